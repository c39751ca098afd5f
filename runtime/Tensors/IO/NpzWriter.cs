using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Tensors;

/// <summary>Writes tensors to a <c>.npz</c> archive, which <c>np.load</c> reads: what <c>np.savez</c> and <c>np.savez_compressed</c> do.</summary>
/// <remarks>The file gets its name, or replaces the old one, at <see cref="Save"/>; without that nothing is left. Elements go straight from the tensors. In a stored
/// member they begin on 64 bytes of the file, as in a <c>.npy</c>, so that they can be mapped. The archive's times are those NumPy writes, 1980: the same tensors give
/// the same bytes.</remarks>
/// <example><code>
/// using var run = new NpzWriter("run.npz");
/// run.Add("temperature", in w.T);
/// run.Add("speed", in w.V);
/// run.Save();
/// </code></example>
public sealed class NpzWriter : IDisposable
{
    private const int Alignment = 64;

    // 1980-01-01, the first day a zip archive can name.
    private const int Date = (1 << 5) | 1;

    private readonly ReplacedFile _file;
    private readonly CompressionLevel _level;
    private readonly List<ZipEntry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _done;

    /// <summary>Begins an archive.</summary>
    /// <param name="path">The file; replaced when there is one.</param>
    /// <param name="compress">Whether members are deflated: smaller, slower, and not to be mapped.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its directory")]
    public NpzWriter(string path, bool compress = false)
    {
        _file = new ReplacedFile(path);
        _level = compress ? CompressionLevel.Optimal : CompressionLevel.NoCompression;
    }

    /// <summary>Adds an array. Cost: 0 B beyond the header and, when compressing, the window of the compressor.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="name">Its name, without <c>.npy</c>.</param>
    /// <param name="source">The tensor.</param>
    /// <exception cref="ArgumentException">The name is there already, or longer than 65,000 bytes.</exception>
    /// <exception cref="InvalidOperationException">The archive is full (65,535 members), saved or disposed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public void Add<G>(string name, in G source)
        where G : struct, ITensor
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        CheckOpen();
        string member = name + ".npy";
        byte[] nameBytes = Encoding.UTF8.GetBytes(member);
        if (nameBytes.Length > 65_000)
            throw new ArgumentException($"a member's name has at most 65,000 bytes, this one {nameBytes.Length}", nameof(name));
        if (_entries.Count == ZipDirectory.MaxMembers)
            throw new InvalidOperationException($"the archive is full: it has {ZipDirectory.MaxMembers:N0} members");
        if (!_names.Add(member))
            throw new ArgumentException($"there is an array called '{name}' already", nameof(name));

        FileStream stream = _file.Stream;
        byte[] header = NpyHeaderIO.Build<G>();
        long offset = stream.Position;
        bool deflate = _level != CompressionLevel.NoCompression;
        WriteLocal(stream, nameBytes, deflate, offset, default);
        long data = stream.Position;
        ReadOnlySpan<byte> bytes = RawBytes.OfReadOnly(in source);
        if (deflate)
        {
            using var packed = new DeflateStream(stream, _level, leaveOpen: true);
            packed.Write(header);
            packed.Write(bytes);
        }
        else
        {
            stream.Write(header);
            stream.Write(bytes);
        }

        long end = stream.Position;
        var entry = new ZipEntry(member, deflate ? 8 : 0, Crc32.Append(Crc32.Append(0, header), bytes), end - data, header.Length + (long)bytes.Length, offset);
        stream.Position = offset;
        WriteLocal(stream, nameBytes, deflate, offset, entry);
        stream.Position = end;
        _entries.Add(entry);
    }

    /// <summary>Finishes the archive; it takes its name, and an old file of that name is gone. Nothing is forced to the disk.</summary>
    /// <exception cref="InvalidOperationException">It was saved or disposed.</exception>
    /// <exception cref="IOException">The file cannot be written; an old one is untouched.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its directory")]
    public void Save()
    {
        CheckOpen();
        ZipEnd.Write(_file.Stream, _entries, Date);
        _file.Keep();
        _done = true;
    }

    /// <summary>Closes the file; what was not saved is removed.</summary>
    [MemoryCost(MemoryCost.Value)]
    public void Dispose()
    {
        _done = true;
        _file.Dispose();
    }

    // A tensor has less than 2 GiB, so sizes fit 4 bytes; where members begin may not, and stands in the directory only. The extra field fills up to the boundary.
    private static void WriteLocal(FileStream stream, byte[] name, bool deflate, long offset, ZipEntry? entry)
    {
        const int Fixed = 30, Extra = 4;
        int padding = deflate ? 0 : (int)((Alignment - ((offset + Fixed + name.Length + Extra) % Alignment)) % Alignment);
        byte[] local = new byte[Fixed + name.Length + (deflate ? 0 : Extra + padding)];
        Span<byte> to = local;
        BinaryPrimitives.WriteUInt32LittleEndian(to, 0x04034B50);
        BinaryPrimitives.WriteUInt16LittleEndian(to[4..], 20);
        BinaryPrimitives.WriteUInt16LittleEndian(to[6..], 0x800);
        BinaryPrimitives.WriteUInt16LittleEndian(to[8..], (ushort)(deflate ? 8 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(to[12..], Date);
        BinaryPrimitives.WriteUInt32LittleEndian(to[14..], entry?.Crc ?? 0);
        BinaryPrimitives.WriteUInt32LittleEndian(to[18..], checked((uint)(entry?.Compressed ?? 0)));
        BinaryPrimitives.WriteUInt32LittleEndian(to[22..], checked((uint)(entry?.Length ?? 0)));
        BinaryPrimitives.WriteUInt16LittleEndian(to[26..], (ushort)name.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(to[28..], (ushort)(local.Length - Fixed - name.Length));
        name.CopyTo(to[Fixed..]);
        if (!deflate)
        {
            // An identifier nobody has claimed; readers skip it.
            BinaryPrimitives.WriteUInt16LittleEndian(to[(Fixed + name.Length)..], 0x4E54);
            BinaryPrimitives.WriteUInt16LittleEndian(to[(Fixed + name.Length + 2)..], (ushort)padding);
        }

        stream.Write(local);
    }

    private void CheckOpen()
    {
        if (_done)
            throw new InvalidOperationException("the archive was saved or disposed; begin another");
    }
}
