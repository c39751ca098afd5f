using System.Buffers.Binary;

namespace Tensors.Interop.Tests.Files;

/// <summary>Hostile <c>.npz</c> archives, all asked for the array x, float32 (2, 3).</summary>
internal static class HostileNpz
{
    private static readonly byte[] Array = HostileNpy.Build(HostileNpy.GoodText);

    private static readonly ZipPart Stored = new("x.npy", Array), Packed = Stored with { Deflate = true };

    public static IEnumerable<Hostile> All() => [.. Cut(), .. Ends(), .. Entries(), .. Damaged(), .. Bombs(), .. Names(), .. Inside()];

    private static IEnumerable<Hostile> Cut()
    {
        byte[] stored = new Zip(Stored).Build(), packed = new Zip(Packed).Build();
        foreach (int length in new[] { 0, 4, 21, 22, 40, 100, stored.Length - 23, stored.Length - 22, stored.Length - 1 })
            yield return new($"stored, cut at {length}", stored[..length], "not an archive (.npz)");
        foreach (int length in new[] { 30, 60, packed.Length - 10 })
            yield return new($"deflated, cut at {length}", packed[..length], "not an archive (.npz)");
        yield return new("first half missing", stored[(stored.Length / 2)..], "the directory claims");
        yield return new("a .npy file", Array, "not an archive (.npz)");
        yield return new("zeros", new byte[70_000], "not an archive (.npz)");
    }

    private static IEnumerable<Hostile> Ends()
    {
        yield return new("too many members", new Zip(Stored) { Count = 2, DirectoryBytes = 92 }.Build(), "the directory");
        yield return new("65,534 members in 51 bytes", new Zip(Stored) { Count = 65_534 }.Build(), "the directory claims 65,534 members in 51 bytes");
        yield return new("a directory of 4 GiB", new Zip(Stored) { DirectoryBytes = uint.MaxValue - 1 }.Build(), "the directory claims 1 members in 4,294,967,294 bytes");
        yield return new("a directory beyond the file", new Zip(Stored) { DirectoryOffset = 1_000_000 }.Build(), "at 1,000,000");
        yield return new("a directory at the members", new Zip(Stored) { DirectoryOffset = 0 }.Build(), "the directory is damaged: member 0 has no entry");
        yield return new("a directory one byte on", new Zip(Stored) { DirectoryOffset = new Zip(Stored).Build().Length - 22 - 51 + 1 }.Build(), "the directory claims");
        yield return new("a directory too short", new Zip(Stored) { DirectoryBytes = 46 }.Build(), "reaches beyond its end");
        yield return new("of several disks", new Zip(Stored) { Disk = 1 }.Build(), "the archive is in several parts");
        yield return new("wide end outside", new Zip(Stored) { Count = 65_535, BeforeEnd = Locator(long.MaxValue) }.Build(), "outside the archive");
        yield return new("wide end before the file", new Zip(Stored) { Count = 65_535, BeforeEnd = Locator(-1) }.Build(), "outside the archive");
        yield return new("wide end elsewhere", new Zip(Stored) { Count = 65_535, BeforeEnd = Locator(3) }.Build(), "where it is not");
        yield return new("wide end of 2^62 members", WideEnd(1L << 62, 46, 0), "members, the limit is 65,535");
        yield return new("wide end of less than no members", WideEnd(-1, 46, 0), "members, the limit is 65,535");
        yield return new("wide directory of 2^62 bytes", WideEnd(1, 1L << 62, 0), "the directory claims 1 members in 4,611,686,018,427,387,904 bytes");
        yield return new("wide directory before the file", WideEnd(1, 51, -5), "at -5");
        yield return new("65,535 members in 51 bytes", new Zip(Stored) { Count = 65_535 }.Build(), "the directory claims 65,535 members");
    }

    private static IEnumerable<Hostile> Entries()
    {
        foreach (int method in new[] { 1, 6, 9, 12, 14, 93, 95, 99 })
            yield return new($"method {method}", new Zip(Stored with { Method = method }).Build(), $"compressed by method {method}; np.savez stores (0)");
        yield return new("encrypted", new Zip(Stored with { Flags = 1 }).Build(), "it is encrypted");
        yield return new("the member has another method", new Zip(Stored with { LocalMethod = 8 }).Build(), "the directory says method 0, the member itself 8");
        yield return new("member beyond the file", new Zip(Stored with { Offset = 1_000_000 }).Build(), "outside");
        yield return new("member amid its bytes", new Zip(Stored with { Offset = 20 }).Build(), "where no member begins");
        yield return new("no signature", new Zip(Stored with { LocalSignature = 0 }).Build(), "where no member begins");
        yield return new("no signature in the directory", new Zip(Stored with { Signature = 0 }).Build(), "the directory is damaged: member 0 has no entry");
        yield return new("name beyond the directory", new Zip(Stored with { NameLength = 60_000 }).Build(), "reaches beyond its end");
        yield return new("extra beyond the directory", new Zip(Stored with { ExtraLength = 60_000 }).Build(), "reaches beyond its end");
        yield return new("stored in fewer bytes", new Zip(Stored with { Compressed = 10 }).Build(), "stored, yet of");
        yield return new("of 4 GiB", new Zip(Stored with { Compressed = 0xFFFF_FFFE, Length = 0xFFFF_FFFE }).Build(), "outside the");
        yield return new("deflated from 4 GiB", new Zip(Packed with { Compressed = 0xFFFF_FFFE }).Build(), "outside the");
        yield return new("wide sizes of 2^62", new Zip(Packed with { Compressed = uint.MaxValue, Length = uint.MaxValue, Extra = Wide(1L << 62, 1L << 62) }).Build(), "outside the");
        yield return new("wide sizes below nothing", new Zip(Packed with { Compressed = uint.MaxValue, Length = uint.MaxValue, Extra = Wide(-1, -1) }).Build(), "the directory claims -1 bytes");
        yield return new("wide length below nothing", new Zip(Packed with { Length = uint.MaxValue, Extra = Wide(long.MinValue, 0) }).Build(), "the directory claims");
    }

