using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Tensors in NumPy's <c>.npy</c> format, versions 1.0 to 3.0: <c>np.save</c> and <c>np.load</c> on the other side.</summary>
/// <remarks>A file holds one tensor, and a tensor's type says exactly which files fit it: dtype, shape and, unless any is welcome, order must be the same; nothing is
/// converted but the byte order. Elements go straight between file and tensor; managed garbage is the header's only.</remarks>
public static class NpyFile
{
    /// <summary>Reads a file into a tensor. Cost: Into, 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="destination">Keeps its values where the file does not fit; has undefined ones where reading fails half-way.</param>
    /// <param name="anyOrder">Whether a file in the other memory order is welcome; its elements are put where they belong, through a block of 64 KiB.</param>
    /// <exception cref="NpyFormatException">The file is malformed, truncated, too long, or holds another dtype, shape or order.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Read<G>(string path, ref G destination, bool anyOrder = false)
        where G : struct, ITensor
    {
        using FileStream stream = Open(path);
        long bytes = Unsafe.SizeOf<G>();
        NpyHeader header = NpyHeaderIO.Read(stream, path);
        NpyShape.Check<G>(path, header, anyOrder);

        // Pipes have no length; what is wrong with them shows while reading.
        if (stream.CanSeek)
        {
            long found = stream.Length - header.DataOffset;
            if (found < bytes)
                throw NpyElements.Truncated(path, bytes, found);
            if (found > bytes)
                throw NpyElements.TooLong(path, found - bytes);
        }

        NpyElements.Read(stream, path, header, ref destination);
        if (!stream.CanSeek && stream.ReadByte() >= 0)
            throw NpyElements.TooLong(path, 1);
    }

    /// <summary>Reads one array from a stream and leaves the stream behind it, so that arrays may follow each other as with
    /// <c>np.save</c> to an open file. Cost: Into, 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="stream">The stream, at the magic number.</param>
    /// <param name="destination">Keeps its values where the header does not fit; has undefined ones where the stream ends too early.</param>
    /// <param name="anyOrder">Whether an array in the other memory order is welcome; its elements are put where they belong, through a block of 64 KiB.</param>
    /// <exception cref="NpyFormatException">The stream is malformed or truncated, or holds another dtype, shape or order.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Read<G>(Stream stream, ref G destination, bool anyOrder = false)
        where G : struct, ITensor
    {
        ArgumentNullException.ThrowIfNull(stream);
        string name = NameOf(stream);
        NpyHeader header = NpyHeaderIO.Read(stream, name);
        NpyShape.Check<G>(name, header, anyOrder);
        NpyElements.Read(stream, name, header, ref destination);
    }

    /// <summary>Reads what a file holds, not the elements.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NpyFormatException">The file has no such header.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its header")]
    public static NpyHeader ReadHeader(string path)
    {
        using FileStream stream = Open(path);
        return NpyHeaderIO.Read(stream, path);
    }

    /// <summary>Reads a header and leaves the stream at the first element.</summary>
    /// <param name="stream">The stream, at the magic number.</param>
    /// <exception cref="NpyFormatException">There is no such header.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "the file and its header")]
    public static NpyHeader ReadHeader(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return NpyHeaderIO.Read(stream, NameOf(stream));
    }

    /// <summary>Writes a tensor to a file, the same bytes as NumPy 1.24 writes. Whoever reads the file at any moment finds the old one or
    /// the whole new one: the elements go to a temporary file beside it, which then takes its name. (A power cut may still lose both:
    /// nothing is forced to the disk.) Cost: 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="path">The file; replaced when there is one. For pipes and devices open a stream.</param>
    /// <param name="source">The tensor.</param>
    /// <exception cref="IOException">The file cannot be written; an old one is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Write<G>(string path, in G source)
        where G : struct, ITensor
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        using var file = new ReplacedFile(path);
        Write(file.Stream, in source);
        file.Keep();
    }

    /// <summary>Writes a tensor to a stream, the same bytes as NumPy 1.24 writes. Cost: 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="stream">The stream.</param>
    /// <param name="source">The tensor.</param>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Write<G>(Stream stream, in G source)
        where G : struct, ITensor
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(NpyHeaderIO.Build<G>());
        stream.Write(RawBytes.OfReadOnly(in source));
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    private static string NameOf(Stream stream) => stream is FileStream file ? file.Name : "the stream";
}
