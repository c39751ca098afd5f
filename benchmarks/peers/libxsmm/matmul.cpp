// libxsmm's kernels, made at run time for each size, alpha 1 and beta 0. Columns are its order: C' = B' A'.
#include <libxsmm.h>
#include "../common/bench.h"
#include "../common/matmul_sizes.h"
using namespace bench;
libxsmm_smmfunction kernel(int m, int k, int n, float) { float al = 1, be = 0; int fl = LIBXSMM_GEMM_FLAG_NONE; return libxsmm_smmdispatch(n, m, k, nullptr, nullptr, nullptr, &al, &be, &fl, nullptr); }
libxsmm_dmmfunction kernel(int m, int k, int n, double) { double al = 1, be = 0; int fl = LIBXSMM_GEMM_FLAG_NONE; return libxsmm_dmmdispatch(n, m, k, nullptr, nullptr, nullptr, &al, &be, &fl, nullptr); }
template <class T> void one(int M, int K, int N) {
    if (!kernel(M, K, N, T())) return;
    add(name<T>("matmul.matmul", product(M, K, N)), [=](Open& o) {
        int copies = copies_for(M * K + K * N + M * N, sizeof(T));
        auto a = o.input<T>((size_t)M * K * copies, 1), b = o.input<T>((size_t)K * N * copies, 2), c = o.array<T>((size_t)M * N * copies);
        auto f = kernel(M, K, N, T());
        o.items = copies;
        o.yields(c, (size_t)M * N * copies);
        o.work([=] { for (int i = 0; i < copies; ++i) f(b + (size_t)i * K * N, a + (size_t)i * M * K, c + (size_t)i * M * N); });
    });
}
#define BOTH(M, K, N) one<float>(M, K, N); one<double>(M, K, N);
int main() { libxsmm_init(); MATMUL_SMALL(BOTH) MATMUL_MIDDLE(BOTH) BOTH(255, 255, 255) BOTH(256, 256, 256) BOTH(257, 257, 257) return serve(); }
