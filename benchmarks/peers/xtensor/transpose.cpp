#include "xtensor.h"
template <class T, size_t N> void cases(const std::string& size) {
    using A = Fixed<T, N, N>;
    add(name<T>("transpose.transpose", size), [](Open& o) { auto &x = filled<A>(o, 1), &y = o.make<A>(); o.yields(y.data(), N * N); o.work([&x, &y] { xt::noalias(y) = xt::transpose(x); }); });
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 1024>("1024x1024"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000");
    return serve();
}
