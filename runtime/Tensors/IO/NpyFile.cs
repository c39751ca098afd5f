using System.Globalization;

namespace Tensors;

/// <summary>Tensors in NumPy's <c>.npy</c> format, versions 1.0 to 3.0: <c>np.save</c> and <c>np.load</c> on the other side.</summary>
/// <remarks>A file holds one tensor, and a tensor's type says exactly which files fit it: dtype, shape and order must be the same, nothing is
/// converted but the byte order. Elements go straight between file and tensor; managed garbage is the header's only.</remarks>
public static class NpyFile
{
    /// <summary>Reads a file into a tensor. Cost: Into, 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="destination">Keeps its values where the file does not fit; has undefined ones where reading fails half-way.</param>
    /// <exception cref="NpyFormatException">The file is malformed, truncated, too long, or holds another dtype, shape or order.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Read<G>(string path, ref G destination)
        where G : struct, ITensor
    {
        using FileStream stream = Open(path);
        Span<byte> bytes = RawBytes.Of(ref destination);
        NpyHeader header = NpyHeaderIO.Read(stream, path);
        NpyShape.Check<G>(path, header);

        // Pipes have no length; what is wrong with them shows while reading.
        if (stream.CanSeek)
        {
            long found = stream.Length - header.DataOffset;
            if (found < bytes.Length)
                throw NpyElements.Truncated(path, bytes.Length, found);
            if (found > bytes.Length)
                throw TooLong(path, found - bytes.Length);
        }

        ReadElements(stream, path, header, bytes, G.DType);
        if (!stream.CanSeek && stream.ReadByte() >= 0)
            throw TooLong(path, 1);
    }

    /// <summary>Reads one array from a stream and leaves the stream behind it, so that arrays may follow each other as with
    /// <c>np.save</c> to an open file. Cost: Into, 0 B beyond the header.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <param name="stream">The stream, at the magic number.</param>
    /// <param name="destination">Keeps its values where the header does not fit; has undefined ones where the stream ends too early.</param>
    /// <exception cref="NpyFormatException">The stream is malformed or truncated, or holds another dtype, shape or order.</exception>
    [MemoryCost(MemoryCost.Into, Managed = "?", Reason = "the file and its header")]
    public static void Read<G>(Stream stream, ref G destination)
        where G : struct, ITensor
    {
        ArgumentNullException.ThrowIfNull(stream);
        string name = NameOf(stream);
        NpyHeader header = NpyHeaderIO.Read(stream, name);
        NpyShape.Check<G>(name, header);
        ReadElements(stream, name, header, RawBytes.Of(ref destination), G.DType);
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

        // Through a link, the file it leads to is replaced and the link stays.
        string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        string temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
                Write(stream, in source);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
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

    private static void ReadElements(Stream stream, string file, NpyHeader header, Span<byte> bytes, DType dtype)
    {
        NpyElements.Read(stream, file, bytes);
        if (header.ByteSwapped)
            NpyElements.SwapBytes(bytes, dtype, header.ElementSize);
        if (dtype == DType.Bool)
            NpyElements.CheckBools(file, bytes);
    }

    private static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
    }

    private static string NameOf(Stream stream) => stream is FileStream file ? file.Name : "the stream";

    private static NpyFormatException TooLong(string path, long extra) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"{extra:N0} bytes or more follow the last element"));
}
