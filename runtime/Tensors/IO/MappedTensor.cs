using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A tensor that is a <c>.npy</c> file, or a stored member of a <c>.npz</c> archive, mapped into memory: nothing is read before it is used, and nothing
/// is copied.</summary>
/// <typeparam name="G">The declared tensor: dtype, shape and order must be the file's, in this machine's byte order.</typeparam>
/// <remarks>
/// <para>Cost: View, 0 B; the pages are the file's own, which the system reads when they are touched and drops as it likes. The managed objects are less than 1 KiB.</para>
/// <para>As with <see cref="Owned{T}"/>, a <c>ref</c> does not keep the mapping alive: after <see cref="Dispose"/> it is dangling. A mapping that is never disposed stays, and its
/// loss is reported to <see cref="TensorMemory"/>. Another program that makes the file shorter meanwhile ends this one: the system offers no other answer.</para>
/// </remarks>
/// <example><code>
/// using var terrain = MappedTensor&lt;Terrain&gt;.Open("terrain.npy");
/// ref readonly Terrain t = ref terrain.Value;
/// </code></example>
public sealed unsafe class MappedTensor<G> : IDisposable
    where G : unmanaged, ITensor
{
    // What the collector must not take from under a ref whose owner was forgotten.
    private static readonly HashSet<MemoryMappedViewAccessor> s_open = [];

    private readonly MemoryMappedViewAccessor _view;
    private nint _pointer;

    private MappedTensor(FileStream file, long offset, string name, MapMode mode)
    {
        Mode = mode;
        MemoryMappedFileAccess access = mode switch
        {
            MapMode.Read => MemoryMappedFileAccess.Read,
            MapMode.ReadWrite => MemoryMappedFileAccess.ReadWrite,
            _ => MemoryMappedFileAccess.CopyOnWrite,
        };
        using MemoryMappedFile mapped = MemoryMappedFile.CreateFromFile(file, null, 0, access, HandleInheritability.None, leaveOpen: false);
        _view = mapped.CreateViewAccessor(offset, sizeof(G), access);
        byte* pointer = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
        pointer += _view.PointerOffset;
        try
        {
            if (G.DType == DType.Bool && new ReadOnlySpan<byte>(pointer, sizeof(G)).IndexOfAnyExceptInRange((byte)0, (byte)1) is >= 0 and int at)
                throw new NpyFormatException(name, $"element {at} is {pointer[at]}; a bool is 0 or 1");
        }
        catch
        {
            Unmap();
            throw;
        }

        _pointer = (nint)pointer;
        lock (s_open)
            s_open.Add(_view);
    }

    /// <summary>Reports a mapping that was never disposed. Unmaps nothing: a ref may still be in use.</summary>
    ~MappedTensor()
    {
        if (_pointer != 0)
            TensorMemory.Leaked(Name, SizeInBytes, blocks: 1);
    }

    /// <summary>The bytes of the tensor: <c>sizeof(G)</c>.</summary>
    [MemoryCost(MemoryCost.Value)]
    public static long SizeInBytes => sizeof(G);

    /// <summary>What may be done with it.</summary>
    [MemoryCost(MemoryCost.Value)]
    public MapMode Mode { get; }

    /// <summary>Whether it was unmapped.</summary>
    [MemoryCost(MemoryCost.Value)]
    public bool IsDisposed => Volatile.Read(ref _pointer) == 0;

    /// <summary>The tensor, for reading. Cost: View, 0 B. Take it once and use the ref: each call checks that the mapping is alive.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)")]
    public ref readonly G Value => ref *Alive();

    /// <summary>The tensor, for writing. Cost: View, 0 B; a page written in <see cref="MapMode.CopyOnWrite"/> becomes one of this process.</summary>
    /// <exception cref="InvalidOperationException">It was opened for reading: the system would end the program at the first write.</exception>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)")]
    public ref G Writable
    {
        get
        {
            if (Mode == MapMode.Read)
                throw new InvalidOperationException($"{Name} was opened with MapMode.Read; open it with MapMode.ReadWrite to change the file, with MapMode.CopyOnWrite to change the values in memory only");
            return ref *Alive();
        }
    }

    /// <summary>Maps a <c>.npy</c> file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">What may be done with it.</param>
    /// <exception cref="NpyFormatException">The file is malformed, truncated or too long, holds another dtype, shape or order, has its bytes in the other order, or its elements
    /// begin across their boundaries.</exception>
    /// <exception cref="IOException">The file cannot be opened or mapped.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be opened.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)", Managed = "?", Reason = "the file and its header")]
    public static MappedTensor<G> Open(string path, MapMode mode = MapMode.Read)
    {
        FileStream file = OpenFile(path, mode);
        try
        {
            NpyHeader header = NpyHeaderIO.Read(file, path);
            Check(path, header, header.DataOffset, file.Length - header.DataOffset);
            return new MappedTensor<G>(file, header.DataOffset, path, mode);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Maps a stored member of a <c>.npz</c> archive. Its checksum is not compared: that would read all of it.</summary>
    /// <param name="path">The archive.</param>
    /// <param name="name">The array's name, without <c>.npy</c>.</param>
    /// <param name="mode">What may be done with it; writing to the file would make the archive's checksum wrong.</param>
    /// <exception cref="NpyFormatException">As for a file of its own; or the member is deflated.</exception>
    /// <exception cref="KeyNotFoundException">There is no array of that name.</exception>
    /// <exception cref="ArgumentException">The mode is <see cref="MapMode.ReadWrite"/>.</exception>
    /// <exception cref="IOException">The file cannot be opened or mapped.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)", Managed = "?", Reason = "the file and its header")]
    public static MappedTensor<G> Open(string path, string name, MapMode mode = MapMode.Read)
    {
        if (mode == MapMode.ReadWrite)
            throw new ArgumentException("an archive keeps a checksum of each member, which writing would make wrong; use MapMode.Read or MapMode.CopyOnWrite, or a .npy file", nameof(mode));
        FileStream file = OpenFile(path, mode);
        try
        {
            (NpyHeader header, long offset, string member) = NpzReader.Locate(file, path, name);
            Check(member, header, offset, sizeof(G));
            return new MappedTensor<G>(file, offset, member, mode);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Makes a <c>.npy</c> file of zeros, or replaces one, and maps it for writing.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be made or mapped; the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be made.</exception>
    [MemoryCost(MemoryCost.View, Bytes = "sizeof(G)", Managed = "?", Reason = "the file and its header")]
    public static MappedTensor<G> Create(string path)
    {
        using (var file = new ReplacedFile(path))
        {
            byte[] header = NpyHeaderIO.Build<G>();
            file.Stream.Write(header);
            file.Stream.SetLength(header.Length + (long)sizeof(G));
            file.Keep();
        }

        return Open(path, MapMode.ReadWrite);
    }

    /// <summary>Hands what was written so far to the file.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    [MemoryCost(MemoryCost.Value)]
    public void Flush()
    {
        Alive();
        if (Mode == MapMode.ReadWrite)
            _view.Flush();
    }

    /// <summary>Unmaps the file; what was written in <see cref="MapMode.ReadWrite"/> is in it. Safe twice; not while another thread still uses the value.</summary>
    [MemoryCost(MemoryCost.Value)]
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _pointer, 0) == 0)
            return;
        GC.SuppressFinalize(this);
        lock (s_open)
            s_open.Remove(_view);
        Unmap();
    }

    private static string Name => $"MappedTensor<{typeof(G).Name}>";

    private G* Alive()
    {
        nint pointer = _pointer;
        if (pointer == 0)
            Throw.Disposed(Name);
        return (G*)pointer;
    }

    private void Unmap()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }

    private static FileStream OpenFile(string path, MapMode mode)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, mode == MapMode.ReadWrite ? FileAccess.ReadWrite : FileAccess.Read, mode == MapMode.ReadWrite ? FileShare.ReadWrite : FileShare.Read, bufferSize: 0);
    }

    private static void Check(string name, NpyHeader header, long offset, long found)
    {
        NpyShape.Check<G>(name, header, anyOrder: false);
        if (found < sizeof(G))
            throw NpyElements.Truncated(name, sizeof(G), found);
        if (found > sizeof(G))
            throw NpyElements.TooLong(name, found - sizeof(G));
        if (header.ByteSwapped)
            throw new NpyFormatException(name, $"its bytes are in the other order ({header.Descr}), which a mapping cannot turn; read it with NpyFile.Read");

        // A mapping begins on a page, so where the file's elements lie decides. NumPy aligns them to 64 bytes since 1.14, to 16 before; others to nothing.
        int alignment = ElementAlignment;
        if (offset % alignment != 0)
        {
            throw new NpyFormatException(name, string.Create(
                CultureInfo.InvariantCulture,
                $"its elements begin at byte {offset:N0}, which is no multiple of their {alignment} bytes, so they cannot be used where they lie; read it with NpyFile.Read, or save it anew with NumPy 1.14 or later"));
        }
    }

    // The largest power of two that divides the size, at most a pointer's: what a struct of the framework needs at the most.
    private static int ElementAlignment => Math.Min(8, G.ElementSize & -G.ElementSize);
}
