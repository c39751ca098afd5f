"""Reductions, statistics and scans along axes. NumPy 1.24.2."""
import warnings

import numpy as np

from golden import Golden

warnings.simplefilter("ignore")
g = Golden()
r = np.random.default_rng(7)
x = np.round(r.standard_normal((4, 5, 6)) * 3, 3)
holes = x.copy()
holes[0, 1, 2] = holes[1, :, 3] = holes[2, 4, :] = np.nan
holes[3, 0, 0], holes[3, 0, 1], holes[3, 1, 5] = np.inf, -np.inf, np.inf
ints = r.integers(-9, 9, (4, 5, 6)).astype("i4")


def along(name, f, half=True, wide=None):
    """The cases that every reduction of floating numbers has; f takes an array, an axis and keepdims."""
    g.shared(name, f64=x, f32=x.astype("f4"), holes=holes)
    g.case(name, "f64 axis 0", f(x, 0, False))
    g.case(name, "f64 axes 0 2", f(x, (0, 2), False))
    g.case(name, "f64 axis 1 kept", f(x, 1, True))
    g.case(name, "f32 column-major axis 1", f(x.astype("f4"), 1, False))
    g.case(name, "f32 slice axis -1", f(x.astype("f4")[1:3, ::2, :], -1, False))
    g.case(name, "f64 whole", f(x, None, False))
    g.case(name, "f64 holes axis 2", f(holes, 2, False))
    g.case(name, "f64 holes axes 1 2", f(holes, (1, 2), False))
    if half:
        g.case(name, "f16 axis 0", f(x.astype("f2").astype("f8"), 0, False).astype("f2"), x=x.astype("f2"))


def single(name, f):
    """Places: one axis, and the whole."""
    ties = np.round(x).astype("f4")
    g.shared(name, f64=x, f32=ties, holes=holes, i32=ints)
    g.case(name, "f64 axis 0", f(x, 0, False))
    g.case(name, "f64 axis 1 kept", f(x, 1, True))
    g.case(name, "f32 ties column-major axis 1", f(ties, 1, False))
    g.case(name, "f32 slice axis -1", f(ties[1:3, ::2, :], -1, False))
    g.case(name, "f64 holes axis 2", f(holes, 2, False))
    g.case(name, "i32 axis 2", f(ints, 2, False))
    g.case(name, "i32 whole", f(ints, None, False))


def masks(name, f):
    g.shared(name, f64=x, f32=x.astype("f4"))
    for case, axis, keep in (("axis 0", 0, False), ("axes 0 2", (0, 2), False), ("axis 1 kept", 1, True), ("whole", None, False)):
        g.case(name, f"f64 {case}", f(x, axis, keep))
    g.case(name, "f32 column-major axis 1", f(x.astype("f4"), 1, False))
    g.case(name, "f32 slice axis -1", f(x.astype("f4")[1:3, ::2, :], -1, False))


def keep(f, **more):
    return lambda a, axis, k: f(a, axis=axis, keepdims=k, **more)


along("sum", keep(np.sum))
along("prod", keep(np.prod), half=False)
along("min", keep(np.min))
along("max", keep(np.max))
along("mean", keep(np.mean))
along("var", keep(np.var, ddof=1))
along("std", keep(np.std))
along("vector_norm", lambda a, axis, k: np.power(np.sum(np.power(np.abs(a), 3), axis=axis, keepdims=k), a.dtype.type(1 / 3)))
along("median", keep(np.median))
along("quantile", lambda a, axis, k: np.quantile(a, 0.3, axis=axis, keepdims=k).astype(a.dtype))
along("percentile", lambda a, axis, k: np.percentile(a, 85, axis=axis, keepdims=k).astype(a.dtype))
for f in ("nansum", "nanprod", "nanmin", "nanmax", "nanmean", "nanstd", "nanmedian"):
    along(f, keep(getattr(np, f)), half=f != "nanprod")
along("nanvar", keep(np.nanvar, ddof=1))
along("nanquantile", lambda a, axis, k: np.nanquantile(a, 0.3, axis=axis, keepdims=k).astype(a.dtype))
along("nanpercentile", lambda a, axis, k: np.nanpercentile(a, 85, axis=axis, keepdims=k).astype(a.dtype))
single("argmax", keep(np.argmax))
single("argmin", keep(np.argmin))
masks("any", lambda a, axis, k: np.any(a > 4, axis=axis, keepdims=k))
masks("all", lambda a, axis, k: np.all(a > -5, axis=axis, keepdims=k))
masks("count_nonzero", lambda a, axis, k: np.sum(a > 1, axis=axis, keepdims=k).astype("i8"))

