using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Casts;

/// <summary>The three conversions between every two real element types, on extreme values, against unbounded arithmetic.</summary>
[Trait("Width", "All")]
public sealed class CastTests
{
    private static readonly int[] s_lengths = [1, 2, 3, 5, 8, 9, 16, 17, 33, 65, 131];

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

    [Fact]
    public void ConversionsWithinConversions()
    {
        byte[] x = [.. Enumerable.Range(0, 131).Select(static i => (byte)(i * 37))], y = [.. Enumerable.Range(0, 131).Select(static i => (byte)(i * 91))];
        float[] f = [.. Samples.Special<float>(), .. Enumerable.Range(0, 115).Select(static i => (i - 20) * 3.3f)];
        foreach (int n in s_lengths)
        {
            byte[] a = x[..n], b = y[..n];
            Sweep.Check<byte, Cast<short, byte, CastSaturating<short, byte>, Binary<short, Add<short>, Cast<byte, short, CastTruncating<byte, short>, View<byte, Layout1<UnitLast>>>, Cast<byte, short, CastTruncating<byte, short>, View<byte, Layout1<UnitLast>>>>>>(
                new(new(new(Sweep.Row(a, 0, n)), new(Sweep.Row(b, 0, n)))), [.. a.Zip(b, static (p, q) => (byte)Math.Min(p + q, 255))], "sum of bytes, saturated");
            Sweep.Check<double, Binary<double, Multiply<double>, Cast<byte, double, CastTruncating<byte, double>, View<byte, Layout1<UnitLast>>>, Cast<short, double, CastTruncating<short, double>, Binary<short, Subtract<short>, Cast<byte, short, CastTruncating<byte, short>, View<byte, Layout1<UnitLast>>>, Cast<byte, short, CastTruncating<byte, short>, View<byte, Layout1<UnitLast>>>>>>>(
                new(new(Sweep.Row(a, 0, n)), new(new(new(Sweep.Row(a, 0, n)), new(Sweep.Row(b, 0, n))))), [.. a.Zip(b, static (p, q) => (double)p * (p - q))], "bytes by way of shorts to doubles");
            Sweep.Check<float, Cast<byte, float, CastTruncating<byte, float>, Cast<float, byte, CastTruncating<float, byte>, View<float, Layout1<UnitLast>>>>>(
                new(new(Sweep.Row(f, 0, n))), [.. f[..n].Select(static v => (float)(byte)(float.IsNaN(v) ? 0 : Math.Clamp(v, 0f, 255f)))], "floats in steps of a byte");
            Sweep.Check<double, Cast<sbyte, double, CastSaturating<sbyte, double>, Cast<double, sbyte, CastSaturating<double, sbyte>, Cast<float, double, CastTruncating<float, double>, View<float, Layout1<UnitLast>>>>>>(
                new(new(new(Sweep.Row(f, 0, n)))), [.. f[..n].Select(static v => (double)(sbyte)(float.IsNaN(v) ? 0 : Math.Clamp(v, -128f, 127f)))], "floats in steps of a signed byte");
        }
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
        // Seven and the number of values share no factor: along 131 elements each value comes to stand in many places of a vector.
        S[] values = [.. Samples.Special<S>(), .. Samples.Counting<S>(29)];
        S[] spread = [.. Enumerable.Range(0, 131).Select(i => values[i * 7 % values.Length])];
        string what = $"{typeof(S).Name} to {typeof(T).Name}";
        foreach (int n in s_lengths)
        {
            S[] x = spread[..n];
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
