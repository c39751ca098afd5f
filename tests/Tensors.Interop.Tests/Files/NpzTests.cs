using System.IO.Compression;
using System.Numerics;

namespace Tensors.Interop.Tests.Files;

/// <summary>Archives, as NumPy writes them and as others read ours.</summary>
public class NpzTests
{
    public static TheoryData<string> Archives => ["stored.npz", "deflated.npz"];

    [Theory]
    [MemberData(nameof(Archives))]
    public void EveryDtypeIsRead(string archive)
    {
        using var npz = new NpzReader(Golden(archive));
        Read<B2x3, bool>(npz, "bool", static n => n % 2 == 0);
        Read<S2x3, sbyte>(npz, "int8", static n => (sbyte)n);
        Read<H2x3, short>(npz, "int16", static n => (short)n);
        Read<I2x3, int>(npz, "int32", static n => n);
        Read<L2x3, long>(npz, "int64", static n => n);
        Read<UB2x3, byte>(npz, "uint8", static n => (byte)n);
        Read<US2x3, ushort>(npz, "uint16", static n => (ushort)n);
        Read<UI2x3, uint>(npz, "uint32", static n => (uint)n);
        Read<UL2x3, ulong>(npz, "uint64", static n => (ulong)n);
        Read<Half2x3, Half>(npz, "float16", static n => (Half)n);
        Read<F2x3, float>(npz, "float32", static n => n);
        Read<D2x3, double>(npz, "float64", static n => n);
        Read<C2x3, Complex>(npz, "complex128", static n => new(n, 10 * n));
        Read<F2x3, float>(npz, "folder/inner", static n => n);
        Read<F2x3, float>(npz, "größe", static n => n);
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void OrdersAndByteOrdersArePutRight(string archive)
    {
        using var npz = new NpzReader(Golden(archive));
        Read<Columns2x3, float>(npz, "fortran", static n => n);
        Read<F2x3, float>(npz, "big", static n => n);
        Read<C2x3, Complex>(npz, "big complex", static n => new(n, 10 * n));
        Read<HColumns2x3, short>(npz, "big fortran", static n => (short)n);
        Read<DScalar, double>(npz, "scalar", static _ => 2.5);

        // In the other order only when asked to.
        F2x3 rows = default;
        string message = Assert.Throws<NpyFormatException>(() => npz.Read("fortran", ref rows)).Message;
        Assert.EndsWith("member 'fortran': expected row-major (C) order for F2x3, found column-major (Fortran); declare it with Order = Order.ColumnMajor, read with anyOrder: true, or save np.ascontiguousarray(a)", message);
        Read<F2x3, float>(npz, "fortran", static n => n, anyOrder: true);
        Read<Columns2x3, float>(npz, "float32", static n => n, anyOrder: true);
        Read<H2x3, short>(npz, "big fortran", static n => (short)n, anyOrder: true);
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public void HeadersAreListed(string archive)
    {
        using var npz = new NpzReader(Golden(archive));
        Assert.Equal(20, npz.Names.Length);
        NpzMember[] members = [.. npz.Members()];
        Assert.Equal(npz.Names, members.Select(static m => m.Name));
        Assert.All(members, m => Assert.Equal(archive == "deflated.npz", m.IsCompressed));
        NpzMember big = npz.Member("big fortran");
        Assert.Equal("int16 (2, 3)", big.Header.ToString());
        Assert.True(big.Header is { ByteSwapped: true, FortranOrder: true });
        Assert.True(npz.Contains("scalar") && !npz.Contains("scalar.npy"));
        Assert.Equal($"{Golden(archive)}: no array is called 'x'; it holds 'bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32' and 12 more", Assert.Throws<KeyNotFoundException>(() => npz.Member("x")).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatIsWrittenIsRead(bool compress)
    {
        using var folder = new Folder();
        using var large = new Owned<Large>();
        using var columns = new Owned<LargeColumns>();
        using var back = new Owned<Large>();
        large.Value.FillArange(0, 7);
        columns.Value.Assign(large.Value);
        C2x3 z = default;
        z.FillFrom(static (i, j) => new Complex(i, j));
        Half2x3 h = Half2x3.From(static (i, j) => (Half)(i - j));
        using (var npz = new NpzWriter(folder["a.npz"], compress))
        {
            npz.Add("large", in large.Value);
            npz.Add("columns", in columns.Value);
            npz.Add("complex/z", in z);
            npz.Add("h", in h);
            Assert.Single(folder.Files);
            Assert.False(File.Exists(folder["a.npz"]));
            npz.Save();
        }

        Assert.Equal([folder["a.npz"]], folder.Files);
        using var read = new NpzReader(folder["a.npz"]);
        Assert.Equal(["large", "columns", "complex/z", "h"], read.Names.ToArray());
        read.Read("large", ref back.Value);
        Assert.True(back.Value.AsSpan().SequenceEqual(large.Value.AsSpan()));
        back.Value.Fill(0);
        read.Read("columns", ref back.Value, anyOrder: true);
        Assert.True(back.Value.AsSpan().SequenceEqual(large.Value.AsSpan()));
        C2x3 z2 = default;
        read.Read("complex/z", ref z2);
        Assert.Equal(z, z2);
        Half2x3 h2 = default;
        read.Read("h", ref h2);
        Assert.Equal(h, h2);

        // Another reader: each member is what NpyFile writes, and its checksum holds.
        using ZipArchive zip = ZipFile.OpenRead(folder["a.npz"]);
        Assert.Equal(["large.npy", "columns.npy", "complex/z.npy", "h.npy"], zip.Entries.Select(static e => e.FullName));
        using var alone = new MemoryStream();
        NpyFile.Write(alone, in columns.Value);
        using var unpacked = new MemoryStream();
        using (Stream member = zip.Entries[1].Open())
            member.CopyTo(unpacked);
        Assert.Equal(alone.ToArray(), unpacked.ToArray());
        Assert.Equal(Crc32Of(alone.ToArray()), zip.Entries[1].Crc32);
    }

    [Fact]
    public void WithoutSaveNothingIsLeft()
    {
        using var folder = new Folder();
        folder.Write("a.npz", [1, 2, 3]);
        F2x3 x = default;
        using (var npz = new NpzWriter(folder["a.npz"]))
        {
            npz.Add("x", in x);
            Assert.Contains("'x' already", Assert.Throws<ArgumentException>(() => npz.Add("x", in x)).Message);
        }

        Assert.Equal([folder["a.npz"]], folder.Files);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(folder["a.npz"]));
        var done = new NpzWriter(folder["b.npz"]);
        done.Save();
        Assert.Throws<InvalidOperationException>(() => done.Add("x", in x));
        Assert.Throws<InvalidOperationException>(done.Save);
        done.Dispose();
        using var empty = new NpzReader(folder["b.npz"]);
        Assert.Empty(empty.Names);
    }

    [Fact]
    public void TheSameTensorsGiveTheSameBytes()
    {
        using var folder = new Folder();
        F2x3 x = F2x3.Arange(1, 1);
        foreach (string name in new[] { "a", "b" })
        {
            using var npz = new NpzWriter(folder[name], compress: true);
            npz.Add("x", in x);
            npz.Save();
        }

        Assert.Equal(File.ReadAllBytes(folder["a"]), File.ReadAllBytes(folder["b"]));
    }

    [Fact]
    public void AnyOrderGoesThroughEveryIndex()
    {
        using var large = new Owned<Large>();
        using var columns = new Owned<LargeColumns>();
        using var expected = new Owned<LargeColumns>();
        large.Value.FillArange(0, 3);
        expected.Value.Assign(large.Value);
        using var file = new MemoryStream();
        NpyFile.Write(file, in large.Value);
        file.Position = 0;
        NpyFile.Read(file, ref columns.Value, anyOrder: true);
        Assert.True(columns.Value.AsSpan().SequenceEqual(expected.Value.AsSpan()));
        file.SetLength(file.Length - 4);
        file.Position = 0;
        Assert.EndsWith("truncated: expected 240,000 bytes of elements, found 239,996", Assert.Throws<NpyFormatException>(() => NpyFile.Read(file, ref columns.Value, anyOrder: true)).Message);
    }

    internal static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);

    private static void Read<G, T>(NpzReader npz, string name, Func<int, T> expected, bool anyOrder = false)
        where G : unmanaged, ITensor<T>
        where T : unmanaged
    {
        using var tensor = new Owned<G>();
        npz.Read(name, ref tensor.Value, anyOrder);
        ref T first = ref System.Runtime.CompilerServices.Unsafe.As<G, T>(ref tensor.Value);
        for (int n = 0; n < ShapeFacts<G>.Length; n++)
        {
            // Element n of the array in C order.
            int place = G.Order == Order.RowMajor ? n : (n / 3) + (n % 3 * 2);
            Assert.Equal(expected(n), System.Runtime.CompilerServices.Unsafe.Add(ref first, place));
        }
    }

    private static uint Crc32Of(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
