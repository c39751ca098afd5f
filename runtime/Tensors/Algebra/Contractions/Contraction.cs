using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The loops of Einstein sums: what the methods generated for <see cref="NdEinsumAttribute"/> call. Every product of two tensors, every sum over
/// axes and every rearrangement is a table of loops, a row each: its size and the distances, in elements, that a step of it moves the destination and the
/// operands; loops over elements of the result first, then <c>sums</c> loops over what is added up, the innermost last.</summary>
/// <remarks>Memory is used as the table says, unchecked: rows come from declared sizes that the generator has compared. Destination and operands share no
/// memory (<see cref="Apart"/>).</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[MemoryCost(MemoryCost.Into)]
public static unsafe class Contraction
{
    /// <summary>The most loops of a table: six operands of eight axes.</summary>
    internal const int MaxLoops = 48;

    /// <summary>destination = x, or += x: another order of axes, a diagonal, a repetition.</summary>
    /// <param name="destination">The first element written.</param>
    /// <param name="x">The first element read.</param>
    /// <param name="axes">Rows of size, destination, x.</param>
    /// <param name="add">Whether the destination keeps what it holds.</param>
    public static void Copy<T>(ref T destination, ref readonly T x, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x)
        {
            CopyKernels.Run(d, a, new ContractionLoops(axes, sums: 0, operands: 1), add);
        }
    }

    /// <summary>Sums of x along axes. The last loop over the result runs along contiguous elements of the destination.</summary>
    /// <inheritdoc cref="Tiles{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Tiles<T>(ref T destination, ref readonly T x, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x)
        {
            TileDriver.Run(d, a, null, new ContractionLoops(axes, sums, operands: 1), add);
        }
    }

    /// <summary>Sums of products of x and y. The last loop over the result runs along contiguous elements of the destination; the one before it
    /// along rows, four of which share what they read of y where y does not move with them. Each element is one chain of fused multiply-adds in the order of the loops.</summary>
    /// <param name="destination">The first element written.</param>
    /// <param name="x">The first element read of the first operand: the one that the last loop over the result does not move, if there is one.</param>
    /// <param name="y">The first element read of the second operand.</param>
    /// <param name="sums">How many of the last rows are added up.</param>
    /// <param name="axes">Rows of size, destination, x and y.</param>
    /// <param name="add">Whether the destination keeps what it holds.</param>
    public static void Tiles<T>(ref T destination, ref readonly T x, ref readonly T y, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        ContractionLoops loops = new(axes, sums, operands: 2);
        if (TileDriver.IsMatrixProduct<T>(loops))
        {
            TileDriver.Multiply(ref destination, ref Unsafe.AsRef(in x), ref Unsafe.AsRef(in y), loops, add);
            return;
        }

        fixed (T* d = &destination, a = &x, b = &y)
        {
            TileDriver.Run(d, a, b, loops, add);
        }
    }

    /// <summary>Sums of x whose last loop over what is added runs along contiguous elements of x.</summary>
    /// <inheritdoc cref="Dots{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Dots<T>(ref T destination, ref readonly T x, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x)
        {
            DotKernels.Run(d, a, null, new ContractionLoops(axes, sums, operands: 1), add);
        }
    }

    /// <summary>Sums of products whose last loop over what is added runs along contiguous elements of both operands. Each element is summed in as many chains
    /// as 128 bytes hold elements, folded in halves: the same tree at every SIMD width.</summary>
    /// <inheritdoc cref="Tiles{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Dots<T>(ref T destination, ref readonly T x, ref readonly T y, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x, b = &y)
        {
            DotKernels.Run(d, a, b, new ContractionLoops(axes, sums, operands: 2), add);
        }
    }

    /// <summary>Sums of x, one element after the other, whatever its layout.</summary>
    /// <inheritdoc cref="Tiles{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Elements<T>(ref T destination, ref readonly T x, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x)
        {
            T** operands = stackalloc T*[] { a };
            ElementKernels.Run(d, operands, new ContractionLoops(axes, sums, operands: 1), add);
        }
    }

    /// <summary>Sums of products, one element after the other, whatever the layouts.</summary>
    /// <inheritdoc cref="Tiles{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Elements<T>(ref T destination, ref readonly T x, ref readonly T y, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x, b = &y)
        {
            T** operands = stackalloc T*[] { a, b };
            ElementKernels.Run(d, operands, new ContractionLoops(axes, sums, operands: 2), add);
        }
    }

    /// <summary>Sums of products of three operands in one loop, without an intermediate result.</summary>
    /// <inheritdoc cref="Tiles{T}(ref T, ref readonly T, ref readonly T, int, ReadOnlySpan{long}, bool)"/>
    public static void Elements<T>(ref T destination, ref readonly T x, ref readonly T y, ref readonly T z, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x, b = &y, c = &z)
        {
            T** operands = stackalloc T*[] { a, b, c };
            ElementKernels.Run(d, operands, new ContractionLoops(axes, sums, operands: 3), add);
        }
    }

    /// <summary>Sums of products of up to six operands in one loop, without an intermediate result.</summary>
    /// <param name="destination">The first element written.</param>
    /// <param name="x">The first element read of the first operand.</param>
    /// <param name="y">Of the second.</param>
    /// <param name="z">Of the third.</param>
    /// <param name="u">Of the fourth.</param>
    /// <param name="v">Of the fifth, or again of the fourth.</param>
    /// <param name="w">Of the sixth, or again of the fourth.</param>
    /// <param name="count">The number of operands: 4 to 6.</param>
    /// <param name="sums">How many of the last rows are added up.</param>
    /// <param name="axes">Rows of size, destination and each operand.</param>
    /// <param name="add">Whether the destination keeps what it holds.</param>
    public static void Elements<T>(
        ref T destination, ref readonly T x, ref readonly T y, ref readonly T z, ref readonly T u, ref readonly T v, ref readonly T w, int count, int sums, ReadOnlySpan<long> axes, bool add = false)
        where T : unmanaged, System.Numerics.INumberBase<T>
    {
        fixed (T* d = &destination, a = &x, b = &y, c = &z, e = &u, f = &v, g = &w)
        {
            T** operands = stackalloc T*[] { a, b, c, e, f, g };
            ElementKernels.Run(d, operands, new ContractionLoops(axes, sums, count), add);
        }
    }

    /// <summary>Refuses a destination that shares memory with what is read while it is written.</summary>
    /// <param name="destination">What is written.</param>
    /// <param name="source">What is read.</param>
    /// <param name="written">The name of the parameter that is written.</param>
    /// <param name="read">The name of the parameter that is read.</param>
    /// <exception cref="ArgumentException">They share memory; nothing was written.</exception>
    public static void Apart<D, S>(ref readonly D destination, ref readonly S source, string written, string read)
        where D : unmanaged
        where S : unmanaged
    {
        nint distance = Unsafe.ByteOffset(in Unsafe.As<D, byte>(ref Unsafe.AsRef(in destination)), in Unsafe.As<S, byte>(ref Unsafe.AsRef(in source)));
        if (distance < sizeof(D) && -distance < sizeof(S))
        {
            Shared(written, read, sizeof(D));
        }
    }

    private static void Shared(string written, string read, int bytes) => throw new ArgumentException(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{written}' shares memory with '{read}', which is read while '{written}' is written; give '{written}' {bytes:N0} bytes of its own and copy them after the call"), written);
}
