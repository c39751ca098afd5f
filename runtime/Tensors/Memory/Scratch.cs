namespace Tensors;

/// <summary>Scratch memory of operations: what a cost calls Temp. Blocks are 64-byte aligned at least, kept per thread and reused, so that
/// the second run of an operation takes nothing new.</summary>
/// <example><code>
/// using var temp = Scratch.Rent&lt;float&gt;(count);
/// ref float first = ref temp.First;
/// </code></example>
internal static class Scratch
{
    [ThreadStatic]
    private static ScratchCache? t_cache;

    /// <summary>Lends <paramref name="count"/> elements of undefined contents until the lease is disposed.</summary>
    /// <param name="count">0 or more.</param>
    /// <exception cref="OutOfMemoryException">There is no such block.</exception>
    public static ScratchLease<T> Rent<T>(long count)
        where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        long bytes = checked(count * System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        ScratchCache cache = t_cache ??= new ScratchCache();
        NativeBlock block = cache.Take(bytes);
        TensorMemory.TempTaken(bytes);
        return new ScratchLease<T>(cache, block, count);
    }

    /// <summary>Frees what the calling thread keeps.</summary>
    public static void ReleaseThread() => t_cache?.Clear();
}
