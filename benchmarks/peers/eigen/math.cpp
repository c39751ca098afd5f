#include "eigen.h"
template <class T, int N> void cases() {
    using A = Rows<T, N, N>;
    constexpr size_t n = (size_t)N * N;
#define CASE(F, LO, HI) add(name<T>("math." #F, square(N)), [](Open& o) { auto &x = filled<A>(o, 1, LO, HI), &y = o.make<A>(); o.yields(y.data(), n); o.work([&x, &y] { y = x.F(); }); });
    CASE(exp, -5, 5) CASE(log, 1, 100) CASE(sin, -10, 10) CASE(cos, -10, 10) CASE(tanh, -5, 5) CASE(sqrt, 0, 100)
    add(name<T>("math.pow", square(N)), [](Open& o) { auto &x = filled<A>(o, 1, 1, 10), &e = filled<A>(o, 2, -2, 2), &y = o.make<A>(); o.yields(y.data(), n); o.work([&x, &e, &y] { y = x.pow(e); }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
