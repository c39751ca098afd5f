"""Archives as NumPy writes them. Run by a developer: /usr/bin/python3 write.py. NumPy 1.24.2."""
import os

import numpy as np

a = np.arange(6).reshape(2, 3)
arrays = {
    "bool": a % 2 == 0, "int8": a.astype("i1"), "int16": a.astype("i2"), "int32": a.astype("i4"), "int64": a.astype("i8"),
    "uint8": a.astype("u1"), "uint16": a.astype("u2"), "uint32": a.astype("u4"), "uint64": a.astype("u8"),
    "float16": a.astype("f2"), "float32": a.astype("f4"), "float64": a.astype("f8"), "complex128": a + 10j * a,
    "fortran": np.asfortranarray(a.astype("f4")), "big": a.astype(">f4"), "big complex": (a + 10j * a).astype(">c16"),
    "big fortran": np.asfortranarray(a.astype(">i2")), "scalar": np.float64(2.5), "folder/inner": a.astype("f4"), "größe": a.astype("f4"),
}
here = os.path.dirname(os.path.abspath(__file__))
np.savez(os.path.join(here, "stored.npz"), **arrays)
np.savez_compressed(os.path.join(here, "deflated.npz"), **arrays)
