using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The layout of the part of a <typeparamref name="G"/> whose first axes are selected by slices; those behind them are whole, and known from
/// the type.</summary>
/// <typeparam name="G">The tensor.</typeparam>
/// <typeparam name="L">What the slices leave of the first axes.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct Leading<G, L> : ILayout
    where G : IShape
    where L : struct, IGrowingLayout
{
    private readonly L _first;

    /// <summary>Puts the whole axes of <typeparamref name="G"/> behind those that the slices leave.</summary>
    [MethodImpl(AggressiveInlining)]
    public Leading(L first) => _first = first;

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => Whole > 0 && UnitOf<G>.Axis == UnitAxis.Last ? UnitAxis.Last : UnitAxis.None;
    }

    /// <inheritdoc/>
    public static bool MayRunBackwards
    {
        [MethodImpl(AggressiveInlining)]
        get => L.MayRunBackwards;
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _first.Rank + Whole;
    }

    private static int Whole
    {
        [MethodImpl(AggressiveInlining)]
        get => G.Rank - L.Capacity;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => k < Whole ? ShapeFacts<G>.DimFromLast(k) : _first.Dim(k - Whole);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public nint Stride(int k) => k < Whole ? ShapeFacts<G>.StrideFromLast(k) : _first.Stride(k - Whole);
}
