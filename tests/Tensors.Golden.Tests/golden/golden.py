"""What the programs of this folder share. Run by a developer, never by a build: /usr/bin/python3 golden/<area>.py writes golden/<area>.npz, which is committed.

NumPy 1.24 (Debian's python3-numpy). A function of the Array API that this version lacks is computed with the ones it has.
"""
import os
import sys

import numpy as np

LIMIT = 300 * 1024


class Golden:
    """Collects arrays and writes them beside the program that runs."""

    def __init__(self):
        self.arrays = {}

    def shared(self, function, **inputs):
        """Inputs that all cases of a function read."""
        for name, value in inputs.items():
            self._put(f"{function}/{name}", value)

    def case(self, function, case, out, **inputs):
        """One case: its answer `out` (and `out2=...` where there are more) and its inputs."""
        for name, value in dict(inputs, out=out).items():
            self._put(f"{function}/{case}/{name}", value)

    def save(self):
        path = os.path.splitext(os.path.abspath(sys.argv[0]))[0] + ".npz"
        np.savez_compressed(path, **self.arrays)
        size = os.path.getsize(path)
        print(f"{os.path.basename(path)}: {len(self.arrays)} arrays, {size:,} B, NumPy {np.__version__}")
        if size > LIMIT:
            sys.exit(f"more than {LIMIT:,} B: use smaller shapes")

    def _put(self, name, value):
        if name in self.arrays:
            sys.exit(f"{name} is there twice")
        self.arrays[name] = np.asarray(value)


def specials(dtype):
    """NaN, infinities, zeros of both signs, the ends of the range, a subnormal; for integers the ends and what lies beside them."""
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        f = np.finfo(dtype)
        return np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0, f.max, f.min, f.tiny, f.smallest_subnormal, -f.smallest_subnormal, f.eps, 0.5, -0.5, 3.0], dtype)
    i = np.iinfo(dtype)
    return np.array([0, 1, 2, 3, 5, 7, i.max, i.max - 1, i.min, i.min + 1, i.max // 2, i.min // 2, 4, 6, 8, 9], dtype)
