"""Joined, repeated, bordered, sorted, taken by index, counted. NumPy 1.24.2."""
import numpy as np

from golden import Golden, specials

g = Golden()
r = np.random.default_rng(5)


def floats(*shape):
    return r.standard_normal(shape).astype("f4")


def ints(*shape, high=9):
    return r.integers(-high, high, shape).astype("i4")


def unique(x, **more):
    return np.unique(x, equal_nan=False, **more)


x, y = floats(3, 4), floats(2, 4)
g.case("concat", "f32 axis 0", np.concatenate([x, y]), x=x, y=y)
g.case("concat", "f32 axis 1 of expressions", np.concatenate([x + 1, x * 2], axis=1), x=x)
a, b = ints(3, 2), ints(3, 4)
g.case("concat", "i32 axis -1 column-major", np.concatenate([a, b], axis=-1), x=a, y=b)
a, b, c = floats(2, 1, 3).astype("f8"), floats(2, 2, 3).astype("f8"), floats(2, 1, 3).astype("f8")
g.case("concat", "f64 three, middle axis", np.concatenate([a, b, c], axis=1), x=a, y=b, z=c)
a = r.integers(0, 255, (4,)).astype("u1")
g.case("concat", "u8 four vectors", np.concatenate([a, a[::2], a[:1], a]), x=a)
a = specials("f8")
g.case("concat", "f64 specials and a transpose", np.concatenate([a.reshape(4, 4).T, a.reshape(4, 4)[1:3]]), x=a.reshape(4, 4))

g.case("stack", "f32 axis 0", np.stack([x, x * 2]), x=x)
g.case("stack", "f32 axis 1 three", np.stack([x, x + 1, x * 2], axis=1), x=x)
g.case("stack", "f32 axis -1 four", np.stack([x, x + 1, x + 2, x + 3], axis=-1), x=x)
a = ints(5)
g.case("stack", "i32 vectors as columns", np.stack([a, -a], axis=1), x=a)
a = specials("f8").reshape(4, 4)
g.case("stack", "f64 specials column-major", np.stack([a, a.T], axis=0), x=a)

g.case("tile", "f32 2 by 3", np.tile(x, (2, 3)), x=x)
g.case("tile", "f32 one number", np.tile(x, 2), x=x)
g.case("tile", "i32 vector to rank 3", np.tile(ints(3) * 0 + [1, 2, 3], (2, 1, 2)).astype("i4"), x=np.array([1, 2, 3], "i4"))
a = r.standard_normal((2, 1, 3))
g.case("tile", "f64 rank 3", np.tile(a, (2, 3, 1)), x=a)
g.case("tile", "f64 slice column-major", np.tile(a[:, 0, ::2], (2, 2)), x=a)

g.case("repeat", "f32 axis 0", np.repeat(x, 2, axis=0), x=x)
g.case("repeat", "f32 axis 1", np.repeat(x, 3, axis=1), x=x)
g.case("repeat", "i32 vector", np.repeat(np.array([3, 1, 2], "i4"), 4), x=np.array([3, 1, 2], "i4"))
g.case("repeat", "f64 middle axis", np.repeat(a, 3, axis=1), x=a)
g.case("repeat", "f64 column-major axis -1", np.repeat(a[:, 0], 2, axis=-1), x=a)

g.case("roll", "f32 axis 0", np.roll(x, 1, axis=0), x=x)
g.case("roll", "f32 axis -1 backwards", np.roll(x, -3, axis=-1), x=x)
g.case("roll", "f32 two axes", np.roll(x, (1, 2), axis=(0, 1)), x=x)
g.case("roll", "f32 flat", np.roll(x, 5), x=x)
g.case("roll", "f32 flat backwards, column-major", np.roll(x, -17), x=x)
g.case("roll", "f64 more than the axis", np.roll(a, 7, axis=2), x=a)

for mode in ["constant", "edge", "reflect", "symmetric", "wrap"]:
    more = {"constant_values": 7} if mode == "constant" else {}
    g.case("pad", f"f32 {mode}", np.pad(x, [(1, 2), (2, 1)], mode, **more), x=x)
    g.case("pad", f"i32 vector {mode}", np.pad(np.array([1, 2, 3, 4, 5], "i4"), 3, mode), x=np.array([1, 2, 3, 4, 5], "i4"))
