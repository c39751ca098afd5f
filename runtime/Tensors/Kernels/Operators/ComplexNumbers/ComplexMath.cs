using System.Numerics;

namespace Tensors;

/// <summary>The elementary functions of complex numbers, made of the library's own real ones: the platform's differ between systems. Special cases are
/// those of C99, Annex G, which the Array API asks for.</summary>
internal static class ComplexMath
{
    private const double Ln2 = 0.6931471805599453;

    public static double Modulus(Complex z) => Hypotenuse<double>.Invoke(z.Real, z.Imaginary);

    public static Complex Sqrt(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(y))
        {
            return new(double.PositiveInfinity, y);
        }

        if (double.IsInfinity(x))
        {
            double other = double.IsNaN(y) ? y : 0;
            return x > 0 ? new(x, double.IsNaN(y) ? y : Math.CopySign(0, y)) : new(other, Math.CopySign(double.PositiveInfinity, y));
        }

        if (x == 0 && y == 0)
        {
            return new(0, y);
        }

        // Powers of 4 that keep the modulus in range; their roots come back exactly.
        double scale = 1, back = 1;
        double larger = Math.Max(Math.Abs(x), Math.Abs(y));
        if (larger > 1e300)
        {
            (scale, back) = (1.0 / 16, 4);
        }
        else if (larger < 1e-290)
        {
            (scale, back) = (1.8014398509481984e16, 1 / 134217728.0);
        }

