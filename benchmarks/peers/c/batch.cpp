// A hundred thousand 4 x 4 matrices and vectors, one after the other.
#include "../common/bench.h"
using namespace bench;
constexpr int N = 100000;
NOINLINE void products(const float* __restrict A, const float* __restrict B, float* __restrict C) { for (int q = 0; q < N; ++q, A += 16, B += 16, C += 16) for (int i = 0; i < 4; ++i) for (int j = 0; j < 4; ++j) { float s = 0; for (int k = 0; k < 4; ++k) s += A[4 * i + k] * B[4 * k + j]; C[4 * i + j] = s; } }
template <int stride> NOINLINE void vectors(const float* __restrict M, const float* __restrict v, float* __restrict y) { for (int i = 0; i < N; ++i) for (int r = 0; r < 4; ++r) { float s = 0; for (int k = 0; k < 4; ++k) s += M[stride * i + 4 * r + k] * v[4 * i + k]; y[4 * i + r] = s; } }
struct Minors { float s0, s1, s2, s3, s4, s5, c0, c1, c2, c3, c4, c5; };
static inline Minors minors(const float* m) {
    return {m[0] * m[5] - m[4] * m[1], m[0] * m[6] - m[4] * m[2], m[0] * m[7] - m[4] * m[3], m[1] * m[6] - m[5] * m[2], m[1] * m[7] - m[5] * m[3], m[2] * m[7] - m[6] * m[3],
            m[8] * m[13] - m[12] * m[9], m[8] * m[14] - m[12] * m[10], m[8] * m[15] - m[12] * m[11], m[9] * m[14] - m[13] * m[10], m[9] * m[15] - m[13] * m[11], m[10] * m[15] - m[14] * m[11]};
}
static inline float det(const Minors& q) { return q.s0 * q.c5 - q.s1 * q.c4 + q.s2 * q.c3 + q.s3 * q.c2 - q.s4 * q.c1 + q.s5 * q.c0; }
NOINLINE void dets(const float* __restrict M, float* __restrict y) { for (int i = 0; i < N; ++i) y[i] = det(minors(M + 16 * i)); }
NOINLINE void inverses(const float* __restrict M, float* __restrict O) {
    for (int i = 0; i < N; ++i) {
        const float* m = M + 16 * i; float* p = O + 16 * i; Minors q = minors(m); float f = 1.0f / det(q);
        p[0] = (m[5] * q.c5 - m[6] * q.c4 + m[7] * q.c3) * f; p[1] = (-m[1] * q.c5 + m[2] * q.c4 - m[3] * q.c3) * f; p[2] = (m[13] * q.s5 - m[14] * q.s4 + m[15] * q.s3) * f; p[3] = (-m[9] * q.s5 + m[10] * q.s4 - m[11] * q.s3) * f;
        p[4] = (-m[4] * q.c5 + m[6] * q.c2 - m[7] * q.c1) * f; p[5] = (m[0] * q.c5 - m[2] * q.c2 + m[3] * q.c1) * f; p[6] = (-m[12] * q.s5 + m[14] * q.s2 - m[15] * q.s1) * f; p[7] = (m[8] * q.s5 - m[10] * q.s2 + m[11] * q.s1) * f;
        p[8] = (m[4] * q.c4 - m[5] * q.c2 + m[7] * q.c0) * f; p[9] = (-m[0] * q.c4 + m[1] * q.c2 - m[3] * q.c0) * f; p[10] = (m[12] * q.s4 - m[13] * q.s2 + m[15] * q.s0) * f; p[11] = (-m[8] * q.s4 + m[9] * q.s2 - m[11] * q.s0) * f;
        p[12] = (-m[4] * q.c3 + m[5] * q.c1 - m[6] * q.c0) * f; p[13] = (m[0] * q.c3 - m[1] * q.c1 + m[2] * q.c0) * f; p[14] = (-m[12] * q.s3 + m[13] * q.s1 - m[14] * q.s0) * f; p[15] = (m[8] * q.s3 - m[9] * q.s1 + m[10] * q.s0) * f;
    }
}
// Well-conditioned: random in -1/2 to 1/2, and 2 on the diagonal.
float* matrices(Open& o, int seed) { float* m = o.input<float>(16 * N, seed, -0.5, 0.5); for (int i = 0; i < N; ++i) for (int d = 0; d < 4; ++d) m[16 * i + 5 * d] += 2.f; return m; }
int main() {
    add("batch.mat4-mat4.f32.100k", [](Open& o) { auto a = matrices(o, 1), b = matrices(o, 2), c = o.array<float>(16 * N); o.yields(c, 16 * N); o.work([=] { products(a, b, c); }); });
    add("batch.mat4-vec4.f32.100k", [](Open& o) { auto a = matrices(o, 1), v = o.input<float>(4 * N, 2), y = o.array<float>(4 * N); o.yields(y, 4 * N); o.work([=] { vectors<16>(a, v, y); }); });
    add("batch.one-mat4-vec4.f32.100k", [](Open& o) { auto a = matrices(o, 1), v = o.input<float>(4 * N, 2), y = o.array<float>(4 * N); o.yields(y, 4 * N); o.work([=] { vectors<0>(a, v, y); }); });
    add("batch.det4.f32.100k", [](Open& o) { auto a = matrices(o, 1), y = o.array<float>(N); o.yields(y, N); o.work([=] { dets(a, y); }); });
    add("batch.inv4.f32.100k", [](Open& o) { auto a = matrices(o, 1), y = o.array<float>(16 * N); o.yields(y, 16 * N); o.work([=] { inverses(a, y); }); });
    return serve();
}
