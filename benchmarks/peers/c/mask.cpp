// Masks: choosing, and counting.
#include "../common/bench.h"
using namespace bench;
template <class T, size_t n> NOINLINE void where(const T* __restrict a, const T* __restrict b, T* __restrict c) { for (size_t i = 0; i < n; ++i) c[i] = a[i] > b[i] ? a[i] : T(0.5) * b[i]; }
template <class T, size_t n> NOINLINE void clamp(const T* __restrict a, T* __restrict c) { for (size_t i = 0; i < n; ++i) { T x = a[i] < T(-0.5) ? T(-0.5) : a[i]; c[i] = x > T(0.5) ? T(0.5) : x; } }
template <class T, size_t n> NOINLINE void both(const T* __restrict a, const T* __restrict b, uint8_t* __restrict c) { for (size_t i = 0; i < n; ++i) c[i] = (uint8_t)((a[i] > T(0)) & (b[i] < T(0.5))); }
template <class T, size_t n> NOINLINE long count(const T* __restrict a) { long s = 0; for (size_t i = 0; i < n; ++i) s += a[i] > T(0.25); return s; }
template <class T, int N> void cases() {
    constexpr size_t n = (size_t)N * N;
    add(name<T>("mask.where", square(N)), [](Open& o) { auto a = o.input<T>(n, 1), b = o.input<T>(n, 2), c = o.array<T>(n); o.yields(c, n); o.work([=] { where<T, n>(a, b, c); }); });
    add(name<T>("mask.clamp", square(N)), [](Open& o) { auto a = o.input<T>(n, 1), c = o.array<T>(n); o.yields(c, n); o.work([=] { clamp<T, n>(a, c); }); });
    add(name<T>("mask.compare", square(N)), [](Open& o) { auto a = o.input<T>(n, 1), b = o.input<T>(n, 2); auto c = o.array<uint8_t>(n); o.yields(c, n); o.work([=] { both<T, n>(a, b, c); }); });
    add(name<T>("mask.count", square(N)), [](Open& o) { auto a = o.input<T>(n, 1); auto r = o.array<long>(1); o.yields(r, 1); o.work([=] { *r = count<T, n>(a); }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
