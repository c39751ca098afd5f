// Products as three plain loops, row by row of the result, with sizes that are constants.
#include "../common/bench.h"
#include "../common/matmul_sizes.h"
using namespace bench;

template <class T, int M, int K, int N> NOINLINE void multiply(const T* __restrict a, const T* __restrict b, T* __restrict c) {
    if constexpr (N == 1) {
        for (int i = 0; i < M; ++i) { T s = 0; for (int k = 0; k < K; ++k) s += a[i * K + k] * b[k]; c[i] = s; }
    } else {
        for (int i = 0; i < M; ++i) {
            for (int j = 0; j < N; ++j) c[i * N + j] = 0;
            for (int k = 0; k < K; ++k) { T f = a[i * K + k]; for (int j = 0; j < N; ++j) c[i * N + j] += f * b[k * N + j]; }
        }
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
int main() { MATMUL_ALL(BOTH) return serve(); }
