using System.Collections.Immutable;

namespace Tensors;

/// <summary>Reads tensors from NumPy's <c>.npz</c> archives, stored (<c>np.savez</c>) or deflated (<c>np.savez_compressed</c>), by name.</summary>
/// <remarks>An archive may come from anywhere. Only its directory is read in advance; a member is unpacked straight into a tensor, whose type says how many bytes
/// that are, and its checksum is compared. No file is ever written, so names like <c>../x</c> are names like others. From one thread at a time.</remarks>
/// <example><code>
/// using var run = new NpzReader("run.npz");
/// run.Read("temperature", ref w.T);
/// </code></example>
public sealed class NpzReader : IDisposable
{
    private const string Extension = ".npy";

    private readonly Stream _stream;
    private readonly string _file;
    private readonly bool _owned;
    private readonly Dictionary<string, ZipEntry> _entries = new(StringComparer.Ordinal);
    private bool _disposed;

    /// <summary>Opens an archive and reads its directory.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NpyFormatException">It is no archive, or its directory is damaged, or two members have one name.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its directory")]
    public NpzReader(string path)
        : this(Open(path), path, owned: true)
    {
    }

    /// <summary>Reads the directory of an archive.</summary>
    /// <param name="stream">The archive from the first byte to the last; it must be able to seek, and is not disposed.</param>
    /// <exception cref="NpyFormatException">It is no archive, or its directory is damaged, or two members have one name.</exception>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its directory")]
    public NpzReader(Stream stream)
        : this(Seekable(stream), stream is FileStream file ? file.Name : "the stream", owned: false)
    {
    }

    private NpzReader(Stream stream, string file, bool owned)
    {
        (_stream, _file, _owned) = (stream, file, owned);
        try
        {
            foreach (ZipEntry entry in ZipDirectory.Read(stream, file))
            {
                if (!entry.Name.EndsWith(Extension, StringComparison.Ordinal))
                    continue;
                if (!_entries.TryAdd(entry.Name[..^Extension.Length], entry))
                    throw new NpyFormatException(file, $"two members are called '{NpyFormatException.Quoted(entry.Name)}'");
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The names of all arrays, in the archive's order.</summary>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its directory")]
    public ImmutableArray<string> Names => [.. _entries.Keys];

    /// <summary>Whether there is an array of that name.</summary>
    /// <param name="name">The name, without <c>.npy</c>.</param>
    [MemoryCost(MemoryCost.Value)]
    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>What one array is; its elements are not read.</summary>
    /// <param name="name">The name, without <c>.npy</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no array of that name; the message lists those there are.</exception>
    /// <exception cref="NpyFormatException">It has no header.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its header")]
    public NpzMember Member(string name)
    {
        ZipEntry entry = Find(name);
        string member = ZipDirectory.MemberName(_file, name);
        using var stream = new ZipMemberStream(_stream, member, entry);
        NpyHeader header = NpyHeaderIO.Read(stream, member);
        return new NpzMember(name, header, entry.Compressed, entry.Method != 0);
    }

    /// <summary>What every array is; the elements are not read.</summary>
    /// <exception cref="NpyFormatException">A member has no header.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its headers")]
    public ImmutableArray<NpzMember> Members() => [.. _entries.Keys.Select(Member)];

    /// <summary>Reads an array into a tensor. Cost: Into, 0 B beyond the header and, for a deflated member, the window of the decompressor.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="name">The array's name, without <c>.npy</c>.</param>
    /// <param name="destination">Keeps its values where the array does not fit; has undefined ones where reading fails half-way.</param>
    /// <param name="anyOrder">Whether an array in the other memory order is welcome; its elements are put where they belong, through a block of 64 KiB.</param>
    /// <exception cref="KeyNotFoundException">There is no array of that name; the message lists those there are.</exception>
    /// <exception cref="NpyFormatException">The member is malformed, truncated, damaged, too long, or holds another dtype, shape or order.</exception>
    /// <exception cref="ObjectDisposedException">The reader was disposed.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public void Read<G>(string name, ref G destination, bool anyOrder = false)
        where G : struct, ITensor
    {
        ZipEntry entry = Find(name);
        string member = ZipDirectory.MemberName(_file, name);
        using var stream = new ZipMemberStream(_stream, member, entry);
        NpyHeader header = NpyHeaderIO.Read(stream, member);
        NpyShape.Check<G>(member, header, anyOrder);
        long found = entry.Length - header.DataOffset;
        if (found < header.SizeInBytes)
            throw NpyElements.Truncated(member, header.SizeInBytes, found);
        if (found > header.SizeInBytes)
            throw NpyElements.TooLong(member, found - header.SizeInBytes);
        NpyElements.Read(stream, member, header, ref destination);
        stream.CheckEnd();
    }

    /// <summary>Closes the file. A stream that was given stays open.</summary>
    [MemoryCost(MemoryCost.Value)]
    public void Dispose()
    {
        _disposed = true;
        if (_owned)
            _stream.Dispose();
    }

    /// <summary>Where in an archive the elements of a stored array begin.</summary>
    /// <exception cref="NpyFormatException">The member is deflated, malformed or truncated.</exception>
    internal static (NpyHeader Header, long Offset, string Member) Locate(FileStream file, string path, string name)
    {
        using var reader = new NpzReader(file, path, owned: false);
        ZipEntry entry = reader.Find(name);
        string member = ZipDirectory.MemberName(path, name);
        if (entry.Method != 0)
            throw new NpyFormatException(member, "it is deflated, so there is nothing to map; read it with NpzReader.Read, or save it with np.savez");
        using var stream = new ZipMemberStream(file, member, entry);
        NpyHeader header = NpyHeaderIO.Read(stream, member);
        long found = entry.Length - header.DataOffset;
        if (found < header.SizeInBytes)
            throw NpyElements.Truncated(member, header.SizeInBytes, found);
        if (found > header.SizeInBytes)
            throw NpyElements.TooLong(member, found - header.SizeInBytes);
        return (header, ZipDirectory.DataOffset(file, member, entry) + header.DataOffset, member);
    }

    private ZipEntry Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_entries.TryGetValue(name, out ZipEntry? entry))
            return entry;
        const int Shown = 8;
        string others = _entries.Count == 0 ? "it holds none" : $"it holds {string.Join(", ", _entries.Keys.Take(Shown).Select(static n => $"'{NpyFormatException.Quoted(n)}'"))}{(_entries.Count > Shown ? $" and {_entries.Count - Shown} more" : "")}";
        throw new KeyNotFoundException($"{_file}: no array is called '{NpyFormatException.Quoted(name)}'; {others}");
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    private static Stream Seekable(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.CanSeek ? stream : throw new ArgumentException("an archive's directory is at its end: the stream must be able to seek; read it into a MemoryStream", nameof(stream));
    }
}
