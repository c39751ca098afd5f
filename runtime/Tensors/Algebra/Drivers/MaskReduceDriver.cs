using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Asks a whole mask; stops at the first chunk that decides.</summary>
internal static class MaskReduceDriver
{
    /// <summary>Whether any truth value is set. 0 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static bool Any<N>(N node)
        where N : IMaskNode, allows ref struct
    {
        Extent<UnitLast> extent = new(Layouts.Dense(ref node));
        try
        {
            node.Begin(node.Rank);
            Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
            nint offset = 0;
            do
            {
                for (nint r = 0; r < extent.Dim(1); r++)
                {
                    if (AnyInRow(node, r, extent.Dim(0)))
                    {
                        return true;
                    }
                }
            }
            while (odometer.Step(ref offset, ref node));
            return false;
        }
        finally
        {
            node.End();
        }
    }

    /// <summary>How many truth values are set. 0 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static long Count<N>(N node)
        where N : IMaskNode, allows ref struct
    {
        Extent<UnitLast> extent = new(Layouts.Dense(ref node));
        try
        {
            node.Begin(node.Rank);
            Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
            nint offset = 0;
            long count = 0;
            do
            {
                for (nint r = 0; r < extent.Dim(1); r++)
                {
                    count += CountInRow(node, r, extent.Dim(0));
                }
            }
            while (odometer.Step(ref offset, ref node));
            return count;
        }
        finally
        {
            node.End();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static long CountInRow<N>(N node, nint r, nint cols)
        where N : IMaskNode, allows ref struct
    {
        long count = 0;
        nint c = 0;
        if (N.IsVectorizable && node.CanLoad<LastPlane>((int)cols))
        {
            for (; c + 32 <= cols; c += 32)
            {
                count += System.Numerics.BitOperations.PopCount((uint)node.Bits<LastPlane>(r, c, 32));
            }
        }

        for (; c < cols; c++)
        {
            count += node.At<LastPlane>(r, c) ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool AnyInRow<N>(N node, nint r, nint cols)
        where N : IMaskNode, allows ref struct
    {
        nint c = 0;
        if (N.IsVectorizable && node.CanLoad<LastPlane>((int)cols))
        {
            for (; c + 32 <= cols; c += 32)
            {
                if ((node.Bits<LastPlane>(r, c, 32) & uint.MaxValue) != 0)
                {
                    return true;
                }
            }
        }

        for (; c < cols; c++)
        {
            if (node.At<LastPlane>(r, c))
            {
                return true;
            }
        }

        return false;
    }
}
