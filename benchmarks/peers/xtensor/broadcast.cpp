#include "xtensor.h"
template <class T, size_t N> void cases() {
    using A = Fixed<T, N, N>;
    add(name<T>("broadcast.add-row", square(N)), [](Open& o) { auto& x = filled<A>(o, 1); auto& r = filled<Fixed<T, N>>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), N * N); o.work([&x, &r, &y] { xt::noalias(y) = x + r; }); });
    add(name<T>("broadcast.add-column", square(N)), [](Open& o) { auto& x = filled<A>(o, 1); auto& c = filled<Fixed<T, N, 1>>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), N * N); o.work([&x, &c, &y] { xt::noalias(y) = x + c; }); });
    add(name<T>("broadcast.outer", square(N)), [](Open& o) { auto& c = filled<Fixed<T, N, 1>>(o, 1); auto& r = filled<Fixed<T, 1, N>>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), N * N); o.work([&c, &r, &y] { xt::noalias(y) = c + r; }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
