#include "blas.h"
void turn(int n, const float* x, float* y) { cblas_somatcopy(CblasRowMajor, CblasTrans, n, n, 1.f, x, n, y, n); }
void turn(int n, const double* x, double* y) { cblas_domatcopy(CblasRowMajor, CblasTrans, n, n, 1., x, n, y, n); }
template <class T> void cases(int N) {
    size_t n = (size_t)N * N;
    add(name<T>("transpose.transpose", square(N)), [=](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields(y, n); o.work([=] { turn(N, x, y); }); });
    add(name<T>("transpose.row2col", square(N)), [=](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields_columns(y, N, N); o.work([=] { turn(N, x, y); }); });
}
int main() { openblas_set_num_threads(1); cases<float>(64); cases<float>(1000); cases<float>(1024); cases<float>(8192); cases<double>(64); cases<double>(1000); return serve(); }
