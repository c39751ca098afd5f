using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Rank, sizes and order of a tensor as facts of a type. Every member folds to a constant once the type is known to the JIT.</summary>
public interface IShape
{
    /// <summary>The number of axes, 0 to 8.</summary>
    static abstract int Rank { get; }

    /// <summary>The memory order.</summary>
    static abstract Order Order { get; }

    /// <summary>The number of elements along <paramref name="axis"/>, counted from the first; 1 outside the rank.</summary>
    static abstract int Dim(int axis);
}

/// <summary>The derived facts of a shape: sizes, strides and length, computed once a shape.</summary>
/// <remarks>Held in static readonly fields on purpose. The optimising JIT, which comes when they have long been computed, and the NativeAOT
/// compiler, which computes them itself, read such a field as a constant before they look at anything else: a size costs one inlined
/// call. Computed in place it cost a dozen, a stride a hundred, and a statement with four operands overran the JIT's budget for inlining:
/// the loop was then full of calls, and 25 times slower.</remarks>
public static class ShapeFacts<S>
    where S : IShape
{
    private static readonly long _length =
        (long)S.Dim(0) * S.Dim(1) * S.Dim(2) * S.Dim(3) * S.Dim(4) * S.Dim(5) * S.Dim(6) * S.Dim(7);

    private static readonly int _dim0 = Dim(0), _dim1 = Dim(1), _dim2 = Dim(2), _dim3 = Dim(3), _dim4 = Dim(4), _dim5 = Dim(5), _dim6 = Dim(6),
        _dim7 = Dim(7);

    private static readonly nint _stride0 = Stride(0), _stride1 = Stride(1), _stride2 = Stride(2), _stride3 = Stride(3), _stride4 = Stride(4),
        _stride5 = Stride(5), _stride6 = Stride(6), _stride7 = Stride(7);

    /// <summary>The number of elements.</summary>
    public static long Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length;
    }

    /// <summary>The size of the axis that is <paramref name="k"/> places before the last one; 1 outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DimFromLast(int k) => k switch
    {
        0 => _dim0,
        1 => _dim1,
        2 => _dim2,
        3 => _dim3,
        4 => _dim4,
        5 => _dim5,
        6 => _dim6,
        7 => _dim7,
        _ => 1,
    };

    /// <summary>The distance in elements between neighbours along the axis that is <paramref name="k"/> places before the last one;
    /// 0 for an axis of size 1 (it broadcasts) and outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint StrideFromLast(int k) => k switch
    {
        0 => _stride0,
        1 => _stride1,
        2 => _stride2,
        3 => _stride3,
        4 => _stride4,
        5 => _stride5,
        6 => _stride6,
        7 => _stride7,
        _ => 0,
    };

    /// <summary>The distance in elements between neighbours along <paramref name="axis"/>, also where its size is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Step(int axis) => S.Order == Order.RowMajor
        ? (axis < 7 ? (nint)S.Dim(7) : 1) * (axis < 6 ? S.Dim(6) : 1) * (axis < 5 ? S.Dim(5) : 1) * (axis < 4 ? S.Dim(4) : 1)
            * (axis < 3 ? S.Dim(3) : 1) * (axis < 2 ? S.Dim(2) : 1) * (axis < 1 ? S.Dim(1) : 1)
        : (axis > 0 ? (nint)S.Dim(0) : 1) * (axis > 1 ? S.Dim(1) : 1) * (axis > 2 ? S.Dim(2) : 1) * (axis > 3 ? S.Dim(3) : 1)
            * (axis > 4 ? S.Dim(4) : 1) * (axis > 5 ? S.Dim(5) : 1) * (axis > 6 ? S.Dim(6) : 1);

    private static int Dim(int k) => k >= S.Rank ? 1 : S.Dim(S.Rank - 1 - k);

    private static nint Stride(int k) => Dim(k) == 1 ? 0 : Step(S.Rank - 1 - k);
}
