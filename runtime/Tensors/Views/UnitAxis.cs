using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Which axis of a view is known at compile time to be contiguous.</summary>
public enum UnitAxis
{
    /// <summary>None: strides are looked up, and elements gathered one by one where none is 1.</summary>
    None,

    /// <summary>The last: whole vectors are loaded along rows.</summary>
    Last,

    /// <summary>The first: whole vectors are loaded along columns.</summary>
    First,
}

/// <summary><see cref="UnitAxis"/> as a type.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IUnitAxis
{
    /// <summary>The contiguous axis.</summary>
    static abstract UnitAxis Axis { get; }
}

/// <summary>No axis is known to be contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct UnitNone : IUnitAxis
{
    /// <inheritdoc/>
    public static UnitAxis Axis => UnitAxis.None;
}

/// <summary>The last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct UnitLast : IUnitAxis
{
    /// <inheritdoc/>
    public static UnitAxis Axis => UnitAxis.Last;
}

/// <summary>The first axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct UnitFirst : IUnitAxis
{
    /// <inheritdoc/>
    public static UnitAxis Axis => UnitAxis.First;
}

/// <summary>The contiguous axis of whole tensors of a shape: the last in row-major order and below rank 2, else the first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct UnitOf<G> : IUnitAxis
    where G : IShape
{
    /// <inheritdoc/>
    public static UnitAxis Axis
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => G.Order == Order.RowMajor || G.Rank < 2 ? UnitAxis.Last : UnitAxis.First;
    }
}
