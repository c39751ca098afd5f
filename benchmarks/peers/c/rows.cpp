// Softmax and layer norm, a row at a time.
#include "../common/bench.h"
using namespace bench;
template <class T, int N> NOINLINE void softmax(const T* __restrict x, T* __restrict y) {
    for (int i = 0; i < N; ++i, x += N, y += N) {
        T m = x[0]; for (int j = 1; j < N; ++j) m = x[j] > m ? x[j] : m;
        T s = 0; for (int j = 0; j < N; ++j) { y[j] = std::exp(x[j] - m); s += y[j]; }
        s = 1 / s; for (int j = 0; j < N; ++j) y[j] *= s;
    }
}
template <class T, int N> NOINLINE void layernorm(const T* __restrict x, T* __restrict y) {
    for (int i = 0; i < N; ++i, x += N, y += N) {
        T m = 0; for (int j = 0; j < N; ++j) m += x[j]; m /= N;
        T v = 0; for (int j = 0; j < N; ++j) v += (x[j] - m) * (x[j] - m);
        T f = 1 / std::sqrt(v / N + T(1e-5)); for (int j = 0; j < N; ++j) y[j] = (x[j] - m) * f;
    }
}
template <class T, int N> void cases() {
    constexpr size_t n = (size_t)N * N;
#define CASE(F) add(name<T>("rows." #F, square(N)), [](Open& o) { auto x = o.input<T>(n, 1, -5, 5), y = o.array<T>(n); o.yields(y, n); o.work([=] { F<T, N>(x, y); }); });
    CASE(softmax) CASE(layernorm)
}
int main() { cases<float, 64>(); cases<float, 1000>(); cases<double, 64>(); cases<double, 1000>(); return serve(); }
