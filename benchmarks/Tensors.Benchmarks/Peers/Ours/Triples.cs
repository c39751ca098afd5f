using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Tensors one behind the other in aligned native memory.</summary>
internal sealed unsafe class Row<G>(int count) : IDisposable
    where G : unmanaged
{
    private readonly G* _first = (G*)NativeMemory.AlignedAlloc((nuint)((long)count * sizeof(G)), 64);

    /// <summary>One of them, in place.</summary>
    public ref G this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _first[i];
    }

    /// <summary>All elements of all of them.</summary>
    public Span<T> Elements<T>()
        where T : unmanaged => new(_first, (int)((long)count * sizeof(G) / sizeof(T)));

    public void Dispose() => NativeMemory.AlignedFree(_first);
}

/// <summary>The operands and results of many products.</summary>
internal sealed class Triples<TA, TB, TC, T> : IDisposable
    where TA : unmanaged
    where TB : unmanaged
    where TC : unmanaged
    where T : unmanaged, INumberBase<T>
{
    public Triples(int count)
    {
        (A, B, C) = (new(count), new(count), new(count));
        Data.Fill(A.Elements<T>(), 1);
        Data.Fill(B.Elements<T>(), 2);
        C.Elements<T>().Clear();
    }

    public Row<TA> A { get; }

    public Row<TB> B { get; }

    public Row<TC> C { get; }

    public void Dispose()
    {
        A.Dispose();
        B.Dispose();
        C.Dispose();
    }
}
