"""Functions of complex numbers. NumPy 1.24.2."""
import numpy as np

from golden import Golden

g = Golden()
r = np.random.default_rng(6)

with np.errstate(all="ignore"):
    z = (r.standard_normal((6, 4)) + 1j * r.standard_normal((6, 4))) * 2
    tiny = z * 1e-9
    edge = np.array([complex(a, b) for a in (1.0, -2.5, 0.5, 3.0) for b in (0.0, -0.0, 1.0, -2.0, 0.25, -40.0)]).reshape(6, 4)
    for name, f in [("acos", np.arccos), ("asin", np.arcsin), ("atan", np.arctan), ("acosh", np.arccosh), ("asinh", np.arcsinh), ("atanh", np.arctanh), ("cos", np.cos), ("sin", np.sin),
                    ("tan", np.tan), ("cosh", np.cosh), ("sinh", np.sinh), ("tanh", np.tanh), ("exp", np.exp), ("expm1", np.expm1), ("log", np.log), ("log1p", np.log1p), ("log2", np.log2),
                    ("log10", np.log10), ("sqrt", np.sqrt), ("square", np.square), ("reciprocal", np.reciprocal), ("abs", np.abs), ("conj", np.conj), ("real", np.real), ("imag", np.imag), ("round", np.round),
                    ("sign", lambda x: x / np.abs(x)), ("isnan", np.isnan), ("isfinite", np.isfinite)]:
        g.case(name, "c128", f(z), x=z)
        if name not in ("log1p", "expm1"):           # NumPy's lose all digits of small complex numbers
            g.case(name, "c128 small", f(tiny), x=tiny)
        g.case(name, "c128 edges", f(edge), x=edge)
        if name in ("conj", "real", "imag"):
            s = np.array([complex(a, b) for a in (np.nan, np.inf, -np.inf, -0.0) for b in (np.nan, -np.inf, 1.0, 0.0, -0.0, 2.0)]).reshape(6, 4)
            g.case(name, "c128 specials", f(s), x=s)
            g.case(name, "c128 slice", f(z[1:5:2, ::2]), x=z)
    w = z.T.reshape(6, 4).copy()
    g.case("pow", "c128", z ** w, x=z, y=w)
    g.case("divide", "c128", z / w, x=z, y=w)
    s = np.array([complex(a, b) for a in (np.nan, np.inf, -np.inf, -0.0) for b in (np.nan, -np.inf, 1.0, 0.0, -0.0, 2.0)]).reshape(6, 4)
    for name, f in [("sqrt", np.sqrt), ("exp", np.exp), ("log", np.log), ("isnan", np.isnan), ("isinf", np.isinf), ("isfinite", np.isfinite), ("cosh", np.cosh), ("sinh", np.sinh), ("tanh", np.tanh),
                    ("asinh", np.arcsinh), ("acosh", np.arccosh), ("acos", np.arccos)]:
        g.case(name, "c128 specials", f(s), x=s)
    g.case("mean", "c128", z.mean(), x=z)
    g.case("mean", "c128 axis 0", z.mean(axis=0), x=z)
    g.case("mean", "c128 axis -1 kept, of an expression", (z * z).mean(axis=-1, keepdims=True), x=z)
g.save()
