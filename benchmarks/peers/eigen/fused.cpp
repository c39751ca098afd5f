#include "eigen.h"
template <class T, int R, int C> void cases(const std::string& size) {
    using A = Rows<T, R, C>;
    constexpr size_t n = (size_t)R * C;
    add(name<T>("fused.saxpy", size), [](Open& o) { auto &x = filled<A>(o, 1), &y = filled<A>(o, 2); o.yields(y.data(), n); o.work([&x, &y] { y = T(0.5) * x + y; }); });
#define CHAIN(F, E) add(name<T>("fused." #F, size), [](Open& o) { auto &a = filled<A>(o, 1), &b = filled<A>(o, 2), &c = filled<A>(o, 3), &d = empty<A>(o); o.yields(d.data(), n); o.work([&a, &b, &c, &d] { d = E; }); });
    CHAIN(chain3, (a + b) * c - a)
    CHAIN(chain10, (a + b) * c - T(0.5) * a + b * b - (c - T(0.25)) * (a + T(1)))
    CHAIN(chain25, ((a + b) * c - T(0.5) * a + b * b - (c - T(0.25)) * (a + T(1))) + ((a - b) * (b - c) + T(0.125) * c * c - a * (b + T(2))) + (c - T(3)) * (T(0.75) * a - c))
}
int main() {
    cases<float, 4, 4>("4x4"); cases<float, 64, 64>("64x64"); cases<float, 1000, 1000>("1000x1000"); cases<float, 8192, 8192>("8192x8192");
    cases<double, 64, 64>("64x64"); cases<double, 1000, 1000>("1000x1000");
    return serve();
}
