using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>A tensor as the elements it consists of.</summary>
internal static class Operand
{
    /// <summary>Fills it in memory order.</summary>
    public static void Fill<G, T>(ref G tensor, ulong seed, double low = -1, double high = 1)
        where G : unmanaged
        where T : unmanaged, INumberBase<T> => Data.Fill(Elements<G, T>(ref tensor), seed, low, high);

    /// <summary>Its elements in memory order.</summary>
    public static Span<T> Elements<G, T>(ref G tensor)
        where G : unmanaged
        where T : unmanaged => MemoryMarshal.CreateSpan(ref Unsafe.As<G, T>(ref tensor), Unsafe.SizeOf<G>() / Unsafe.SizeOf<T>());
}
