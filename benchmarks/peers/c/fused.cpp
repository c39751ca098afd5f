// Fused element-wise loops with sizes that are constants.
#include "../common/bench.h"
using namespace bench;

template <class T, size_t n> NOINLINE void saxpy(const T* __restrict x, T* __restrict y) {
    for (size_t i = 0; i < n; ++i) y[i] = T(0.5) * x[i] + y[i];
}
template <class T, size_t n> NOINLINE void chain3(const T* __restrict a, const T* __restrict b, const T* __restrict c, T* __restrict d) {
    for (size_t i = 0; i < n; ++i) d[i] = (a[i] + b[i]) * c[i] - a[i];
}
template <class T, size_t n> NOINLINE void chain10(const T* __restrict a, const T* __restrict b, const T* __restrict c, T* __restrict d) {
    for (size_t i = 0; i < n; ++i) d[i] = (a[i] + b[i]) * c[i] - T(0.5) * a[i] + b[i] * b[i] - (c[i] - T(0.25)) * (a[i] + T(1));
}
template <class T, size_t n> NOINLINE void chain25(const T* __restrict a, const T* __restrict b, const T* __restrict c, T* __restrict d) {
    for (size_t i = 0; i < n; ++i) {
        T x = a[i], y = b[i], z = c[i];
        d[i] = ((x + y) * z - T(0.5) * x + y * y - (z - T(0.25)) * (x + T(1)))
             + ((x - y) * (y - z) + T(0.125) * z * z - x * (y + T(2)))
             + (z - T(3)) * (T(0.75) * x - z);
    }
}

template <class T, size_t n> void cases(const std::string& size) {
    add(name<T>("fused.saxpy", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.input<T>(n, 2); o.yields(y, n); o.work([=] { saxpy<T, n>(x, y); }); });
#define CHAIN(F) add(name<T>("fused." #F, size), [](Open& o) { auto a = o.input<T>(n, 1), b = o.input<T>(n, 2), c = o.input<T>(n, 3), d = o.array<T>(n); o.yields(d, n); o.work([=] { F<T, n>(a, b, c, d); }); });
    CHAIN(chain3) CHAIN(chain10) CHAIN(chain25)
}
int main() {
    cases<float, 16>("4x4"); cases<float, 64 * 64>("64x64"); cases<float, 1000 * 1000>("1000x1000"); cases<float, 8192 * 8192>("8192x8192");
    cases<double, 64 * 64>("64x64"); cases<double, 1000 * 1000>("1000x1000");
    return serve();
}
