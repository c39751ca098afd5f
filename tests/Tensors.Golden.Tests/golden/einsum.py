"""np.einsum. NumPy 1.24.2."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from golden import Golden, specials

g = Golden()
r = np.random.default_rng(7)


def normal(*shape, dtype="f8"):
    return r.standard_normal(shape).astype(dtype)


a, b, c = normal(5, 7, dtype="f4"), normal(7, 4, dtype="f4"), normal(4, 6, dtype="f4")
g.case("einsum", "f32 chain of three", np.einsum("ij,jk,kl->il", a, b, c, optimize="optimal"), a=a, b=b, c=c)
g.case("einsum", "f32 chain in one loop", np.einsum("ij,jk,kl->il", a, b, c), a=a, b=b, c=c)
a, b = normal(3, 5, 7), np.asfortranarray(normal(3, 7, 4))
g.case("einsum", "f64 batch", np.einsum("bij,bjk->bik", a, b), a=a, b=b)
a = normal(5, 5)
g.case("einsum", "f64 trace", np.einsum("ii", a), a=a)
g.case("einsum", "f64 diagonal", np.einsum("ii->i", a), a=a)
a, b = r.integers(-99, 99, (6, 6)).astype("i4"), r.integers(-99, 99, 6).astype("i4")
g.case("einsum", "i32 column-major, implicit result", np.einsum("ba,b", a, b), a=a, b=b)
a, b = r.integers(-128, 128, 40).astype("i1"), r.integers(-128, 128, 40).astype("i1")
g.case("einsum", "i8 wraps", np.einsum("i,i", a, b), a=a, b=b)
a = r.random((9, 50)).astype("f2")
g.case("einsum", "f16 sums of rows", np.einsum("ij->i", a), a=a)
a, b = normal(4, 5) + 1j * normal(4, 5), normal(4, 4) + 1j * normal(4, 4)
g.case("einsum", "c128 product", np.einsum("ij,ik->jk", a, b), a=a, b=b)
a, b = normal(2, 1, 4, 5, dtype="f4"), normal(3, 5, 6, dtype="f4")
g.case("einsum", "f32 dots broadcast", np.einsum("...ij,...jk->...ik", a, b), a=a, b=b)
a, b = normal(20, 17, dtype="f4"), normal(3, 4, dtype="f4")
windows = sliding_window_view(a, b.shape)
g.case("einsum", "f32 convolution", np.einsum("ijkl,kl->ij", windows, b), a=a, b=b)
g.case("einsum", "f32 convolution by two, flipped", np.einsum("ijkl,kl->ij", windows[::2, :], b[::-1, ::-1]), a=a, b=b)
a, b = normal(4, 3, 2), normal(2, 3, 5)
g.case("einsum", "f64 tensordot", np.einsum("abc,cbd->da", a, b), a=a, b=b)
with np.errstate(all="ignore"):
    a, b = specials("f4"), np.roll(specials("f4"), 3)
    g.case("einsum", "f32 specials, product", np.einsum("i,i->i", a, b), a=a, b=b)
    g.case("einsum", "f32 specials, copy", np.einsum("i->i", a[::-1]), a=a)
a = r.integers(0, 1 << 32, (4, 3)).astype("u4")
g.case("einsum", "u32 whole sum", np.einsum("ij->", a), a=a)
g.save()
