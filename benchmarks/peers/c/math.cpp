// Elementary functions of the C library, one call an element; with fast-math g++ takes glibc's vector functions where there are any.
#include "../common/bench.h"
using namespace bench;
#define FUNCTION(F) template <class T, size_t n> NOINLINE void v##F(const T* __restrict x, T* __restrict y) { for (size_t i = 0; i < n; ++i) y[i] = std::F(x[i]); }
FUNCTION(exp) FUNCTION(log) FUNCTION(sin) FUNCTION(cos) FUNCTION(tanh) FUNCTION(sqrt)
template <class T, size_t n> NOINLINE void vpow(const T* __restrict x, const T* __restrict e, T* __restrict y) { for (size_t i = 0; i < n; ++i) y[i] = std::pow(x[i], e[i]); }
template <class T, int N> void cases() {
    constexpr size_t n = (size_t)N * N;
#define CASE(F, LO, HI) add(name<T>("math." #F, square(N)), [](Open& o) { auto x = o.input<T>(n, 1, LO, HI), y = o.array<T>(n); o.yields(y, n); o.work([=] { v##F<T, n>(x, y); }); });
    CASE(exp, -5, 5) CASE(log, 1, 100) CASE(sin, -10, 10) CASE(cos, -10, 10) CASE(tanh, -5, 5) CASE(sqrt, 0, 100)
    add(name<T>("math.pow", square(N)), [](Open& o) { auto x = o.input<T>(n, 1, 1, 10), e = o.input<T>(n, 2, -2, 2), y = o.array<T>(n); o.yields(y, n); o.work([=] { vpow<T, n>(x, e, y); }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
