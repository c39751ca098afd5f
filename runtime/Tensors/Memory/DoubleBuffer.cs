using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Two blocks of <typeparamref name="T"/> for steps that read the old state and write the new: compute from <see cref="Front"/>
/// into <see cref="Back"/>, then <see cref="Flip"/>. Nothing is copied and nothing allocated per step.</summary>
/// <typeparam name="T">A declared tensor or an unmanaged struct of them.</typeparam>
/// <remarks>Cost: Alloc twice <c>sizeof(T)</c>, plus padding as in <see cref="Owned{T}"/>, whose rules on refs, leaks and disposal hold here
/// too. A ref stays with its block: after a flip, take <see cref="Front"/> and <see cref="Back"/> again.</remarks>
/// <example><code>
/// using var water = new DoubleBuffer&lt;Water&gt;();
/// for (int step = 0; step &lt; 500; step++)
/// {
///     Flow(in water.Front, ref water.Back);
///     water.Flip();
/// }
/// </code></example>
[MemoryCost(MemoryCost.Value)]
public sealed unsafe class DoubleBuffer<T> : IDisposable
    where T : unmanaged
{
    private readonly NativeBlock _first;
    private readonly NativeBlock _second;
    private nint _front;
    private nint _back;
    private int _disposed;

    /// <summary>Takes two zeroed blocks.</summary>
    /// <exception cref="OutOfMemoryException">The system refuses a block of this size.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "2 * sizeof(T)", Managed = "104")]
    public DoubleBuffer()
        : this(InitialContents.Zeroed)
    {
    }

    /// <summary>Takes two blocks.</summary>
    /// <param name="contents">Whether they start zeroed.</param>
    /// <exception cref="OutOfMemoryException">The system refuses a block of this size.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "2 * sizeof(T)", Managed = "104")]
    public DoubleBuffer(InitialContents contents)
    {
        _first = NativeBlock.Allocate(Unsafe.SizeOf<T>(), contents);
        try
        {
            _second = NativeBlock.Allocate(Unsafe.SizeOf<T>(), contents);
        }
        catch
        {
            _first.Free();
            throw;
        }

        _front = (nint)_first.Pointer;
        _back = (nint)_second.Pointer;
        TensorMemory.Taken(_first);
        TensorMemory.Taken(_second);
    }

    /// <summary>Reports the leak of buffers that were never disposed. Frees nothing.</summary>
    ~DoubleBuffer()
    {
        if (_front != 0)
            TensorMemory.Leaked(Name, SizeInBytes, blocks: 2);
    }

    /// <summary>The bytes of both values.</summary>
    public static long SizeInBytes => 2L * Unsafe.SizeOf<T>();

    /// <summary>The bytes of both blocks, padding included.</summary>
    public long AllocatedBytes => _first.ReservedBytes + _second.ReservedBytes;

    /// <summary>Whether the memory has been given back.</summary>
    public bool IsDisposed => Volatile.Read(ref _disposed) != 0;

    /// <summary>The current state, in place. Cost: View, 0 B.</summary>
    /// <exception cref="ObjectDisposedException">The buffers were disposed.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(T)")]
    public ref T Front
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            nint pointer = _front;
            if (pointer == 0)
                Throw.Disposed(Name);
            return ref *(T*)pointer;
        }
    }

    /// <summary>The next state, in place. Cost: View, 0 B.</summary>
    /// <exception cref="ObjectDisposedException">The buffers were disposed.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(T)")]
    public ref T Back
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            nint pointer = _back;
            if (pointer == 0)
                Throw.Disposed(Name);
            return ref *(T*)pointer;
        }
    }

    /// <summary>Makes the back the front and the front the back. Swaps two pointers: 0 B. For one thread at a time.</summary>
    /// <exception cref="ObjectDisposedException">The buffers were disposed.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public void Flip()
    {
        if (IsDisposed)
            Throw.Disposed(Name);
        (_front, _back) = (_back, _front);
    }

    /// <summary>Gives the memory back. Safe twice, and from two threads at once; not while another thread still uses the values.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        _front = 0;
        _back = 0;
        GC.SuppressFinalize(this);
        TensorMemory.Given(_first);
        TensorMemory.Given(_second);
        _first.Free();
        _second.Free();
    }

    private static string Name => $"DoubleBuffer<{typeof(T).Name}>";
}
