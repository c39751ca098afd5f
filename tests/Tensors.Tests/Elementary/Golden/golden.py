"""Writes the reference values of the elementary functions in double precision, NAME.bin beside this file.

Needs mpmath (any recent version); every value is computed with at least 140 bits more than a double has. A record is little-endian:
the one or two inputs (float64), the exact result rounded to the nearest double (float64), and how far the exact result lies from
it in units of its last place (float32). With names as arguments it writes only those. Inputs: random bit patterns over the whole range, random values over the range where
the function is neither constant nor overflowing, and the neighbours of the points where the implementation or the function changes.
"""
import math, os, random, struct, sys
import mpmath as M
from mpmath import mp, mpf

mp.prec = 1400          # sin and cos of 1e308 need 1024 bits before the point
rnd = random.Random(20260101)
MAX = float.fromhex('0x1.fffffffffffffp+1023')
TINY = float.fromhex('0x1p-1074')
NORMAL = float.fromhex('0x1p-1022')


def bits(x): return struct.unpack('<q', struct.pack('<d', x))[0]
def of(b): return struct.unpack('<d', struct.pack('<q', b))[0]


def anywhere():
    while True:
        x = of(rnd.getrandbits(64) - (1 << 63))
        if math.isfinite(x):
            return x


def spread(low, high):
    """Log-uniform magnitude, either sign."""
    return math.copysign(2.0 ** rnd.uniform(low, high), rnd.random() - 0.5)


def near(*points, reach=4):
    out = []
    for p in points:
        x = p
        for _ in range(reach):
            x = math.nextafter(x, math.inf)
        for _ in range(2 * reach + 1):
            out.append(x)
            x = math.nextafter(x, -math.inf)
    return [x for x in out if math.isfinite(x)]


def nearest(v):
    """The nearest double to v and the distance of v from it in units of the last place."""
    if v == 0:
        return 0.0, 0.0
    m, e = M.frexp(v)
    ulp = M.ldexp(mpf(1), max(int(e) - 53, -1074))
    q = M.nint(v / ulp)
    if abs(q * ulp) > mpf(MAX):
        return math.copysign(math.inf, v), 0.0
    return float(q * ulp), float(v / ulp - q)


def write(name, f, inputs):
    if len(sys.argv) > 1 and name not in sys.argv[1:]:
        return
    seen, out = set(), bytearray()
    for args in inputs:
        args = args if isinstance(args, tuple) else (args,)
        if args in seen:
            continue
        seen.add(args)
        v = f(*[mpf(a) for a in args])
        y, rest = nearest(v)
        if y == 0 and rest == 0 and v == 0:
            continue          # exact zeros have a sign: the table of special values
        out += struct.pack('<%ddf' % (len(args) + 1), *args, y, rest)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + '.bin')
    open(path, 'wb').write(out)
    print(name, len(seen), len(out))


def sigmoid(x):
    return 1 / (1 + M.exp(-x)) if x > -800 else M.exp(x)


def bounded_exp(x):
    return M.exp(max(min(x, mpf(2000)), mpf(-2000)))


def power(x, y):
    a = abs(x)
    p = y * M.log(a)
    odd = y == M.floor(y) and int(y) & 1 == 1
    r = M.exp(max(min(p, mpf(2000)), mpf(-2000)))
    return -r if x < 0 and odd else r


def hard_angles():
    """Doubles next to multiples of pi/2, and the one nearest to any of them."""
    out = [6381956970095103.0 * 2.0 ** 797]
    for _ in range(300):
        k = int(2 ** rnd.uniform(0, 40))
        out += [float(k * M.pi / 2), float(k * M.pi / 4)]
    for _ in range(40):
        k = int(2 ** rnd.uniform(40, 600))
        out.append(float(k * M.pi / 2))
    return out


