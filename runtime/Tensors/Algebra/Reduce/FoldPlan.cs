namespace Tensors;

/// <summary>Which elements are folded into which result: the axes of an operand sorted into the inner one, those that are kept and those that are
/// reduced. The inner axis is the column axis of a plane <c>A</c>, where vectors are loaded; all others are walked by odometers.</summary>
/// <remarks>
/// <code>
/// inner axis reduced     x x x x x x x x  -> r          one result at each stand of the kept axes: rows are folded in blocks
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

    /// <summary>The distance of results in the destination along the inner axis, where it is kept.</summary>
    public nint InnerStride;

    /// <summary>Whether the inner axis is reduced.</summary>
    public bool IsInnerReduced;

    /// <summary>How many elements are folded into one result.</summary>
    public long Count;

    /// <summary>Sorts the axes.</summary>
    /// <param name="x">The operand.</param>
    /// <param name="destination">Where the results go.</param>
    /// <param name="reduced">The reduced axes as bits, counted from the last.</param>
    /// <param name="keepDims">Whether they stay with size 1.</param>
    public static FoldPlan Over<X, D, A>(scoped ref X x, scoped ref D destination, uint reduced, bool keepDims)
        where X : ISized, allows ref struct
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        FoldPlan plan = new() { Fast = -1, FastCount = 1, Stands = 1, Inner = 1, IsInnerReduced = true, Count = 1 };
        int rank = x.Rank;
        for (int i = 0; i < rank; i++)
        {
            // In memory order, as far as the plane knows it.
            int k = A.Col == 0 ? i : rank - 1 - i;
            int size = x.Dim(k);
            bool isReduced = ((reduced >> k) & 1) != 0;
            plan.Count *= isReduced ? size : 1;
            nint stride = isReduced ? 0 : destination.Stride(keepDims ? k : k - System.Numerics.BitOperations.PopCount(reduced & ((1u << k) - 1)));
            if (k == A.Col)
            {
                (plan.Inner, plan.InnerStride, plan.IsInnerReduced) = (size, stride, isReduced);
            }
            else if (size > 1)
            {
                plan.Walk(k, size, stride, isReduced);
            }
        }

        return plan;
    }

    /// <summary>Everything in one row: all axes reduced, element n of the operand in memory order.</summary>
    public static FoldPlan Flat(nint length) => new() { Fast = -1, FastCount = 1, Stands = 1, Inner = length, IsInnerReduced = true, Count = length };

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
