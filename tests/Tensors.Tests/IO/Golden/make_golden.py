"""Writes the .npy files of this folder. They were made by NumPy 1.24.2; tests read them and need no Python."""
import os
import numpy as np
from numpy.lib import format as npy

here = os.path.dirname(os.path.abspath(__file__))
ramp = np.arange(6).reshape(2, 3)
for name in ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
             "float16", "float32", "float64", "complex128"]:
    a = (ramp % 2 == 1) if name == "bool" else (ramp - (0 if name[0] == "u" else 2)).astype(name)
    if name == "complex128":
        a = a + 0.5j
    np.save(os.path.join(here, name + ".npy"), a)
    np.save(os.path.join(here, name + "_f.npy"), np.asfortranarray(a))
    if a.dtype.itemsize > 1:
        np.save(os.path.join(here, name + "_be.npy"), a.astype(a.dtype.newbyteorder(">")))
np.save(os.path.join(here, "scalar.npy"), np.float32(2.5))
np.save(os.path.join(here, "vector.npy"), np.arange(5, dtype="f8"))
np.save(os.path.join(here, "column_f.npy"), np.asfortranarray(np.arange(4, dtype="i4").reshape(4, 1)))
np.save(os.path.join(here, "empty.npy"), np.zeros((0, 3), "f4"))
np.save(os.path.join(here, "text.npy"), np.array(["ab", "c"]))
np.save(os.path.join(here, "objects.npy"), np.array([{}, None], dtype=object), allow_pickle=True)
np.save(os.path.join(here, "time.npy"), np.array(["2020-01-01"], "M8[ms]"))
point = np.dtype([("x", "<f4"), ("y", "<f4"), ("kind", "<i4")])
np.save(os.path.join(here, "struct.npy"), np.array([(1, 2, 3), (4, 5, 6)], point))
nested = np.dtype([("p", point, (2,)), (("title", "n"), "u1"), ("m", "<f8", (2, 3))])
np.save(os.path.join(here, "nested.npy"), np.zeros(1, nested))
np.save(os.path.join(here, "void.npy"), np.array([b"123456789012", b"abcdefghijkl"], "V12"))
for version in (2, 3):
    with open(os.path.join(here, f"version{version}.npy"), "wb") as f:
        npy.write_array(f, ramp.astype("f4"), version=(version, 0))
with open(os.path.join(here, "two_arrays.npy"), "wb") as f:
    np.save(f, ramp.astype("f4"))
    np.save(f, ramp.astype("f4") * 10)