for order in (0, 1, 2, np.inf, -np.inf, 3.5):
    g.case("vector_norm", f"f64 order {order}", np.linalg.norm(x.reshape(4, 30), ord=order, axis=1), x=x)
for method in ("linear", "lower", "higher", "nearest", "midpoint", "inverted_cdf", "averaged_inverted_cdf", "interpolated_inverted_cdf", "hazen", "weibull", "median_unbiased", "normal_unbiased"):
    g.case("quantile", f"f64 {method}", np.array([np.quantile(x[0, 0], q, method=method) for q in (0.05, 0.1, 0.25, 0.4, 0.5, 2 / 3, 0.9, 0.95)]), x=x[0, 0])

for name, f in (("cumulative_sum", np.cumsum), ("cumulative_prod", np.cumprod)):
    g.shared(name, f64=x, f32=x.astype("f4"), holes=holes, i32=ints)
    for axis in range(3):
        g.case(name, f"f64 axis {axis}", f(x, axis=axis))
    g.case(name, "f32 column-major axis 1", f(x.astype("f4"), axis=1))
    g.case(name, "i32 axis 2", f(ints, axis=2, dtype="i4"))
    g.case(name, "f64 holes axis 1", f(holes, axis=1))
    first = np.full((4, 1, 6), 0.0 if name == "cumulative_sum" else 1.0)
    g.case(name, "f64 with initial axis 1", np.concatenate([first, f(x, axis=1)], axis=1))

g.shared("diff", f64=x, f32=x.astype("f4"), holes=holes, i32=ints)
g.case("diff", "f64 axis 2", np.diff(x))
g.case("diff", "f64 axis 0 twice", np.diff(x, n=2, axis=0))
g.case("diff", "f32 column-major axis 1", np.diff(x.astype("f4"), axis=1))
g.case("diff", "i32 axis 1 thrice", np.diff(ints, n=3, axis=1))
g.case("diff", "f64 holes axis 2", np.diff(holes, axis=2))
ends = np.array([[1.5] * 6] * 4)[:, None]
g.case("diff", "f64 prepended and appended", np.diff(x, axis=1, prepend=ends, append=-ends), e=ends)

v = np.round(r.standard_normal((4, 30)), 3)
v[1] = v[0] * 2 + 0.01 * v[1]
odd = v[:, :7].copy()
odd[2, 3], odd[3, 0] = np.nan, np.inf
for name, f in (("cov", np.cov), ("corrcoef", np.corrcoef)):
    g.case(name, "f64", f(v), x=v)
    g.case(name, "f32 column-major", f(v.astype("f4"), dtype="f4"), x=v.astype("f4"))
    g.case(name, "f64 variables as columns", f(v[:, :5], rowvar=False), x=v[:, :5].copy())
    g.case(name, "f64 of an expression of a slice", f(v[1:, ::2] * 3), x=v)
    g.case(name, "f64 with NaN and infinity", f(odd), x=odd)
g.case("cov", "f64 population", np.cov(v, ddof=0), x=v)
g.case("corrcoef", "f64 constant row", np.corrcoef(np.vstack([v[:3], np.ones(30)])), x=np.vstack([v[:3], np.ones(30)]))
weights = np.abs(np.round(r.standard_normal((4, 5, 6)), 3))
g.shared("average", f64=x, f32=x.astype("f4"), w=weights, w32=weights.astype("f4"))
g.case("average", "f64", np.average(x, weights=weights))
g.case("average", "f32 column-major", np.average(x.astype("f4"), weights=weights.astype("f4")))
g.case("average", "f64 weights of a row", np.average(x, weights=np.broadcast_to(weights[0, 0], x.shape)))
g.case("average", "f64 of an expression of a slice", np.average(x[1:3, ::2] * 2, weights=weights[1:3, ::2]))
g.case("average", "f64 along axis 1", np.average(x, weights=weights[0, :, 0], axis=1))
g.save()
