namespace Tensors;

/// <summary>A SIMD vector of <typeparamref name="T"/> of some width. A kernel is written once over <typeparamref name="V"/> and runs at 128,
/// 256 and 512 bits; every operation is lane-wise and exactly rounded, so that the bits do not depend on the width.</summary>
/// <typeparam name="V">The vector type itself.</typeparam>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public interface ILane<V, T>
    where V : struct, ILane<V, T>
    where T : unmanaged
{
    /// <summary>The number of elements in one vector.</summary>
    static abstract int Count { get; }

    /// <summary>Whether the machine has this width in hardware and the element type can be in it.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Reads the elements <c>p[i]</c> to <c>p[i + Count - 1]</c>; the caller guarantees that they exist.</summary>
    static abstract V Load(ref readonly T p, nint i);

    /// <summary>Writes the elements <c>p[i]</c> to <c>p[i + Count - 1]</c>; the caller guarantees that they exist.</summary>
    static abstract void Store(V v, ref T p, nint i);

    /// <summary>Reads the elements <c>p[i + n * stride]</c>, one by one; the caller guarantees that they exist.</summary>
    static abstract V Gather(ref readonly T p, nint i, nint stride);

    /// <summary>The elements in reverse.</summary>
    static abstract V Reverse(V v);

    /// <summary>The same value in every element.</summary>
    static abstract V Create(T v);

    /// <summary>The values 0, 1, 2, ... in order.</summary>
    static abstract V Ramp();

    /// <summary>The element at <paramref name="i"/>.</summary>
    static abstract T Get(V v, int i);

    /// <summary>Sum; integers wrap.</summary>
    static abstract V operator +(V a, V b);

    /// <summary>Difference; integers wrap.</summary>
    static abstract V operator -(V a, V b);

    /// <summary>Product; integers wrap.</summary>
    static abstract V operator *(V a, V b);

    /// <summary>Quotient, floating point only.</summary>
    static abstract V operator /(V a, V b);

    /// <summary>Negation; of a floating-point value its sign bit flips.</summary>
    static abstract V operator -(V a);

    /// <summary>Bitwise and.</summary>
    static abstract V operator &(V a, V b);

    /// <summary>Bitwise or.</summary>
    static abstract V operator |(V a, V b);

    /// <summary>Bitwise exclusive or.</summary>
    static abstract V operator ^(V a, V b);

    /// <summary>Bitwise complement.</summary>
    static abstract V operator ~(V a);

    /// <summary>Left shift by <paramref name="count"/> bits, taken modulo the element's width.</summary>
    static abstract V ShiftLeft(V a, int count);

    /// <summary>Right shift by <paramref name="count"/> bits; arithmetic for signed integers, logical for unsigned ones.</summary>
    static abstract V ShiftRight(V a, int count);

    /// <summary>The smaller; NaN wins, and -0 is smaller than +0 (IEEE 754 minimum).</summary>
    static abstract V Min(V a, V b);

    /// <summary>The larger; NaN wins, and +0 is larger than -0 (IEEE 754 maximum).</summary>
    static abstract V Max(V a, V b);

    /// <summary>The smaller, by the machine's own instruction: which one where an operand is NaN, or both are zeros, is not said.</summary>
    static abstract V MinNative(V a, V b);

    /// <summary>The larger, by the machine's own instruction: which one where an operand is NaN, or both are zeros, is not said.</summary>
    static abstract V MaxNative(V a, V b);

    /// <summary>The sum of the elements' bits as integers of their size, wrapping (4 and 8 bytes only).</summary>
    static abstract V BitsAdd(V a, V b);

    /// <summary>The elements' bits shifted left by <paramref name="count"/>, below their number (4 and 8 bytes only).</summary>
    static abstract V BitsLeft(V a, int count);

    /// <summary>The elements' bits shifted right by <paramref name="count"/>, below their number; zeros come in (4 and 8 bytes only).</summary>
    static abstract V BitsRight(V a, int count);

    /// <summary>The absolute value; of the most negative integer itself.</summary>
    static abstract V Abs(V a);

    /// <summary>The square root, exactly rounded.</summary>
    static abstract V Sqrt(V a);

    /// <summary>The largest integer not above.</summary>
    static abstract V Floor(V a);

    /// <summary>The smallest integer not below.</summary>
    static abstract V Ceiling(V a);

    /// <summary>The nearest integer, ties to even.</summary>
    static abstract V Round(V a);

    /// <summary>a * b + c with one rounding (IEEE 754 fusedMultiplyAdd), in hardware or not.</summary>
    static abstract V Fma(V a, V b, V c);

    /// <summary>All bits set where a &lt; b.</summary>
    static abstract V Less(V a, V b);

    /// <summary>All bits set where a &lt;= b.</summary>
    static abstract V LessOrEqual(V a, V b);

    /// <summary>All bits set where a == b.</summary>
    static abstract V Equal(V a, V b);

    /// <summary>For each element <paramref name="a"/> where the mask's bits are set, else <paramref name="b"/>.</summary>
    static abstract V Select(V mask, V a, V b);

    /// <summary>The mask's elements as bits: bit i is set where element i is.</summary>
    static abstract ulong Bits(V mask);

    /// <summary>A mask from bits: every bit of element i is set where bit i is.</summary>
    static abstract V Mask(ulong bits);

    /// <summary>x * 2^n for integral n with an exact power of two (float and double only; n from -126 to 127, or -1022 to 1023).</summary>
    static abstract V Scale(V x, V n);

    /// <summary>The unbiased exponent of a positive normal number, as a floating-point value (float and double only).</summary>
    static abstract V Exponent(V x);

    /// <summary>The significand of a positive normal number, from 1 up to 2 (float and double only).</summary>
    static abstract V Significand(V x);

    /// <summary>Applies a kernel of <typeparamref name="S"/>, which must be <typeparamref name="T"/> itself: generic code that has found out its
    /// element type passes from here into code that is written for that type.</summary>
    static abstract V Call<S, K>(V x)
        where S : unmanaged
        where K : struct, IUnaryKernel<S>;

    /// <summary>Applies a kernel of two operands, as <see cref="Call{S, K}(V)"/> does.</summary>
    static abstract V Call<S, K>(V x, V y)
        where S : unmanaged
        where K : struct, IBinaryKernel<S>;

    /// <summary>Applies a double kernel to floats: widens both halves, applies it to each, rounds once (float only).</summary>
    static abstract V Widened<K>(V x)
        where K : struct, IUnaryKernel<double>;

    /// <summary>Applies a double kernel of two operands to floats, as <see cref="Widened{K}(V)"/> does.</summary>
    static abstract V Widened<K>(V x, V y)
        where K : struct, IBinaryKernel<double>;
}
