using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A row-major shape of rank 0: one element.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape : IShape
{
    /// <inheritdoc/>
    public static int Rank => 0;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    public static int Dim(int axis) => 1;
}

/// <summary>A row-major shape of rank 1; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A> : IShape
    where A : IDim
{
    /// <inheritdoc/>
    public static int Rank => 1;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 2; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B> : IShape
    where A : IDim
    where B : IDim
{
    /// <inheritdoc/>
    public static int Rank => 2;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 3; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
{
    /// <inheritdoc/>
    public static int Rank => 3;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 4; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C, D> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
    where D : IDim
{
    /// <inheritdoc/>
    public static int Rank => 4;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        3 => D.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 5; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C, D, E> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
    where D : IDim
    where E : IDim
{
    /// <inheritdoc/>
    public static int Rank => 5;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        3 => D.Size,
        4 => E.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 6; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C, D, E, F> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
    where D : IDim
    where E : IDim
    where F : IDim
{
    /// <inheritdoc/>
    public static int Rank => 6;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        3 => D.Size,
        4 => E.Size,
        5 => F.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 7; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C, D, E, F, G> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
    where D : IDim
    where E : IDim
    where F : IDim
    where G : IDim
{
    /// <inheritdoc/>
    public static int Rank => 7;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        3 => D.Size,
        4 => E.Size,
        5 => F.Size,
        6 => G.Size,
        _ => 1,
    };
}

/// <summary>A row-major shape of rank 8; the last axis is contiguous.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Shape<A, B, C, D, E, F, G, H> : IShape
    where A : IDim
    where B : IDim
    where C : IDim
    where D : IDim
    where E : IDim
    where F : IDim
    where G : IDim
    where H : IDim
{
    /// <inheritdoc/>
    public static int Rank => 8;

    /// <inheritdoc/>
    public static Order Order => Order.RowMajor;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Dim(int axis) => axis switch
    {
        0 => A.Size,
        1 => B.Size,
        2 => C.Size,
        3 => D.Size,
        4 => E.Size,
        5 => F.Size,
        6 => G.Size,
        7 => H.Size,
        _ => 1,
    };
}
