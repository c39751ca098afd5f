// Tiles of 8 x 8 floats or 4 x 4 doubles turned in registers, in blocks that stay in L1. Sizes are multiples of 8.
#include "../common/bench.h"
using namespace bench;
#if defined(__AVX__)
#include <immintrin.h>
static inline void tile(const float* x, size_t sx, float* y, size_t sy) {
    __m256 r[8], t[8];
    for (int i = 0; i < 8; ++i) r[i] = i < 4 ? _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(x + i * sx)), _mm_loadu_ps(x + (i + 4) * sx), 1)
                                             : _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(x + (i - 4) * sx + 4)), _mm_loadu_ps(x + i * sx + 4), 1);
    for (int h = 0; h < 8; h += 4) {
        t[h] = _mm256_unpacklo_ps(r[h], r[h + 1]); t[h + 1] = _mm256_unpackhi_ps(r[h], r[h + 1]);
        t[h + 2] = _mm256_unpacklo_ps(r[h + 2], r[h + 3]); t[h + 3] = _mm256_unpackhi_ps(r[h + 2], r[h + 3]);
        _mm256_storeu_ps(y + h * sy, _mm256_shuffle_ps(t[h], t[h + 2], 0x44)); _mm256_storeu_ps(y + (h + 1) * sy, _mm256_shuffle_ps(t[h], t[h + 2], 0xEE));
        _mm256_storeu_ps(y + (h + 2) * sy, _mm256_shuffle_ps(t[h + 1], t[h + 3], 0x44)); _mm256_storeu_ps(y + (h + 3) * sy, _mm256_shuffle_ps(t[h + 1], t[h + 3], 0xEE));
    }
}
static inline void tile(const double* x, size_t sx, double* y, size_t sy) {
    __m256d a = _mm256_loadu_pd(x), b = _mm256_loadu_pd(x + sx), c = _mm256_loadu_pd(x + 2 * sx), d = _mm256_loadu_pd(x + 3 * sx);
    __m256d p = _mm256_unpacklo_pd(a, b), q = _mm256_unpackhi_pd(a, b), r = _mm256_unpacklo_pd(c, d), s = _mm256_unpackhi_pd(c, d);
    _mm256_storeu_pd(y, _mm256_permute2f128_pd(p, r, 0x20)); _mm256_storeu_pd(y + sy, _mm256_permute2f128_pd(q, s, 0x20));
    _mm256_storeu_pd(y + 2 * sy, _mm256_permute2f128_pd(p, r, 0x31)); _mm256_storeu_pd(y + 3 * sy, _mm256_permute2f128_pd(q, s, 0x31));
}
template <class T, int N, int BI, int BJ> NOINLINE void transpose(const T* __restrict x, T* __restrict y) {
    constexpr int t = 32 / sizeof(T);
    for (int jb = 0; jb < N; jb += BJ) for (int ib = 0; ib < N; ib += BI)
        for (int j = jb; j < std::min(N, jb + BJ); j += t) for (int i = ib; i < std::min(N, ib + BI); i += t) tile(x + (size_t)i * N + j, N, y + (size_t)j * N + i, N);
}
template <class T, int N> void cases(const std::string& size) {
    constexpr size_t n = (size_t)N * N;
    add(name<T>("transpose.transpose", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields(y, n); o.work([=] { transpose<T, N, 64, 16>(x, y); }); });
    add(name<T>("transpose.row2col", size), [](Open& o) { auto x = o.input<T>(n, 1), y = o.array<T>(n); o.yields_columns(y, N, N); o.work([=] { transpose<T, N, 64, 16>(x, y); }); });
}
#endif
int main() {
#if defined(__AVX__)
    cases<float, 64>("64x64"); cases<float, 1000>("1000x1000"); cases<float, 1024>("1024x1024"); cases<float, 8192>("8192x8192"); cases<double, 64>("64x64"); cases<double, 1000>("1000x1000");
#endif
    return serve();
}
