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

/// <summary>The derived facts of a shape: strides and length. A generic method over the shape, so that each folds to a constant.</summary>
public static class ShapeFacts<S>
    where S : IShape
{
    /// <summary>The number of elements.</summary>
    public static long Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (long)S.Dim(0) * S.Dim(1) * S.Dim(2) * S.Dim(3) * S.Dim(4) * S.Dim(5) * S.Dim(6) * S.Dim(7);
    }

    /// <summary>The size of the axis that is <paramref name="k"/> places before the last one; 1 outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DimFromLast(int k) => k >= S.Rank ? 1 : S.Dim(S.Rank - 1 - k);

    /// <summary>The distance in elements between neighbours along the axis that is <paramref name="k"/> places before the last one;
    /// 0 for an axis of size 1 (it broadcasts) and outside the rank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint StrideFromLast(int k) => DimFromLast(k) == 1 ? 0 : Step(S.Rank - 1 - k);

    /// <summary>The distance in elements between neighbours along <paramref name="axis"/>, also where its size is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Step(int axis) => S.Order == Order.RowMajor
        ? (axis < 7 ? (nint)S.Dim(7) : 1) * (axis < 6 ? S.Dim(6) : 1) * (axis < 5 ? S.Dim(5) : 1) * (axis < 4 ? S.Dim(4) : 1)
            * (axis < 3 ? S.Dim(3) : 1) * (axis < 2 ? S.Dim(2) : 1) * (axis < 1 ? S.Dim(1) : 1)
        : (axis > 0 ? (nint)S.Dim(0) : 1) * (axis > 1 ? S.Dim(1) : 1) * (axis > 2 ? S.Dim(2) : 1) * (axis > 3 ? S.Dim(3) : 1)
            * (axis > 4 ? S.Dim(4) : 1) * (axis > 5 ? S.Dim(5) : 1) * (axis > 6 ? S.Dim(6) : 1);
}