for mode in ["reflect", "symmetric"]:
    g.case("pad", f"f64 wider than the axis {mode}", np.pad(np.array([1.0, 2, 3]), (4, 5), mode), x=np.array([1.0, 2, 3]))
g.case("pad", "f64 rank 3 edge", np.pad(a, [(1, 0), (2, 2), (0, 1)], "edge"), x=a)

s = specials("f4").reshape(4, 4)
g.case("tril", "f32", np.tril(floats(3, 4) * 0 + x), x=x)
g.case("tril", "f32 k 1 specials", np.tril(s, 1), x=s)
g.case("tril", "f32 k -1 column-major", np.tril(x, -1), x=x)
b = ints(2, 3, 3)
g.case("tril", "i32 stack of matrices", np.tril(b), x=b)
c = r.standard_normal((20, 33))
g.case("tril", "f64 wide k 5", np.tril(c, 5), x=c)
g.case("triu", "f32", np.triu(x), x=x)
g.case("triu", "f32 k 1 specials", np.triu(s, 1), x=s)
g.case("triu", "f32 k -1 column-major", np.triu(x, -1), x=x)
g.case("triu", "i32 stack of matrices", np.triu(b), x=b)
g.case("triu", "f64 wide k 5", np.triu(c, 5), x=c)

rows, cols = np.array([2, 0, -1, 1, 2]), np.array([3, -4, 0], "i4")
g.case("take", "f32 axis 0", np.take(x, rows, axis=0), x=x, i=rows)
g.case("take", "f32 axis 1, i32 indices", np.take(x, cols, axis=1), x=x, i=cols)
g.case("take", "f32 axis -1 column-major, u8 indices", np.take(x, [3, 1, 1], axis=-1), x=x, i=np.array([3, 1, 1], "u1"))
g.case("take", "f64 vector by matrix", np.take(np.arange(6.0) * 1.5, [[5, 0], [1, -2]]), x=np.arange(6.0) * 1.5, i=np.array([[5, 0], [1, -2]]))
g.case("take", "f64 middle axis of a slice", np.take(c.reshape(20, 3, 11)[::5, :, 1:4], [2, 0], axis=1), x=c.reshape(20, 3, 11), i=np.array([2, 0], "i4"))
g.case("take", "f64 specials of an expression", np.take(-specials("f8"), [0, 1, 4, 3, 2]), x=specials("f8"), i=np.array([0, 1, 4, 3, 2]))

for axis in (0, 1):
    i = np.argsort(x, axis=axis)
    g.case("take_along_axis", f"f32 axis {axis}", np.take_along_axis(x, i, axis), x=x, i=i)
i = np.argmax(x, axis=1)[:, None]
g.case("take_along_axis", "f32 one each", np.take_along_axis(x, i, 1), x=x, i=i)
i = np.array([[-1, 0, 2, 1]], "i4")
g.case("take_along_axis", "f32 row of i32 indices", np.take_along_axis(x, i, 0), x=x, i=i)
i = r.integers(0, 3, (2, 5, 3)).astype("i2")
d = r.standard_normal((2, 3, 3))
g.case("take_along_axis", "f64 middle axis column-major, i16 indices", np.take_along_axis(d, i, 1), x=d, i=i)

long = floats(300)
long[::17] = np.nan
long[::23] = 0
long[5::23] = -0.0
few = ints(7, 40, high=4)
for function in ["sort", "argsort"]:
    f = getattr(np, function)
    g.case(function, "f32 axis -1", f(x, kind="stable"), x=x)
    g.case(function, "f32 axis 0", f(x, axis=0, kind="stable"), x=x)
    g.case(function, "i32 many equals axis 1", f(few, axis=1, kind="stable"), x=few)
    g.case(function, "i32 many equals axis 0 column-major", f(few, axis=0, kind="stable"), x=few)
    g.case(function, "f64 specials", f(specials("f8"), kind="stable"), x=specials("f8"))
    g.case(function, "f16 specials", f(specials("f2"), kind="stable"), x=specials("f2"))
    g.case(function, "f32 long with NaN and zeros", f(long, kind="stable"), x=long)
    g.case(function, "u64 of an expression", f(few.astype("u8") * 3, axis=0, kind="stable"), x=few.astype("u8"))
    g.case(function, "f64 slice, middle axis", f(c.reshape(20, 3, 11)[::5, :, 1:4], axis=1, kind="stable"), x=c.reshape(20, 3, 11))
