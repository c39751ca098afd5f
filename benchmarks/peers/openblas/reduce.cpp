#include "blas.h"
float dot(size_t n, const float* x, const float* y) { return cblas_sdot((int)n, x, 1, y, 1); }
double dot(size_t n, const double* x, const double* y) { return cblas_ddot((int)n, x, 1, y, 1); }
float norm(size_t n, const float* x) { return cblas_snrm2((int)n, x, 1); }
double norm(size_t n, const double* x) { return cblas_dnrm2((int)n, x, 1); }
template <class T> void cases(int N) {
    size_t n = (size_t)N * N;
    add(name<T>("reduce.dot", square(N)), [n](Open& o) { auto x = o.input<T>(n, 1), y = o.input<T>(n, 2), r = o.array<T>(1); o.yields(r, 1); o.work([=] { *r = dot(n, x, y); }); });
    add(name<T>("reduce.norm", square(N)), [n](Open& o) { auto x = o.input<T>(n, 1), r = o.array<T>(1); o.yields(r, 1); o.work([=] { *r = norm(n, x); }); });
}
int main() { openblas_set_num_threads(1); cases<float>(64); cases<float>(1000); cases<float>(8192); cases<double>(64); cases<double>(1000); return serve(); }
