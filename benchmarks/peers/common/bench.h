// What every C++ contestant shares: its cases by name, aligned data that is the same in every language, and the server that the referee
// talks to over standard input and output. The protocol stands in ../README.md.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <iostream>
#include <string>
#include <type_traits>
#include <vector>
#include <sys/mman.h>

#define NOINLINE __attribute__((noinline))

namespace bench {

// CPU time of this thread: being scheduled out, on a machine that others use too, does not count.
inline double now_ns() {
    timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

// The compiler must assume that all memory has been read and written.
inline void clobber() { asm volatile("" : : : "memory"); }

// Element i of input `seed`: k / 2^24 of the way from lo to hi, with k from splitmix64 of both. Exact in double as long as hi - lo has few
// digits, so that contraction and fast-math change no bit; integers are rounded down.
template <class T> NOINLINE void fill(T* p, size_t n, uint64_t seed, double lo, double hi) {
    for (size_t i = 0; i < n; ++i) {
        uint64_t z = (seed << 40) + i + 1;
        z *= 0x9E3779B97F4A7C15ull;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        z ^= z >> 31;
        double v = lo + (hi - lo) * ((double)(uint32_t)(z >> 40) * (1.0 / 16777216.0));
        p[i] = std::is_floating_point<T>::value ? (T)v : (T)(int64_t)std::floor(v);
    }
}

// A case that is open: its memory, what one call does, and where the result lies.
struct Open {
    std::vector<void*> blocks;
    std::function<void(long)> batch;                     // calls the operation so often
    std::function<void(std::vector<double>&)> result;    // the result, in row-major order
    int items = 1;                                       // operations in a call

    // 64-byte aligned and zeroed; from 4 MiB on a 2 MiB boundary and in huge pages, as the library's own holder takes them.
    void* block(size_t bytes) {
        size_t align = bytes >= (4u << 20) ? (2u << 20) : bytes >= 4096 ? 4096 : 64;
        size_t size = (bytes + align - 1) / align * align;
        void* p = std::aligned_alloc(align, size ? size : align);
        if (!p) { std::cout << "error out of memory: " << bytes << " bytes" << std::endl; std::exit(1); }
        if (align >= (2u << 20)) madvise(p, size, MADV_HUGEPAGE);
        std::memset(p, 0, size);
        asm volatile("" : "+r"(p) : : "memory");         // the pointer has escaped: nothing behind it is optimised away
        blocks.push_back(p);
        return p;
    }
    template <class T> T* array(size_t n) { return (T*)block(n * sizeof(T)); }
    template <class T> T* input(size_t n, uint64_t seed, double lo = -1, double hi = 1) {
        T* p = array<T>(n);
        fill(p, n, seed, lo, hi);
        return p;
    }
    // A large fixed-size object of a library, on the heap.
    template <class M> M& make() { return *::new (block(sizeof(M))) M; }

    template <class F> void work(F f) {
        batch = [f](long calls) { for (long i = 0; i < calls; ++i) { f(); clobber(); } };
    }
    template <class T> void yields(const T* p, size_t n) {
        result = [=](std::vector<double>& all) { for (size_t i = 0; i < n; ++i) all.push_back((double)p[i]); };
    }
    // Column-major memory, told in row-major order.
    template <class T> void yields_columns(const T* p, size_t rows, size_t columns) {
        result = [=](std::vector<double>& all) {
            for (size_t i = 0; i < rows; ++i) for (size_t j = 0; j < columns; ++j) all.push_back((double)p[j * rows + i]);
        };
    }
    ~Open() { for (void* p : blocks) std::free(p); }
};

struct Entry { std::string name, variant; std::function<void(Open&)> open; };
inline std::vector<Entry>& book() { static std::vector<Entry> all; return all; }

// Enters a case. The variant tells apart several ways of one library; it is empty where there is one.
inline void add(const std::string& name, std::function<void(Open&)> open, const std::string& variant = "") { book().push_back({name, variant, open}); }

template <class T> const char* dtype();
template <> inline const char* dtype<float>() { return "f32"; }
template <> inline const char* dtype<double>() { return "f64"; }
template <> inline const char* dtype<int32_t>() { return "i32"; }
template <> inline const char* dtype<int16_t>() { return "i16"; }
template <> inline const char* dtype<uint8_t>() { return "u8"; }

template <class T> std::string name(const std::string& operation, const std::string& size) { return operation + "." + dtype<T>() + "." + size; }
inline std::string square(int n) { return std::to_string(n) + "x" + std::to_string(n); }

// How many independent triples of small matrices a call works through: throughput, within 24 KB.
constexpr int copies_for(int elements, int size) {
    int n = 24 * 1024 / (elements * size);
    return n < 1 ? 1 : n > 128 ? 128 : n;
}

// At most a million elements travel: every k-th, k odd, and the sum of all absolute values behind them.
inline void write_result(const Open& open, const char* path) {
    std::vector<double> all, out;
    open.result(all);
    size_t step = all.size() <= 1000000 ? 1 : (all.size() / 1000000) | 1;
    double sum = 0;
    for (double v : all) sum += std::fabs(v);
    for (size_t i = 0; i < all.size(); i += step) out.push_back(all[i]);
    out.push_back(sum);
    FILE* f = std::fopen(path, "wb");
    if (!f || std::fwrite(out.data(), sizeof(double), out.size(), f) != out.size()) { std::cout << "error cannot write " << path << std::endl; std::exit(1); }
    std::fclose(f);
}

// Calls that make up a turn of at least so many nanoseconds.
inline long calibrate(const Open& open, double turn) {
    for (long calls = 1;;) {
        double t0 = now_ns();
        open.batch(calls);
        double t = now_ns() - t0;
        if (t >= turn) return calls;
        calls = t < turn / 100 ? calls * 16 : (long)(calls * (1.15 * turn / t)) + 1;
    }
}

inline int serve() {
    std::string line;
    Open* open = nullptr;
    long calls = 1;
    while (std::getline(std::cin, line)) {
        std::string word = line.substr(0, line.find('\t')), rest = line.size() > word.size() ? line.substr(word.size() + 1) : "";
        if (word == "list") {
            for (auto& e : book()) std::cout << e.name << '\t' << e.variant << '\n';
            std::cout << "end" << std::endl;
        } else if (word == "open") {                      // open NAME VARIANT FILE
            size_t a = rest.find('\t'), b = rest.find('\t', a + 1);
            std::string wanted = rest.substr(0, a), variant = rest.substr(a + 1, b - a - 1), path = rest.substr(b + 1);
            delete open;
            open = nullptr;
            for (auto& e : book()) if (e.name == wanted && e.variant == variant) { open = new Open; e.open(*open); break; }
            if (!open) { std::cout << "error no such case" << std::endl; continue; }
            open->batch(1);
            write_result(*open, path.c_str());
            std::cout << "ok " << open->items << std::endl;
        } else if (word == "size") {                      // size NANOSECONDS
            calls = calibrate(*open, std::stod(rest));
            std::cout << "ok " << calls << std::endl;
        } else if (word == "run") {                       // nanoseconds of one operation; bytes are not counted here
            if (calls < 64) open->batch(1);               // the caches are someone else's
            double t0 = now_ns();
            open->batch(calls);
            double t = now_ns() - t0;
            std::printf("ok %.17g -\n", t / calls / open->items);
            std::fflush(stdout);
        } else if (word == "close") {
            delete open;
            open = nullptr;
            std::cout << "ok" << std::endl;
        } else if (word == "quit") {
            return 0;
        } else {
            std::cout << "error unknown word " << word << std::endl;
        }
    }
    return 0;
}

} // namespace bench
