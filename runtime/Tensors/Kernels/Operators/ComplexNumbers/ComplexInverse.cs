using System.Numerics;

namespace Tensors;

/// <summary>The inverse circular and hyperbolic functions of complex numbers, by Kahan's formulas ("Branch cuts for complex elementary functions", 1987), which
/// keep to the side of a cut that the signs of zeros say. Special cases are those of C99, Annex G.</summary>
internal static class ComplexInverse
{
    private const double HalfPi = 1.5707963267948966;
    private const double Ln2 = 0.6931471805599453;
    private const double Large = 1e150;

    public static Complex Asin(Complex z) => Asinh(new(-z.Imaginary, z.Real)) is var w ? new(w.Imaginary, -w.Real) : default;

    public static Complex Atan(Complex z) => Atanh(new(-z.Imaginary, z.Real)) is var w ? new(w.Imaginary, -w.Real) : default;

    public static Complex Acos(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            double infinite = double.IsNaN(y) ? double.NegativeInfinity : -Math.CopySign(double.PositiveInfinity, y);
            return new(double.IsNaN(x) || double.IsNaN(y) ? double.NaN : ArcTangent2<double>.Invoke(Math.Abs(y), x), infinite);
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return new(x == 0 ? HalfPi : double.NaN, double.NaN);
        }

        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
        {
            return new(ArcTangent2<double>.Invoke(Math.Abs(y), x), -Math.CopySign(ComplexMath.LogModulus(x, y) + Ln2, y));
        }

        Complex below = ComplexMath.Sqrt(new(1 - x, -y));
        Complex above = ComplexMath.Sqrt(new(1 + x, y));
        double real = 2 * ArcTangent2<double>.Invoke(below.Real, above.Real);
        return new(real, ArcHyperbolicSine<double>.Invoke((above.Real * below.Imaginary) - (above.Imaginary * below.Real)));
    }

    public static Complex Acosh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return new(double.PositiveInfinity, double.IsNaN(x) || double.IsNaN(y) ? double.NaN : ArcTangent2<double>.Invoke(y, x));
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return new(double.NaN, x == 0 ? HalfPi : double.NaN);
        }

        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
        {
            return new(ComplexMath.LogModulus(x, y) + Ln2, ArcTangent2<double>.Invoke(y, x));
        }

        Complex below = ComplexMath.Sqrt(new(x - 1, y));
        Complex above = ComplexMath.Sqrt(new(x + 1, y));
        double real = ArcHyperbolicSine<double>.Invoke((below.Real * above.Real) + (below.Imaginary * above.Imaginary));
        return new(real, 2 * ArcTangent2<double>.Invoke(below.Imaginary, above.Real));
    }

    public static Complex Asinh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            double angle = double.IsNaN(x) || double.IsNaN(y) ? double.NaN : ArcTangent2<double>.Invoke(y, Math.Abs(x));
            return new(double.IsNaN(x) ? double.PositiveInfinity : Math.CopySign(double.PositiveInfinity, x), angle);
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return new(double.NaN, y == 0 ? y : double.NaN);
        }

        if (Math.Abs(x) > Large || Math.Abs(y) > Large)
        {
            return new(Math.CopySign(ComplexMath.LogModulus(x, y) + Ln2, x), ArcTangent2<double>.Invoke(y, Math.Abs(x)));
        }

        // sqrt(1 + iz) and sqrt(1 - iz).
        Complex first = ComplexMath.Sqrt(new(1 + y, -x));
        Complex second = ComplexMath.Sqrt(new(1 - y, x));
        double real = ArcHyperbolicSine<double>.Invoke((first.Real * second.Imaginary) - (second.Real * first.Imaginary));
        return new(real, ArcTangent2<double>.Invoke(y, (first.Real * second.Real) - (first.Imaginary * second.Imaginary)));
    }

    public static Complex Atanh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return new(double.IsNaN(x) ? 0 : Math.CopySign(0, x), double.IsNaN(y) ? y : Math.CopySign(HalfPi, y));
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return new(x == 0 ? x : double.NaN, double.NaN);
        }

        double a = Math.Abs(x);
        if (a > Large || Math.Abs(y) > Large)
        {
            // 1 / z of a number beyond 1e150: its real part x / |z|^2, in scale.
            double modulus = Hypotenuse<double>.Invoke(x / 2, y / 2);
            return new(x / 4 / modulus / modulus, Math.CopySign(HalfPi, y));
        }

        if (a == 1 && Math.Abs(y) < 1e-150)
        {
            double pole = y == 0
                ? double.PositiveInfinity
                : -Logarithm<double>.Invoke(Math.Sqrt(Math.Abs(y)) / Math.Sqrt(Hypotenuse<double>.Invoke(Math.Abs(y), 2)));
            return new(Math.CopySign(pole, x), y == 0 ? y : Math.CopySign(ArcTangent2<double>.Invoke(2, -Math.Abs(y)) / 2, y));
        }

        double real = LogarithmOnePlus<double>.Invoke(4 * a / (((1 - a) * (1 - a)) + (y * y))) / 4;
        return new(Math.CopySign(real, x), -ArcTangent2<double>.Invoke(-2 * y, ((1 - a) * (1 + a)) - (y * y)) / 2);
    }
}