# Largest first, equals in their order: the order of the negatives.
g.case("sort", "i32 descending", -np.sort(-few, axis=1, kind="stable"), x=few)
g.case("argsort", "i32 descending", np.argsort(-few, axis=1, kind="stable"), x=few)

v = np.sort(floats(9))
q = np.concatenate([v[::3], floats(3), [np.nan, np.inf, -np.inf]]).astype("f4").reshape(3, 3)
for right in (False, True):
    side = "right" if right else "left"
    g.case("searchsorted", f"f32 {side}", np.searchsorted(v, q, side), v=v, x=q)
    e = np.array([1, 2, 2, 2, 5, 5, 9], "i4")
    g.case("searchsorted", f"i32 equals {side}", np.searchsorted(e, np.arange(12, dtype="i4"), side), v=e, x=np.arange(12, dtype="i4"))
    n = np.array([-np.inf, -0.0, 0.0, 1, np.nan, np.nan])
    g.case("searchsorted", f"f64 with NaN {side}", np.searchsorted(n, specials("f8"), side), v=n, x=specials("f8"))
    g.case("digitize", f"f32 {side}", np.digitize(q, v, right), v=v, x=q)
    g.case("digitize", f"i32 {side}", np.digitize(np.arange(12, dtype="i4"), e, right), v=e, x=np.arange(12, dtype="i4"))
g.case("digitize", "f64 every other edge", np.digitize(specials("f8"), np.arange(-4.0, 4)[::2]), v=np.arange(-4.0, 4), x=specials("f8"))

g.case("isin", "i32", np.isin(few, [3, -2, 0, 3]), x=few, s=np.array([3, -2, 0, 3], "i4"))
g.case("isin", "i32 inverted", np.isin(few, [3, -2, 0, 3], invert=True), x=few, s=np.array([3, -2, 0, 3], "i4"))
g.case("isin", "f64 specials in specials", np.isin(specials("f8"), specials("f8")), x=specials("f8"))
g.case("isin", "f32 matrix as the set", np.isin(long[:12].reshape(3, 4), x), x=long[:12].reshape(3, 4), s=x)
g.case("isin", "u8 expression", np.isin(np.arange(16, dtype="u1") * 3, np.array([3, 9, 10, 45], "u1")), x=np.arange(16, dtype="u1"), s=np.array([3, 9, 10, 45], "u1"))

xp, fp = np.array([-1.0, 0, 0.5, 2, 4]), np.array([3.0, -1, 2, 2, 8])
z = np.concatenate([np.linspace(-2, 5, 13), xp[:3]])
g.case("interp", "f64", np.interp(z, xp, fp), x=z, p=xp, v=fp)
g.case("interp", "f64 specials", np.interp(specials("f8"), xp, fp), x=specials("f8"), p=xp, v=fp)
g.case("interp", "f64 infinite values", np.interp(z, xp, [1, np.inf, np.inf, -np.inf, 0]), x=z, p=xp, v=np.array([1, np.inf, np.inf, -np.inf, 0]))
g.case("interp", "f32", np.interp(z.astype("f4"), xp, fp).astype("f4"), x=z.astype("f4"), p=xp.astype("f4"), v=fp.astype("f4"))
g.case("interp", "f64 one point, of an expression", np.interp(z * 2, [1.0], [7.0]), x=z, p=np.array([1.0]), v=np.array([7.0]))

m = few > 1
g.case("nonzero", "mask, by columns", np.ascontiguousarray(np.argwhere(m)), x=few)
g.case("nonzero", "vector", np.flatnonzero(long > 1), x=long)
g.case("nonzero", "flat column-major", np.flatnonzero(m), x=few)
g.case("nonzero", "none", np.flatnonzero(few > 99), x=few)
g.case("nonzero", "rank 3", np.ascontiguousarray(np.argwhere(b < 0)), x=b)
g.case("nonzero", "stored mask", np.ascontiguousarray(np.argwhere(m)), x=m)
g.case("compress", "f32 by its own sign", long[long > 0], x=long)
g.case("compress", "i32 column-major", few[m], x=few)
g.case("compress", "f32 expression", (long * 2)[np.isnan(long)], x=long)
g.case("compress", "stored mask", few[m], x=few, m=m)
g.case("compress", "none", few[few > 99], x=few)

