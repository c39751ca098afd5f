using System;

namespace Tensors.Analyzers.Costs;

/// <summary>A number of bytes. Counted in long; what would pass 2^63 - 1 stays there, which no budget allows.</summary>
/// <param name="Bytes">The bytes that are taken however often a loop of unknown length runs.</param>
/// <param name="PerIteration">The bytes that every round of a loop of unknown length takes on top.</param>
/// <param name="AtMost">Whether the bytes are an upper bound: a branch, a bound or an overlap is decided at run time.</param>
internal readonly record struct Amount(long Bytes, long PerIteration = 0, bool AtMost = false)
{
    public static Amount Zero => default;

    public bool IsZero => Bytes == 0 && PerIteration == 0;

    /// <summary>Whether a loop of unknown length makes it unbounded.</summary>
    public bool IsUnbounded => PerIteration != 0;

    public static Amount operator +(Amount a, Amount b) => new(Add(a.Bytes, b.Bytes), Add(a.PerIteration, b.PerIteration), a.AtMost || b.AtMost);

    /// <summary>The bytes of one of two ways a program can go; an upper bound where they differ.</summary>
    public static Amount Either(Amount a, Amount b) =>
        new(Math.Max(a.Bytes, b.Bytes), Math.Max(a.PerIteration, b.PerIteration), a.AtMost || b.AtMost || a.Bytes != b.Bytes || a.PerIteration != b.PerIteration);

    /// <summary>The most that is alive at one time of two things that happen one after the other.</summary>
    public static Amount Peak(Amount a, Amount b)
    {
        // The smaller one's doubt does not matter where the larger one is certain.
        bool atMost = a.Bytes == b.Bytes ? a.AtMost && b.AtMost : a.Bytes > b.Bytes ? a.AtMost : b.AtMost;
        return new(Math.Max(a.Bytes, b.Bytes), Math.Max(a.PerIteration, b.PerIteration), atMost);
    }

    /// <summary>The smaller of two.</summary>
    public static Amount Least(Amount a, Amount b) => a.PerIteration > b.PerIteration || (a.PerIteration == b.PerIteration && a.Bytes > b.Bytes) ? b : a;

    public Amount Times(long count) => new(Multiply(Bytes, count), Multiply(PerIteration, count), AtMost);

    /// <summary>The bytes as those of one round of a loop whose length is not known.</summary>
    public Amount InLoop() => new(0, Add(Bytes, PerIteration), AtMost);

    public Amount Bounded() => this with { AtMost = AtMost || !IsZero };

    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    public static long Multiply(long a, long b) => b != 0 && a > long.MaxValue / b ? long.MaxValue : a * b;
}
