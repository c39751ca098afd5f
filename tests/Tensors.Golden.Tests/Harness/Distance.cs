using System.Numerics;

namespace Tensors.Golden.Tests;

/// <summary>How far a number is from the answer.</summary>
/// <param name="Ulp">In units in the last place of the type; infinite where there is none.</param>
/// <param name="Relative">Relative to the answer.</param>
/// <param name="Accepted">Whether the tolerance allows it.</param>
internal readonly record struct Distance(double Ulp, double Relative, bool Accepted)
{
    private static readonly Distance None = new(0, 0, true);

    private static readonly Distance Wrong = new(double.PositiveInfinity, double.PositiveInfinity, false);

    /// <summary>Measures; integers and bools are equal or not.</summary>
    public static Distance Of<T>(T got, T expected, Tolerance tolerance)
        where T : unmanaged => (got, expected) switch
        {
            (float a, float b) => Of(a, b, BitConverter.SingleToInt32Bits(a), BitConverter.SingleToInt32Bits(b), int.MinValue, tolerance),
            (double a, double b) => Of(a, b, BitConverter.DoubleToInt64Bits(a), BitConverter.DoubleToInt64Bits(b), long.MinValue, tolerance),
            (Half a, Half b) => Of((double)a, (double)b, BitConverter.HalfToInt16Bits(a), BitConverter.HalfToInt16Bits(b), short.MinValue, tolerance),
            (Complex a, Complex b) => Of(a, b, tolerance),
            _ => got.Equals(expected) ? None : Wrong,
        };

    private static Distance Of(double got, double expected, long gotBits, long expectedBits, long sign, Tolerance tolerance)
    {
        if (gotBits == expectedBits || (double.IsNaN(got) && double.IsNaN(expected)))
            return None;
        if (double.IsNaN(got) || double.IsNaN(expected))
            return Wrong;

        // Zeros of both signs are next to each other, but a wrong sign is no rounding error: only rtol forgives it.
        double ulp = (double)Int128.Abs((Int128)Ordered(gotBits, sign) - Ordered(expectedBits, sign));
        double difference = Math.Abs(got - expected);
        double relative = Part(difference, Math.Abs(expected), tolerance);
        bool forgiven = tolerance is { Relative: 0, Absolute: 0 }
            ? ulp > 0 && ulp <= tolerance.Ulp
            : double.IsFinite(got) && double.IsFinite(expected) && difference <= tolerance.Absolute + (tolerance.Relative * Math.Abs(expected));
        return new Distance(Math.Max(ulp, ulp == 0 ? 1 : 0), relative, forgiven);
    }

    private static Distance Of(Complex got, Complex expected, Tolerance tolerance)
    {
        Distance real = Of(got.Real, expected.Real, tolerance), imaginary = Of(got.Imaginary, expected.Imaginary, tolerance);
        bool parts = real.Accepted && imaginary.Accepted;
        if (tolerance is { Relative: 0, Absolute: 0 } || !Complex.IsFinite(got) || !Complex.IsFinite(expected))
            return new Distance(Math.Max(real.Ulp, imaginary.Ulp), Math.Max(real.Relative, imaginary.Relative), parts);

        // A complex number is as near as its difference is small beside it, whichever part holds the difference.
        double difference = Complex.Abs(got - expected);
        double relative = Part(difference, Complex.Abs(expected), tolerance);
        return new Distance(Math.Max(real.Ulp, imaginary.Ulp), relative, parts || difference <= tolerance.Absolute + (tolerance.Relative * Complex.Abs(expected)));
    }

    // Near zero, where an absolute tolerance rules, the error is relative to the size at which it takes over.
    private static double Part(double difference, double size, Tolerance tolerance) =>
        difference == 0 ? 0 : difference / (size + (tolerance is { Relative: > 0, Absolute: > 0 } ? tolerance.Absolute / tolerance.Relative : 0));

    private static long Ordered(long bits, long sign) => bits < 0 ? sign - bits : bits;
}
