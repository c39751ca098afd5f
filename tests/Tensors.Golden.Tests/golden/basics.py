"""Operations of the foundation, and a model for the other areas. NumPy 1.24.2."""
import numpy as np

from golden import Golden, specials

g = Golden()
r = np.random.default_rng(1)

with np.errstate(all="ignore"):
    for name, dtype in [("f16", "f2"), ("f32", "f4"), ("f64", "f8"), ("i8", "i1"), ("i64", "i8"), ("u16", "u2")]:
        x = specials(dtype).reshape(4, 4)
        y = specials(dtype)[::-1].reshape(4, 4).copy()
        g.case("add", f"{name} specials", x + y, x=x, y=y)
    x = r.standard_normal((3, 4)) + 1j * r.standard_normal((3, 4))
    g.case("add", "c128 column of row", x + x[:1], x=x)
    x = r.standard_normal((3, 4)).astype("f4")
    g.case("add", "f32 column-major and transposed", x + x.reshape(4, 3).T, x=x, y=x.reshape(4, 3))
    g.case("add", "f32 slices", x[1:, ::2] + x[:2, 1::2], x=x)

for name, dtype in [("f32", "f4"), ("f64", "f8")]:
    x = r.standard_normal((5, 7)).astype(dtype)
    y = r.standard_normal((7, 3)).astype(dtype)
    g.case("matmul", f"{name} 5x7x3", x @ y, x=x, y=y)
    g.case("matmul", f"{name} matrix and vector", x @ y[:, 1], x=x, y=y[:, 1])
x = r.integers(-9, 9, (5, 7)).astype("i4")
y = r.integers(-9, 9, (7, 3)).astype("i4")
g.case("matmul", "i32 column-major", x @ y, x=x, y=y)

x = r.standard_normal((5, 7, 3))
for axis in range(3):
    g.case("sum", f"f64 axis {axis}", x.sum(axis=axis), x=x)
g.case("sum", "f32 whole", x.astype("f4").sum(dtype="f8").astype("f4"), x=x.astype("f4"))
g.case("sum", "i64 whole", (x * 100).astype("i8").sum(), x=(x * 100).astype("i8"))
g.case("sum", "f64 slice", x[1:4, ::2].sum(axis=0), x=x)
g.case("sum", "f64 of specials", np.float64(np.nan), x=specials("f8"))

# Everything else the harness must read: bools, the other integers, Fortran order. A comparison, so that every element counts.
x = np.asfortranarray(r.integers(0, 200, (3, 4)).astype("u1"))
g.case("greater", "u8 scalar", x > 100, x=x)
x = r.integers(0, 60000, (3, 4)).astype("u4")
g.case("greater", "u32 row", x > x[1], x=x)
x = r.integers(-300, 300, (3, 4)).astype("i2")
g.case("greater", "i16 mirrored", x > -x, x=x)
x = r.integers(0, 1 << 60, (3, 4)).astype("u8")
g.case("greater", "u64 column", x > x[:, :1], x=x)
x = specials("f4").reshape(4, 4)
g.case("greater", "f32 specials", x > x[1], x=x)
g.save()
