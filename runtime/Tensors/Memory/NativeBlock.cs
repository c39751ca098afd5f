using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>One aligned block of native memory.</summary>
/// <remarks>
/// <code>
/// bytes asked for      alignment   padded to   from
/// below 4 KiB          64 B        64 B        heap      (a vector of 512 bits never crosses a cache line)
/// 4 KiB to 4 MiB       a page      a page      heap      (a device can import the pages as they are)
/// from 4 MiB           2 MiB       a page      own pages, huge ones asked for (Linux); heap elsewhere
/// </code>
/// </remarks>
internal readonly unsafe struct NativeBlock
{
    /// <summary>From here on a block is a whole number of pages.</summary>
    public const long PageThreshold = 4 * 1024;

    /// <summary>From here on a block asks for huge pages.</summary>
    public const long HugeThreshold = 4 * 1024 * 1024;

    /// <summary>The size of a huge page.</summary>
    public const long HugePage = 2 * 1024 * 1024;

    private readonly bool _mapped;

    private NativeBlock(void* pointer, long bytes, long reserved, bool mapped)
    {
        Pointer = pointer;
        Bytes = bytes;
        ReservedBytes = reserved;
        _mapped = mapped;
    }

    /// <summary>The first byte; null in the default value.</summary>
    public void* Pointer { get; }

    /// <summary>The bytes asked for.</summary>
    public long Bytes { get; }

    /// <summary>The bytes taken, padding included.</summary>
    public long ReservedBytes { get; }

    /// <summary>The boundary that a block of <paramref name="bytes"/> begins on.</summary>
    public static long AlignmentOf(long bytes) =>
        bytes >= HugeThreshold ? HugePage : bytes >= PageThreshold ? Page : 64;

    /// <summary><paramref name="bytes"/> with padding.</summary>
    public static long PaddedSize(long bytes)
    {
        long unit = bytes >= PageThreshold ? Page : 64;
        return (bytes + unit - 1) & -unit;
    }

    /// <summary>Takes a block.</summary>
    /// <param name="bytes">At least 1.</param>
    /// <param name="contents">Whether to zero it.</param>
    /// <param name="ownPages">False keeps large blocks on the heap too, as on systems without the calls (for tests of that path).</param>
    /// <exception cref="OutOfMemoryException">There is no such block.</exception>
    public static NativeBlock Allocate(long bytes, InitialContents contents, bool ownPages = true)
    {
        long reserved = PaddedSize(bytes);
        if (ownPages && bytes >= HugeThreshold && OperatingSystem.IsLinux())
        {
            void* pages = LinuxPages.Map((nuint)reserved, (nuint)HugePage);
            if (pages != null)
                return new NativeBlock(pages, bytes, reserved, mapped: true);
        }

        void* pointer = NativeMemory.AlignedAlloc((nuint)reserved, (nuint)AlignmentOf(bytes));
        if (contents == InitialContents.Zeroed)
            NativeMemory.Clear(pointer, (nuint)reserved);
        return new NativeBlock(pointer, bytes, reserved, mapped: false);
    }

    /// <summary>Gives the block back. Not safe twice: holders see to it that it happens once.</summary>
    public void Free()
    {
        if (_mapped)
            LinuxPages.Unmap(Pointer, (nuint)ReservedBytes);
        else
            NativeMemory.AlignedFree(Pointer);
    }

    private static long Page => Math.Max(4096, Environment.SystemPageSize);
}
