using System.ComponentModel;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Declared types inside declared types: where an element of a batch lies, and whether it is one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[MemoryCost(MemoryCost.Value)]
public static class Elements
{
    /// <summary>The sizes of a declared type, first axis first.</summary>
    public static ReadOnlySpan<int> Sizes<B>()
        where B : IShape
        => AllSizes<B>.Values;

    /// <summary>The distance in elements of <typeparamref name="G"/> to its element <paramref name="i"/>, a <typeparamref name="B"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="InvalidOperationException">It is none of <typeparamref name="G"/>.</exception>
    [MethodImpl(AggressiveInlining)]
    public static nint Offset<G, B>(int i)
        where G : IShape
        where B : struct, ITensor
    {
        Demand<G, B>(1);
        if ((uint)i >= (uint)G.Dim(0))
        {
            Throw.IndexOutOfRange(0, i, G.Dim(0));
        }

        return i * (nint)ShapeFacts<B>.Length;
    }

    /// <summary>The distance in elements of <typeparamref name="G"/> to its element at two indices, a <typeparamref name="B"/>.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="InvalidOperationException">It is none of <typeparamref name="G"/>.</exception>
    [MethodImpl(AggressiveInlining)]
    public static nint Offset<G, B>(int i, int j)
        where G : IShape
        where B : struct, ITensor
    {
        Demand<G, B>(2);
        if ((uint)i >= (uint)G.Dim(0))
        {
            Throw.IndexOutOfRange(0, i, G.Dim(0));
        }

        if ((uint)j >= (uint)G.Dim(1))
        {
            Throw.IndexOutOfRange(1, j, G.Dim(1));
        }

        return ((i * (nint)G.Dim(1)) + j) * (nint)ShapeFacts<B>.Length;
    }

    /// <summary>Demands that the memory of <typeparamref name="G"/> is that of <typeparamref name="B"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    [MethodImpl(AggressiveInlining)]
    public static void DemandWhole<G, B>()
        where G : IShape
        where B : struct, ITensor
    {
        if (ShapeFacts<G>.Length != ShapeFacts<B>.Length || (G.Order != B.Order && G.Rank > 1 && B.Rank > 1))
        {
            ViewErrors.Element(Name<G>(), ViewErrors.Text(Sizes<G>()), Name<B>());
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Demand<G, B>(int indices)
        where G : IShape
        where B : struct, ITensor
    {
        // Constant once both types are known: nothing of it is left in the caller.
        if (!(indices == 1 ? Cache<G, B>.FitsOne : Cache<G, B>.FitsTwo))
        {
            ViewErrors.Element(Name<G>(), ViewErrors.Text(Sizes<G>()), Name<B>());
        }
    }

    private static string Name<X>() => typeof(X).Name;

    private static class AllSizes<B>
        where B : IShape
    {
        public static readonly int[] Values = [.. Enumerable.Range(0, B.Rank).Select(static axis => B.Dim(axis))];
    }

    private static class Cache<G, B>
        where G : IShape
        where B : struct, ITensor
    {
        public static readonly bool FitsOne = IsElement(1);
        public static readonly bool FitsTwo = IsElement(2);

        private static bool IsElement(int indices)
        {
            if (G.Rank != B.Rank + indices || (G.Order != Order.RowMajor && G.Rank > 1) || (B.Order != Order.RowMajor && B.Rank > 1))
            {
                return false;
            }

            for (int axis = 0; axis < B.Rank; axis++)
            {
                if (G.Dim(axis + indices) != B.Dim(axis))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
