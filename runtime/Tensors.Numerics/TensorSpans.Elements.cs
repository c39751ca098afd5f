using System.Numerics.Tensors;

namespace Tensors.Numerics;

// C# infers no element type from a constraint, and constraints are no signature: a class for each.

/// <summary>Tensors of bool as spans of the framework.</summary>
public static class BooleanTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<bool> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<bool> => TensorSpans.Of<G, bool>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<bool> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<bool> => TensorSpans.OfReadOnly<G, bool>(in tensor);
    }
}

/// <summary>Tensors of sbyte as spans of the framework.</summary>
public static class SByteTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<sbyte> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<sbyte> => TensorSpans.Of<G, sbyte>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<sbyte> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<sbyte> => TensorSpans.OfReadOnly<G, sbyte>(in tensor);
    }
}

/// <summary>Tensors of short as spans of the framework.</summary>
public static class Int16TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<short> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<short> => TensorSpans.Of<G, short>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<short> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<short> => TensorSpans.OfReadOnly<G, short>(in tensor);
    }
}

/// <summary>Tensors of int as spans of the framework.</summary>
public static class Int32TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<int> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<int> => TensorSpans.Of<G, int>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<int> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<int> => TensorSpans.OfReadOnly<G, int>(in tensor);
    }
}

/// <summary>Tensors of long as spans of the framework.</summary>
public static class Int64TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<long> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<long> => TensorSpans.Of<G, long>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<long> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<long> => TensorSpans.OfReadOnly<G, long>(in tensor);
    }
}

/// <summary>Tensors of byte as spans of the framework.</summary>
public static class ByteTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<byte> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<byte> => TensorSpans.Of<G, byte>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<byte> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<byte> => TensorSpans.OfReadOnly<G, byte>(in tensor);
    }
}

/// <summary>Tensors of ushort as spans of the framework.</summary>
public static class UInt16TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<ushort> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<ushort> => TensorSpans.Of<G, ushort>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<ushort> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<ushort> => TensorSpans.OfReadOnly<G, ushort>(in tensor);
    }
}

/// <summary>Tensors of uint as spans of the framework.</summary>
public static class UInt32TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<uint> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<uint> => TensorSpans.Of<G, uint>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<uint> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<uint> => TensorSpans.OfReadOnly<G, uint>(in tensor);
    }
}

/// <summary>Tensors of ulong as spans of the framework.</summary>
public static class UInt64TensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<ulong> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<ulong> => TensorSpans.Of<G, ulong>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<ulong> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<ulong> => TensorSpans.OfReadOnly<G, ulong>(in tensor);
    }
}

/// <summary>Tensors of Half as spans of the framework.</summary>
public static class HalfTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<Half> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<Half> => TensorSpans.Of<G, Half>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<Half> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<Half> => TensorSpans.OfReadOnly<G, Half>(in tensor);
    }
}

/// <summary>Tensors of float as spans of the framework.</summary>
public static class SingleTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<float> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<float> => TensorSpans.Of<G, float>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<float> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<float> => TensorSpans.OfReadOnly<G, float>(in tensor);
    }
}

/// <summary>Tensors of double as spans of the framework.</summary>
public static class DoubleTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<double> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<double> => TensorSpans.Of<G, double>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<double> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<double> => TensorSpans.OfReadOnly<G, double>(in tensor);
    }
}

/// <summary>Tensors of Complex as spans of the framework.</summary>
public static class ComplexTensorSpans
{
    /// <summary>The tensor as a span of the framework, with its sizes and strides. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View)]
    public static TensorSpan<System.Numerics.Complex> AsTensorSpan<G>(this ref G tensor)
        where G : struct, ITensor<System.Numerics.Complex> => TensorSpans.Of<G, System.Numerics.Complex>(ref tensor);

    extension(TensorSpans)
    {
        /// <summary>The tensor as a span of the framework that is only read, with its sizes and strides. View, 0 B.</summary>
        /// <param name="tensor">The declared tensor.</param>
        [MemoryCost(MemoryCost.View)]
        public static ReadOnlyTensorSpan<System.Numerics.Complex> OfReadOnly<G>(in G tensor)
            where G : struct, ITensor<System.Numerics.Complex> => TensorSpans.OfReadOnly<G, System.Numerics.Complex>(in tensor);
    }
}
