using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The size of one axis as a type.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IDim
{
    /// <summary>The number of elements along the axis, at least 1.</summary>
    static abstract int Size { get; }
}

/// <summary>A size of 1 decimal digit, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A> : IDim
    where A : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => A.Value;
    }
}

/// <summary>A size of 2 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B> : IDim
    where A : IDigit
    where B : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (A.Value * 10) + B.Value;
    }
}

/// <summary>A size of 3 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((A.Value * 10) + B.Value) * 10) + C.Value;
    }
}

/// <summary>A size of 4 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value;
    }
}

/// <summary>A size of 5 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value;
    }
}

/// <summary>A size of 6 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E, F> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
    where F : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value) * 10) + F.Value;
    }
}

/// <summary>A size of 7 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E, F, G> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
    where F : IDigit
    where G : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value) * 10) + F.Value) * 10) + G.Value;
    }
}

/// <summary>A size of 8 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E, F, G, H> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
    where F : IDigit
    where G : IDigit
    where H : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value) * 10) + F.Value) * 10) + G.Value) * 10) + H.Value;
    }
}

/// <summary>A size of 9 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E, F, G, H, I> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
    where F : IDigit
    where G : IDigit
    where H : IDigit
    where I : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((((((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value) * 10) + F.Value) * 10) + G.Value) * 10) + H.Value) * 10) + I.Value;
    }
}

/// <summary>A size of 10 decimal digits, most significant first.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct N<A, B, C, D, E, F, G, H, I, J> : IDim
    where A : IDigit
    where B : IDigit
    where C : IDigit
    where D : IDigit
    where E : IDigit
    where F : IDigit
    where G : IDigit
    where H : IDigit
    where I : IDigit
    where J : IDigit
{
    /// <inheritdoc/>
    public static int Size
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (((((((((((((((((A.Value * 10) + B.Value) * 10) + C.Value) * 10) + D.Value) * 10) + E.Value) * 10) + F.Value) * 10) + G.Value) * 10) + H.Value) * 10) + I.Value) * 10) + J.Value;
    }
}
