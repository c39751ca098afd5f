#include "eigen.h"
constexpr int N = 100000;
using M4 = Matrix<float, 4, 4, RowMajor>;
M4* matrices(Open& o, int seed) { float* m = o.input<float>(16 * N, seed, -0.5, 0.5); for (int i = 0; i < N; ++i) for (int d = 0; d < 4; ++d) m[16 * i + 5 * d] += 2.f; return (M4*)m; }
int main() {
    add("batch.mat4-mat4.f32.100k", [](Open& o) { auto a = matrices(o, 1), b = matrices(o, 2), c = (M4*)o.array<float>(16 * N); o.yields((float*)c, 16 * N); o.work([=] { for (int i = 0; i < N; ++i) c[i].noalias() = a[i] * b[i]; }); });
    add("batch.mat4-vec4.f32.100k", [](Open& o) { auto a = matrices(o, 1); auto v = (Vector4f*)o.input<float>(4 * N, 2), y = (Vector4f*)o.array<float>(4 * N); o.yields((float*)y, 4 * N); o.work([=] { for (int i = 0; i < N; ++i) y[i].noalias() = a[i] * v[i]; }); });
    add("batch.one-mat4-vec4.f32.100k", [](Open& o) { auto a = matrices(o, 1); auto v = (Vector4f*)o.input<float>(4 * N, 2), y = (Vector4f*)o.array<float>(4 * N); o.yields((float*)y, 4 * N); o.work([=] { Matrix4f m = a[0]; for (int i = 0; i < N; ++i) y[i].noalias() = m * v[i]; }); });
    add("batch.det4.f32.100k", [](Open& o) { auto a = matrices(o, 1); auto y = o.array<float>(N); o.yields(y, N); o.work([=] { for (int i = 0; i < N; ++i) y[i] = a[i].determinant(); }); });
    add("batch.inv4.f32.100k", [](Open& o) { auto a = matrices(o, 1), y = (M4*)o.array<float>(16 * N); o.yields((float*)y, 16 * N); o.work([=] { for (int i = 0; i < N; ++i) y[i] = a[i].inverse(); }); });
    return serve();
}
