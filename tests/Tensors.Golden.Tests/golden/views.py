"""Views and NumPy's: axes turned, moved, added and dropped, slices that run backwards, windows, pieces, other sizes; as operands and as destinations."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from golden import Golden, specials

g = Golden()
r = np.random.default_rng(7)

f32 = r.standard_normal((3, 37)).astype("f4")
f32[1, 5], f32[2, 30], f32[0, 0], f32[0, 36] = np.nan, -np.inf, -0.0, np.inf
f64 = specials("f8").reshape(4, 4)
c128 = np.array(specials("f8") + 1j * np.arange(16.0)).reshape(4, 4)
i32 = specials("i4").reshape(2, 2, 4).repeat([1, 2], axis=1) + np.arange(3, dtype="i4").reshape(3, 1)
f16 = np.concatenate([specials("f2"), np.arange(8, dtype="f2")]).reshape(2, 3, 4)
i64 = r.integers(-(2**62), 2**62, 70)
u8 = r.integers(0, 256, (2, 70)).astype("u1")
mask = r.random((3, 37)) < 0.4
d4 = r.standard_normal((2, 3, 4, 5))
one = i32[0].reshape(1, 3, 1, 4)
ALL = dict(f32=f32, f64=f64, c128=c128, i32=i32, f16=f16, i64=i64, u8=u8, mask=mask, d4=d4, one=one)


def case(function, name, out, x):
    g.case(function, name, out, x=ALL[x] if isinstance(x, str) else x)


def written(shape, dtype, view, value, fill=0):
    """What a tensor holds after a view of it was assigned."""
    y = np.full(shape, fill, dtype)
    view(y)[...] = value
    return y


case("transpose", "f32", f32.T, "f32")
case("transpose", "f64 specials column-major", f64.T, "f64")
case("transpose", "i32 rank 3", i32.T, "i32")
case("transpose", "bool", mask.T, "mask")
case("transpose", "u8 of a slice", u8[:, 1::2].T, "u8")
case("transpose", "f16 as destination", written((4, 3, 2), "f2", lambda y: y.T, f16), "f16")
case("transpose", "c128 of a flip", np.flip(c128, 0).T, "c128")

case("matrix_transpose", "f32", f32.T, "f32")
case("matrix_transpose", "i32 rank 3", i32.swapaxes(1, 2), "i32")
case("matrix_transpose", "i32 rank 3 column-major", i32.swapaxes(1, 2), "i32")
case("matrix_transpose", "bool", mask.T, "mask")
case("matrix_transpose", "f64 specials as destination", f64.T, "f64")

case("permute_dims", "i32 2 0 1", i32.transpose(2, 0, 1), "i32")
case("permute_dims", "i32 column-major 1 2 0", i32.transpose(1, 2, 0), "i32")
case("permute_dims", "f16 specials 0 2 1", f16.transpose(0, 2, 1), "f16")
case("permute_dims", "bool 1 0", mask.transpose(1, 0), "mask")
case("permute_dims", "f64 rank 4", d4.transpose(3, 1, 0, 2), "d4")
case("permute_dims", "i32 as destination", written((4, 2, 3), "i4", lambda y: y.transpose(1, 2, 0), i32), "i32")

case("moveaxis", "i32 0 to -1", np.moveaxis(i32, 0, -1), "i32")
case("moveaxis", "i32 column-major -1 to 0", np.moveaxis(i32, -1, 0), "i32")
case("moveaxis", "f64 rank 4 1 to 3", np.moveaxis(d4, 1, 3), "d4")
case("moveaxis", "f32 0 to 1", np.moveaxis(f32, 0, 1), "f32")
case("moveaxis", "bool 1 to 0", np.moveaxis(mask, 1, 0), "mask")
case("moveaxis", "i32 as destination", written((4, 2, 3), "i4", lambda y: np.moveaxis(y, 0, 2), i32), "i32")

case("swapaxes", "i32 0 2", i32.swapaxes(0, 2), "i32")
case("swapaxes", "i32 column-major -1 1", i32.swapaxes(-1, 1), "i32")
case("swapaxes", "f64 rank 4 1 3", d4.swapaxes(1, 3), "d4")
case("swapaxes", "f32 0 1", f32.swapaxes(0, 1), "f32")
case("swapaxes", "bool 1 0", mask.swapaxes(1, 0), "mask")
case("swapaxes", "i32 as destination", written((4, 3, 2), "i4", lambda y: y.swapaxes(0, 2), i32), "i32")

case("flip", "f32 every axis", np.flip(f32), "f32")
case("flip", "f32 axis 0", np.flip(f32, 0), "f32")
case("flip", "f32 axis -1", np.flip(f32, -1), "f32")
case("flip", "u8 axis 1", np.flip(u8, 1), "u8")
case("flip", "bool axis -1", np.flip(mask, -1), "mask")
case("flip", "f64 specials axis -1 column-major", np.flip(f64, -1), "f64")
case("flip", "c128 axis 1", np.flip(c128, 1), "c128")
case("flip", "i64 vector", np.flip(i64), "i64")
case("flip", "f16 specials axis 1", np.flip(f16, 1), "f16")
case("flip", "i32 axis 0 column-major", np.flip(i32, 0), "i32")
case("flip", "f32 in an expression", np.flip(f32, 1) + np.flip(f32, 0), "f32")
case("flip", "f32 axis -1 as destination", np.flip(f32, -1), "f32")
case("flip", "u8 every axis as destination", np.flip(u8), "u8")
case("flip", "bool axis 1 as destination", np.flip(mask, 1), "mask")
case("flip", "f32 onto itself", np.flip(f32, -1), "f32")

case("rot90", "f32", np.rot90(f32), "f32")
case("rot90", "f32 k 2", np.rot90(f32, 2), "f32")
case("rot90", "f32 k -1", np.rot90(f32, -1), "f32")
case("rot90", "f64 specials k 3 column-major", np.rot90(f64, 3), "f64")
case("rot90", "i32 axes 1 2", np.rot90(i32, 1, (1, 2)), "i32")
case("rot90", "i32 axes 2 1", np.rot90(i32, 1, (2, 1)), "i32")
case("rot90", "bool", np.rot90(mask), "mask")
case("rot90", "u8 k 5 as destination", written((70, 2), "u1", lambda y: np.rot90(y, 5), u8), "u8")

case("expand_dims", "f32 axis 0", np.expand_dims(f32, 0), "f32")
case("expand_dims", "f32 axis -1", np.expand_dims(f32, -1), "f32")
case("expand_dims", "i32 axis 1", np.expand_dims(i32, 1), "i32")
case("expand_dims", "bool axis 0", np.expand_dims(mask, 0), "mask")
case("expand_dims", "f64 specials axis 2 column-major", np.expand_dims(f64, 2), "f64")
case("expand_dims", "f32 as destination", f32, f32[np.newaxis])

case("squeeze", "i32", np.squeeze(one), "one")
case("squeeze", "i32 axis 0", np.squeeze(one, 0), "one")
case("squeeze", "i32 axis -2", np.squeeze(one, -2), "one")
case("squeeze", "i32 column-major", np.squeeze(one), "one")
case("squeeze", "f32", f32, f32[np.newaxis])
case("squeeze", "bool axis 0", mask, mask[np.newaxis])
case("squeeze", "i32 as destination", one, i32[0])

case("broadcast_to", "f32 vector", np.broadcast_to(f32[0], (3, 37)), f32[0])
case("broadcast_to", "f64 specials column", np.broadcast_to(f64[:, :1], (4, 4)), f64[:, :1])
case("broadcast_to", "i32 middle axis", np.broadcast_to(i32[:, :1], (2, 3, 4)), i32[:, :1])
case("broadcast_to", "bool row", np.broadcast_to(mask[:1], (3, 37)), mask[:1])
case("broadcast_to", "u8 flipped", np.broadcast_to(u8[0, ::-1], (2, 70)), u8[0])

case("diagonal", "f32", np.diagonal(f32), "f32")
case("diagonal", "f32 offset 5", np.diagonal(f32, 5), "f32")
case("diagonal", "f32 offset -1", np.diagonal(f32, -1), "f32")
case("diagonal", "f64 specials column-major", np.diagonal(f64), "f64")
case("diagonal", "i32 axes 0 2", np.diagonal(i32, 0, 0, 2), "i32")
case("diagonal", "i32 axes 2 1 offset 1", np.diagonal(i32, 1, 2, 1), "i32")
case("diagonal", "bool", np.diagonal(mask, 1), "mask")
y = f64.copy()
y[np.arange(3), np.arange(1, 4)] = [7, -0.0, np.nan]
g.case("diagonal", "f64 offset 1 as destination", y, x=f64, y=np.array([7, -0.0, np.nan]))

case("getitem", "f32 both backwards", f32[::-1, ::-1], "f32")
case("getitem", "f32 30 down to 4 by -2", f32[:, 30:3:-2], "f32")
case("getitem", "f32 a row backwards", f32[1, ::-1], "f32")
case("getitem", "f32 of a transpose", f32.T[::-1, 1:], "f32")
case("getitem", "u8 backwards", u8[:, ::-1], "u8")
case("getitem", "i64 60 down to 3", i64[60:2:-1], "i64")
case("getitem", "bool by -1 and -3", mask[::-1, ::-3], "mask")
case("getitem", "f64 specials column-major", f64[::-1, 1:], "f64")
case("getitem", "c128 to the third from the end", c128[:-3:-1, ::2], "c128")

case("setitem", "f32 both backwards", f32[::-1, ::-1], "f32")
case("setitem", "u8 by -2", written((2, 140), "u1", lambda y: y[:, ::-2], u8, 9), "u8")
case("setitem", "i64 69 down to 30", np.concatenate([i64[:30], i64[69:29:-1]]), "i64")
case("setitem", "bool backwards", mask[:, ::-1], "mask")
case("setitem", "f64 specials column-major", f64[::-1], "f64")
case("setitem", "f16 a column backwards", written((2, 3, 4), "f2", lambda y: y[1, ::-1, 2], f16[0, :, 1], 5), f16[0, :, 1])

case("sliding_window_view", "i64 vector", sliding_window_view(i64, 5), "i64")
case("sliding_window_view", "f32 axis -1", sliding_window_view(f32, 4, axis=-1), "f32")
case("sliding_window_view", "f32 planes", sliding_window_view(f32, (2, 3)), "f32")
case("sliding_window_view", "f64 specials axis 0 column-major", sliding_window_view(f64, 2, axis=0), "f64")
case("sliding_window_view", "bool axis 1", sliding_window_view(mask, 3, axis=1), "mask")
case("sliding_window_view", "u8 backwards", sliding_window_view(u8[:, ::-1], 66, axis=1), "u8")


def pieces(function, name, all_of_them, x):
    g.case(function, name, all_of_them[0], out2=all_of_them[-1], x=ALL[x])


pieces("split", "u8 axis 1", np.split(u8, 2, axis=1), "u8")
pieces("split", "f32 axis 0", np.split(f32, 3), "f32")
pieces("split", "i32 axis -1", np.split(i32, 2, axis=-1), "i32")
pieces("split", "bool axis 0", np.split(mask, 3), "mask")
pieces("split", "f64 specials column-major", np.split(f64, 2), "f64")
case("split", "u8 halves exchanged as destination", np.concatenate([u8[:, 35:], u8[:, :35]], axis=1), "u8")

pieces("unstack", "u8 axis 0", list(u8), "u8")
pieces("unstack", "f32 axis 1", list(f32.T), "f32")
pieces("unstack", "i32 axis -1", list(np.moveaxis(i32, -1, 0)), "i32")
pieces("unstack", "bool axis 0", list(mask), "mask")
pieces("unstack", "f64 specials column-major", list(f64), "f64")
case("unstack", "u8 rows exchanged as destination", u8[::-1], "u8")

case("reshape", "f32", f32.reshape(37, 3), "f32")
case("reshape", "f32 -1 of a slice of rows", f32[1:].reshape(-1), "f32")
case("reshape", "i32 to rank 2", i32.reshape(6, -1), "i32")
case("reshape", "f64 specials column-major in its order", f64.reshape((2, 8), order="F"), "f64")
case("reshape", "bool", mask.reshape(37, 3), "mask")
case("reshape", "u8 copied from a transpose", u8.T.reshape(2, 70), "u8")
case("reshape", "i32 copied, column-major", i32.reshape(6, 4), "i32")
case("reshape", "f32 as destination", f32.reshape(37, 3), "f32")
case("reshape", "i64 backwards", i64[::-1].reshape(2, 5, 7), "i64")

case("ravel", "f32", f32.ravel(), "f32")
case("ravel", "f64 specials column-major in its order", f64.ravel("F"), "f64")
case("ravel", "u8", u8.ravel(), "u8")
case("ravel", "bool", mask.ravel(), "mask")
case("ravel", "f16 specials copied from a transpose", f16.T.ravel(), "f16")
case("ravel", "f32 as destination", f32, f32.ravel())
g.save()
