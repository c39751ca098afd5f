using System.Numerics;

namespace Tensors.Golden.Tests.ComplexNumbers;

[NdShape<Complex>(6, 4)] internal partial struct Z;
[NdShape<double>(6, 4)] internal partial struct D;
[NdShape<bool>(6, 4)] internal partial struct M;
[NdShape<Complex>(2, 2)] internal partial struct Z2;
[NdShape<double>(2, 2)] internal partial struct D2;
[NdShape<Complex>(4)] internal partial struct Z4;
[NdShape<Complex>(6, 1)] internal partial struct Z6x1;

/// <summary>Functions of complex numbers, within 1e-13 of the modulus; zeros, infinities and NaN in their parts.</summary>
internal sealed class ComplexNumbersGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        Functions(cases);
        Specials(cases);
        Means(cases);
    }

    private static void Means(GoldenCases cases)
    {
        cases.Add("mean", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); g.ExpectValue(x.Mean()); });
        cases.Add("mean", "c128 axis 0", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); Z4 z = default; z.Assign(Nd.Mean(x, axis: 0)); g.Expect(in z); });
        cases.Add("mean", "c128 axis -1 kept, of an expression", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); Z6x1 z = default; z.Assign(Nd.Mean(x * x, axis: -1, keepDims: true)); g.Expect(in z); });
    }

    private static void Functions(GoldenCases cases)
    {
        cases.Add("acos", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acos(x)); g.Expect(in z); });
        cases.Add("acos", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acos(x)); g.Expect(in z); });
        cases.Add("acos", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acos(x)); g.Expect(in z); });
        cases.Add("asin", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asin(x)); g.Expect(in z); });
        cases.Add("asin", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asin(x)); g.Expect(in z); });
        cases.Add("asin", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asin(x)); g.Expect(in z); });
        cases.Add("atan", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atan(x)); g.Expect(in z); });
        cases.Add("atan", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atan(x)); g.Expect(in z); });
        cases.Add("atan", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atan(x)); g.Expect(in z); });
        cases.Add("acosh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acosh(x)); g.Expect(in z); });
        cases.Add("acosh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acosh(x)); g.Expect(in z); });
        cases.Add("acosh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acosh(x)); g.Expect(in z); });
        cases.Add("asinh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asinh(x)); g.Expect(in z); });
        cases.Add("asinh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asinh(x)); g.Expect(in z); });
        cases.Add("asinh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asinh(x)); g.Expect(in z); });
        cases.Add("atanh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atanh(x)); g.Expect(in z); });
        cases.Add("atanh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atanh(x)); g.Expect(in z); });
        cases.Add("atanh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Atanh(x)); g.Expect(in z); });
        cases.Add("cos", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cos(x)); g.Expect(in z); });
        cases.Add("cos", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cos(x)); g.Expect(in z); });
        cases.Add("cos", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cos(x)); g.Expect(in z); });
        cases.Add("sin", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sin(x)); g.Expect(in z); });
        cases.Add("sin", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sin(x)); g.Expect(in z); });
        cases.Add("sin", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sin(x)); g.Expect(in z); });
        cases.Add("tan", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tan(x)); g.Expect(in z); });
        cases.Add("tan", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tan(x)); g.Expect(in z); });
        cases.Add("tan", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tan(x)); g.Expect(in z); });
        cases.Add("cosh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cosh(x)); g.Expect(in z); });
        cases.Add("cosh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cosh(x)); g.Expect(in z); });
        cases.Add("cosh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cosh(x)); g.Expect(in z); });
        cases.Add("sinh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sinh(x)); g.Expect(in z); });
        cases.Add("sinh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sinh(x)); g.Expect(in z); });
        cases.Add("sinh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sinh(x)); g.Expect(in z); });
        cases.Add("tanh", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tanh(x)); g.Expect(in z); });
        cases.Add("tanh", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tanh(x)); g.Expect(in z); });
        cases.Add("tanh", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tanh(x)); g.Expect(in z); });
        cases.Add("exp", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Exp(x)); g.Expect(in z); });
        cases.Add("exp", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Exp(x)); g.Expect(in z); });
        cases.Add("exp", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Exp(x)); g.Expect(in z); });
        cases.Add("expm1", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Expm1(x)); g.Expect(in z); });
        cases.Add("expm1", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Expm1(x)); g.Expect(in z); });
        cases.Add("log", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log(x)); g.Expect(in z); });
        cases.Add("log", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log(x)); g.Expect(in z); });
        cases.Add("log", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log(x)); g.Expect(in z); });
        cases.Add("log1p", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log1p(x)); g.Expect(in z); });
        cases.Add("log1p", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log1p(x)); g.Expect(in z); });
        cases.Add("log2", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log2(x)); g.Expect(in z); });
        cases.Add("log2", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log2(x)); g.Expect(in z); });
        cases.Add("log2", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log2(x)); g.Expect(in z); });
        cases.Add("log10", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log10(x)); g.Expect(in z); });
        cases.Add("log10", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log10(x)); g.Expect(in z); });
        cases.Add("log10", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log10(x)); g.Expect(in z); });
        cases.Add("sqrt", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sqrt(x)); g.Expect(in z); });
        cases.Add("sqrt", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sqrt(x)); g.Expect(in z); });
        cases.Add("sqrt", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sqrt(x)); g.Expect(in z); });
        cases.Add("square", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Square(x)); g.Expect(in z); });
        cases.Add("square", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Square(x)); g.Expect(in z); });
        cases.Add("square", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Square(x)); g.Expect(in z); });
        cases.Add("reciprocal", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Reciprocal(x)); g.Expect(in z); });
        cases.Add("reciprocal", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Reciprocal(x)); g.Expect(in z); });
        cases.Add("reciprocal", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Reciprocal(x)); g.Expect(in z); });
        cases.Add("abs", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Abs(x)); g.Expect(in z); });
        cases.Add("abs", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Abs(x)); g.Expect(in z); });
        cases.Add("abs", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Abs(x)); g.Expect(in z); });
        cases.Add("conj", "c128", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Conj(x)); g.Expect(in z); });
        cases.Add("conj", "c128 small", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Conj(x)); g.Expect(in z); });
        cases.Add("conj", "c128 edges", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Conj(x)); g.Expect(in z); });
        cases.Add("conj", "c128 specials", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Conj(x)); g.Expect(in z); });
        cases.Add("conj", "c128 slice", static g => { Z x = g.Read<Z>("x"); Z2 z = default; z.Assign(Nd.Conj(x[(1..5).By(2), (..).By(2)])); g.Expect(in z); });
        cases.Add("real", "c128", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Real(x)); g.Expect(in z); });
        cases.Add("real", "c128 small", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Real(x)); g.Expect(in z); });
        cases.Add("real", "c128 edges", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Real(x)); g.Expect(in z); });
        cases.Add("real", "c128 specials", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Real(x)); g.Expect(in z); });
        cases.Add("real", "c128 slice", static g => { Z x = g.Read<Z>("x"); D2 z = default; z.Assign(Nd.Real(x[(1..5).By(2), (..).By(2)])); g.Expect(in z); });
        cases.Add("imag", "c128", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Imag(x)); g.Expect(in z); });
        cases.Add("imag", "c128 small", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Imag(x)); g.Expect(in z); });
        cases.Add("imag", "c128 edges", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Imag(x)); g.Expect(in z); });
        cases.Add("imag", "c128 specials", static g => { Z x = g.Read<Z>("x"); D z = default; z.Assign(Nd.Imag(x)); g.Expect(in z); });
        cases.Add("imag", "c128 slice", static g => { Z x = g.Read<Z>("x"); D2 z = default; z.Assign(Nd.Imag(x[(1..5).By(2), (..).By(2)])); g.Expect(in z); });
        cases.Add("round", "c128", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Round(x)); g.Expect(in z); });
        cases.Add("round", "c128 small", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Round(x)); g.Expect(in z); });
        cases.Add("round", "c128 edges", static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Round(x)); g.Expect(in z); });
        cases.Add("sign", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sign(x)); g.Expect(in z); });
        cases.Add("sign", "c128 small", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sign(x)); g.Expect(in z); });
        cases.Add("sign", "c128 edges", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sign(x)); g.Expect(in z); });
        cases.Add("isnan", "c128", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsNaN(x)); g.Expect(in z); });
        cases.Add("isnan", "c128 small", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsNaN(x)); g.Expect(in z); });
        cases.Add("isnan", "c128 edges", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsNaN(x)); g.Expect(in z); });
        cases.Add("isfinite", "c128", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsFinite(x)); g.Expect(in z); });
        cases.Add("isfinite", "c128 small", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsFinite(x)); g.Expect(in z); });
        cases.Add("isfinite", "c128 edges", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsFinite(x)); g.Expect(in z); });
        cases.Add("pow", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), y = g.Read<Z>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("divide", "c128", rtol: 1e-13, run: static g => { Z x = g.Read<Z>("x"), y = g.Read<Z>("y"), z = default; z.Assign(x / y); g.Expect(in z); });
    }

    private static void Specials(GoldenCases cases)
    {
        cases.Add("sqrt", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sqrt(x)); g.Expect(in z); });
        cases.Add("exp", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Exp(x)); g.Expect(in z); });
        cases.Add("log", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Log(x)); g.Expect(in z); });
        cases.Add("isnan", "c128 specials", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsNaN(x)); g.Expect(in z); });
        cases.Add("isinf", "c128 specials", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsInfinity(x)); g.Expect(in z); });
        cases.Add("isfinite", "c128 specials", static g => { Z x = g.Read<Z>("x"); M z = default; z.Assign(Nd.IsFinite(x)); g.Expect(in z); });
        cases.Add("cosh", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Cosh(x)); g.Expect(in z); });
        cases.Add("sinh", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Sinh(x)); g.Expect(in z); });
        cases.Add("tanh", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Tanh(x)); g.Expect(in z); });
        cases.Add("asinh", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Asinh(x)); g.Expect(in z); });
        cases.Add("acosh", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acosh(x)); g.Expect(in z); });
        cases.Add("acos", "c128 specials", ulp: 2, static g => { Z x = g.Read<Z>("x"), z = default; z.Assign(Nd.Acos(x)); g.Expect(in z); });
    }
}
