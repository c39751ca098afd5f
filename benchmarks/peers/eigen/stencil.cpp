#include "eigen.h"
template <class T, int N> void flat() {
    using A = Rows<T, N, N>;
    constexpr size_t n = (size_t)N * N;
#define P(I, J) u.template block<N - 2, N - 2>(I, J)
    add(name<T>("stencil.star5", square(N)), [](Open& o) { auto &u = filled<A>(o, 1), &y = o.make<A>(); o.yields(y.data(), n); o.work([&u, &y] { y.template block<N - 2, N - 2>(1, 1) = T(0.25) * (P(0, 1) + P(2, 1) + P(1, 0) + P(1, 2)); }); });
    add(name<T>("stencil.box9", square(N)), [](Open& o) { auto &u = filled<A>(o, 1), &y = o.make<A>(); o.yields(y.data(), n); o.work([&u, &y] {
        y.template block<N - 2, N - 2>(1, 1) = T(0.0625) * (P(0, 0) + P(0, 2) + P(2, 0) + P(2, 2)) + T(0.125) * (P(0, 1) + P(2, 1) + P(1, 0) + P(1, 2)) + T(0.25) * P(1, 1); }); });
}
int main() { flat<float, 64>(); flat<float, 1000>(); flat<double, 64>(); flat<double, 1000>(); return serve(); }