for case, data in [("i32", few), ("f64 specials", specials("f8")), ("f32 with NaN and zeros", long[:48]), ("u8", few.astype("u1")), ("i32 one value", few * 0)]:
    values, index, inverse, counts = unique(data, return_index=True, return_inverse=True, return_counts=True)
    inverse = inverse.reshape(data.shape)
    g.case("unique_values", case, values, x=data)
    g.case("unique_counts", case, values, x=data, out2=counts)
    g.case("unique_inverse", case, values, x=data, out2=inverse)
    g.case("unique_all", case, values, x=data, out2=index, out3=inverse, out4=counts)

h = floats(500)
h[:3] = np.nan
g.case("histogram", "f32 ten bins", np.histogram(h, 10, (-2, 2))[0], x=h)
g.case("histogram", "f64 on the edges", np.histogram(np.arange(-5, 6) * 0.1, 7, (-0.5, 0.5))[0], x=np.arange(-5, 6) * 0.1)
g.case("histogram", "i32", np.histogram(few, 5, (-4, 3))[0], x=few)
w = r.standard_normal(500)
g.case("histogram", "f64 weighted", np.histogram(h.astype("f8"), 6, (-2.5, 2.5), weights=w)[0], x=h.astype("f8"), w=w)
g.case("histogram", "f64 by edges", np.histogram(h.astype("f8"), [-3, -1, -0.5, 0, 2])[0], x=h.astype("f8"), e=np.array([-3, -1, -0.5, 0, 2]))
k = r.integers(0, 9, 60)
g.case("bincount", "i64", np.bincount(k, minlength=12), x=k)
g.case("bincount", "u8", np.bincount(k.astype("u1"), minlength=9), x=k.astype("u1"))
g.case("bincount", "i64 weighted", np.bincount(k, w[:60], 12), x=k, w=w[:60])
g.case("bincount", "i16 matrix", np.bincount(k, minlength=9), x=k.astype("i2").reshape(6, 10))
g.case("bincount", "i32 of an expression", np.bincount(k + 2, minlength=12), x=k.astype("i4"))

t = x.copy()
t[rows] = np.arange(20, dtype="f4").reshape(5, 4)
g.case("scatter", "f32 rows", t, x=x, i=rows, v=np.arange(20, dtype="f4").reshape(5, 4))
t = x.copy()
t[:, cols] = np.arange(9, dtype="f4").reshape(3, 3)
g.case("scatter", "f32 columns", t, x=x, i=cols, v=np.arange(9, dtype="f4").reshape(3, 3))
t = x.copy()
t[rows] = 5
g.case("scatter", "f32 scalar, column-major", t, x=x, i=rows)
t = np.zeros(7, "i8")
t[[[1, 2], [1, 6]]] = [[1, 2], [3, 4]]
g.case("scatter", "i64 vector by matrix", t, x=np.zeros(7, "i8"), i=np.array([[1, 2], [1, 6]], "u2"), v=np.array([[1, 2], [3, 4]]))
t = x.copy()
t[rows] = x[0] * 2
g.case("scatter", "f32 a row to all", t, x=x, i=rows)
for case, index in [("f32 rows", rows), ("f32 rows with i32 indices", rows.astype("i4"))]:
    t = x.copy()
    np.add.at(t, index, np.arange(20, dtype="f4").reshape(5, 4))
    g.case("scatter_add", case, t, x=x, i=index, v=np.arange(20, dtype="f4").reshape(5, 4))
t = np.zeros(9, "i8")
np.add.at(t, k, 1)
g.case("scatter_add", "i64 counts", t, i=k)
t = x.copy()
np.add.at(t, (slice(None), cols), 1.5)
g.case("scatter_add", "f32 columns, column-major", t, x=x, i=cols)
t = np.zeros(9)
np.add.at(t, k, w[:60])
g.case("scatter_add", "f64 many to few", t, i=k, v=w[:60])
for case, index, axis, value in [("f32 axis 1", np.argmax(x, 1)[:, None], 1, 99), ("f32 axis 0", np.argmin(x, 0)[None], 0, -99)]:
    t = x.copy()
    np.put_along_axis(t, index, value, axis)
    g.case("put_along_axis", case, t, x=x, i=index)
