using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Terrain;

/// <summary>FNV-1a over bytes, 64 bits: two runs that agree in every bit agree here, and two that differ in one bit do not.</summary>
public struct Checksum()
{
    private ulong _hash = 14695981039346656037;

    /// <summary>The sum so far.</summary>
    public readonly ulong Value => _hash;

    /// <summary>Adds every byte of <paramref name="tensor"/>.</summary>
    public void Add<G>(in G tensor)
        where G : unmanaged
    {
        ref byte first = ref Unsafe.As<G, byte>(ref Unsafe.AsRef(in tensor));
        foreach (byte b in MemoryMarshal.CreateReadOnlySpan(in first, Unsafe.SizeOf<G>()))
        {
            _hash = (_hash ^ b) * 1099511628211;
        }
    }
}