n = 600
ln2 = math.log(2)
exp_in = [anywhere() for _ in range(n // 4)] + [spread(-60, 9.6) for _ in range(n)] + [rnd.uniform(-746, 710) for _ in range(n)] \
    + near(709.782712893384, -745.1332191019412, -744.4400719213812, -708.3964185322641, 1.0, -1.0, ln2 / 2, -ln2 / 2, 710.0, -746.0) + [TINY, -TINY, MAX, -MAX]
write('Exp', bounded_exp, exp_in)
write('Log', M.log, [abs(anywhere()) or 1.0 for _ in range(n)] + [1 + spread(-53, -1) for _ in range(n)] + [rnd.uniform(0.5, 2) for _ in range(n)]
    + near(1.0, 2.0, 0.5, math.sqrt(2), math.sqrt(0.5), NORMAL, 2 * math.sqrt(2)) + [TINY * k for k in range(1, 20)] + [MAX])
trig = [anywhere() for _ in range(n)] + [spread(-40, 30) for _ in range(n)] + [rnd.uniform(-10, 10) for _ in range(n)] + hard_angles() \
    + near(2.6e7, math.pi, math.pi / 2, math.pi / 4, 3 * math.pi / 4, 16777216.0) + [TINY, NORMAL, MAX]
write('Sin', M.sin, trig)
write('Cos', M.cos, trig)
write('Tanh', M.tanh, [spread(-60, 6) for _ in range(n)] + [rnd.uniform(-2, 2) for _ in range(n)] + [anywhere() for _ in range(n // 4)]
    + near(0.625, -0.625, 19.0, 20.0, 22.0) + [TINY, NORMAL])
write('Sigmoid', sigmoid, exp_in)

pow_in = []
while len(pow_in) < 1800:
    x, y = abs(anywhere()), spread(-12, 12)
    if x and abs(y * math.log(x)) < 760:
        pow_in.append((x, y))
for _ in range(600):
    x = 1 + spread(-52, -2)
    pow_in.append((x, rnd.uniform(-745, 709.7) / math.log(x) if x != 1 else 2.0))
for _ in range(300):
    x = rnd.uniform(0.05, 20)
    pow_in += [(x, float(rnd.randint(-40, 40))), (-x, float(rnd.randint(-40, 40))), (x, 0.5), (x, rnd.uniform(-745, 709) / math.log(x))]
pow_in += [(x, y) for x in near(1.0, 2.0, math.sqrt(2)) for y in (2.0, -3.0, 1e15, -1e15, 0.1)]
pow_in += [(TINY, 0.5), (TINY, 0.99), (MAX, 0.5), (MAX, -1.0), (-2.0, -1074.0), (2.0, 1023.5), (2.0, 1024.0), (2.0, -1074.6), (10.0, -323.0), (10.0, 308.0)]
write('Pow', power, pow_in)

pairs = [(anywhere(), anywhere()) for _ in range(n)] + [(spread(-30, 30), spread(-30, 30)) for _ in range(n)] \
    + [(rnd.uniform(-2, 2), rnd.uniform(-2, 2)) for _ in range(3 * n)] + [(a * s, math.copysign(1.0, rnd.random() - 0.5)) for a in near(0.5, 1.0, 2.0) for s in (1, -1)]
for _ in range(n):
    x = anywhere()
    pairs.append((x * rnd.uniform(0.3, 1), x))
pairs += [(MAX, MAX), (TINY, TINY), (TINY, MAX), (MAX, TINY), (-TINY, -3 * TINY), (MAX, 1.0), (1.0, MAX), (5 * TINY, 12 * TINY), (NORMAL, NORMAL), (TINY, 1.0), (-TINY, -1.0)]
pairs = [(y, x) for y, x in pairs if y and x and math.isfinite(x) and math.isfinite(y)]
write('Atan2', M.atan2, pairs)
write('Hypot', lambda x, y: M.sqrt(x * x + y * y), pairs)


def near_zero(f, cubic):
    """f, with its series where f(x) - x is far below the precision."""
    return lambda x: x + cubic * x ** 3 if abs(x) < mpf(2) ** -250 else f(x)


rnd = random.Random(20260102)
n = 400
small = [spread(-70, 0) for _ in range(n)] + [spread(-1070, -60) for _ in range(n // 8)] + [TINY, -TINY, NORMAL, -NORMAL]
wide = small + [spread(0, 60) for _ in range(n)] + [anywhere() for _ in range(n // 2)] + [MAX]
unit = small + [rnd.uniform(-1, 1) for _ in range(2 * n)] + [math.copysign(1 - 2.0 ** rnd.uniform(-53, -1), rnd.random() - 0.5) for _ in range(n)] + near(0.5, -0.5, math.sqrt(0.5))
within = lambda values, a, b: [v for v in values if a <= v <= b]
write('Tan', M.tan, within(trig, -MAX, MAX)[::2] + small)
write('Asin', near_zero(M.asin, mpf(1) / 6), within(unit, -1, 1))
write('Acos', M.acos, within(unit, -1, 1))
write('Atan', near_zero(M.atan, -mpf(1) / 3), wide + [rnd.uniform(-3, 3) for _ in range(n)] + near(0.5, 1.0, 2.0))
grow = small + [rnd.uniform(-711, 711) for _ in range(n)] + [rnd.uniform(-3, 3) for _ in range(2 * n)] + near(1.0, -1.0, 710.4758600739439, 709.782712893384, 0.35, -0.35, -40.0)
write('Sinh', near_zero(M.sinh, mpf(1) / 6), grow)
write('Cosh', M.cosh, grow)
write('Expm1', near_zero(lambda x: M.exp(x) - 1, 0), within(grow, -745, 710) + [rnd.uniform(-45, 3) for _ in range(n)])
write('Exp2', lambda x: M.mpf(2) ** x, [spread(-60, 10) for _ in range(n)] + [rnd.uniform(-1075, 1024) for _ in range(2 * n)] + near(1023.9999, -1022.0, -1074.0, 0.5) + [float(k) for k in range(-1074, 1024, 37)])
above = [abs(anywhere()) or 1.0 for _ in range(n)] + [1 + spread(-53, -1) for _ in range(n)] + [rnd.uniform(0.5, 2) for _ in range(n)] \
    + near(1.0, 2.0, 0.5, math.sqrt(2), math.sqrt(0.5), NORMAL) + [TINY * k for k in range(1, 20)] + [MAX] + [2.0 ** k for k in range(-1074, 1024, 41)] + [10.0 ** k for k in range(-300, 308, 7)]
write('Log2', lambda x: M.log(x) / M.log(2), above)
write('Log10', lambda x: M.log(x) / M.log(10), above)
write('Log1p', near_zero(lambda x: M.log(1 + x), 0), [x for x in wide if x > -1] + [rnd.uniform(-1, 3) for _ in range(n)] + [-1 + 2.0 ** rnd.uniform(-53, 0) for _ in range(n // 2)])
write('Asinh', near_zero(M.asinh, -mpf(1) / 6), wide + [rnd.uniform(-3, 3) for _ in range(n)] + near(1e150))
write('Acosh', M.acosh, [1 + 2.0 ** rnd.uniform(-52, 1) for _ in range(2 * n)] + [rnd.uniform(1, 20) for _ in range(n)] + [2.0 ** rnd.uniform(0, 1023) for _ in range(n)] + within(near(2.0, 1e150, 1.0), 1, MAX) + [MAX])
write('Atanh', near_zero(M.atanh, mpf(1) / 3), [x for x in unit if abs(x) < 1])
sums = [(x, x + spread(-50, 10)) for x in (rnd.uniform(-750, 750) for _ in range(n))] + [(rnd.uniform(-3, 3), rnd.uniform(-3, 3)) for _ in range(n)] \
    + [(spread(-20, 300), spread(-20, 300)) for _ in range(n)] + [(x, x) for x in (rnd.uniform(-2, 2) for _ in range(n // 2))] + [(-1.0, -0.4586), (MAX, -MAX), (MAX, MAX), (0.0, 0.0)]
sums += [(x, float(M.log(1 + mpf(r) - M.exp(x)))) for r, x in ((spread(-4, -1), rnd.uniform(-5, -0.8)) for _ in range(n))]
sums = [(x, y) for x, y in sums if abs(M.log(M.exp(mpf(x) - max(x, y)) + M.exp(mpf(y) - max(x, y))) + max(x, y)) > 0.0625]
# Nearly cancelling: results down to 2^-60, and logarithms of probabilities that add up to 1, where the rounding of the second is the result.
sums += [(x, float(M.log(M.exp(mpf(r)) - M.exp(x)))) for r, x in ((spread(-60, -4), rnd.uniform(-5, -0.8)) for _ in range(n))]
parts = [rnd.uniform(-3, -0.01) for _ in range(n)] + [-2.0 ** rnd.uniform(-60, 0) for _ in range(n)] + [-2.0 ** rnd.uniform(-1074, -60) for _ in range(n // 4)] + [-TINY, -NORMAL]
parts = [(x, float(M.log(-M.expm1(mpf(x))))) for x in parts]
sums += [pair for x, y in parts for pair in ((x, y), (math.nextafter(y, 0), x))]
write('LogAddExp', lambda x, y: max(x, y) + M.log(1 + M.exp(max(-abs(x - y), mpf(-3000)))), sums)
