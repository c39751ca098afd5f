#include "eigen.h"
template <class T, int N> void cases() {
    using A = Rows<T, N, N>;
    using R = Array<T, 1, N, RowMajor>;
    constexpr size_t n = (size_t)N * N;
    add(name<T>("rows.softmax", square(N)), [](Open& o) { auto &x = filled<A>(o, 1, -5, 5), &y = o.make<A>(); auto& t = o.make<R>(); o.yields(y.data(), n); o.work([&x, &y, &t] {
        for (int i = 0; i < N; ++i) { t = (x.row(i) - x.row(i).maxCoeff()).exp(); y.row(i) = t * (T(1) / t.sum()); } }); });
    add(name<T>("rows.layernorm", square(N)), [](Open& o) { auto &x = filled<A>(o, 1, -5, 5), &y = o.make<A>(); auto& t = o.make<R>(); o.yields(y.data(), n); o.work([&x, &y, &t] {
        for (int i = 0; i < N; ++i) { t = x.row(i) - x.row(i).mean(); y.row(i) = t * (T(1) / std::sqrt(t.square().mean() + T(1e-5))); } }); });
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
