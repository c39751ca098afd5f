"""Inputs that the elementwise areas share: 24 elements in rows of 4."""
import numpy as np

from golden import specials

FLOATS = [("f16", "f2"), ("f32", "f4"), ("f64", "f8")]
INTS = [("i8", "i1"), ("i16", "i2"), ("i32", "i4"), ("i64", "i8"), ("u8", "u1"), ("u16", "u2"), ("u32", "u4"), ("u64", "u8")]


def values(r, dtype, low=-8.0, high=8.0):
    """16 special values and 8 random ones."""
    d = np.dtype(dtype)
    more = r.uniform(low, high, 8) if d.kind == "f" else r.integers(0 if d.kind == "u" else -60, 60, 8)
    return np.concatenate([specials(dtype), more.astype(dtype)]).reshape(6, 4)
