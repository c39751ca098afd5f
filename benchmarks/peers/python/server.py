"""NumPy and numexpr, one thread, behind the protocol of ../README.md. Variant '' allocates its result, as one writes it; 'out' writes into
preallocated buffers; 'numexpr' evaluates a string."""
import os
import sys
import time

for k in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "NUMEXPR_NUM_THREADS", "NUMEXPR_MAX_THREADS"):
    os.environ[k] = "1"
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import numpy as np

try:
    import numexpr
    numexpr.set_num_threads(1)
except ImportError:
    numexpr = None

DTYPES = {"f32": np.float32, "f64": np.float64, "i32": np.int32, "i16": np.int16, "u8": np.uint8, "u16": np.uint16, "i64": np.int64}


def aligned(shape, dtype):
    """Zeroed, and 64-byte aligned as everyone's data is."""
    n = int(np.prod(shape)) * np.dtype(dtype).itemsize
    block = np.zeros(n + 64, np.uint8)
    skip = -block.ctypes.data % 64
    return block[skip:skip + n].view(dtype).reshape(shape)


def data(shape, seed, dtype, lo=-1, hi=1):
    """Element i of input `seed`: k / 2^24 of the way from lo to hi, with k from splitmix64 of both. The same in every language."""
    out = aligned(shape, dtype)
    flat = out.reshape(-1)
    for start in range(0, flat.size, 1 << 20):
        i = np.arange(start, min(start + (1 << 20), flat.size), dtype=np.uint64)
        with np.errstate(over="ignore"):
            z = (np.uint64(seed << 40) + i + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
            z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
        v = lo + (hi - lo) * ((z >> np.uint64(40)).astype(np.float64) / 16777216.0)
        flat[start:start + i.size] = v if np.issubdtype(dtype, np.floating) else np.floor(v)
    return out


BOOK = {}


def add(name, variant, open_case):
    """Enters a case. open_case() gives a function that does the work and one that gives the result."""
    BOOK[(name, variant)] = open_case


def write_result(values, path):
    flat = np.asarray(values).astype(np.float64).reshape(-1)
    step = 1 if flat.size <= 1000000 else (flat.size // 1000000) | 1
    np.append(flat[::step], np.abs(flat).sum()).tofile(path)


def batch(work, calls):
    for _ in range(calls):
        work()


def main():
    now = time.thread_time_ns
    work = result = None
    calls = items = 1
    for line in sys.stdin:
        word, *rest = line.rstrip("\n").split("\t")
        answer = "ok"
        try:
            if word == "list":
                for name, variant in BOOK:
                    print(f"{name}\t{variant}")
                answer = "end"
            elif word == "open":
                opened = BOOK[(rest[0], rest[1])]()
                work, result, items = opened if len(opened) == 3 else (*opened, 1)
                work()
                write_result(result(), rest[2])
                answer = f"ok {items}"
            elif word == "size":
                turn, calls = float(rest[0]), 1
                while True:
                    t0 = now()
                    batch(work, calls)
                    t = now() - t0
                    if t >= turn:
                        break
                    calls = calls * 16 if t < turn / 100 else int(calls * 1.15 * turn / t) + 1
                answer = f"ok {calls}"
            elif word == "run":
                if calls < 64:
                    work()
                t0 = now()
                batch(work, calls)
                answer = f"ok {(now() - t0) / calls / items!r} -"
            elif word == "close":
                work = result = None
            elif word == "quit":
                return
            else:
                answer = f"error unknown word {word}"
        except Exception as e:
            answer = f"error {type(e).__name__}: {e}".replace("\n", " ")
        print(answer, flush=True)


if __name__ == "__main__":
    import cases
    cases.enter(sys.modules[__name__])
    main()
