using System.Numerics;
using Tensors.Tests.Memory;

namespace Tensors.Tests.IO;

public class NpyFileTests
{
    private static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "IO", "Golden", name + ".npy");

    private static void AssertRoundTrip<T>(string name, T[] expected)
        where T : unmanaged
    {
        Six<T> c = default;
        NpyFile.Read(Golden(name), ref c);
        Assert.Equal(expected, c.ToArray());

        // Column-major: the same array, its columns one after the other.
        SixF<T> f = default;
        NpyFile.Read(Golden(name + "_f"), ref f);
        Assert.Equal([expected[0], expected[3], expected[1], expected[4], expected[2], expected[5]], f.ToArray());

        // What we write is what NumPy wrote, byte for byte.
        Assert.Equal(File.ReadAllBytes(Golden(name)), Written(in c));
        Assert.Equal(File.ReadAllBytes(Golden(name + "_f")), Written(in f));

        if (File.Exists(Golden(name + "_be")))
        {
            Six<T> swapped = default;
            NpyFile.Read(Golden(name + "_be"), ref swapped);
            Assert.Equal(expected, swapped.ToArray());
            Assert.True(NpyFile.ReadHeader(Golden(name + "_be")).ByteSwapped);
        }

        NpyHeader header = NpyFile.ReadHeader(Golden(name));
        Assert.Equal(name, DTypes.Name(header.DType));
        Assert.Equal(new long[] { 2, 3 }, header.Shape.ToArray());
        Assert.False(header.FortranOrder);
        Assert.Equal(128, header.DataOffset);
        Assert.Equal($"{name} (2, 3)", header.ToString());
        Assert.Equal(System.Runtime.CompilerServices.Unsafe.SizeOf<T>() * 6, header.SizeInBytes);
        Assert.True(NpyFile.ReadHeader(Golden(name + "_f")).FortranOrder);
    }

    private static byte[] Written<G>(in G tensor)
        where G : struct, ITensor
    {
        using var stream = new MemoryStream();
        NpyFile.Write(stream, in tensor);
        return stream.ToArray();
    }

    [Fact]
    public void EveryDType_InBothOrdersAndByteOrders_IsNumPys()
    {
        AssertRoundTrip<bool>("bool", [false, true, false, true, false, true]);
        AssertRoundTrip<sbyte>("int8", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<short>("int16", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<int>("int32", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<long>("int64", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<byte>("uint8", [0, 1, 2, 3, 4, 5]);
        AssertRoundTrip<ushort>("uint16", [0, 1, 2, 3, 4, 5]);
        AssertRoundTrip<uint>("uint32", [0, 1, 2, 3, 4, 5]);
        AssertRoundTrip<ulong>("uint64", [0, 1, 2, 3, 4, 5]);
        AssertRoundTrip<Half>("float16", [(Half)(-2), (Half)(-1), (Half)0, (Half)1, (Half)2, (Half)3]);
        AssertRoundTrip<float>("float32", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<double>("float64", [-2, -1, 0, 1, 2, 3]);
        AssertRoundTrip<Complex>("complex128", [new(-2, 0.5), new(-1, 0.5), new(0, 0.5), new(1, 0.5), new(2, 0.5), new(3, 0.5)]);
    }

    [Fact]
    public void Scalar_Vector_AndColumn_AreNumPys()
    {
        One<float> scalar = default;
        NpyFile.Read(Golden("scalar"), ref scalar);
        Assert.Equal(2.5f, scalar.Value);
        Assert.Equal(File.ReadAllBytes(Golden("scalar")), Written(in scalar));
        Assert.Equal("float32 ()", NpyFile.ReadHeader(Golden("scalar")).ToString());

        Five<double> vector = default;
        NpyFile.Read(Golden("vector"), ref vector);
        Assert.Equal(4.0, vector.E);
        Assert.Equal(File.ReadAllBytes(Golden("vector")), Written(in vector));
        Assert.Equal("float64 (5,)", NpyFile.ReadHeader(Golden("vector")).ToString());

        // One column is the same in both orders, so either reads it.
        Column4<int> column = default;
        NpyFile.Read(Golden("column_f"), ref column);
        Assert.Equal(3, column.D);
        Assert.Equal(File.ReadAllBytes(Golden("column_f")), Written(in column));
    }

    [Theory]
    [InlineData("version2")]
    [InlineData("version3")]
    public void LaterVersions_AreRead(string name)
    {
        Six<float> c = default;
        NpyFile.Read(Golden(name), ref c);
        Assert.Equal([0f, 1, 2, 3, 4, 5], c.ToArray());
    }

    [Fact]
    public void Structs_AreReadByTheirBytes()
    {
        Pair<Point> points = default;
        NpyFile.Read(Golden("struct"), ref points);
        Assert.Equal((4f, 5f, 6), (points.B.X, points.B.Y, points.B.Kind));

        byte[] bytes = Written(in points);
        Assert.Contains("'descr': '|V12'", System.Text.Encoding.ASCII.GetString(bytes, 0, 128), StringComparison.Ordinal);
        Pair<Point> again = default;
        NpyFile.Read(new MemoryStream(bytes), ref again);
        Assert.Equal((1f, 2f, 3), (again.A.X, again.A.Y, again.A.Kind));
        NpyFile.Read(Golden("void"), ref again);
        Assert.Equal(0x34333231, System.Runtime.CompilerServices.Unsafe.As<float, int>(ref again.A.X));

        NpyHeader nested = NpyFile.ReadHeader(Golden("nested"));
        Assert.Equal((DType.Struct, 73), (nested.DType, nested.ElementSize));
        Assert.Equal((DType.Struct, 8), (NpyFile.ReadHeader(Golden("text")).DType, NpyFile.ReadHeader(Golden("text")).ElementSize));
        Assert.Equal((DType.Struct, 8), (NpyFile.ReadHeader(Golden("time")).DType, NpyFile.ReadHeader(Golden("time")).ElementSize));
        Assert.Equal(0, NpyFile.ReadHeader(Golden("empty")).SizeInBytes);
    }

    [Fact]
    public void Stream_HoldsArraysOneAfterTheOther()
    {
        using FileStream stream = File.OpenRead(Golden("two_arrays"));
        Six<float> first = default;
        Six<float> second = default;
        NpyFile.Read(stream, ref first);
        NpyFile.Read(stream, ref second);
        Assert.Equal(5f, first.F);
        Assert.Equal(50f, second.F);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void Stream_ThatTrickles_IsReadWhole()
    {
        Six<double> tensor = default;
        NpyFile.Read(new Trickle(File.ReadAllBytes(Golden("float64"))), ref tensor);
        Assert.Equal([-2.0, -1, 0, 1, 2, 3], tensor.ToArray());
    }

    [Fact]
    public void Write_ReplacesTheFileWholeAndLeavesNothingBeside()
    {
        string folder = Directory.CreateTempSubdirectory("tensors").FullName;
        try
        {
            string path = Path.Combine(folder, "a.npy");
            Six<float> tensor = new() { A = 1, F = 6 };
            NpyFile.Write(path, in tensor);
            tensor.A = 2;
            NpyFile.Write(path, in tensor);

            Six<float> read = default;
            NpyFile.Read(path, ref read);
            Assert.Equal([2f, 0, 0, 0, 0, 6], read.ToArray());
            Assert.Equal([path], Directory.GetFileSystemEntries(folder));

            // A folder in the file's place: the write fails, nothing stays behind.
            string taken = Path.Combine(folder, "taken");
            Directory.CreateDirectory(taken);
            Assert.ThrowsAny<Exception>(() => NpyFile.Write(taken, default(Six<float>)));
            Assert.Equal([path, taken], Directory.GetFileSystemEntries(folder).Order());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Write_ThroughALink_ReplacesWhatItLeadsTo()
    {
        if (OperatingSystem.IsWindows())
            return;
        string folder = Directory.CreateTempSubdirectory("tensors").FullName;
        try
        {
            string real = Path.Combine(folder, "real.npy");
            string link = Path.Combine(folder, "link.npy");
            NpyFile.Write(real, new Six<int> { A = 1 });
            File.CreateSymbolicLink(link, real);
            NpyFile.Write(link, new Six<int> { A = 2 });

            Six<int> read = default;
            NpyFile.Read(real, ref read);
            Assert.Equal(2, read.A);
            Assert.Equal(real, new FileInfo(link).LinkTarget);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void RoundTrip_OfMegabytes_TakesNoManagedMemoryForElements()
    {
        string path = Path.GetTempFileName();
        try
        {
            using var source = new Owned<Big>();
            using var target = new Owned<Big>();
            new Random(1).NextBytes(RawBytes.Of(ref source.Value));
            NpyFile.Write(path, in source.Value);
            NpyFile.Read(path, ref target.Value);
            Assert.True(RawBytes.Of(ref source.Value).SequenceEqual(RawBytes.Of(ref target.Value)));

            MemoryMeasure measure = TensorMemory.Measure();
            NpyFile.Write(path, in source.Value);
            NpyFile.Read(path, ref target.Value);
            MemoryUse use = measure.Stop();
            Assert.InRange(use.ManagedBytes, 1, 8 * 1024);
            Assert.Equal(0, use.NativeBytes + use.TempBytes);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);
    }
}
