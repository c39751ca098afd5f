// The sizes of the family matmul, once for all C++ contestants: F(M, K, N) for (M x K)(K x N).
#pragma once
#define MATMUL_SMALL(F) F(2, 2, 2) F(3, 3, 3) F(4, 4, 4) F(5, 5, 5) F(6, 6, 6) F(7, 7, 7) F(8, 8, 8) F(9, 9, 9) F(10, 10, 10) F(11, 11, 11) F(12, 12, 12) F(13, 13, 13) F(14, 14, 14) F(15, 15, 15) F(16, 16, 16)
#define MATMUL_MIDDLE(F) F(31, 31, 31) F(32, 32, 32) F(33, 33, 33) F(63, 63, 63) F(64, 64, 64) F(65, 65, 65) F(127, 127, 127) F(128, 128, 128) F(129, 129, 129)
#define MATMUL_LARGE(F) F(255, 255, 255) F(256, 256, 256) F(257, 257, 257) F(512, 512, 512) F(1000, 1000, 1000)
#define MATMUL_RECTANGULAR(F) F(1000, 8, 1000) F(8, 1000, 8) F(64, 1000, 64) F(1000, 64, 16)
#define MATMUL_VECTOR(F) F(64, 64, 1) F(1000, 1000, 1)
#define MATMUL_ALL(F) MATMUL_SMALL(F) MATMUL_MIDDLE(F) MATMUL_LARGE(F) MATMUL_RECTANGULAR(F) MATMUL_VECTOR(F)

#include <string>
inline std::string product(int m, int k, int n) {
    return m == k && k == n ? std::to_string(n) : std::to_string(m) + "x" + std::to_string(k) + "x" + std::to_string(n);
}
