using System.Numerics;

namespace Tensors.Benchmarks.Peers.Serving;

/// <summary>The operands, the same numbers in every language.</summary>
internal static class Data
{
    /// <summary>Element i of input <paramref name="seed"/>: k / 2^24 of the way from <paramref name="low"/> to <paramref name="high"/>, with k from splitmix64 of
    /// both. Exact in double while the two have few digits; integers are rounded down.</summary>
    public static void Fill<T>(Span<T> target, ulong seed, double low = -1, double high = 1, long first = 0)
        where T : unmanaged, INumberBase<T>
    {
        for (int i = 0; i < target.Length; i++)
        {
            ulong z = ((seed << 40) + (ulong)(first + i) + 1) * 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            double value = low + (high - low) * ((uint)(z >> 40) * (1.0 / 16777216.0));
            target[i] = typeof(T) == typeof(float) || typeof(T) == typeof(double) ? T.CreateTruncating(value) : T.CreateTruncating(Math.Floor(value));
        }
    }
}
