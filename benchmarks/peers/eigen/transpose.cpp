#include "eigen.h"
template <class T, int N> void cases(const std::string& size) {
    using M = RowMatrix<T, N, N>;
    constexpr size_t n = (size_t)N * N;
    add(name<T>("transpose.transpose", size), [](Open& o) { auto &x = filled<M>(o, 1), &y = empty<M>(o); o.yields(y.data(), n); o.work([&x, &y] { y = x.transpose(); }); });
    add(name<T>("transpose.row2col", size), [](Open& o) { auto& x = filled<M>(o, 1); auto& y = empty<ColumnMatrix<T, N, N>>(o); o.yields_columns(y.data(), N, N); o.work([&x, &y] { y = x; }); });
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 1024>("1024x1024"); cases<float, 8192>("8192x8192"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000"); cases<uint8_t, 1000>("1000x1000");
    return serve();
}
