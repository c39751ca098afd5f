using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A tensor in memory that another library gave (<see cref="DLPack.Import{G}"/>) and gets back at <see cref="Dispose"/>.</summary>
/// <typeparam name="G">The declared tensor.</typeparam>
/// <remarks>As with <see cref="Owned{T}"/>, a <c>ref</c> does not keep the memory alive. A tensor that is never disposed is never given back, and reported to
/// <see cref="TensorMemory"/>.</remarks>
public sealed unsafe class ImportedTensor<G> : IDisposable
    where G : unmanaged, ITensor
{
    private nint _managed;

    internal ImportedTensor(nint managed) => _managed = managed;

    /// <summary>Reports a tensor that was never given back.</summary>
    ~ImportedTensor()
    {
        if (_managed != 0)
            TensorMemory.Leaked(Name, sizeof(G), blocks: 1);
    }

    /// <summary>Whether it was given back.</summary>
    [MemoryCost(MemoryCost.Value)]
    public bool IsDisposed => Volatile.Read(ref _managed) == 0;

    /// <summary>The tensor, in place. Cost: View, 0 B. Take it once and use the ref: each call checks that it is still here.</summary>
    /// <exception cref="ObjectDisposedException">It was given back.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)")]
    public ref G Value
    {
        get
        {
            nint managed = _managed;
            if (managed == 0)
                Throw.Disposed(Name);
            var tensor = (DLManagedTensor*)managed;
            return ref Unsafe.AsRef<G>((byte*)tensor->Data + tensor->ByteOffset);
        }
    }

    /// <summary>Gives the tensor back. Safe twice; not while another thread still uses the value.</summary>
    [MemoryCost(MemoryCost.Value)]
    public void Dispose()
    {
        nint managed = Interlocked.Exchange(ref _managed, 0);
        if (managed == 0)
            return;
        GC.SuppressFinalize(this);
        var tensor = (DLManagedTensor*)managed;
        if (tensor->Deleter is not null)
            tensor->Deleter(tensor);
    }

    private static string Name => $"ImportedTensor<{typeof(G).Name}>";
}
