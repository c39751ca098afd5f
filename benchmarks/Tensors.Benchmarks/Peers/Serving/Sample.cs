using System.Numerics;

namespace Tensors.Benchmarks.Peers.Serving;

/// <summary>What travels of a result: at most a million elements, every k-th with k odd, and behind them the sum of the absolute values of all.</summary>
internal static class Sample
{
    private const int Most = 1_000_000;

    /// <summary>Of elements in row-major order.</summary>
    public static double[] Of<T>(ReadOnlySpan<T> all)
        where T : unmanaged, INumberBase<T>
    {
        int step = Step(all.Length);
        var sample = new double[(all.Length + step - 1) / step + 1];
        double sum = 0;
        for (int i = 0; i < all.Length; i++)
        {
            double value = double.CreateTruncating(all[i]);
            sum += Math.Abs(value);
            if (i % step == 0) sample[i / step] = value;
        }
        sample[^1] = sum;
        return sample;
    }

    /// <summary>Of column-major memory, in row-major order.</summary>
    public static double[] OfColumns<T>(ReadOnlySpan<T> all, int rows, int columns)
        where T : unmanaged, INumberBase<T>
    {
        int step = Step(all.Length);
        var sample = new double[(all.Length + step - 1) / step + 1];
        double sum = 0;
        for (int i = 0; i < all.Length; i++)
        {
            double value = double.CreateTruncating(all[i % columns * rows + i / columns]);
            sum += Math.Abs(value);
            if (i % step == 0) sample[i / step] = value;
        }
        sample[^1] = sum;
        return sample;
    }

    /// <summary>Of one value.</summary>
    public static double[] Of(double value) => [value, Math.Abs(value)];

    private static int Step(int length) => length <= Most ? 1 : length / Most | 1;
}
