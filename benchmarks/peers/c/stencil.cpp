// Stencils over the inside of a grid; the border stays zero.
#include "../common/bench.h"
using namespace bench;
template <class T, int N> NOINLINE void star5(const T* __restrict u, T* __restrict y) { for (int i = 1; i < N - 1; ++i) for (int j = 1; j < N - 1; ++j) y[i * N + j] = T(0.25) * (u[(i - 1) * N + j] + u[(i + 1) * N + j] + u[i * N + j - 1] + u[i * N + j + 1]); }
template <class T, int N> NOINLINE void box9(const T* __restrict u, T* __restrict y) {
    for (int i = 1; i < N - 1; ++i) for (int j = 1; j < N - 1; ++j) { const T* p = u + i * N + j;
        y[i * N + j] = T(0.0625) * (p[-N - 1] + p[-N + 1] + p[N - 1] + p[N + 1]) + T(0.125) * (p[-N] + p[N] + p[-1] + p[1]) + T(0.25) * p[0]; }
}
template <class T, int N> NOINLINE void star7(const T* __restrict u, T* __restrict y) {
    for (int i = 1; i < N - 1; ++i) for (int j = 1; j < N - 1; ++j) for (int k = 1; k < N - 1; ++k) { const T* p = u + ((size_t)i * N + j) * N + k;
        y[((size_t)i * N + j) * N + k] = p[-N * N] + p[N * N] + p[-N] + p[N] + p[-1] + p[1] - T(6) * p[0]; }
}
// Binomial, 1 4 6 4 1 over 16 along rows, then along columns.
template <class T, int N> NOINLINE void conv5(const T* __restrict u, T* __restrict t, T* __restrict y) {
    for (int i = 0; i < N; ++i) for (int j = 2; j < N - 2; ++j) { const T* p = u + i * N + j; t[i * N + j] = T(0.0625) * (p[-2] + p[2]) + T(0.25) * (p[-1] + p[1]) + T(0.375) * p[0]; }
    for (int i = 2; i < N - 2; ++i) for (int j = 2; j < N - 2; ++j) { const T* p = t + i * N + j; y[i * N + j] = T(0.0625) * (p[-2 * N] + p[2 * N]) + T(0.25) * (p[-N] + p[N]) + T(0.375) * p[0]; }
}
template <class T, int N> void flat() {
    constexpr size_t n = (size_t)N * N;
#define STENCIL(F) add(name<T>("stencil." #F, square(N)), [](Open& o) { auto u = o.input<T>(n, 1), y = o.array<T>(n); o.yields(y, n); o.work([=] { F<T, N>(u, y); }); });
    STENCIL(star5) STENCIL(box9)
    add(name<T>("stencil.conv5", square(N)), [](Open& o) { auto u = o.input<T>(n, 1), t = o.array<T>(n), y = o.array<T>(n); o.yields(y, n); o.work([=] { conv5<T, N>(u, t, y); }); });
}
template <class T, int N> void cube() {
    constexpr size_t n = (size_t)N * N * N;
    add(name<T>("stencil.star7", square(N) + "x" + std::to_string(N)), [](Open& o) { auto u = o.input<T>(n, 1), y = o.array<T>(n); o.yields(y, n); o.work([=] { star7<T, N>(u, y); }); });
}
int main() { flat<float, 64>(); flat<float, 1000>(); flat<double, 64>(); flat<double, 1000>(); cube<float, 32>(); cube<float, 128>(); return serve(); }