t = x.copy()
np.put_along_axis(t, np.argsort(x, 1), np.sort(x * 2, 1), 1)
g.case("put_along_axis", "f32 all", t, x=x, i=np.argsort(x, 1), v=np.sort(x * 2, 1))
t = x.copy()
np.put_along_axis(t, np.array([[0, -1, 2, 1]]), floats(1, 4) * 0 + 8, 0)
g.case("put_along_axis", "f32 row of indices, column-major", t, x=x, i=np.array([[0, -1, 2, 1]]))
t = d.copy()
np.put_along_axis(t, i[:, :2], -d[:, :2], 1)
g.case("put_along_axis", "f64 middle axis, i16 indices", t, x=d, i=i[:, :2])

u, v, w3 = floats(5), floats(3), floats(2)
for indexing in ("xy", "ij"):
    a, b = np.meshgrid(u, v, indexing=indexing)
    g.case("meshgrid", f"f32 {indexing}", a, x=u, y=v, out2=b)
    a, b, c = np.meshgrid(u.astype("f8"), v.astype("f8"), w3.astype("f8"), indexing=indexing)
    g.case("meshgrid", f"f64 three {indexing}", a, x=u.astype("f8"), y=v.astype("f8"), z=w3.astype("f8"), out2=b, out3=c)
a, b = np.meshgrid(np.arange(4, dtype="i4") * 2, np.arange(9, dtype="i4")[::3])
g.case("meshgrid", "i32 of an expression and a slice, column-major", a, x=np.arange(4, dtype="i4"), y=np.arange(9, dtype="i4"), out2=b)

p, q = r.random((3, 4)) < 0.5, r.random((3, 4)) < 0.5
g.case("concat", "masks", np.concatenate([p, q]), x=p, y=q)
g.case("concat", "masks of expressions, axis 1", np.concatenate([~p, x > 0], axis=1), x=p, y=x)
g.case("stack", "three masks, column-major", np.stack([p, q, p], axis=-1), x=p, y=q)
g.case("stack", "masks of expressions", np.stack([p & q, x > 0]), x=p, y=q, z=x)
g.case("take", "mask", np.take(p, cols, axis=1), x=p, i=cols)
g.case("take", "mask of an expression", np.take(~p, [2, 0], axis=0), x=p)
g.case("take_along_axis", "mask", np.take_along_axis(p, np.argsort(x, axis=1), 1), x=p, i=np.argsort(x, axis=1))
g.case("tile", "mask", np.tile(p, (1, 2)), x=p)
g.case("repeat", "mask", np.repeat(p, 2, axis=0), x=p)
g.case("pad", "mask", np.pad(p, [(1, 2), (1, 2)], constant_values=True), x=p)
g.case("roll", "mask", np.roll(p, -1, axis=1), x=p)
g.case("where", "f32", np.where(p, x, -x), m=p, x=x)
g.case("where", "f32 and a number", np.where(x > 0, x, np.float32(7)), x=x)
g.case("where", "f32 broadcast, column-major", np.where(p, x[0], x[:, :1]), m=p, x=x)
g.case("where", "f64 specials", np.where(specials("f8") > 0, specials("f8"), -specials("f8")), x=specials("f8"))
g.case("where", "masks", np.where(p, q, x > 0), m=p, y=q, x=x)
g.case("where", "declared masks", np.where(p, q, p), m=p, y=q)

g.case("repeat", "f32 flattened", np.repeat(x, 3), x=x)
o = r.permutation(9)
g.case("searchsorted", "f32 sorter", np.searchsorted(v9 := np.sort(floats(9))[o], q3 := floats(3, 3), sorter=np.argsort(v9)), v=v9, x=q3, s=np.argsort(v9))
g.case("interp", "f64 left and right", np.interp(z, xp, fp, left=-9, right=np.nan), x=z, p=xp, v=fp)
g.case("interp", "f32 left alone", np.interp(z.astype("f4"), xp, fp, left=-9).astype("f4"), x=z.astype("f4"), p=xp.astype("f4"), v=fp.astype("f4"))
g.save()
