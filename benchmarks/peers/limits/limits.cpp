// What one core can do: fused multiply-adds a second, and the bandwidth of every level of the memory, by STREAM's triad, reading and writing
// apart. Prints name, value in 1e9 a second. The sizes of the caches come as arguments: L1, L2, L3 in bytes.
#include "../common/bench.h"
using namespace bench;

#if defined(__AVX512F__)
#define VB 64
#elif defined(__AVX__)
#define VB 32
#else
#define VB 16
#endif
typedef float vf __attribute__((vector_size(VB)));
typedef double vd __attribute__((vector_size(VB)));

template <class F> double best(double work, F f) {          // work a call; the best of many turns of 2 ms
    long calls = 1;
    f();
    for (;;) {
        double t0 = now_ns();
        for (long i = 0; i < calls; ++i) f();
        double t = now_ns() - t0;
        if (t > 2e6) break;
        calls = t < 2e4 ? calls * 16 : (long)(calls * (2.4e6 / t)) + 1;
    }
    double top = 0, start = now_ns();
    for (int r = 0; r < 40 && now_ns() - start < 4e8; ++r) {
        double t0 = now_ns();
        for (long i = 0; i < calls; ++i) f();
        top = std::max(top, work * calls / (now_ns() - t0));
    }
    return top;
}
template <class V, class T> double fma() {
    return best(100000.0 * 12 * 2 * (VB / sizeof(T)), [] {
        V a[12], b, c;
        for (auto& x : a) x = V{} + T(1);
        b = V{} + T(0.9999); c = V{} + T(1e-4);
        asm volatile("" : "+x"(b), "+x"(c));
        for (int i = 0; i < 100000; ++i) {
            for (int k = 0; k < 12; ++k) a[k] = a[k] * b + c;
            asm volatile("" : "+x"(a[0]), "+x"(a[1]), "+x"(a[2]), "+x"(a[3]), "+x"(a[4]), "+x"(a[5]), "+x"(a[6]), "+x"(a[7]), "+x"(a[8]), "+x"(a[9]), "+x"(a[10]), "+x"(a[11]));
        }
    });
}
NOINLINE void triad(vf* __restrict a, const vf* __restrict b, const vf* __restrict c, size_t n) { vf s = vf{} + 3.f; for (size_t i = 0; i < n; i += 4) { a[i] = b[i] + s * c[i]; a[i + 1] = b[i + 1] + s * c[i + 1]; a[i + 2] = b[i + 2] + s * c[i + 2]; a[i + 3] = b[i + 3] + s * c[i + 3]; } }
NOINLINE void update(vf* __restrict a, const vf* __restrict b, size_t n) { vf s = vf{} + 0.5f; for (size_t i = 0; i < n; i += 4) { a[i] += s * b[i]; a[i + 1] += s * b[i + 1]; a[i + 2] += s * b[i + 2]; a[i + 3] += s * b[i + 3]; } }
NOINLINE void copy(vf* __restrict a, const vf* __restrict b, size_t n) { for (size_t i = 0; i < n; i += 4) { a[i] = b[i]; a[i + 1] = b[i + 1]; a[i + 2] = b[i + 2]; a[i + 3] = b[i + 3]; asm volatile("" : : : "memory"); } }
NOINLINE void write(vf* __restrict a, size_t n) { vf s = vf{} + 3.f; asm volatile("" : "+x"(s)); for (size_t i = 0; i < n; i += 4) { a[i] = s; a[i + 1] = s; a[i + 2] = s; a[i + 3] = s; asm volatile("" : : : "memory"); } }
NOINLINE vf read(const vf* a, size_t n) { vf s[8] = {}; for (size_t i = 0; i < n; i += 8) for (int k = 0; k < 8; ++k) s[k] += a[i + k]; return s[0] + s[1] + s[2] + s[3] + s[4] + s[5] + s[6] + s[7]; }
#if defined(__SSE__)
#include <immintrin.h>
NOINLINE void triad_past(vf* a, const vf* b, const vf* c, size_t n) {
    vf s = vf{} + 3.f;
    for (size_t i = 0; i < n; ++i) {
        vf v = b[i] + s * c[i];
#if VB == 64
        _mm512_stream_ps((float*)(a + i), (__m512)v);
#elif VB == 32
        _mm256_stream_ps((float*)(a + i), (__m256)v);
#else
        _mm_stream_ps((float*)(a + i), (__m128)v);
#endif
    }
    _mm_sfence();
}
#endif

int main(int argc, char** argv) {
    size_t l1 = argc > 1 ? std::atol(argv[1]) : 32768, l2 = argc > 2 ? std::atol(argv[2]) : 524288, l3 = argc > 3 ? std::atol(argv[3]) : 16 << 20;
    std::printf("fma.f32\t%.5g\n", fma<vf, float>());
    std::printf("fma.f64\t%.5g\n", fma<vd, double>());
    struct { const char* name; size_t bytes; } levels[] = {{"L1", l1 * 3 / 4}, {"L2", l2 * 5 / 8}, {"L3", l3 * 3 / 8}, {"DRAM", std::max<size_t>(l3 * 12, 384u << 20)}};
    for (auto& level : levels) {
        Open o;
        size_t n = level.bytes / 3 / VB / 8 * 8;
        vf *a = (vf*)o.block(n * VB), *b = (vf*)o.block(n * VB), *c = (vf*)o.block(n * VB);
        double bytes = (double)n * VB;
        std::printf("triad.%s\t%.5g\n", level.name, best(3 * bytes, [=] { triad(a, b, c, n); clobber(); }));
#if defined(__SSE__)
        if (level.name[0] == 'D') std::printf("triad-streaming.%s\t%.5g\n", level.name, best(3 * bytes, [=] { triad_past(a, b, c, n); clobber(); }));
#endif
        std::printf("update.%s\t%.5g\n", level.name, best(3 * bytes, [=] { update(a, b, n); clobber(); }));
        std::printf("copy.%s\t%.5g\n", level.name, best(2 * bytes, [=] { copy(a, b, n); clobber(); }));
        std::printf("read.%s\t%.5g\n", level.name, best(bytes, [=] { vf s = read(b, n); asm volatile("" : "+x"(s) : : "memory"); }));
        std::printf("write.%s\t%.5g\n", level.name, best(bytes, [=] { write(a, n); clobber(); }));
        std::fflush(stdout);
    }
}
