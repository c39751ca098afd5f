using System.Numerics;
using System.Runtime.InteropServices;

namespace Tensors.Benchmarks.Peers.DotNet;

/// <summary>Operands of the span functions: native memory, aligned as everyone's is, from 4 MiB in huge pages.</summary>
internal sealed unsafe class Blocks<T>(long length) : IDisposable
    where T : unmanaged, INumberBase<T>
{
    private readonly List<nint> _all = [];

    /// <summary>A filled operand.</summary>
    public T* Input(ulong seed, double low = -1, double high = 1)
    {
        T* block = Output(length);
        Data.Fill(new Span<T>(block, (int)length), seed, low, high);
        return block;
    }

    /// <summary>A zeroed one.</summary>
    public T* Output(long count)
    {
        nuint bytes = (nuint)(count * sizeof(T));
        nuint align = bytes >= 4 << 20 ? 2u << 20 : bytes >= 4096 ? 4096u : 64u;
        bytes = (bytes + align - 1) / align * align;
        void* block = NativeMemory.AlignedAlloc(bytes, align);
        if (align == 2u << 20) Pages.AskForHuge(block, bytes);
        NativeMemory.Clear(block, bytes);
        _all.Add((nint)block);
        return (T*)block;
    }

    public void Dispose()
    {
        foreach (nint block in _all) NativeMemory.AlignedFree((void*)block);
    }
}

/// <summary>Asks the system for huge pages.</summary>
internal static unsafe class Pages
{
    private const int HugePages = 14;

    /// <summary>A hint; nothing where the system has no such thing.</summary>
    public static void AskForHuge(void* start, nuint bytes)
    {
        if (OperatingSystem.IsLinux()) _ = Advise(start, bytes, HugePages);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(void* start, nuint bytes, int advice);
}
