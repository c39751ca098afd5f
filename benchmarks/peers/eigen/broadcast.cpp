#include "eigen.h"
template <class T, int N> void cases() {
    using A = Rows<T, N, N>;
    using R = Array<T, 1, N, RowMajor>;
    using C = Array<T, N, 1>;
    constexpr size_t n = (size_t)N * N;
    add(name<T>("broadcast.add-row", square(N)), [](Open& o) { auto& x = filled<A>(o, 1); auto& r = filled<R>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), n); o.work([&x, &r, &y] { y = x.rowwise() + r; }); });
    add(name<T>("broadcast.add-column", square(N)), [](Open& o) { auto& x = filled<A>(o, 1); auto& c = filled<C>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), n); o.work([&x, &c, &y] { y = x.colwise() + c; }); });
    add(name<T>("broadcast.outer", square(N)), [](Open& o) { auto& c = filled<C>(o, 1); auto& r = filled<R>(o, 2); auto& y = o.make<A>(); o.yields(y.data(), n); o.work([&c, &r, &y] { y = c.template replicate<1, N>() + r.template replicate<N, 1>(); }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
