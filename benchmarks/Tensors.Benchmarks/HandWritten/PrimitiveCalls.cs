using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace Tensors.Benchmarks.HandWritten;

/// <summary><c>d = a + b * c - 0.5 * d</c> through the span functions of System.Numerics.Tensors.</summary>
internal static class PrimitiveCalls
{
    /// <summary>One call an operator, with two arrays for what lies between.</summary>
    public static void Four(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> d, Span<float> t, Span<float> u)
    {
        TensorPrimitives.Multiply(b, c, t);
        TensorPrimitives.Add(a, t, t);
        TensorPrimitives.Multiply(d, 0.5f, u);
        TensorPrimitives.Subtract(t, u, d);
    }

    /// <summary>Its best spelling: two calls that each do two operators, over blocks that stay in the first-level cache.</summary>
    [SkipLocalsInit]
    public static void Best(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, Span<float> d)
    {
        const int Block = 1024;
        Span<float> t = stackalloc float[Block];
        for (int i = 0; i < d.Length; i += Block)
        {
            int n = Math.Min(Block, d.Length - i);
            Span<float> part = t[..n];
            TensorPrimitives.MultiplyAdd(b.Slice(i, n), c.Slice(i, n), a.Slice(i, n), part);
            TensorPrimitives.MultiplyAdd(d.Slice(i, n), -0.5f, part, d.Slice(i, n));
        }
    }
}
