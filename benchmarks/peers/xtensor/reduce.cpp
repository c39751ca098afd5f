#include "xtensor.h"
template <class T, size_t N> void cases(const std::string& size) {
    using A = Fixed<T, N, N>;
#define WHOLE(NAME, R, E) add(name<T>("reduce." NAME, size), [](Open& o) { auto& x = filled<A>(o, 1); auto r = o.array<R>(1); o.yields(r, 1); o.work([&x, r] { *r = E; }); });
    WHOLE("sum", T, xt::sum(x, xt::evaluation_strategy::immediate)()) WHOLE("mean", T, (T)xt::mean(x, xt::evaluation_strategy::immediate)())
    WHOLE("min", T, xt::amin(x, xt::evaluation_strategy::immediate)()) WHOLE("max", T, xt::amax(x, xt::evaluation_strategy::immediate)())
    add(name<T>("reduce.dot", size), [](Open& o) { auto &x = filled<A>(o, 1), &y = filled<A>(o, 2); auto r = o.array<T>(1); o.yields(r, 1); o.work([&x, &y, r] { *r = xt::sum(x * y, xt::evaluation_strategy::immediate)(); }); });
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000");
    return serve();
}
