namespace Tensors.Tests.Elementary;

/// <summary>Errors in units in the last place of the exact result's nearest value.</summary>
internal static class Ulp
{
    /// <summary>The error of <paramref name="got"/>, when the exact result lies <paramref name="rest"/> units from <paramref name="nearest"/>.
    /// NaN is infinitely far from all but NaN; infinity is one unit beyond the largest number; a zero of the wrong sign is 0 units off.</summary>
    public static double Error(double got, double nearest, double rest)
        => double.IsNaN(got) || double.IsNaN(nearest)
            ? double.IsNaN(got) && double.IsNaN(nearest) ? 0 : double.PositiveInfinity
            : Math.Abs((double)(Order(got) - Order(nearest)) - rest);

    /// <summary>The error of <paramref name="got"/> against a result known in double.</summary>
    public static double Error(float got, double exact)
    {
        float nearest = (float)exact;
        if (float.IsNaN(got) || float.IsNaN(nearest)) return float.IsNaN(got) && float.IsNaN(nearest) ? 0 : double.PositiveInfinity;
        if (!float.IsFinite(nearest)) return Math.Abs(Order(got) - Order(nearest));
        double rest = (exact - nearest) / Math.ScaleB(1, Math.Max(nearest == 0 ? -126 : Math.ILogB(nearest), -126) - 23);
        return Math.Abs(Order(got) - Order(nearest) - rest);
    }

    /// <summary>Whole steps between two Half values.</summary>
    public static int Steps(Half a, Half b) => Math.Abs(Order(a) - Order(b));

    private static long Order(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? long.MinValue - bits : bits;
    }

    private static long Order(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x);
        return bits < 0 ? int.MinValue - bits : bits;
    }

    private static int Order(Half x)
    {
        short bits = BitConverter.HalfToInt16Bits(x);
        return bits < 0 ? short.MinValue - bits : bits;
    }
}
