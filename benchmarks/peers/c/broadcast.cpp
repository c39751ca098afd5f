// A row added to every row, and a column to a row.
#include "../common/bench.h"
using namespace bench;
template <class T, int N> NOINLINE void row(const T* __restrict x, const T* __restrict r, T* __restrict y) { for (int i = 0; i < N; ++i) for (int j = 0; j < N; ++j) y[i * N + j] = x[i * N + j] + r[j]; }
template <class T, int N> NOINLINE void column(const T* __restrict x, const T* __restrict c, T* __restrict y) { for (int i = 0; i < N; ++i) for (int j = 0; j < N; ++j) y[i * N + j] = x[i * N + j] + c[i]; }
template <class T, int N> NOINLINE void outer(const T* __restrict c, const T* __restrict r, T* __restrict y) { for (int i = 0; i < N; ++i) for (int j = 0; j < N; ++j) y[i * N + j] = c[i] + r[j]; }
template <class T, int N> void cases() {
    constexpr size_t n = (size_t)N * N;
    add(name<T>("broadcast.add-row", square(N)), [](Open& o) { auto x = o.input<T>(n, 1), r = o.input<T>(N, 2), y = o.array<T>(n); o.yields(y, n); o.work([=] { row<T, N>(x, r, y); }); });
    add(name<T>("broadcast.add-column", square(N)), [](Open& o) { auto x = o.input<T>(n, 1), r = o.input<T>(N, 2), y = o.array<T>(n); o.yields(y, n); o.work([=] { column<T, N>(x, r, y); }); });
    add(name<T>("broadcast.outer", square(N)), [](Open& o) { auto c = o.input<T>(N, 1), r = o.input<T>(N, 2), y = o.array<T>(n); o.yields(y, n); o.work([=] { outer<T, N>(c, r, y); }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
