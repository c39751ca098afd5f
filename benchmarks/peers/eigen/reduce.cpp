#include "eigen.h"
// The place of the largest through a map of dynamic size: with a fixed one an int overflows in the cost model of Visitor.h.
template <class T> NOINLINE long place(const T* x, Index n) { Index i; Map<const Array<T, Dynamic, 1>, Aligned64>(x, n).maxCoeff(&i); return i; }
template <class T, int N> void cases(const std::string& size) {
    using A = Rows<T, N, N>;
#define WHOLE(NAME, R, E) add(name<T>("reduce." NAME, size), [](Open& o) { auto& x = filled<A>(o, 1); auto r = o.array<R>(1); o.yields(r, 1); o.work([&x, r] { E; }); });
    WHOLE("sum", T, *r = x.sum()) WHOLE("mean", T, *r = x.mean()) WHOLE("min", T, *r = x.minCoeff()) WHOLE("max", T, *r = x.maxCoeff()) WHOLE("norm", T, *r = x.matrix().norm())
    WHOLE("argmax", long, *r = place<T>(x.data(), (Index)N * N))
    add(name<T>("reduce.dot", size), [](Open& o) { auto &x = filled<A>(o, 1), &y = filled<A>(o, 2); auto r = o.array<T>(1); o.yields(r, 1); o.work([&x, &y, r] { *r = (x * y).sum(); }); });
    if constexpr (N <= 1000) {
#define AXIS(NAME, V, E) add(name<T>("reduce." NAME, size), [](Open& o) { auto& x = filled<A>(o, 1); auto& y = o.make<V>(); o.yields(y.data(), N); o.work([&x, &y] { y = E; }); });
        using Row = Array<T, 1, N, RowMajor>;
        using Column = Array<T, N, 1>;
        AXIS("sum-axis0", Row, x.colwise().sum()) AXIS("sum-axis1", Column, x.rowwise().sum()) AXIS("max-axis0", Row, x.colwise().maxCoeff()) AXIS("max-axis1", Column, x.rowwise().maxCoeff())
    }
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 8192>("8192x8192"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000");
    return serve();
}
