"""The cases, each as NumPy's documentation says is fast: vectorised, no Python loop over elements."""
import numpy as np

CHAINS = {
    "chain3": "(a + b) * c - a",
    "chain10": "(a + b) * c - h * a + b * b - (c - q) * (a + one)",
    "chain25": "((a + b) * c - h * a + b * b - (c - q) * (a + one)) + ((a - b) * (b - c) + e * c * c - a * (b + two))"
               " + (c - three) * (t * a - c)",
}
SQUARES = {"4x4": 4, "64x64": 64, "1000x1000": 1000, "8192x8192": 8192}


def enter(s):
    for dtype in ("f32", "f64"):
        t = s.DTYPES[dtype]
        for size, n in SQUARES.items():
            if dtype == "f64" and n not in (64, 1000):
                continue
            fused(s, dtype, t, size, n)
            if n >= 64:
                reduce(s, dtype, t, size, n)
                transpose(s, dtype, t, size, n)
        products(s, dtype, t)
    transpose(s, "f32", np.float32, "1024x1024", 1024)
    transpose(s, "u8", np.uint8, "1000x1000", 1000)
    loops(s)


def fused(s, dtype, t, size, n):
    half = t(0.5)

    def saxpy():
        x, y = s.data((n, n), 1, t), s.data((n, n), 2, t)
        state = [y]

        def work():
            state[0] = half * x + state[0]
        return work, lambda: state[0]
    s.add(f"fused.saxpy.{dtype}.{size}", "", saxpy)

    def saxpy_out():
        x, y, u = s.data((n, n), 1, t), s.data((n, n), 2, t), s.aligned((n, n), t)

        def work():
            np.multiply(x, half, out=u)
            np.add(u, y, out=y)
        return work, lambda: y
    s.add(f"fused.saxpy.{dtype}.{size}", "out", saxpy_out)

    for name, text in CHAINS.items():
        def chain(text=text):
            names = {"a": s.data((n, n), 1, t), "b": s.data((n, n), 2, t), "c": s.data((n, n), 3, t), "h": half, "q": t(0.25), "one": t(1),
                     "two": t(2), "three": t(3), "e": t(0.125), "t": t(0.75)}
            code, state = compile(text, "chain", "eval"), [None]

            def work():
                state[0] = eval(code, names)
            return work, lambda: state[0]
        s.add(f"fused.{name}.{dtype}.{size}", "", chain)

        def evaluated(text=text):
            names = {"a": s.data((n, n), 1, t), "b": s.data((n, n), 2, t), "c": s.data((n, n), 3, t), "h": half, "q": t(0.25), "one": t(1),
                     "two": t(2), "three": t(3), "e": t(0.125), "t": t(0.75)}
            d = s.aligned((n, n), t)
            return lambda: s.numexpr.evaluate(text, local_dict=names, global_dict={}, out=d, casting="same_kind"), lambda: d
        if s.numexpr:
            s.add(f"fused.{name}.{dtype}.{size}", "numexpr", evaluated)


def reduce(s, dtype, t, size, n):
    def whole(name, f):
        def case():
            x, state = s.data((n, n), 1, t), [None]

            def work():
                state[0] = f(x)
            return work, lambda: state[0]
        s.add(f"reduce.{name}.{dtype}.{size}", "", case)
    whole("sum", lambda x: x.sum())
    whole("mean", lambda x: x.mean())
    whole("min", lambda x: x.min())
    whole("max", lambda x: x.max())
    whole("norm", lambda x: np.linalg.norm(x))
    whole("argmax", lambda x: x.argmax())
    if n <= 1000:
        whole("sum-axis0", lambda x: x.sum(axis=0))
        whole("sum-axis1", lambda x: x.sum(axis=1))
        whole("max-axis0", lambda x: x.max(axis=0))
        whole("max-axis1", lambda x: x.max(axis=1))

    def dot():
        x, y, state = s.data(n * n, 1, t), s.data(n * n, 2, t), [None]

        def work():
            state[0] = np.dot(x, y)
        return work, lambda: state[0]
    s.add(f"reduce.dot.{dtype}.{size}", "", dot)


