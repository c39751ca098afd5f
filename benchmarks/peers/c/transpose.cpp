// Transposes and the copy of a row-major matrix into a column-major one: the same bytes move.
#include "../common/bench.h"
using namespace bench;

template <class T, int N> NOINLINE void transpose(const T* __restrict x, T* __restrict y) { for (int i = 0; i < N; ++i) for (int j = 0; j < N; ++j) y[j * N + i] = x[i * N + j]; }

template <class T, int N> void cases(const std::string& size) {
    constexpr size_t n = (size_t)N * N;
    add(name<T>("transpose.transpose", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields(y, n); o.work([=] { transpose<T, N>(x, y); }); });
    add(name<T>("transpose.row2col", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields_columns(y, N, N); o.work([=] { transpose<T, N>(x, y); }); });
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 1024>("1024x1024"); cases<float, 8192>("8192x8192"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000"); cases<uint8_t, 1000>("1000x1000");
    return serve();
}
