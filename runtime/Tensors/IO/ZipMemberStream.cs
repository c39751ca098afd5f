using System.Globalization;
using System.IO.Compression;

namespace Tensors;

/// <summary>The bytes of one member of an archive, never more than the directory says; counts its checksum on the way.</summary>
internal sealed class ZipMemberStream : Stream
{
    private readonly string _member;
    private readonly ZipEntry _entry;
    private readonly Stream _bytes;
    private long _read;
    private uint _crc;

    /// <param name="archive">The archive; it is left where the member was read up to.</param>
    /// <param name="member">The member's name for messages.</param>
    /// <param name="entry">The member.</param>
    /// <exception cref="NpyFormatException">The directory leads astray.</exception>
    public ZipMemberStream(Stream archive, string member, ZipEntry entry)
    {
        _member = member;
        _entry = entry;
        var part = new Part(archive, ZipDirectory.DataOffset(archive, member, entry), entry.Compressed);
        _bytes = entry.Method == 0 ? part : new DeflateStream(part, CompressionMode.Decompress);
    }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => _entry.Length;

    /// <inheritdoc/>
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    /// <exception cref="NpyFormatException">The compressed bytes are damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        buffer = buffer[..(int)Math.Min(buffer.Length, _entry.Length - _read)];
        if (buffer.IsEmpty)
            return 0;
        int count;
        try
        {
            count = _bytes.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new NpyFormatException(_member, string.Create(CultureInfo.InvariantCulture, $"the compressed bytes are damaged: byte {_read:N0} of {_entry.Length:N0} cannot be unpacked"));
        }

        _crc = Crc32.Append(_crc, buffer[..count]);
        _read += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Once everything was read: whether that was everything, and unharmed.</summary>
    /// <exception cref="NpyFormatException">Bytes follow, or the checksum differs.</exception>
    public void CheckEnd()
    {
        if (_read != _entry.Length)
            throw new NpyFormatException(_member, string.Create(CultureInfo.InvariantCulture, $"{_entry.Length - _read:N0} bytes follow the last element"));
        if (_bytes is DeflateStream && MoreFollows())
            throw new NpyFormatException(_member, string.Create(CultureInfo.InvariantCulture, $"more bytes are packed than the {_entry.Length:N0} the directory says"));
        if (_crc != _entry.Crc)
            throw new NpyFormatException(_member, $"damaged: the checksum of its bytes is {_crc:X8}, the directory says {_entry.Crc:X8}");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _bytes.Dispose();
        base.Dispose(disposing);
    }

    private bool MoreFollows()
    {
        Span<byte> one = stackalloc byte[1];
        try
        {
            return _bytes.Read(one) > 0;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    // A stretch of the archive, read where it lies: nothing is buffered, elements go straight to their tensor.
    private sealed class Part(Stream archive, long start, long length) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            buffer = buffer[..(int)Math.Min(buffer.Length, length - _at)];
            if (buffer.IsEmpty)
                return 0;
            archive.Position = start + _at;
            int count = archive.Read(buffer);
            _at += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
