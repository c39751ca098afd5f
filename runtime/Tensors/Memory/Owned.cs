using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Holds one tensor, or one struct of tensors, in a block of native memory of its own: aligned, outside the garbage collector's
/// heap, its size a constant of the program.</summary>
/// <typeparam name="T">A declared tensor or an unmanaged struct of them, up to 2^31 - 1 bytes.</typeparam>
/// <remarks>
/// <para>Cost: Alloc <c>sizeof(T)</c>, plus padding: below 4 KiB the block is 64-byte aligned and padded to 64; from 4 KiB it is whole
/// pages; from 4 MiB it begins on a 2 MiB boundary and asks for huge pages (Linux). The managed object itself is 56 bytes.</para>
/// <para>A <c>ref</c> from <see cref="Value"/> does not keep its owner alive. So the finalizer of an owner that was never disposed
/// reports a leak to <see cref="TensorMemory"/> and never frees: the ref stays good. After <see cref="Dispose"/>, refs taken before are
/// dangling, as after <c>free</c> in C.</para>
/// </remarks>
/// <example><code>
/// using var world = new Owned&lt;World&gt;();
/// ref var w = ref world.Value;
/// </code></example>
[MemoryCost(MemoryCost.Value)]
public sealed unsafe class Owned<T> : IDisposable
    where T : unmanaged
{
    private readonly NativeBlock _block;
    private nint _pointer;

    /// <summary>Takes a zeroed block.</summary>
    /// <exception cref="OutOfMemoryException">The system refuses a block of this size.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "sizeof(T)", Managed = "56")]
    public Owned()
        : this(InitialContents.Zeroed)
    {
    }

    /// <summary>Takes a block.</summary>
    /// <param name="contents">Whether it starts zeroed.</param>
    /// <exception cref="OutOfMemoryException">The system refuses a block of this size.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "sizeof(T)", Managed = "56")]
    public Owned(InitialContents contents)
    {
        _block = NativeBlock.Allocate(Unsafe.SizeOf<T>(), contents);
        _pointer = (nint)_block.Pointer;
        TensorMemory.Taken(_block);
    }

    /// <summary>Takes a block and copies <paramref name="value"/> into it. Copy <c>sizeof(T)</c>: ownership.</summary>
    /// <param name="value">What the block starts with.</param>
    /// <exception cref="OutOfMemoryException">The system refuses a block of this size.</exception>
    [MemoryCost(MemoryCost.Copy, Bytes = "sizeof(T)", Managed = "56", Reason = "ownership")]
    public Owned(in T value)
        : this(InitialContents.Undefined) => CopyFrom(in value);

    /// <summary>Reports the leak of an owner that was never disposed. Frees nothing.</summary>
    ~Owned()
    {
        // No pointer: the constructor failed before there was a block.
        if (_pointer != 0)
            TensorMemory.Leaked(Name, SizeInBytes, blocks: 1);
    }

    /// <summary>The bytes of the value: <c>sizeof(T)</c>.</summary>
    public static long SizeInBytes => Unsafe.SizeOf<T>();

    /// <summary>The bytes of the block, padding included.</summary>
    public long AllocatedBytes => _block.ReservedBytes;

    /// <summary>The boundary in bytes that the block begins on: 64, a page, or 2 MiB.</summary>
    public long Alignment => NativeBlock.AlignmentOf(_block.Bytes);

    /// <summary>Whether the memory has been given back.</summary>
    public bool IsDisposed => Volatile.Read(ref _pointer) == 0;

    /// <summary>The value, in place. Cost: View, 0 B. Take it once and use the ref: each call checks that the owner is alive.</summary>
    /// <exception cref="ObjectDisposedException">The owner was disposed.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(T)")]
    public ref T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            nint pointer = _pointer;
            if (pointer == 0)
                Throw.Disposed(Name);
            return ref *(T*)pointer;
        }
    }

    /// <summary>Copies <paramref name="value"/> into the block, without passing through the stack. Cost: Into, 0 B.</summary>
    /// <param name="value">The source; it may overlap the block.</param>
    /// <exception cref="ObjectDisposedException">The owner was disposed.</exception>
    [MemoryCost(MemoryCost.Into)]
    public void CopyFrom(in T value)
    {
        ref T destination = ref Value;
        RawBytes.Copy(ref Unsafe.As<T, byte>(ref destination), in Unsafe.As<T, byte>(ref Unsafe.AsRef(in value)), Unsafe.SizeOf<T>());
    }

    /// <summary>Gives the memory back. Safe twice, and from two threads at once; not while another thread still uses the value.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _pointer, 0) == 0)
            return;
        GC.SuppressFinalize(this);
        TensorMemory.Given(_block);
        _block.Free();
    }

    private static string Name => $"Owned<{typeof(T).Name}>";
}
