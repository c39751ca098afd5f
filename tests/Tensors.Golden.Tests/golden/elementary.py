"""Functions of floating-point numbers: in three dtypes with special values, column-major, of slices. NumPy 1.24.2."""
import numpy as np

from elements import FLOATS, INTS, values
from golden import Golden

g = Golden()
r = np.random.default_rng(4)


def unary(name, f, low=-8.0, high=8.0, wide=None):
    """In three dtypes with special values; in float64 a column-major tensor and a slice of ordinary ones."""
    for dtype, code in FLOATS:
        x = values(r, code, low, high)
        exact = f(x.astype(wide)).astype(code) if wide and code == "f4" else f(x)
        g.case(name, f"{dtype} specials", exact, x=x)
    x = np.asfortranarray(r.uniform(low, high, (6, 4)))
    g.case(name, "f64 column-major", f(x), x=x)
    g.case(name, "f64 slice", f(x[1:5:2, ::2]), x=x)


with np.errstate(all="ignore"):
    for name, f, low, high in [
        ("acos", np.arccos, -1, 1), ("asin", np.arcsin, -1, 1), ("atan", np.arctan, -8, 8), ("acosh", np.arccosh, 1, 9), ("asinh", np.arcsinh, -8, 8),
        ("atanh", np.arctanh, -1, 1), ("cos", np.cos, -9, 9), ("sin", np.sin, -9, 9), ("tan", np.tan, -9, 9), ("cosh", np.cosh, -8, 8), ("sinh", np.sinh, -8, 8),
        ("tanh", np.tanh, -8, 8), ("exp", np.exp, -8, 8), ("expm1", np.expm1, -8, 8), ("log", np.log, 0, 9), ("log1p", np.log1p, -1, 9), ("log2", np.log2, 0, 9),
        ("log10", np.log10, 0, 9),
    ]:
        unary(name, f, low, high, wide="f8")
    for name, f in [("abs", np.abs), ("ceil", np.ceil), ("floor", np.floor), ("trunc", np.trunc), ("round", np.round), ("sqrt", np.sqrt), ("square", np.square),
                    ("reciprocal", np.reciprocal), ("sign", np.sign), ("positive", np.positive), ("negative", np.negative), ("isnan", np.isnan), ("isinf", np.isinf),
                    ("isfinite", np.isfinite), ("signbit", np.signbit)]:
        unary(name, f)
    for name, f in [("abs", np.abs), ("sign", np.sign), ("square", np.square), ("positive", np.positive), ("negative", np.negative), ("isfinite", np.isfinite)]:
        for dtype, code in INTS:
            if name == "negative" and code[0] == "u":
                continue
            x = values(r, code)
            g.case(name, dtype, f(x), x=x)

    for name, f in [("atan2", np.arctan2), ("copysign", np.copysign), ("hypot", np.hypot), ("nextafter", np.nextafter), ("logaddexp", np.logaddexp)]:
        for dtype, code in FLOATS:
            x, y = values(r, code), values(r, code).T.reshape(6, 4).copy()
            wide = code == "f4" and name in ("atan2", "hypot", "logaddexp")
            g.case(name, f"{dtype} specials", f(x.astype("f8"), y.astype("f8")).astype("f4") if wide else f(x, y), x=x, y=y)
        x, y = np.asfortranarray(r.uniform(1, 8, (6, 4))), r.uniform(1, 8, (6, 4))
        g.case(name, "f64 column-major and row", f(x, y[1]), x=x, y=y)
        g.case(name, "f64 slices", f(x[1:5:2, ::2], y[3:5, 1:3]), x=x, y=y)
g.save()
