// Fixed sizes up to 257 (larger ones do not compile: an int overflows in Eigen's cost model), dynamic sizes everywhere. Matrices are
// column-major, Eigen's own order; the same product.
#include "eigen.h"
#include "../common/matmul_sizes.h"
// The inputs are the same row-major numbers for all: turned into columns once, outside of the time.
template <class M, class T> void columns(M& m, const T* rows, int r, int c) { for (int i = 0; i < r; ++i) for (int j = 0; j < c; ++j) m(i, j) = rows[(size_t)i * c + j]; }

template <class T, class MA, class MB, class MC> void open(Open& o, int M, int K, int N) {
    int copies = copies_for(M * K + K * N + M * N, sizeof(T));
    struct Triple { MA a; MB b; MC c; };
    auto a = o.input<T>((size_t)M * K * copies, 1), b = o.input<T>((size_t)K * N * copies, 2);
    auto t = (Triple*)o.block(sizeof(Triple) * copies);
    for (int i = 0; i < copies; ++i) {
        new (t + i) Triple{MA(M, K), MB(K, N), MC(M, N)};      // what the dynamic ones hold stays until the end: some MB
        columns(t[i].a, a + (size_t)i * M * K, M, K);
        columns(t[i].b, b + (size_t)i * K * N, K, N);
    }
    o.items = copies;
    o.result = [=](std::vector<double>& all) { for (int q = 0; q < copies; ++q) for (int i = 0; i < M; ++i) for (int j = 0; j < N; ++j) all.push_back((double)t[q].c(i, j)); };
    o.work([=] { for (int i = 0; i < copies; ++i) t[i].c.noalias() = t[i].a * t[i].b; });
}
template <class T, int M, int K, int N> void fixed() {
    add(name<T>("matmul.matmul", product(M, K, N)), [](Open& o) { open<T, Matrix<T, M, K>, Matrix<T, K, N>, Matrix<T, M, N>>(o, M, K, N); }, "fixed");
}
template <class T> void dynamic(int M, int K, int N) {
    using D = Matrix<T, Dynamic, Dynamic>;
    using V = Matrix<T, Dynamic, 1>;
    add(name<T>("matmul.matmul", product(M, K, N)), [=](Open& o) { N == 1 ? open<T, D, V, V>(o, M, K, N) : open<T, D, D, D>(o, M, K, N); }, "dynamic");
}
#define FIXED(M, K, N) fixed<float, M, K, N>(); fixed<double, M, K, N>();
#define DYNAMIC(M, K, N) dynamic<float>(M, K, N); dynamic<double>(M, K, N);
int main() { MATMUL_SMALL(FIXED) FIXED(32, 32, 32) FIXED(64, 64, 64) FIXED(128, 128, 128) FIXED(256, 256, 256) MATMUL_VECTOR(FIXED) MATMUL_ALL(DYNAMIC) return serve(); }
