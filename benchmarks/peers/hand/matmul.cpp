// A register-blocked product without packing, sizes constant: six rows by two vectors of accumulators, one load of B and one broadcast of A a
// multiply-add. Edges are overlapping vectors. It reads B with the stride of its rows, so it is for sizes that fit into L2.
#include "../common/bench.h"
#include "../common/matmul_sizes.h"
using namespace bench;
#if defined(__AVX512F__)
#define VB 64
#define ROWS 12
#elif defined(__AVX__)
#define VB 32
#define ROWS 6
#else
#define VB 16
#define ROWS 6
#endif
template <class T, int Bytes> struct vec { typedef T type __attribute__((vector_size(Bytes))); };

template <class T, int Bytes, int K, int N, int R, int W> static inline __attribute__((always_inline)) void tile(const T* a, const T* b, T* c) {
    using V = typename vec<T, Bytes>::type;
    constexpr int L = Bytes / sizeof(T);
    V s[R][W] = {};
    for (int k = 0; k < K; ++k) {
        V y[W];
        for (int w = 0; w < W; ++w) __builtin_memcpy(&y[w], b + (size_t)k * N + w * L, Bytes);
        for (int r = 0; r < R; ++r) for (int w = 0; w < W; ++w) s[r][w] += y[w] * a[(size_t)r * K + k];
    }
    for (int r = 0; r < R; ++r) for (int w = 0; w < W; ++w) __builtin_memcpy(c + (size_t)r * N + w * L, &s[r][w], Bytes);
}
template <class T, int K, int N, int R> static inline __attribute__((always_inline)) void rows(const T* a, const T* b, T* c) {
    constexpr int L = VB / sizeof(T);
    int j = 0;
    for (; j + 2 * L <= N; j += 2 * L) tile<T, VB, K, N, R, 2>(a, b + j, c + j);
    if constexpr (N >= L) {
        if (j + L <= N) { tile<T, VB, K, N, R, 1>(a, b + j, c + j); j += L; }
        if (N % L) tile<T, VB, K, N, R, 1>(a, b + N - L, c + N - L);
    } else if constexpr (VB > 32 && N >= L / 2) {
        tile<T, VB / 2, K, N, R, 1>(a, b, c);
        if (N % (L / 2)) tile<T, VB / 2, K, N, R, 1>(a, b + N - L / 2, c + N - L / 2);
    } else if constexpr (N >= 16 / (int)sizeof(T)) {
        constexpr int Q = 16 / sizeof(T);
        for (; j + Q <= N; j += Q) tile<T, 16, K, N, R, 1>(a, b + j, c + j);
        if (N % Q) tile<T, 16, K, N, R, 1>(a, b + N - Q, c + N - Q);
    } else {
        for (; j < N; ++j) for (int r = 0; r < R; ++r) { T s = 0; for (int k = 0; k < K; ++k) s += a[r * K + k] * b[k * N + j]; c[r * N + j] = s; }
    }
}
template <class T, int M, int K, int N> NOINLINE void multiply(const T* __restrict a, const T* __restrict b, T* __restrict c) {
    if constexpr (M <= ROWS) rows<T, K, N, M>(a, b, c);
    else {
        int i = 0;
        for (; i + ROWS <= M; i += ROWS) rows<T, K, N, ROWS>(a + (size_t)i * K, b, c + (size_t)i * N);
        if constexpr (M % ROWS != 0) rows<T, K, N, M % ROWS>(a + (size_t)i * K, b, c + (size_t)i * N);
    }
}
template <class T, int M, int K, int N> void one() {
    add(name<T>("matmul.matmul", product(M, K, N)), [](Open& o) {
        constexpr int copies = copies_for(M * K + K * N + M * N, sizeof(T));
        auto a = o.input<T>((size_t)M * K * copies, 1), b = o.input<T>((size_t)K * N * copies, 2), c = o.array<T>((size_t)M * N * copies);
        o.items = copies;
        o.yields(c, (size_t)M * N * copies);
        o.work([=] { for (int i = 0; i < copies; ++i) multiply<T, M, K, N>(a + (size_t)i * M * K, b + (size_t)i * K * N, c + (size_t)i * M * N); });
    });
}
#define BOTH(M, K, N) one<float, M, K, N>(); one<double, M, K, N>();
int main() { MATMUL_SMALL(BOTH) MATMUL_MIDDLE(BOTH) BOTH(255, 255, 255) BOTH(256, 256, 256) BOTH(257, 257, 257) return serve(); }
