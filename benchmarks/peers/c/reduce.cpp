// Whole reductions and reductions along an axis, as straight loops.
#include "../common/bench.h"
using namespace bench;

template <class T, size_t n> NOINLINE T sum(const T* x) { T s = 0; for (size_t i = 0; i < n; ++i) s += x[i]; return s; }
template <class T, size_t n> NOINLINE T mean(const T* x) { T s = 0; for (size_t i = 0; i < n; ++i) s += x[i]; return s / T(n); }
template <class T, size_t n> NOINLINE T least(const T* x) { T s = x[0]; for (size_t i = 0; i < n; ++i) s = x[i] < s ? x[i] : s; return s; }
template <class T, size_t n> NOINLINE T most(const T* x) { T s = x[0]; for (size_t i = 0; i < n; ++i) s = x[i] > s ? x[i] : s; return s; }
template <class T, size_t n> NOINLINE T dot(const T* x, const T* y) { T s = 0; for (size_t i = 0; i < n; ++i) s += x[i] * y[i]; return s; }
template <class T, size_t n> NOINLINE T norm(const T* x) { T s = 0; for (size_t i = 0; i < n; ++i) s += x[i] * x[i]; return std::sqrt(s); }
template <class T, size_t n> NOINLINE long argmax(const T* x) { T s = x[0]; long k = 0; for (size_t i = 1; i < n; ++i) if (x[i] > s) { s = x[i]; k = (long)i; } return k; }

template <class T, int R, int C> NOINLINE void sum0(const T* __restrict x, T* __restrict y) {
    for (int j = 0; j < C; ++j) y[j] = 0;
    for (int i = 0; i < R; ++i) for (int j = 0; j < C; ++j) y[j] += x[i * C + j];
}
template <class T, int R, int C> NOINLINE void sum1(const T* __restrict x, T* __restrict y) {
    for (int i = 0; i < R; ++i) { T s = 0; for (int j = 0; j < C; ++j) s += x[i * C + j]; y[i] = s; }
}
template <class T, int R, int C> NOINLINE void max0(const T* __restrict x, T* __restrict y) {
    for (int j = 0; j < C; ++j) y[j] = x[j];
    for (int i = 1; i < R; ++i) for (int j = 0; j < C; ++j) y[j] = x[i * C + j] > y[j] ? x[i * C + j] : y[j];
}
template <class T, int R, int C> NOINLINE void max1(const T* __restrict x, T* __restrict y) {
    for (int i = 0; i < R; ++i) { T s = x[i * C]; for (int j = 0; j < C; ++j) s = x[i * C + j] > s ? x[i * C + j] : s; y[i] = s; }
}

template <class T, int N> void cases(const std::string& size) {
    constexpr size_t n = (size_t)N * N;
#define WHOLE(F, NAME, R) add(name<T>("reduce." NAME, size), [](Open& o) { auto x = o.input<T>(n, 1); auto r = o.array<R>(1); o.yields(r, 1); o.work([=] { *r = F<T, n>(x); }); });
    WHOLE(sum, "sum", T) WHOLE(mean, "mean", T) WHOLE(least, "min", T) WHOLE(most, "max", T) WHOLE(norm, "norm", T) WHOLE(argmax, "argmax", long)
    add(name<T>("reduce.dot", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.input<T>(n, 2); auto r = o.array<T>(1); o.yields(r, 1); o.work([=] { *r = dot<T, n>(x, y); }); });
#define AXIS(F, NAME) if (N <= 1000) add(name<T>("reduce." NAME, size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(N); o.yields(y, N); o.work([=] { F<T, N, N>(x, y); }); });
    AXIS(sum0, "sum-axis0") AXIS(sum1, "sum-axis1") AXIS(max0, "max-axis0") AXIS(max1, "max-axis1")
}
int main() {
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 8192>("8192x8192");
    cases<double, 64>("64x64"); cases<double, 1000>("1000x1000");
    return serve();
}
