#include "blas.h"
#include "../common/matmul_sizes.h"
void gemm(int m, int k, int n, const float* a, const float* b, float* c) {
    if (n == 1) cblas_sgemv(CblasRowMajor, CblasNoTrans, m, k, 1.f, a, k, b, 1, 0.f, c, 1);
    else cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1.f, a, k, b, n, 0.f, c, n);
}
void gemm(int m, int k, int n, const double* a, const double* b, double* c) {
    if (n == 1) cblas_dgemv(CblasRowMajor, CblasNoTrans, m, k, 1., a, k, b, 1, 0., c, 1);
    else cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1., a, k, b, n, 0., c, n);
}
template <class T> void one(int M, int K, int N) {
    add(name<T>("matmul.matmul", product(M, K, N)), [=](Open& o) {
        int copies = copies_for(M * K + K * N + M * N, sizeof(T));
        auto a = o.input<T>((size_t)M * K * copies, 1), b = o.input<T>((size_t)K * N * copies, 2), c = o.array<T>((size_t)M * N * copies);
        o.items = copies;
        o.yields(c, (size_t)M * N * copies);
        o.work([=] { for (int i = 0; i < copies; ++i) gemm(M, K, N, a + (size_t)i * M * K, b + (size_t)i * K * N, c + (size_t)i * M * N); });
    });
}
#define BOTH(M, K, N) one<float>(M, K, N); one<double>(M, K, N);
int main() { openblas_set_num_threads(1); MATMUL_ALL(BOTH) return serve(); }
