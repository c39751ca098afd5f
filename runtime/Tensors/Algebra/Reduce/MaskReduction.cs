using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Whether any, or every, element of a mask is set along one axis, several or all, which are dropped or kept with size 1. A result that is decided
/// reads no further.</summary>
/// <typeparam name="X">The mask.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct MaskReduction<X> : IComputation<bool>
    where X : IMaskNode, allows ref struct
{
    private const int Chunk = 32;

    private X _x;
    private uint _reduced;
    private bool _keepDims;
    private bool _all;

    // Every element is set where none is not: All is Any of the complement, complemented.
    internal MaskReduction(X x, bool all, Axes axes, bool keepDims)
    {
        _x = x;
        _all = all;
        _reduced = axes.Within(x.Rank);
        _keepDims = keepDims;
    }

    /// <inheritdoc/>
    int ISized.Rank => ReducedSizes.Rank(_x.Rank, _reduced, _keepDims);

    /// <inheritdoc/>
    int ISized.Dim(int k) => ReducedSizes.Source(k, _reduced, _keepDims) is >= 0 and var source ? _x.Dim(source) : 1;

    /// <inheritdoc/>
    bool IComputation<bool>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<bool>.Evaluate<D>(scoped ref D destination)
    {
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            Unsafe.SkipInit(out FoldPlan plan);
            FoldPlan.Over<X, D, LastPlane>(ref plan, ref x, ref destination, _reduced, _keepDims);
            Walk(ref x, ref plan, ref Unsafe.As<byte, bool>(ref destination.Origin));
        }
        finally
        {
            x.End();
        }
    }

    private readonly void Walk(scoped ref X x, scoped ref FoldPlan plan, ref bool first)
    {
        nint offset = 0;
        nint count = plan.IsInnerReduced ? 1 : plan.Inner;
        bool whole = X.IsVectorizable && x.CanLoad<LastPlane>((int)plan.Inner);
        do
        {
            for (nint start = 0; start < count; start += Chunk)
            {
                int width = (int)Math.Min(Chunk, count - start);
                uint set = plan.IsInnerReduced ? (AnyInRows(x, plan.Reduced, plan.Inner, whole) ? 1u : 0) : AnyInColumns(x, plan.Reduced, start, width, whole && width == Chunk);
                MaskMemory.Store(_all ? ~set : set, ref Unsafe.Add(ref first, offset + (start * plan.LineStride)), plan.LineStride, width);
            }
        }
        while (plan.Kept.Step(ref offset, ref x));
    }

    // Both walk copies of their own, so that they may stop anywhere.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly bool AnyInRows(X x, Odometer reduced, nint count, bool whole)
    {
        nint offset = 0;
        do
        {
            nint c = 0;
            for (; whole && c + Chunk <= count; c += Chunk)
            {
                if (Sought((uint)x.Bits<LastPlane>(0, c, Chunk)) != 0)
                {
                    return true;
                }
            }

            for (; c < count; c++)
            {
                if (x.At<LastPlane>(0, c) != _all)
                {
                    return true;
                }
            }
        }
        while (reduced.Step(ref offset, ref x));
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private readonly uint AnyInColumns(X x, Odometer reduced, nint start, int width, bool whole)
    {
        nint offset = 0;
        uint found = 0;
        uint decided = width == Chunk ? uint.MaxValue : (1u << width) - 1;
        do
        {
            if (whole)
            {
                found |= Sought((uint)x.Bits<LastPlane>(0, start, Chunk));
            }
            else
            {
                for (int c = 0; c < width; c++)
                {
                    found |= x.At<LastPlane>(0, start + c) != _all ? 1u << c : 0;
                }
            }
        }
        while (found != decided && reduced.Step(ref offset, ref x));
        return found;
    }

    private readonly uint Sought(uint bits) => _all ? ~bits : bits;
}

/// <summary>The sizes of what a reduction leaves.</summary>
internal static class ReducedSizes
{
    /// <summary>The rank.</summary>
    public static int Rank(int rank, uint reduced, bool keepDims) => keepDims ? rank : rank - BitOperations.PopCount(reduced);

    /// <summary>The axis of the operand that is axis <paramref name="k"/> of the result, both counted from the last; -1 where it is reduced or not there.</summary>
    public static int Source(int k, uint reduced, bool keepDims)
    {
        if (keepDims)
        {
            return ((reduced >> k) & 1) != 0 ? -1 : k;
        }

        // The k-th lowest bit of the axes that are kept.
        uint kept = ~reduced & 0xFF;
        for (; k > 0; k--)
        {
            kept &= kept - 1;
        }

        return kept == 0 ? -1 : BitOperations.TrailingZeroCount(kept);
    }
}
