using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Tensors handed to other libraries of the process, and taken from them, without a copy: the pointer to a <c>DLManagedTensor</c> that PyTorch, ONNX Runtime, TVM and others
/// exchange (DLPack). In Python, such a pointer is what a capsule named <c>dltensor</c> holds.</summary>
/// <remarks>Memory is the processor's: device type 1, device 0.</remarks>
public static unsafe class DLPack
{
    /// <summary>The device all tensors are on: <c>kDLCPU</c>, 0.</summary>
    [MemoryCost(MemoryCost.Value)]
    public static (int Type, int Id) Device => (DLManagedTensor.Cpu, 0);

    /// <summary>Hands a tensor over. View, 0 B of elements; the description is 64 bytes and 16 more an axis, outside the collector's heap.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="tensor">The owner; it belongs to the receiver now, whose call of the deleter disposes it. Do not dispose it yourself.</param>
    /// <returns>The <c>DLManagedTensor*</c>.</returns>
    /// <exception cref="ObjectDisposedException">The owner was disposed.</exception>
    /// <exception cref="NotSupportedException">The elements are structs.</exception>
    [MemoryCost(MemoryCost.View, Managed = "?", Reason = "the handle that keeps the owner alive")]
    public static nint Export<G>(Owned<G> tensor)
        where G : unmanaged, ITensor
    {
        ArgumentNullException.ThrowIfNull(tensor);
        DLDataType type = DLDataType.Of(G.DType);
        void* data = Unsafe.AsPointer(ref tensor.Value);
        var managed = (DLManagedTensor*)NativeMemory.Alloc((nuint)(sizeof(DLManagedTensor) + (2 * sizeof(long) * G.Rank)));
        long* shape = (long*)(managed + 1);
        *managed = new DLManagedTensor
        {
            Data = data,
            DeviceType = DLManagedTensor.Cpu,
            Rank = G.Rank,
            Type = type,
            Shape = shape,
            Strides = shape + G.Rank,
            Context = (void*)GCHandle.ToIntPtr(GCHandle.Alloc(tensor)),
            Deleter = &Delete,
        };
        for (int axis = 0; axis < G.Rank; axis++)
        {
            shape[axis] = G.Dim(axis);
            shape[G.Rank + axis] = ShapeFacts<G>.Step(axis);
        }

        return (nint)managed;
    }

    /// <summary>Takes a tensor over. View, 0 B.</summary>
    /// <typeparam name="G">The declared tensor: the elements must be of its dtype, have its sizes, and lie as densely, in its order.</typeparam>
    /// <param name="managed">The <c>DLManagedTensor*</c>; once this returns it belongs to the holder, which calls the deleter.</param>
    /// <exception cref="ArgumentNullException">The pointer is null.</exception>
    /// <exception cref="ShapeMismatchException">Another dtype, other sizes or strides; the tensor still belongs to the caller.</exception>
    /// <exception cref="NotSupportedException">It is not in the processor's memory.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)", Managed = "?", Reason = "the holder")]
    public static ImportedTensor<G> Import<G>(nint managed)
        where G : unmanaged, ITensor
    {
        ArgumentNullException.ThrowIfNull((void*)managed);
        Check<G>((DLManagedTensor*)managed);
        return new ImportedTensor<G>(managed);
    }

    private static void Check<G>(DLManagedTensor* tensor)
        where G : unmanaged, ITensor
    {
        if (tensor->DeviceType != DLManagedTensor.Cpu)
            throw new NotSupportedException($"the tensor is on device type {tensor->DeviceType}, not in the processor's memory (1); move it there first");
        DLDataType type = DLDataType.Of(G.DType);
        if (tensor->Type != type)
            throw new ShapeMismatchException($"{typeof(G).Name} has DLPack type (code {type.Code}, {type.Bits} bits, {type.Lanes} lane), the tensor (code {tensor->Type.Code}, {tensor->Type.Bits} bits, {tensor->Type.Lanes} lanes)");
        bool fits = tensor->Rank == G.Rank;
        for (int axis = 0; fits && axis < G.Rank; axis++)
            fits = tensor->Shape[axis] == G.Dim(axis);
        if (!fits)
            throw new ShapeMismatchException($"{typeof(G).Name} has shape ({Own<G>(static axis => G.Dim(axis))}), the tensor ({Text(tensor->Shape, tensor->Rank)})");
        for (int axis = 0; fits && axis < G.Rank; axis++)
            fits = G.Dim(axis) == 1 || (tensor->Strides is null ? RowMajorStep<G>(axis) : tensor->Strides[axis]) == ShapeFacts<G>.Step(axis);
        if (!fits)
            throw new ShapeMismatchException($"{typeof(G).Name} lies with strides ({Own<G>(static axis => ShapeFacts<G>.Step(axis))}), the tensor with ({(tensor->Strides is null ? Own<G>(RowMajorStep<G>) : Text(tensor->Strides, tensor->Rank))}); make it dense in that order first");
        int alignment = Math.Min(8, G.ElementSize & -G.ElementSize);
        if (((nuint)tensor->Data + tensor->ByteOffset) % (nuint)alignment != 0)
            throw new ShapeMismatchException($"the elements of {typeof(G).Name} begin on a multiple of {alignment} bytes, the tensor's do not");
    }

    private static long RowMajorStep<G>(int axis)
        where G : unmanaged, ITensor
    {
        long step = 1;
        for (int other = axis + 1; other < G.Rank; other++)
            step *= G.Dim(other);
        return step;
    }

    private static string Own<G>(Func<int, long> fact)
        where G : unmanaged, ITensor => string.Join(", ", Enumerable.Range(0, G.Rank).Select(axis => fact(axis).ToString(CultureInfo.InvariantCulture)));

    // A foreign rank may be anything.
    private static string Text(long* numbers, int rank)
    {
        if (rank is < 0 or > 64)
            return $"{rank} axes";
        var texts = new string[rank];
        for (int axis = 0; axis < rank; axis++)
            texts[axis] = numbers[axis].ToString(CultureInfo.InvariantCulture);
        return string.Join(", ", texts);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Delete(DLManagedTensor* managed)
    {
        var owner = GCHandle.FromIntPtr((nint)managed->Context);
        ((IDisposable)owner.Target!).Dispose();
        owner.Free();
        NativeMemory.Free(managed);
    }
}
