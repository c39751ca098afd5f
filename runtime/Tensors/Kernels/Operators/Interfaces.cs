namespace Tensors;

/// <summary>An elementwise operation on one operand, written once for scalars and once for vectors of every width, with the same bits.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IUnaryOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Invoke{V}"/> exists for <typeparamref name="T"/>.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>How many plain operations it is as long as: drivers unroll, and share out over cores, by it.</summary>
    internal static virtual int Weight => 1;

    /// <summary>Whether <see cref="Inline{V}"/> does the same without a call.</summary>
    internal static virtual bool HasInline => false;

    /// <summary>The operation on every element of a vector, compiled into the loop: for the outermost operation of a statement, where the loop has
    /// room.</summary>
    internal static virtual V Inline<V>(V x)
        where V : struct, ILane<V, T>
        => throw new NotSupportedException();

    /// <summary>The operation on one element.</summary>
    static abstract T Invoke(T x);

    /// <summary>The operation on every element of a vector.</summary>
    static abstract V Invoke<V>(V x)
        where V : struct, ILane<V, T>;
}

/// <summary>An elementwise operation on two operands.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IBinaryOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Invoke{V}"/> exists for <typeparamref name="T"/>.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>How many plain operations it is as long as: drivers unroll, and share out over cores, by it.</summary>
    internal static virtual int Weight => 1;

    /// <summary>The operation on one pair of elements.</summary>
    static abstract T Invoke(T x, T y);

    /// <summary>The operation on every pair of elements.</summary>
    static abstract V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>;
}

/// <summary>An elementwise operation on three operands.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ITernaryOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Invoke{V}"/> exists for <typeparamref name="T"/>.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>The operation on one triple of elements.</summary>
    static abstract T Invoke(T x, T y, T z);

    /// <summary>The operation on every triple of elements.</summary>
    static abstract V Invoke<V>(V x, V y, V z)
        where V : struct, ILane<V, T>;
}

/// <summary>An elementwise comparison and its counterpart. C# wants both operators of a pair (&lt; and &gt;, == and !=) to return the same type, so
/// the pair is one operation with a flag; inside the loop the flag is an invariant branch.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ICompareOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Invoke{V}"/> exists for <typeparamref name="T"/>.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>The comparison of one pair of elements.</summary>
    bool Invoke(T x, T y);

    /// <summary>All bits set in every element for which the comparison holds.</summary>
    V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>;
}

/// <summary>A question about one operand, elementwise.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IPredicateOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Invoke{V}"/> exists for <typeparamref name="T"/>.</summary>
    static abstract bool IsVectorizable { get; }

    /// <summary>The answer for one element.</summary>
    static abstract bool Invoke(T x);

    /// <summary>All bits set in every element for which the answer is yes.</summary>
    static abstract V Invoke<V>(V x)
        where V : struct, ILane<V, T>;
}

/// <summary>A logical operation on masks.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IMaskOp
{
    /// <summary>The operation on 64 truth values.</summary>
    static abstract ulong Invoke(ulong x, ulong y);

    /// <summary>The operation on masks over vector elements.</summary>
    static abstract V Invoke<V, T>(V x, V y)
        where V : struct, ILane<V, T>
        where T : unmanaged;
}

/// <summary>A conversion between element types.</summary>
[MemoryCost(MemoryCost.Value)]
public interface ICastOp<S, T>
    where S : unmanaged
    where T : unmanaged
{
    /// <summary>Whether <see cref="Load{V, X, A}"/> exists: vectors convert with the bits of <see cref="Convert"/>.</summary>
    internal static virtual bool HasVectors => false;

    /// <summary>Converts one element.</summary>
    static abstract T Convert(S value);

    /// <summary>Converts the elements of <paramref name="x"/> from column <paramref name="c"/> on.</summary>
    internal static virtual V Load<V, X, A>(scoped ref X x, nint r, nint c)
        where V : struct, ILane<V, T>
        where X : ILaneSource<S>, allows ref struct
        where A : IPlane
        => default;
}

/// <summary>A shift of bits by the same count for every element. Counts are taken modulo the width of the element, as in C# for int and long.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IShiftOp<T>
    where T : unmanaged
{
    /// <summary>Shifts one element; the count is below the element's width.</summary>
    static abstract T Invoke(T x, int count);

    /// <summary>Shifts every element of a vector.</summary>
    static abstract V Invoke<V>(V x, int count)
        where V : struct, ILane<V, T>;
}

/// <summary>An associative operation that a reduction folds with.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IReduceOp<T> : IBinaryOp<T>
    where T : unmanaged
{
    /// <summary>Whether <see cref="Quick{V}"/> does, but for NaN and for zeros, of which it may leave another one.</summary>
    internal static virtual bool HasQuick => false;

    /// <summary>The operation by an instruction of the machine that leaves out what IEEE 754 wants of NaN and of zeros.</summary>
    internal static virtual V Quick<V>(V x, V y)
        where V : struct, ILane<V, T>
        => throw new NotSupportedException();

    /// <summary>The value that changes nothing: of a floating-point sum -0, so that a sum of negative zeros stays one.</summary>
    static abstract T Identity { get; }
}
