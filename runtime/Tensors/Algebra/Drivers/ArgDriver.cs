using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A strict order that looks for an extreme: whether <c>x</c> beats the best so far.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IBeats<T>
    where T : unmanaged
{
    /// <summary>Whether <paramref name="x"/> takes the place of <paramref name="best"/>, which came first.</summary>
    static abstract bool Beats(T x, T best);
}

/// <summary>Larger beats; NaN beats everything but NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct LargerIs<T> : IBeats<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Beats(T x, T best) => x > best || (T.IsNaN(x) && !T.IsNaN(best));
}

/// <summary>Smaller beats; NaN beats everything but NaN.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct SmallerIs<T> : IBeats<T>
    where T : unmanaged, INumber<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Beats(T x, T best) => x < best || (T.IsNaN(x) && !T.IsNaN(best));
}

/// <summary>Finds the index of an extreme element in logical order. 0 bytes.</summary>
internal static class ArgDriver
{
    /// <summary>The index of the first element that no other beats.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static long First<T, N, O>(N node)
        where T : unmanaged
        where N : INode<T>, allows ref struct
        where O : IBeats<T>
    {
        Extent<UnitLast> extent = new(Layouts.Dense(ref node));
        try
        {
            node.Begin(node.Rank);
            Odometer odometer = Odometer.Over<Extent<UnitLast>, LastPlane>(ref extent);
            nint offset = 0;
            long index = 0;
            long found = 0;
            T best = node.At<LastPlane>(0, 0);
            do
            {
                for (nint r = 0; r < extent.Dim(1); r++)
                {
                    for (nint c = 0; c < extent.Dim(0); c++, index++)
                    {
                        T x = node.At<LastPlane>(r, c);
                        if (O.Beats(x, best))
                        {
                            (best, found) = (x, index);
                        }
                    }
                }
            }
            while (odometer.Step(ref offset, ref node));
            return found;
        }
        finally
        {
            node.End();
        }
    }
}
