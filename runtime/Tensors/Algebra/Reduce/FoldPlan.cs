using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Which elements are folded into which result: the axes of an operand sorted into the inner one, those that are kept and those that are
/// reduced. The inner axis is the column axis of a plane <c>A</c>, where vectors are loaded; all others are walked by odometers.</summary>
/// <remarks>
/// <code>
/// inner axis reduced     x x x x x x x x  -> r          a run of results along another axis at each stand: rows are folded in blocks
///                        x x x x x x x x  -> r
/// inner axis kept        x x x x x x x x
///                        x x x x x x x x
///                        | | | | | | | |
///                        r r r r r r r r               a run of results at each stand: rows are folded onto each other
/// </code>
/// </remarks>
internal struct FoldPlan
{
    /// <summary>The kept axes but the inner one, with the destination's strides.</summary>
    public Odometer Kept;

    /// <summary>The reduced axes but the inner one, the last fastest (in row-major planes).</summary>
    public Odometer Reduced;

    /// <summary>As <see cref="Reduced"/>, but the fastest of them, which is <see cref="Fast"/>.</summary>
    public Odometer Around;

    /// <summary>The fastest of <see cref="Reduced"/>; -1 where there is none.</summary>
    public int Fast;

    /// <summary>The size of <see cref="Fast"/>; 1 where there is none.</summary>
    public nint FastCount;

    /// <summary>The stands of <see cref="Around"/>.</summary>
    public long Stands;

    /// <summary>The size of the inner axis.</summary>
    public nint Inner;

    /// <summary>The axis along which runs of results are computed: the inner one where it is kept, after <see cref="TakeLine"/> also the fastest kept one;
    /// -1 where there is none.</summary>
    public int Line;

    /// <summary>The size of <see cref="Line"/>; 1 where there is none.</summary>
    public nint LineCount;

    /// <summary>The distance of results in the destination along <see cref="Line"/>.</summary>
    public nint LineStride;

    /// <summary>Whether the inner axis is reduced.</summary>
    public bool IsInnerReduced;

    /// <summary>How many elements are folded into one result.</summary>
    public long Count;

    /// <summary>Sorts the axes.</summary>
    /// <param name="plan">Where the plan is made: memory that need not be cleared.</param>
    /// <param name="x">The operand.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="reduced">The reduced axes as bits, counted from the last.</param>
    /// <param name="keepDims">Whether they stay with size 1.</param>
    public static void Over<X, D, A>(scoped ref FoldPlan plan, scoped ref X x, scoped ref D destination, uint reduced, bool keepDims)
        where X : ISized, allows ref struct
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        Flat(ref plan, 1);
        int rank = x.Rank;
        for (int i = 0; i < rank; i++)
        {
            // In memory order, as far as the plane knows it: the inner axis comes first.
            int k = A.Col == 0 ? i : rank - 1 - i;
            int size = x.Dim(k);
            bool isReduced = ((reduced >> k) & 1) != 0;
            plan.Count *= isReduced ? size : 1;
            nint stride = isReduced ? 0 : destination.Stride(keepDims ? k : k - BitOperations.PopCount(reduced & ((1u << k) - 1)));
            if (k == A.Col)
            {
                (plan.Inner, plan.IsInnerReduced) = (size, isReduced);
                if (!isReduced)
                {
                    (plan.Line, plan.LineCount, plan.LineStride) = (k, size, stride);
                }
            }
            else if (size > 1)
            {
                plan.Walk(k, size, stride, isReduced);
            }
        }
    }

    /// <summary>Everything in one row: all axes reduced, element n of the operand in memory order.</summary>
    public static void Flat(scoped ref FoldPlan plan, nint length)
    {
        // The odometers are not cleared: 800 bytes, of which a matrix uses none.
        plan.Kept.Clear();
        plan.Reduced.Clear();
        plan.Around.Clear();
        (plan.Fast, plan.FastCount, plan.Stands) = (-1, 1, 1);
        (plan.Inner, plan.IsInnerReduced, plan.Count) = (length, true, length);
        (plan.Line, plan.LineCount, plan.LineStride) = (-1, 1, 0);
    }

    /// <summary>Where the inner axis is reduced, the fastest kept one becomes the line along which runs of results are computed.</summary>
    public void TakeLine()
    {
        if (IsInnerReduced)
        {
            Kept.TakeFastest(ref Line, ref LineCount, ref LineStride);
        }
    }

    private void Walk(int k, int size, nint stride, bool isReduced)
    {
        if (!isReduced)
        {
            Kept.Add(k, size, stride);
            return;
        }

        Reduced.Add(k, size, 0);
        if (Fast < 0)
        {
            (Fast, FastCount) = (k, size);
        }
        else
        {
            Around.Add(k, size, 0);
            Stands *= size;
        }
    }
}
