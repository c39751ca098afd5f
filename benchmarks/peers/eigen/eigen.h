// Eigen with sizes in the types. The limit on stack objects is off: a fixed 1000 x 1000 matrix trips it although it lies on the heap.
#pragma once
#define EIGEN_STACK_ALLOCATION_LIMIT 0
#define EIGEN_DONT_PARALLELIZE
#include <Eigen/Dense>
#include "../common/bench.h"
using namespace Eigen;
using namespace bench;
// Beyond 4000 x 4000 a fixed size does not compile (an int overflows in the cost model): a map of dynamic size over the same memory.
template <class D, class F, int R, int C> using Held = std::conditional_t<((long)R * C > 16000000), Map<D, Aligned64>, F>;
template <class T, int R, int C> using Rows = Held<Array<T, Dynamic, Dynamic, RowMajor>, Array<T, R, C, C == 1 ? ColMajor : RowMajor>, R, C>;
template <class T, int R, int C> using RowMatrix = Held<Matrix<T, Dynamic, Dynamic, RowMajor>, Matrix<T, R, C, C == 1 ? ColMajor : RowMajor>, R, C>;
template <class T, int R, int C> using ColumnMatrix = Held<Matrix<T, Dynamic, Dynamic>, Matrix<T, R, C>, R, C>;

template <class M> M& room(Open& o, int rows = M::RowsAtCompileTime, int columns = M::ColsAtCompileTime) {
    if constexpr (M::SizeAtCompileTime == Dynamic) return *::new (o.block(sizeof(M))) M(o.array<typename M::Scalar>((size_t)rows * columns), rows, columns);
    else return o.make<M>();
}
template <class M> M& filled(Open& o, uint64_t seed, double lo = -1, double hi = 1) {
    constexpr int n = M::SizeAtCompileTime == Dynamic ? 8192 : 0;
    M& m = n ? room<M>(o, n, n) : room<M>(o);
    fill(m.data(), (size_t)m.size(), seed, lo, hi);
    return m;
}
template <class M> M& empty(Open& o) { return M::SizeAtCompileTime == Dynamic ? room<M>(o, 8192, 8192) : room<M>(o); }
