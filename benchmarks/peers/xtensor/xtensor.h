// xtensor_fixed with xsimd, assigned through noalias, as its documentation says is fast.
#pragma once
#include <xtensor/xfixed.hpp>
#include <xtensor/xmath.hpp>
#include <xtensor/xnoalias.hpp>
#include <xtensor/xsort.hpp>
#include <xtensor/xview.hpp>
#include "../common/bench.h"
using namespace bench;
template <class T, size_t... N> using Fixed = xt::xtensor_fixed<T, xt::xshape<N...>>;
template <class M> M& filled(Open& o, uint64_t seed, double lo = -1, double hi = 1) {
    M& m = o.make<M>();
    fill(m.data(), m.size(), seed, lo, hi);
    return m;
}
