using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Casts;

/// <summary>The three conversions between every two real element types, on extreme values, against unbounded arithmetic.</summary>
[Trait("Width", "All")]
public sealed class CastTests
{
    [Fact] public void FromSByte() => From<sbyte>();

    [Fact] public void FromInt16() => From<short>();

    [Fact] public void FromInt32() => From<int>();

    [Fact] public void FromInt64() => From<long>();

    [Fact] public void FromByte() => From<byte>();

    [Fact] public void FromUInt16() => From<ushort>();

    [Fact] public void FromUInt32() => From<uint>();

    [Fact] public void FromUInt64() => From<ulong>();

    [Fact] public void FromHalf() => From<Half>();

    [Fact] public void FromSingle() => From<float>();

    [Fact] public void FromDouble() => From<double>();

    [Fact]
    public void ComplexNumbers_TakeAndGiveRealParts()
    {
        double[] x = Samples.Special<double>();
        Complex[] d = new Complex[x.Length];
        Grid<Complex> grid = new(d, 0, [d.Length], [1]);
        grid.Into<UnitLast>().Assign(new Expr<double, View<double, Layout1<UnitLast>>>(Sweep.Row(x, 0, x.Length)).Cast<Complex>());
        Same.All<Complex>([.. x.Select(v => new Complex(v, 0))], d, "double to Complex");
    }

    private static void From<S>()
        where S : unmanaged, INumber<S>
    {
        To<S, sbyte>();
        To<S, short>();
        To<S, int>();
        To<S, long>();
        To<S, byte>();
        To<S, ushort>();
        To<S, uint>();
        To<S, ulong>();
        To<S, Half>();
        To<S, float>();
        To<S, double>();
    }

    private static void To<S, T>()
        where S : unmanaged, INumber<S>
        where T : unmanaged, INumber<T>
    {
        S[] values = [.. Samples.Special<S>(), .. Samples.Counting<S>(30)];
        string what = $"{typeof(S).Name} to {typeof(T).Name}";
        foreach (int n in new[] { 1, 7, values.Length })
        {
            S[] x = values[..n];
            Sweep.Check<T, Cast<S, T, CastTruncating<S, T>, View<S, Layout1<UnitLast>>>>(new(Sweep.Row(x, 0, n)), [.. x.Select(v => Convert<S, T>(v, wrap: true)!.Value)], what);
            Sweep.Check<T, Cast<S, T, CastSaturating<S, T>, View<S, Layout1<UnitLast>>>>(new(Sweep.Row(x, 0, n)), [.. x.Select(v => Convert<S, T>(v, wrap: false)!.Value)], what + " saturating");
        }

        foreach (S value in values)
        {
            S[] x = [value];
            T[] d = new T[1];
            T? expected = Checked<S, T>(value);
            if (expected is null)
            {
                Assert.Throws<OverflowException>(() => Assign(x, d));
            }
            else
            {
                Assign(x, d);
                Same.All<T>([expected.Value], d, $"{what} of {value}, checked");
            }
        }

        static void Assign(S[] x, T[] d)
            => new Grid<T>(d, 0, [1], [1]).Into<UnitLast>().Assign(new Expr<S, View<S, Layout1<UnitLast>>>(Sweep.Row(x, 0, 1)).CastChecked<T>());
    }

    // To an integer: cut toward zero; low bits or the nearest bound. To a floating-point type: rounded once.
    private static T? Convert<S, T>(S value, bool wrap)
        where S : unmanaged, INumber<S>
        where T : unmanaged, INumber<T>
    {
        if (!Scalars.IsInteger<T>()) return Rounded<S, T>(value);
        if (S.IsNaN(value)) return T.Zero;
        BigInteger low = Low<T>(), high = High<T>();
        if (S.IsInfinity(value)) return T.CreateTruncating(S.IsNegative(value) ? low : high);
        BigInteger whole = BigInteger.CreateTruncating(value);
        return T.CreateTruncating(wrap && Scalars.IsInteger<S>() ? whole : BigInteger.Clamp(whole, low, high));
    }

    private static T? Checked<S, T>(S value)
        where S : unmanaged, INumber<S>
        where T : unmanaged, INumber<T>
    {
        if (!Scalars.IsInteger<T>()) return Rounded<S, T>(value);
        if (!S.IsFinite(value)) return null;
        BigInteger whole = BigInteger.CreateTruncating(value);
        return whole < Low<T>() || whole > High<T>() ? null : T.CreateTruncating(whole);
    }

    private static T Rounded<S, T>(S value)
        where S : unmanaged, INumber<S>
        where T : unmanaged, INumber<T>
        => value switch
        {
            long v when typeof(T) == typeof(float) => (T)(object)(float)v,
            ulong v when typeof(T) == typeof(float) => (T)(object)(float)v,
            long v when typeof(T) == typeof(Half) => (T)(object)(Half)v,
            ulong v when typeof(T) == typeof(Half) => (T)(object)(Half)v,
            _ => T.CreateTruncating(double.CreateTruncating(value)),
        };

    private static BigInteger Low<T>()
        where T : INumber<T>
        => T.IsNegative(T.Zero - T.One) ? -(BigInteger.One << (Bits<T>() - 1)) : 0;

    private static BigInteger High<T>()
        where T : INumber<T>
        => (BigInteger.One << (Bits<T>() - (T.IsNegative(T.Zero - T.One) ? 1 : 0))) - 1;

    private static int Bits<T>() => 8 * System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
}
