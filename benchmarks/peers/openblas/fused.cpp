#include "blas.h"
void one(size_t n, const char* size) { add(name<float>("fused.saxpy", size), [n](Open& o) { auto x = o.input<float>(n, 1), y = o.input<float>(n, 2); o.yields(y, n); o.work([=] { cblas_saxpy((int)n, 0.5f, x, 1, y, 1); }); }); }
void two(size_t n, const char* size) { add(name<double>("fused.saxpy", size), [n](Open& o) { auto x = o.input<double>(n, 1), y = o.input<double>(n, 2); o.yields(y, n); o.work([=] { cblas_daxpy((int)n, 0.5, x, 1, y, 1); }); }); }
int main() { openblas_set_num_threads(1); one(16, "4x4"); one(4096, "64x64"); one(1000000, "1000x1000"); one(8192 * 8192, "8192x8192"); two(4096, "64x64"); two(1000000, "1000x1000"); return serve(); }
