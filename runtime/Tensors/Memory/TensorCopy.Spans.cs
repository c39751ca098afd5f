using System.Numerics;

namespace Tensors;

// C# infers no element type through a constraint, so each has its overload; the constraint tells them apart where a list in brackets would
// fit several.
public static partial class TensorCopy
{
    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<bool> source)
        where G : struct, ITensor<bool> => CopyFrom<G, bool>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<sbyte> source)
        where G : struct, ITensor<sbyte> => CopyFrom<G, sbyte>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<short> source)
        where G : struct, ITensor<short> => CopyFrom<G, short>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<int> source)
        where G : struct, ITensor<int> => CopyFrom<G, int>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<long> source)
        where G : struct, ITensor<long> => CopyFrom<G, long>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<byte> source)
        where G : struct, ITensor<byte> => CopyFrom<G, byte>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<ushort> source)
        where G : struct, ITensor<ushort> => CopyFrom<G, ushort>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<uint> source)
        where G : struct, ITensor<uint> => CopyFrom<G, uint>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<ulong> source)
        where G : struct, ITensor<ulong> => CopyFrom<G, ulong>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<Half> source)
        where G : struct, ITensor<Half> => CopyFrom<G, Half>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<float> source)
        where G : struct, ITensor<float> => CopyFrom<G, float>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<double> source)
        where G : struct, ITensor<double> => CopyFrom<G, double>(ref destination, source);

    /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Cost: Into, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="destination">Receives all elements.</param>
    /// <param name="source">The elements; an array or a list in brackets converts.</param>
    /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static void CopyFrom<G>(this ref G destination, ReadOnlySpan<Complex> source)
        where G : struct, ITensor<Complex> => CopyFrom<G, Complex>(ref destination, source);
}
