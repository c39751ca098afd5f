"""Writes NumPy's answers at special arguments to special-values.txt beside this file: function, dtype, arguments and result as bits.

Written with NumPy 1.24. NumPy has no logistic function: Sigmoid is left out.
"""
import itertools, os
import numpy as np

names = {'Exp': np.exp, 'Log': np.log, 'Sin': np.sin, 'Cos': np.cos, 'Tanh': np.tanh, 'Pow': np.power, 'Atan2': np.arctan2, 'Hypot': np.hypot,
         'Tan': np.tan, 'Asin': np.arcsin, 'Acos': np.arccos, 'Atan': np.arctan, 'Sinh': np.sinh, 'Cosh': np.cosh, 'Asinh': np.arcsinh, 'Acosh': np.arccosh,
         'Atanh': np.arctanh, 'Expm1': np.expm1, 'Exp2': np.exp2, 'Log1p': np.log1p, 'Log2': np.log2, 'Log10': np.log10, 'LogAddExp': np.logaddexp}
binary = ('Pow', 'Atan2', 'Hypot', 'LogAddExp')
lines = []
with np.errstate(all='ignore'):
    for dtype, unsigned, digits in ((np.float16, np.uint16, 4), (np.float32, np.uint32, 8), (np.float64, np.uint64, 16)):
        info = np.finfo(dtype)
        tiny = np.frombuffer(np.array([1], unsigned).tobytes(), dtype)[0]
        magnitudes = [0, tiny, info.tiny, 0.5, 1, np.nextafter(dtype(1), dtype(2)), 1.5, 2, 3, 10, 2.0 ** info.nmant, info.max, np.inf]
        values = [dtype(s) * dtype(m) for m in magnitudes for s in (1, -1)] + [dtype(np.nan)]
        hexa = lambda v: 'nan' if np.isnan(v) else '%0*x' % (digits, int(np.array([v], dtype).view(unsigned)[0]))
        for name, f in names.items():
            for args in itertools.product(values, repeat=2 if name in binary else 1):
                r = f(*[np.array([a], dtype) for a in args])[0]
                assert r.dtype == dtype
                if name == 'LogAddExp' and 0 < abs(r) < 0.25:
                    continue          # the summands cancel, and NumPy's answer has few digits left
                lines.append(' '.join([name, np.dtype(dtype).name, *map(hexa, args), hexa(r)]))
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'special-values.txt')
open(path, 'w').write('\n'.join(lines) + '\n')
print(len(lines), np.__version__)