        x *= scale;
        y *= scale;
        double root = Math.Sqrt((Math.Abs(x) + Modulus(new(x, y))) / 2);
        double share = y / (2 * root);
        return x >= 0 ? new(root * back, share * back) : new(Math.Abs(share) * back, Math.CopySign(root, y) * back);
    }

    public static Complex Exp(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (y == 0)
        {
            return new(Exponential<double>.Invoke(x), y);
        }

        if (!double.IsFinite(y))
        {
            return x == double.NegativeInfinity ? new(0, Math.CopySign(0, y)) : new(x == double.PositiveInfinity ? x : double.NaN, double.NaN);
        }

        return Cis(x, y, 1, 1);
    }

    public static Complex Expm1(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (y == 0)
        {
            return new(ExponentialMinusOne<double>.Invoke(x), y);
        }

        if (!double.IsFinite(x) || !double.IsFinite(y) || x > 700)
        {
            return Exp(z) - Complex.One;
        }

        double half = Sine<double>.Invoke(y / 2);
        return new((ExponentialMinusOne<double>.Invoke(x) * Cosine<double>.Invoke(y)) - (2 * half * half), Exponential<double>.Invoke(x) * Sine<double>.Invoke(y));
    }

    public static Complex Log(Complex z) => new(LogModulus(z.Real, z.Imaginary), ArcTangent2<double>.Invoke(z.Imaginary, z.Real));

    public static Complex Log2(Complex z) => Log(z) is var log ? new(log.Real * 1.4426950408889634, log.Imaginary * 1.4426950408889634) : default;

    public static Complex Log10(Complex z) => Log(z) is var log ? new(log.Real * 0.4342944819032518, log.Imaginary * 0.4342944819032518) : default;

    /// <summary>(ln(1 + t) / 2, arg) with t = x (2 + x) + y^2, the excess of |1 + z|^2 over 1.</summary>
    public static Complex Log1p(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        double angle = ArcTangent2<double>.Invoke(y, 1 + x);
        if (!(Math.Abs(x) < 1 && Math.Abs(y) < 1))
        {
            return new(LogModulus(1 + x, y), angle);
        }

        double square = y * y;
        double squareLow = Math.FusedMultiplyAdd(y, y, -square);
        double own = x * x;
        double ownLow = Math.FusedMultiplyAdd(x, x, -own);
        double twice = 2 * x;
        double sum = twice + (own + square);
        double rest = (twice - sum) + (own + square);
        double low = rest + (ownLow + squareLow) + ((own - (own + square)) + square);
        return new(LogarithmOnePlus<double>.Invoke(sum + low) / 2, angle);
    }

    public static Complex Sinh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (y == 0)
        {
            return new(HyperbolicSine<double>.Invoke(x), y);
        }

        if (x == 0)
        {
            return new(double.IsFinite(y) ? x * Cosine<double>.Invoke(y) : x, Sine<double>.Invoke(y));
        }

        if (double.IsInfinity(x) && !double.IsFinite(y))
        {
            return new(double.PositiveInfinity, double.NaN);
        }

        return Math.Abs(x) > 700
            ? Cis(Math.Abs(x), y, Math.CopySign(0.5, x), 0.5)
            : new(HyperbolicSine<double>.Invoke(x) * Cosine<double>.Invoke(y), HyperbolicCosine<double>.Invoke(x) * Sine<double>.Invoke(y));
    }

    public static Complex Cosh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (y == 0)
        {
            return new(HyperbolicCosine<double>.Invoke(x), double.IsNaN(x) ? y : Math.CopySign(0, x) * Math.CopySign(1, y));
        }

        if (x == 0)
        {
            return new(Cosine<double>.Invoke(y), double.IsFinite(y) ? x * Sine<double>.Invoke(y) : 0);
        }

        if (double.IsInfinity(x) && !double.IsFinite(y))
        {
            return new(double.PositiveInfinity, double.NaN);
        }

        return Math.Abs(x) > 700
            ? Cis(Math.Abs(x), y, 0.5, Math.CopySign(0.5, x))
            : new(HyperbolicCosine<double>.Invoke(x) * Cosine<double>.Invoke(y), HyperbolicSine<double>.Invoke(x) * Sine<double>.Invoke(y));
    }

    /// <summary>With t = tan y and s = sinh x: ((1 + t^2) sqrt(1 + s^2) s + i t) / (1 + (1 + t^2) s^2) (Kahan).</summary>
    public static Complex Tanh(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (double.IsInfinity(x))
        {
            return new(Math.CopySign(1, x), double.IsFinite(y) ? Math.CopySign(0, Sine<double>.Invoke(2 * y)) : Math.CopySign(0, y));
        }

        if (!double.IsFinite(y))
        {
            return new(x == 0 ? x : double.NaN, double.NaN);
        }

        if (double.IsNaN(x))
        {
            return new(x, y == 0 ? y : double.NaN);
        }

        if (Math.Abs(x) > 22)
        {
            return new(Math.CopySign(1, x), 4 * Sine<double>.Invoke(y) * Cosine<double>.Invoke(y) * Exponential<double>.Invoke(-2 * Math.Abs(x)));
        }

        double t = Tangent<double>.Invoke(y);
        double s = HyperbolicSine<double>.Invoke(x);
        double beta = 1 + (t * t);
        double rho = Math.Sqrt(1 + (s * s));
        double divisor = 1 + (beta * s * s);
        return new(beta * rho * s / divisor, t / divisor);
    }

    public static Complex Sin(Complex z) => Sinh(new(-z.Imaginary, z.Real)) is var w ? new(w.Imaginary, -w.Real) : default;

    public static Complex Cos(Complex z) => Cosh(new(-z.Imaginary, z.Real));

    public static Complex Tan(Complex z) => Tanh(new(-z.Imaginary, z.Real)) is var w ? new(w.Imaginary, -w.Real) : default;

    public static Complex Reciprocal(Complex z)
    {
        double x = z.Real, y = z.Imaginary;
        if (Math.Abs(x) >= Math.Abs(y))
        {
            double ratio = y / x;
            double divisor = x + (y * ratio);
            return new(1 / divisor, -ratio / divisor);
        }
        else
        {
            double ratio = x / y;
            double divisor = y + (x * ratio);
            return new(ratio / divisor, -1 / divisor);
        }
    }

    public static Complex Pow(Complex x, Complex y)
    {
        if (y == Complex.Zero)
        {
            return Complex.One;
        }

        if (x == Complex.Zero)
        {
            return y.Real > 0 && y.Imaginary == 0 ? Complex.Zero : new(double.NaN, double.NaN);
        }

        if (y.Imaginary == 0 && Math.Abs(y.Real) < 100 && y.Real == Math.Floor(y.Real))
        {
            int n = (int)Math.Abs(y.Real);
            Complex power = Complex.One;
            for (Complex square = x; n != 0; n >>= 1, square *= square)
            {
                power = (n & 1) != 0 ? power * square : power;
            }

            return y.Real < 0 ? Reciprocal(power) : power;
        }

        return Exp(y * Log(x));
    }

    /// <summary>ln |x + iy|: near 1 from what |z|^2 exceeds it by, far from it in scale.</summary>
    public static double LogModulus(double x, double y)
    {
        double larger = Math.Max(Math.Abs(x), Math.Abs(y));
        double smaller = Math.Min(Math.Abs(x), Math.Abs(y));
        if (larger is > 0.7 and < 1.5)
        {
            double product = (larger - 1) * (larger + 1);
            double productLow = Math.FusedMultiplyAdd(larger - 1, larger + 1, -product);
            double square = smaller * smaller;
            double squareLow = Math.FusedMultiplyAdd(smaller, smaller, -square);
            double sum = product + square;
            double part = sum - product;
            double rest = (product - (sum - part)) + (square - part);

            // larger + 1 is rounded: what it loses weighs larger - 1.
            double lost = ((1 - (larger + 1)) + larger) * (larger - 1);
            return LogarithmOnePlus<double>.Invoke(sum + (rest + productLow + squareLow + lost)) / 2;
        }

        if (double.IsFinite(larger) && larger > 1e300)
        {
            return Logarithm<double>.Invoke(Hypotenuse<double>.Invoke(x / 4, y / 4)) + (2 * Ln2);
        }

        if (larger < 1e-300 && larger > 0)
        {
            return Logarithm<double>.Invoke(Hypotenuse<double>.Invoke(x * 18014398509481984.0, y * 18014398509481984.0)) - (54 * Ln2);
        }

        return Logarithm<double>.Invoke(Hypotenuse<double>.Invoke(x, y));
    }

    // e^x (a cos y, b sin y), where e^x alone may overflow.
    private static Complex Cis(double x, double y, double a, double b)
    {
        double cosine = a * Cosine<double>.Invoke(y), sine = b * Sine<double>.Invoke(y);
        if (x is > 700 and < 2000)
        {
            // In two factors, the first of them a power of e that is all but exact.
            double far = Exponential<double>.Invoke(x - 600);
            double near = Exponential<double>.Invoke(600);
            return new(cosine * near * far, sine * near * far);
        }

        double power = Exponential<double>.Invoke(x);
        return new(power * cosine, power * sine);
    }
}
