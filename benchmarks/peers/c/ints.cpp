// Integers: wrapping and saturating addition, casts, masks.
#include "../common/bench.h"
using namespace bench;
template <class T, size_t n> NOINLINE void wrap(const T* __restrict a, const T* __restrict b, T* __restrict c) { for (size_t i = 0; i < n; ++i) c[i] = (T)((uint32_t)a[i] + (uint32_t)b[i]); }
template <class T, size_t n> NOINLINE void saturate(const T* __restrict a, const T* __restrict b, T* __restrict c) {
    constexpr int lo = std::is_signed<T>::value ? -32768 : 0, hi = std::is_signed<T>::value ? 32767 : 255;
    for (size_t i = 0; i < n; ++i) { int s = a[i] + b[i]; c[i] = (T)(s < lo ? lo : s > hi ? hi : s); }
}
template <class T, int N> void cases(double lo, double hi, double wlo, double whi) {
    constexpr size_t n = (size_t)N * N;
    add(name<T>("ints.add", square(N)), [=](Open& o) { auto a = o.input<T>(n, 1, lo, hi), b = o.input<T>(n, 2, lo, hi), c = o.array<T>(n); o.yields(c, n); o.work([=] { wrap<T, n>(a, b, c); }); });
    if constexpr (sizeof(T) < 4) add(name<T>("ints.add-saturating", square(N)), [=](Open& o) { auto a = o.input<T>(n, 1, wlo, whi), b = o.input<T>(n, 2, wlo, whi), c = o.array<T>(n); o.yields(c, n); o.work([=] { saturate<T, n>(a, b, c); }); });
}
int main() {
    cases<int32_t, 64>(-1000, 1000, 0, 0); cases<int32_t, 1000>(-1000, 1000, 0, 0);
    cases<int16_t, 64>(-1000, 1000, -32768, 32768); cases<int16_t, 1000>(-1000, 1000, -32768, 32768);
    cases<uint8_t, 64>(0, 128, 0, 256); cases<uint8_t, 1000>(0, 128, 0, 256);
    return serve();
}
