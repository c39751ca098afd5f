using System.Numerics;

namespace Tensors.Tests.Algebra.Support;

/// <summary>The value of one operation by another way than the library's: integers in unbounded arithmetic cut to their low bits, Half and float in
/// double rounded once (double has more than twice their digits, so this is exact rounding), double and Complex by C#'s operators.</summary>
internal static class Scalars
{
    public static T Add<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a + b, (a, b) => a + b, (a, b) => a + b);

    public static T Subtract<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a - b, (a, b) => a - b, (a, b) => a - b);

    public static T Multiply<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a * b, (a, b) => a * b, (a, b) => a * b);

    public static T Divide<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, BigInteger.Divide, (a, b) => a / b, (a, b) => a / b);

    public static T Remainder<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, BigInteger.Remainder, (a, b) => a % b, (_, _) => throw new NotSupportedException());

    public static T And<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a & b);

    public static T Or<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a | b);

    public static T Xor<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, (a, b) => a ^ b);

    public static T Negate<T>(T x) where T : unmanaged, INumberBase<T> => Apply(x, x, (a, _) => -a, (a, _) => -a, (a, _) => -a);

    public static T Complement<T>(T x) where T : unmanaged, INumberBase<T> => Apply(x, x, (a, _) => -a - 1);

    public static T ShiftLeft<T>(T x, int n) where T : unmanaged, INumberBase<T> => Apply(x, x, (a, _) => a << n);

    public static T ShiftRight<T>(T x, int n) where T : unmanaged, INumberBase<T> => Apply(x, x, (a, _) => a >> n);

    /// <summary>The absolute value; the most negative integer stays itself.</summary>
    public static T Abs<T>(T x) where T : unmanaged, INumberBase<T> => Apply(x, x, (a, _) => BigInteger.Abs(a), (a, _) => double.IsNegative(a) ? -a : a);

    /// <summary>The smaller as IEEE 754's minimum: NaN wins, -0 is below +0.</summary>
    public static T Min<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, BigInteger.Min, (a, b) => Pick(a, b, a < b, double.IsNegative(a)));

    /// <summary>The larger as IEEE 754's maximum: NaN wins, +0 is above -0.</summary>
    public static T Max<T>(T x, T y) where T : unmanaged, INumberBase<T> => Apply(x, y, BigInteger.Max, (a, b) => Pick(a, b, a > b, !double.IsNegative(a)));

    /// <summary>A function of one floating-point operand.</summary>
    public static T Real<T>(T x, Func<double, double> f) where T : unmanaged, INumberBase<T> => Apply(x, x, (_, _) => throw new NotSupportedException(), (a, _) => f(a));

    /// <summary>-1, 0 or 1; null where a NaN leaves two values without an order.</summary>
    public static int? Compare<T>(T x, T y)
        where T : unmanaged, INumberBase<T>
    {
        if (IsInteger<T>()) return BigInteger.CreateChecked(x).CompareTo(BigInteger.CreateChecked(y));
        double a = double.CreateChecked(x), b = double.CreateChecked(y);
        return double.IsNaN(a) || double.IsNaN(b) ? null : a < b ? -1 : a > b ? 1 : 0;
    }

    public static bool IsInteger<T>() => typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(Half) && typeof(T) != typeof(Complex);

    private static double Pick(double a, double b, bool first, bool firstOfEquals)
        => double.IsNaN(a) || double.IsNaN(b) ? double.NaN : a == b ? (firstOfEquals ? a : b) : first ? a : b;

    private static T Apply<T>(
        T x, T y, Func<BigInteger, BigInteger, BigInteger> whole, Func<double, double, double>? real = null, Func<Complex, Complex, Complex>? complex = null)
        where T : unmanaged, INumberBase<T>
    {
        if (IsInteger<T>()) return T.CreateTruncating(whole(BigInteger.CreateChecked(x), BigInteger.CreateChecked(y)));
        if (typeof(T) == typeof(Complex)) return (T)(object)complex!((Complex)(object)x, (Complex)(object)y);
        return T.CreateTruncating(real!(double.CreateChecked(x), double.CreateChecked(y)));
    }
}
