// Conversions between dtypes, as C casts.
#include "../common/bench.h"
using namespace bench;
template <class T, class U, size_t n> NOINLINE void convert(const T* __restrict x, U* __restrict y) { for (size_t i = 0; i < n; ++i) y[i] = (U)x[i]; }
template <class T, class U, int N> void one() {
    constexpr size_t n = (size_t)N * N;
    add(name<T>(std::string("cast.to-") + dtype<U>(), square(N)), [](Open& o) { auto x = o.input<T>(n, 1, 0, 100); auto y = o.array<U>(n); o.yields(y, n); o.work([=] { convert<T, U, n>(x, y); }); });
}
template <int N> void all() { one<float, double, N>(); one<double, float, N>(); one<int32_t, float, N>(); one<float, int32_t, N>(); one<uint8_t, float, N>(); one<float, uint8_t, N>(); one<int32_t, double, N>(); one<double, int32_t, N>(); one<int16_t, float, N>(); one<float, int16_t, N>(); one<uint8_t, int32_t, N>(); one<int32_t, uint8_t, N>(); }
int main() { all<64>(); all<1000>(); return serve(); }