def transpose(s, dtype, t, size, n):
    def turned():
        x, y = s.data((n, n), 1, t), s.aligned((n, n), t)

        def work():
            y[...] = x.T
        return work, lambda: y
    s.add(f"transpose.transpose.{dtype}.{size}", "", turned)

    def columns():
        x, y = s.data((n, n), 1, t), s.aligned((n, n), t).T

        def work():
            y[...] = x
        return work, lambda: y
    s.add(f"transpose.row2col.{dtype}.{size}", "", columns)


def products(s, dtype, t):
    squares = list(range(2, 17)) + [31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 512, 1000]
    shapes = [(n, n, n) for n in squares] + [(1000, 8, 1000), (8, 1000, 8), (64, 1000, 64), (1000, 64, 16), (64, 64, 1), (1000, 1000, 1)]
    for m, k, n in shapes:
        def product(m=m, k=k, n=n):
            copies = max(1, min(128, 24 * 1024 // ((m * k + k * n + m * n) * np.dtype(t).itemsize)))
            a, b, c = s.data((copies, m, k), 1, t), s.data((copies, k, n), 2, t), s.aligned((copies, m, n), t)
            pairs = [(a[i], b[i], c[i]) for i in range(copies)]

            def work():
                for x, y, z in pairs:
                    np.matmul(x, y, out=z)
            return work, lambda: c, copies
        label = str(n) if m == k == n else f"{m}x{k}x{n}"
        s.add(f"matmul.matmul.{dtype}.{label}", "out", product)


def both(s, name, f, *operands, out=None):
    """Enters f(*operands), which allocates, and f(*operands, out=...) where the result's shape and dtype are given."""
    def case():
        made, state = [o() for o in operands], [None]

        def work():
            state[0] = f(*made)
        return work, lambda: state[0]
    s.add(name, "", case)

    def into():
        made, target = [o() for o in operands], s.aligned(*out)
        return lambda: f(*made, out=target), lambda: target
    if out:
        s.add(name, "out", into)


def loops(s):
    for dtype in ("f32", "f64"):
        t = s.DTYPES[dtype]
        for n in (64, 1000):
            at = f"{dtype}.{n}x{n}"
            grid, half = (n, n), t(0.5)

            def x(lo=-1, hi=1, shape=grid, seed=1, t=t):
                return lambda: s.data(shape, seed, t, lo, hi)
            both(s, f"broadcast.add-row.{at}", np.add, x(), x(shape=(n,), seed=2), out=(grid, t))
            both(s, f"broadcast.add-column.{at}", np.add, x(), x(shape=(n, 1), seed=2), out=(grid, t))
            both(s, f"broadcast.outer.{at}", np.add, x(shape=(n, 1)), x(shape=(1, n), seed=2), out=(grid, t))
            for f, lo, hi in (("exp", -5, 5), ("log", 1, 100), ("sin", -10, 10), ("cos", -10, 10), ("tanh", -5, 5), ("sqrt", 0, 100)):
                both(s, f"math.{f}.{at}", getattr(np, f), x(lo, hi), out=(grid, t))
            both(s, f"math.pow.{at}", np.power, x(1, 10), x(-2, 2, seed=2), out=(grid, t))
            both(s, f"mask.where.{at}", lambda a, b, half=half: np.where(a > b, a, half * b), x(), x(seed=2))
            both(s, f"mask.clamp.{at}", lambda a, out=None, half=half: np.clip(a, -half, half, out=out), x(), out=(grid, t))
            both(s, f"mask.compare.{at}", lambda a, b, half=half: (a > 0) & (b < half), x(), x(seed=2))
            both(s, f"mask.count.{at}", lambda a, q=t(0.25): np.count_nonzero(a > q), x())
            rows(s, at, x)
            stencils(s, at, t, n)
    for n in (32, 128):
        def star7(n=n):
            u, y, six = s.data((n, n, n), 1, np.float32), s.aligned((n, n, n), np.float32), np.float32(6)
            c, m, p = slice(1, -1), slice(None, -2), slice(2, None)

            def work():
                y[c, c, c] = u[m, c, c] + u[p, c, c] + u[c, m, c] + u[c, p, c] + u[c, c, m] + u[c, c, p] - six * u[c, c, c]
            return work, lambda: y
        s.add(f"stencil.star7.f32.{n}x{n}x{n}", "", star7)
    batches(s)
    integers(s)


def rows(s, at, x):
    def softmax(a):
        e = np.exp(a - a.max(axis=1, keepdims=True))
        e /= e.sum(axis=1, keepdims=True)
        return e

    def layernorm(a):
        m = a.mean(axis=1, keepdims=True)
        return (a - m) / np.sqrt(a.var(axis=1, keepdims=True) + a.dtype.type(1e-5))
    both(s, f"rows.softmax.{at}", softmax, x(-5, 5))
    both(s, f"rows.layernorm.{at}", layernorm, x(-5, 5))


def stencils(s, at, t, n):
    q, e, w, f = t(0.25), t(0.125), t(0.0625), t(0.375)

    def enter(name, f):
        def case():
            u, y = s.data((n, n), 1, t), s.aligned((n, n), t)
            return lambda: f(u, y), lambda: y
        s.add(f"stencil.{name}.{at}", "", case)

    def star5(u, y):
        y[1:-1, 1:-1] = q * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])

    def box9(u, y):
        y[1:-1, 1:-1] = w * (u[:-2, :-2] + u[:-2, 2:] + u[2:, :-2] + u[2:, 2:]) + e * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:]) + q * u[1:-1, 1:-1]

    def conv5(u, y):
        r = w * (u[:, :-4] + u[:, 4:]) + q * (u[:, 1:-3] + u[:, 3:-1]) + f * u[:, 2:-2]
        y[2:-2, 2:-2] = w * (r[:-4] + r[4:]) + q * (r[1:-3] + r[3:-1]) + f * r[2:-2]
    enter("star5", star5)
    enter("box9", box9)
    enter("conv5", conv5)