    private static IEnumerable<Hostile> Damaged()
    {
        yield return new("stored, wrong checksum", new Zip(Stored with { Crc = 1 }).Build(), "the directory says 00000001");
        yield return new("deflated, wrong checksum", new Zip(Packed with { Crc = 1 }).Build(), "the directory says 00000001");
        byte[] flipped = new Zip(Stored).Build();
        flipped[35 + Array.Length - 3] ^= 4;
        yield return new("stored, a bit flipped", flipped, "damaged: the checksum of its bytes is");
        yield return new("deflated, but is not", new Zip(Stored with { Method = 8, LocalMethod = 8, Data = [7, .. Array] }).Build(), "");
        yield return new("deflated to nothing", new Zip(Packed with { Data = [], Length = 100 }).Build(), "the file is empty");
        byte[] cut = Zip.Deflated(Array)[..^12];
        yield return new("deflated, cut", new Zip(new ZipPart("x.npy", cut) { Method = 8, LocalMethod = 8, Length = Array.Length, Crc = Zip.Crc(Array) }).Build(), "truncated");
        var random = new Random(3);
        for (int n = 0; n < 12; n++)
        {
            byte[] packed = Zip.Deflated(Array);
            packed[random.Next(packed.Length)] ^= (byte)(1 << random.Next(8));
            yield return new($"deflated, bit flipped {n}", new Zip(new ZipPart("x.npy", packed) { Method = 8, LocalMethod = 8, Length = Array.Length, Crc = Zip.Crc(Array) }).Build(), "");
        }
    }

    private static IEnumerable<Hostile> Bombs()
    {
        byte[] zeros = new byte[64 << 20];
        byte[] bomb = HostileNpy.Build("{'descr': '<f4', 'fortran_order': False, 'shape': (16777216,), }", 0);
        bomb = [.. bomb, .. zeros];
        yield return new("64 MiB of zeros", new Zip(new ZipPart("x.npy", zeros) { Deflate = true, Crc = 0 }).Build(), "not a .npy file");
        byte[] array = Zip.Deflated(bomb);
        yield return new("an array of 64 MiB", new Zip(new ZipPart("x.npy", array) { Method = 8, Length = bomb.Length, Crc = 0 }).Build(), "2 axes against 1");
        byte[] behind = Zip.Deflated([.. Array, .. zeros]);
        yield return new("64 MiB behind the elements", new Zip(new ZipPart("x.npy", behind) { Method = 8, Length = Array.Length + zeros.Length, Crc = 0 }).Build(), "67,108,864 bytes or more follow the last element");
        yield return new("64 MiB behind the elements, denied", new Zip(new ZipPart("x.npy", behind) { Method = 8, Length = Array.Length, Crc = Zip.Crc(Array) }).Build(), "more bytes are packed than the");
        byte[] blanks = Zip.Deflated(HostileNpy.Build(HostileNpy.GoodText + new string(' ', 32 << 20), major: 2));
        yield return new("a header of 32 MiB", new Zip(new ZipPart("x.npy", blanks) { Method = 8, Length = 32 << 20, Crc = 0 }).Build(), "the limit is 65,536");
        yield return new("an archive in the archive", new Zip(Stored with { Data = new Zip(Stored).Build() }).Build(), "it is an archive (.npz)");
        yield return new("says 4 GiB, packs 147 bytes", new Zip(Packed with { Length = 0xFFFF_FFF0 }).Build(), "bytes or more follow the last element");
    }

    private static IEnumerable<Hostile> Names()
    {
        yield return new("twice the same name", new Zip(Stored, Stored).Build(), "two members are called 'x.npy'");
        foreach (string name in new[] { "../x.npy", "../../../../etc/x.npy", "/x.npy", "C:\\x.npy", "x.npy/", "X.npy", "x.npy.npy", "x", ".npy", "", "x\0.npy", "x\n.npy", "\u001b[2Jx.npy", "x.npy ", "CON.npy", new string('a', 60_000) + ".npy" })
            yield return new($"name {(name.Length > 30 ? "of 60,000" : name)}", new Zip(Stored with { Name = name }).Build(), "no array is called 'x'");
        yield return new("empty", new Zip().Build(), "no array is called 'x'; it holds none");
        yield return new("300 others", new Zip([.. Enumerable.Range(0, 300).Select(static n => Stored with { Name = $"{n}.npy" })]).Build(), "and 292 more");
    }

    // The .npy in the archive is hostile itself; the checks are the same, here a sample.
    private static IEnumerable<Hostile> Inside() => HostileNpy.All().Where(static (_, n) => n % 12 == 5).Select(static h => new Hostile($"inside: {h.Name}", new Zip(new ZipPart("x.npy", h.Bytes)).Build(), h.Says));

    private static byte[] Locator(long at)
    {
        byte[] locator = new byte[20];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), at);
        return locator;
    }

    private static byte[] WideEnd(long count, long bytes, long offset)
    {
        byte[] end = new byte[56];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(24), count);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(32), count);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(40), bytes);
        BinaryPrimitives.WriteInt64LittleEndian(end.AsSpan(48), offset);
        int before = new Zip(Stored).Build().Length - 22;
        return new Zip(Stored) { Count = 65_535, BeforeEnd = [.. end, .. Locator(before)] }.Build();
    }

    private static byte[] Wide(long length, long compressed)
    {
        byte[] extra = new byte[20];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), 16);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(4), length);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(12), compressed);
        return extra;
    }
}
