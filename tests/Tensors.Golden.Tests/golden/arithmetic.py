"""Arithmetic, comparisons, bits and masks of every dtype, with the ends of the ranges. NumPy 1.24.2."""
import numpy as np

from elements import FLOATS, INTS, values
from golden import Golden

g = Golden()
r = np.random.default_rng(5)

with np.errstate(all="ignore"):
    for name, f in [("add", np.add), ("subtract", np.subtract), ("multiply", np.multiply), ("maximum", np.maximum), ("minimum", np.minimum), ("less", np.less), ("less_equal", np.less_equal),
                    ("greater", np.greater), ("greater_equal", np.greater_equal), ("equal", np.equal), ("not_equal", np.not_equal)]:
        for dtype, code in FLOATS + INTS:
            x, y = values(r, code), values(r, code).T.reshape(6, 4).copy()
            if name in ("maximum", "minimum") and code[0] == "f":
                y[y == 0], x[x == 0] = 1, 2          # NumPy leaves open which zero it takes
            g.case(name, dtype, f(x, y), x=x, y=y)
    for name, f in [("divide", np.divide), ("floor_divide", np.floor_divide), ("remainder", np.remainder)]:
        for dtype, code in FLOATS + (INTS if name != "divide" else []):
            x, y = values(r, code), values(r, code).T.reshape(6, 4).copy()
            if code[0] != "f":
                y[y == 0] = 7                        # an integer division by zero throws here
            g.case(name, dtype, f(x, y), x=x, y=y)
        x, y = np.asfortranarray(r.uniform(-9, 9, (6, 4))), r.uniform(-9, 9, (6, 4))
        g.case(name, "f64 slices", f(x[1:5:2, ::2], y[3:5, 1:3]), x=x, y=y)
        g.case(name, "f64 column-major and scalar", f(x, 2.5), x=x)

    for dtype, code in FLOATS:
        x, y = values(r, code, 0, 4), values(r, code).T.reshape(6, 4).copy()
        g.case("pow", dtype, np.power(x.astype("f8"), y.astype("f8")).astype(code) if code == "f4" else np.power(x, y), x=x, y=y)
    for dtype, code in INTS:
        x, y = values(r, code), r.integers(0, 9, (6, 4)).astype(code)
        g.case("pow", dtype, np.power(x, y), x=x, y=y)

    for name, f in [("bitwise_and", np.bitwise_and), ("bitwise_or", np.bitwise_or), ("bitwise_xor", np.bitwise_xor)]:
        for dtype, code in INTS:
            x, y = values(r, code), values(r, code).T.reshape(6, 4).copy()
            g.case(name, dtype, f(x, y), x=x, y=y)
    for dtype, code in INTS:
        x = values(r, code)
        g.case("bitwise_invert", dtype, ~x, x=x)
        y = r.integers(0, 8 * x.itemsize + 3, (6, 4)).astype(code)
        g.case("bitwise_left_shift", dtype, x << y, x=x, y=y)
        g.case("bitwise_right_shift", dtype, x >> y, x=x, y=y)

    m, n = r.random((6, 4)) < 0.5, np.asfortranarray(r.random((6, 4)) < 0.5)
    for name, f in [("logical_and", np.logical_and), ("logical_or", np.logical_or), ("logical_xor", np.logical_xor)]:
        g.shared(name, x=m, y=n)
        g.case(name, "masks", f(m, n))
        g.case(name, "mask and row", f(m, n[2]))
        g.case(name, "slices", f(m[::2, 1:3], n[3:, :2]))
        g.case(name, "negated", f(~m, n))
        g.case(name, "with itself", f(m, m))
    g.shared("logical_not", x=m, y=n)
    for case, out in [("mask", ~m), ("column-major", ~n), ("twice", ~~m), ("slice", ~m[1:, ::2]), ("of a comparison", ~(m == n))]:
        g.case("logical_not", case, out)

    for dtype, code in FLOATS + INTS:
        x = values(r, code)
        g.case("clip", f"{dtype} both", np.clip(x, 2, 6).astype(code), x=x)
        if code in ("f4", "f8", "i4"):
            g.case("clip", f"{dtype} below", np.clip(x, np.dtype(code).type(2), None), x=x)
            g.case("clip", f"{dtype} above", np.clip(x, None, np.dtype(code).type(6)), x=x)

    x, y = values(r, "f8"), values(r, "f8").T.reshape(6, 4).copy()
    g.case("isclose", "f64 specials", np.isclose(x, y), x=x, y=y)
    g.case("isclose", "f64 NaN equal", np.isclose(x, x, equal_nan=True), x=x)
    g.case("isclose", "f64 near", np.isclose(m * 1.5, m * 1.5 * (1 + 3e-5)), x=m * 1.5)
    g.case("isclose", "f64 wide", np.isclose(x, y, rtol=0.5, atol=2.0), x=x, y=y)
    g.case("isclose", "f64 scalar", np.isclose(x, 1.0, atol=0.6), x=x)
    for dtype, code in FLOATS:
        x = values(r, code)
        g.case("nan_to_num", f"{dtype} specials", np.nan_to_num(x), x=x)
    for dtype, code in FLOATS[1:]:
        x, y = values(r, code), values(r, code).T.reshape(6, 4).copy()
        g.case("nan_to_num", f"{dtype} of a quotient", np.nan_to_num(x / y), x=x, y=y)
g.save()