def batches(s):
    n = 100000

    def matrices(seed=1):
        def make():
            m = s.data((n, 4, 4), seed, np.float32, -0.5, 0.5)
            m += 2 * np.eye(4, dtype=np.float32)
            return m
        return make

    def vectors(shape):
        return lambda: s.data(shape, 2, np.float32)
    both(s, "batch.mat4-mat4.f32.100k", np.matmul, matrices(), matrices(2), out=((n, 4, 4), np.float32))
    both(s, "batch.mat4-vec4.f32.100k", lambda m, v: np.einsum("nij,nj->ni", m, v), matrices(), vectors((n, 4)))
    both(s, "batch.one-mat4-vec4.f32.100k", lambda m, v, out=None: np.matmul(v, m[0].T, out=out), matrices(), vectors((n, 4)), out=((n, 4), np.float32))
    both(s, "batch.det4.f32.100k", np.linalg.det, matrices())
    both(s, "batch.inv4.f32.100k", np.linalg.inv, matrices())


def integers(s):
    for n in (64, 1000):
        for dtype, lo, hi in (("i32", -1000, 1000), ("i16", -1000, 1000), ("u8", 0, 128)):
            t = s.DTYPES[dtype]
            both(s, f"ints.add.{dtype}.{n}x{n}", np.add, lambda t=t, lo=lo, hi=hi, n=n: s.data((n, n), 1, t, lo, hi), lambda t=t, lo=lo, hi=hi, n=n: s.data((n, n), 2, t, lo, hi), out=((n, n), t))
        for dtype, wide, lo, hi in (("i16", np.int32, -32768, 32768), ("u8", np.int16, 0, 256)):
            t = s.DTYPES[dtype]

            def saturating(a, b, t=t, wide=wide, lo=lo, hi=hi):
                return np.clip(a.astype(wide) + b, lo, hi - 1).astype(t)
            both(s, f"ints.add-saturating.{dtype}.{n}x{n}", saturating, lambda t=t, lo=lo, hi=hi, n=n: s.data((n, n), 1, t, lo, hi), lambda t=t, lo=lo, hi=hi, n=n: s.data((n, n), 2, t, lo, hi))
        for a, b in (("f32", "f64"), ("f64", "f32"), ("i32", "f32"), ("f32", "i32"), ("u8", "f32"), ("f32", "u8"), ("i32", "f64"), ("f64", "i32"), ("i16", "f32"), ("f32", "i16"), ("u8", "i32"), ("i32", "u8")):
            def cast(a=a, b=b, n=n):
                x, y = s.data((n, n), 1, s.DTYPES[a], 0, 100), s.aligned((n, n), s.DTYPES[b])
                return lambda: np.copyto(y, x, casting="unsafe"), lambda: y
            s.add(f"cast.to-{b}.{a}.{n}x{n}", "out", cast)
