namespace Tensors.Tests.Elementary;

/// <summary>Arguments for every path: random bit patterns (NaN of all payloads, infinities, subnormals), the range in which the functions live,
/// and the neighbours of the points where the kernels change their way.</summary>
internal static class Arguments
{
    private static readonly double[] Corners =
    [
        0, -0.0, 1, -1, 2, 0.5, 0.625, 1.4142135623730951, 0.7071067811865476, 0.34657359027997264, 88.72284, -103.97208, 709.782712893384,
        -745.1332191019412, 6400, 2.6e7, 16777216, 1.5707963267948966, 3.141592653589793, 10, 20, 1e150, 1e-140, 1e289, 1e-120,
        double.PositiveInfinity, double.NegativeInfinity, double.NaN, double.Epsilon, 2.2250738585072014e-308, double.MaxValue,
        float.Epsilon, 1.17549435e-38, float.MaxValue,
    ];

    public static float[] Floats(int count, int seed)
    {
        Random random = new(seed);
        float[] x = new float[count];
        for (int i = 0; i < count; i++)
        {
            x[i] = (i % 4) switch
            {
                0 => BitConverter.Int32BitsToSingle((int)random.NextInt64(1L << 32)),
                1 => (float)((random.NextDouble() * 200) - 100),
                2 => (float)((random.NextDouble() * 6) - 3),
                _ => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits((float)Corners[random.Next(Corners.Length)]) + random.Next(-3, 4)),
            };
        }

        return x;
    }

    public static double[] Doubles(int count, int seed)
    {
        Random random = new(seed);
        double[] x = new double[count];
        for (int i = 0; i < count; i++)
        {
            x[i] = (i % 4) switch
            {
                0 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
                1 => (random.NextDouble() * 1500) - 750,
                2 => (random.NextDouble() * 6) - 3,
                _ => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(Corners[random.Next(Corners.Length)]) + random.Next(-3, 4)),
            };
        }

        return x;
    }
}
