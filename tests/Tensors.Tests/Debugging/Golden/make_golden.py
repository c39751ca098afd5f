"""Writes arrays (.npy) and what NumPy 1.24.2 prints for them (.txt). Tests read both and need no Python."""
import os
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
cases = {}


def case(name, array):
    cases[name] = np.asarray(array)


f4, f8, f2 = np.float32, np.float64, np.float16
rng = np.random.default_rng(1)

for name, value in {"one": 1.0, "tenth": 0.1, "million": 1e6, "e15": 1e15, "e16": 1e16, "small": 0.0001, "smaller": 0.00001,
                    "third": 1 / 3, "minus_zero": -0.0, "nan": np.nan, "inf": -np.inf, "huge": 1.7976931348623157e308}.items():
    case("scalar64_" + name, f8(value))
    with np.errstate(over="ignore"):
        case("scalar32_" + name, f4(value))
        case("scalar16_" + name, f2(value))
case("scalar_int", np.int32(-7))
case("scalar_bool", np.bool_(True))
for i, c in enumerate([1 + 2j, 0 + 2j, -0.0 + 2j, 1.5 - 0.25j, complex(np.nan, 1), complex(1, -np.inf), 1e16 + 1e-5j]):
    case(f"scalar_complex{i}", np.complex128(c))

case("ints", np.arange(12).reshape(3, 4) - 5)
case("int64", np.array([-2**63, 2**63 - 1, 0]))
case("uint64", np.array([2**64 - 1, 7], np.uint64))
case("int8", np.array([[-128, 127], [0, 5]], np.int8))
case("bools", np.array([[True, False], [False, False]]))
case("bools_true", np.array([True, True]))
case("whole", np.arange(6.0).reshape(2, 3))
case("mixed", np.array([[0.5, -1.25, 3.0], [100.0, 0.0, -0.0]]))
case("thirds", np.arange(1, 8, dtype=f8) / 3)
case("thirds32", np.arange(1, 8, dtype=f4) / f4(3))
case("thirds16", np.arange(1, 8, dtype=f2) / f2(3))
case("half_range", np.array([6e-8, 65504, 1], f2))
case("ties", np.array([1 / 512, 3 / 512, 5 / 512, 7 / 512]))
case("ties32", np.array([1 / 512, 3 / 512, 511 / 512], f4))
case("carry", np.array([0.999999999, 9.999999996, 0.5]))
case("ratio1000", np.array([0.001, 1.0]))
case("ratio1001", np.array([0.000999, 1.0]))
case("ratio32", np.array([0.001, 1.0], f4))
case("e4_32", np.array([0.0001, 0.0002], f4))
case("e4_64", np.array([0.0001, 0.0002], f8))
case("large", np.array([1e8, 1.0]))
case("below_large", np.array([99999999.0, 1e6]))
case("wide_exponent", np.array([1e100, 1.0, -1e-100]))
case("subnormal", np.array([5e-324, 1.7976931348623157e308]))
case("sci32", np.array([1.2345678e-10, 0.3, 7.0], f4))
case("sci64", np.array([1.23456789012345e-10, 0.3, 123456789.123]))
case("sci_nan", np.array([1e10, np.nan, -np.inf, 1.0]))
case("sci_inf", np.array([1e10, np.inf]))
case("nans", np.array([np.nan, np.inf, -np.inf]))
case("nan_only", np.array([np.nan, np.nan]))
case("inf_only", np.array([np.inf]))
case("nan_mixed", np.array([1.5, np.nan, -np.inf, 100.25]))
case("nan_short", np.array([1.0, np.nan]))
case("inf_short", np.array([1.0, -np.inf]))
case("zeros", np.zeros((2, 2)))
case("minus_zeros", np.array([-0.0, 0.0]))
case("negative", np.array([-1.0, -22.5]))
case("complex", np.array([[1 + 2j, -1.5 - 0.25j], [0, 1e3j]]))
case("complex_sci", np.array([1e10 + 1e-10j, 1 - 1j]))
case("complex_nan", np.array([complex(np.nan, 1.5), complex(1, np.inf), complex(-np.inf, np.nan)]))
case("wrap_ints", np.arange(100))
case("wrap_floats", np.arange(40, dtype=f4) * f4(0.37))
case("wrap_padded", np.array([[1.0, 2.5] * 15, [3.0, 4.125] * 15]))
case("wrap_wide", np.array([1e-300, 1e300] * 10).reshape(2, 10))
case("wrap_deep", np.arange(60, dtype=f8).reshape(1, 1, 1, 2, 30) / 7)
case("at_limit", np.arange(1000).reshape(10, 100))
case("over_limit", np.arange(1001))
case("elided", np.arange(1_000_0, dtype=f4).reshape(100, 100) / f4(8))
case("elided_columns", np.arange(2002, dtype=np.int16).reshape(2, 1001))
case("elided_rows", np.arange(3003, dtype=np.int16).reshape(1001, 3))
case("elided_cube", np.arange(8 * 9 * 20, dtype=f8).reshape(8, 9, 20))
case("elided_thin", np.arange(7 * 1 * 200, dtype=np.int32).reshape(7, 1, 200))
case("elided_f", np.asfortranarray(np.arange(40 * 50, dtype=np.int32).reshape(40, 50)))
case("fortran", np.asfortranarray(np.arange(6, dtype=np.int32).reshape(2, 3)))
case("rank3", np.arange(24).reshape(2, 3, 4))
case("rank5", np.arange(32).reshape(2, 2, 2, 2, 2))
case("rank8", np.arange(2**8).reshape([2] * 8))
case("row", np.arange(3.0).reshape(1, 3))
case("column", np.arange(3.0).reshape(3, 1))
case("one_element", np.array([42]))
case("random64", rng.standard_normal((6, 5)))
case("random32", rng.standard_normal((6, 5)).astype(f4))
case("random16", rng.standard_normal((6, 5)).astype(f2))
case("random_scale64", rng.standard_normal((6, 4)) * 10.0 ** rng.integers(-20, 20, (6, 4)))
case("random_scale32", (rng.standard_normal((6, 4)) * 10.0 ** rng.integers(-20, 20, (6, 4))).astype(f4))
case("random_bits64", np.abs(rng.integers(0, 2**63 - 2**53, 60, dtype=np.int64)).view(f8).reshape(20, 3))
case("random_bits32", rng.integers(0, 0x7F000000, 300, dtype=np.int32).view(f4).reshape(100, 3))
case("all_halves", np.arange(0, 0x7C00, 37, dtype=np.uint16).view(f2))

for name, array in cases.items():
    np.save(os.path.join(here, name + ".npy"), array)
    with open(os.path.join(here, name + ".txt"), "w", newline="\n") as f:
        f.write(str(array))
