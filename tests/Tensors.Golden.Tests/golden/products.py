"""Products of vectors, matrices and tensors; determinants, inverses and systems of equations. NumPy 1.24.2."""
import numpy as np

from golden import Golden

g = Golden()
r = np.random.default_rng(7)


def normal(dtype, *shape):
    return r.standard_normal(shape).astype(dtype)


def whole(dtype, *shape):
    return r.integers(-9, 9, shape).astype(dtype)


x, y = normal("f4", 2, 3, 4, 5), normal("f4", 3, 5, 6)
g.case("matmul", "f32 stacks that broadcast", x @ y, x=x, y=y)
x, y = normal("f8", 5), normal("f8", 2, 5, 6)
g.case("matmul", "f64 vector and stack", x @ y, x=x, y=y)
x, y = normal("f8", 2, 4, 5), normal("f8", 5)
g.case("matmul", "f64 stack and vector", x @ y, x=x, y=y)
x, y = whole("i4", 3, 4, 4), whole("i4", 3, 4, 4)
g.case("matmul", "i32 stack into column-major", x @ y, x=x, y=y)
x = normal("f8", 6, 5)
g.case("matmul", "f64 turned by itself", x.T @ x, x=x)
x, y = normal("f8", 7), normal("f8", 7)
g.case("matmul", "f64 two vectors", x @ y, x=x, y=y)

for name, dtype in [("f32", "f4"), ("f64", "f8")]:
    x, y = normal(dtype, 4, 6), normal(dtype, 4, 6)
    g.case("vecdot", f"{name} last axis", (x * y).sum(-1), x=x, y=y)
    g.case("vecdot", f"{name} first axis", (x * y).sum(0), x=x, y=y)
x, y = whole("i8", 4, 6), whole("i8", 6)
g.case("vecdot", "i64 with a row", (x * y).sum(-1), x=x, y=y)
x = normal("f8", 4, 3) + 1j * normal("f8", 4, 3)
y = normal("f8", 4, 3) + 1j * normal("f8", 4, 3)
g.case("vecdot", "c128 conjugates the left", (x.conj() * y).sum(-1), x=x, y=y)

x, y = normal("f8", 3, 4, 5), normal("f8", 4, 5, 2)
g.case("tensordot", "f64 two axes", np.tensordot(x, y, 2), x=x, y=y)
g.case("tensordot", "f64 none", np.tensordot(x[0], y[0], 0), x=x[0], y=y[0])
y = normal("f8", 5, 3, 2)
g.case("tensordot", "f64 a pair", np.tensordot(x, y, axes=(2, 0)), x=x, y=y)
g.case("tensordot", "f64 two pairs", np.tensordot(x, y, axes=((0, 2), (1, 0))), x=x, y=y)
x, y = whole("i4", 3, 4), whole("i4", 4, 2)
g.case("tensordot", "i32 one axis", np.tensordot(x, y, 1), x=x, y=y)

for name, dtype in [("f32", "f4"), ("f64", "f8"), ("i16", "i2")]:
    x, y = (whole if dtype[0] == "i" else normal)(dtype, 4), (whole if dtype[0] == "i" else normal)(dtype, 5)
    g.case("outer", name, np.outer(x, y), x=x, y=y)
with np.errstate(all="ignore"):
    x, y = np.array([-0.0, np.nan, np.inf, 2], "f4"), np.array([0.0, -1, np.inf, -np.inf, 3], "f4")
    g.case("outer", "f32 specials", np.outer(x, y), x=x, y=y)
x = normal("f8", 9)
g.case("outer", "f64 slices", np.outer(x[1:5], x[::2]), x=x)

x, y = normal("f8", 3, 4), normal("f8", 2, 4)
g.case("inner", "f64 matrices", np.inner(x, y), x=x, y=y)
x, y = normal("f4", 3, 4), normal("f4", 4)
g.case("inner", "f32 matrix and vector", np.inner(x, y), x=x, y=y)
x, y = whole("i4", 3, 4), whole("i4", 2, 4)
g.case("inner", "i32 matrices", np.inner(x, y), x=x, y=y)
x, y = normal("f8", 7), normal("f8", 7)
g.case("inner", "f64 vectors", np.inner(x, y), x=x, y=y)
x, y = normal("f8", 2, 3, 4), normal("f8", 2, 4)
g.case("inner", "f64 stack", np.inner(x, y), x=x, y=y)

for name, dtype in [("f32", "f4"), ("f64", "f8"), ("i32", "i4")]:
    x, y = (whole if dtype[0] == "i" else normal)(dtype, 2, 3), (whole if dtype[0] == "i" else normal)(dtype, 4, 2)
    g.case("kron", name, np.kron(x, y), x=x, y=y)
x, y = normal("f8", 3), normal("f8", 4)
g.case("kron", "f64 vectors", np.kron(x, y), x=x, y=y)
y = normal("f8", 2, 2)
g.case("kron", "f64 vector and matrix", np.kron(x, y), x=x, y=y)

for name, dtype in [("f32", "f4"), ("f64", "f8"), ("i32", "i4")]:
    x, y = (whole if dtype[0] == "i" else normal)(dtype, 5, 3), (whole if dtype[0] == "i" else normal)(dtype, 5, 3)
    g.case("cross", f"{name} rows", np.cross(x, y), x=x, y=y)
    g.case("cross", f"{name} columns", np.cross(x.T, y.T, axis=0), x=np.ascontiguousarray(x.T), y=np.ascontiguousarray(y.T))
y = normal("f8", 3)
x = normal("f8", 5, 3)
g.case("cross", "f64 with one vector", np.cross(x, y), x=x, y=y)

x = normal("f8", 5, 7)
for offset in [0, 2, -3, 9]:
    g.case("trace", f"f64 offset {offset}", np.trace(x, offset), x=x)
x = whole("i8", 3, 4, 4)
g.case("trace", "i64 stack", np.trace(x, axis1=-2, axis2=-1), x=x)

for n in [2, 3, 4, 6]:
    for name, dtype in [("f32", "f4"), ("f64", "f8")]:
        x = normal(dtype, 3, n, n)
        b = normal(dtype, 3, n, 2)
        g.case("det", f"{name} {n}x{n}", np.linalg.det(x), x=x)
        g.case("inv", f"{name} {n}x{n}", np.linalg.inv(x), x=x)
        g.case("solve", f"{name} {n}x{n}", np.linalg.solve(x, b), x=x, y=b)
x, b = normal("f8", 6, 6), normal("f8", 6)
g.case("solve", "f64 vector", np.linalg.solve(x, b), x=x, y=b)
x = normal("f8", 40, 40)
g.case("inv", "f64 40x40 column-major", np.linalg.inv(x), x=x)
g.case("det", "f64 40x40", np.linalg.det(x), x=x)
x = np.array([[0, 1, 2], [1, 0, 3], [4, -3, 8]], "f8")
g.case("inv", "f64 zero on the diagonal", np.linalg.inv(x), x=x)
x = np.array([[1, 2], [2, 4]], "f8")
g.case("det", "f64 singular", np.linalg.det(x), x=x)
g.save()
