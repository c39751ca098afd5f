using System.Buffers.Binary;
using System.Text;
using CsCheck;

namespace Tensors.Tests.IO;

public class NpyHostileTests
{
    private const string Good = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";

    private static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "IO", "Golden", name + ".npy");

    private static byte[] Build(string text, int elementBytes = 24, byte major = 1, byte minor = 0)
    {
        byte[] header = Encoding.UTF8.GetBytes(text);
        byte[] length = new byte[major == 1 ? 2 : 4];
        if (major == 1)
            BinaryPrimitives.WriteUInt16LittleEndian(length, (ushort)header.Length);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(length, (uint)header.Length);
        return [0x93, .. "NUMPY"u8, major, minor, .. length, .. header, .. new byte[elementBytes]];
    }

    private static string MessageOf(byte[] file)
    {
        Six<float> tensor = default;
        string message = Assert.Throws<NpyFormatException>(() => NpyFile.Read(new MemoryStream(file), ref tensor)).Message;
        Assert.StartsWith("the stream: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        return message["the stream: ".Length..];
    }

    [Theory]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }", "expected float32 (2, 3) for Six`1, found float32 (3, 2): axis 0 is 3, not 2")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 4), }", "expected float32 (2, 3) for Six`1, found float32 (2, 4): axis 1 is 4, not 3")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }", "expected float32 (2, 3) for Six`1, found float32 (6,): 2 axes against 1")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (), }", "expected float32 (2, 3) for Six`1, found float32 (): 2 axes against 0")]
    [InlineData("{'descr': '<i4', 'fortran_order': False, 'shape': (2, 3), }", "expected float32 (2, 3) for Six`1, found int32 (2, 3): the dtype differs")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (2, 3), }", "expected float32 (2, 3) for Six`1, found dtype <c8 (2, 3) (8 bytes an element): the dtype differs")]
    [InlineData("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }", "expected row-major (C) order for Six`1, found column-major (Fortran); declare it with Order = Order.ColumnMajor, read with anyOrder: true, or save np.ascontiguousarray(a)")]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (2, 3), }", "it holds Python objects, which only Python can read; save numbers instead")]
    [InlineData("{'descr': '<q9', 'fortran_order': False, 'shape': (2, 3), }", "unknown dtype '<q9'")]
    [InlineData("{'descr': '', 'fortran_order': False, 'shape': (2, 3), }", "unknown dtype ''")]
    [InlineData("{'descr': '<f99999999999', 'fortran_order': False, 'shape': (2, 3), }", "unknown dtype '<f99999999999'")]
    [InlineData("", "malformed header at character 0: '{' is missing")]
    [InlineData("{", "malformed header at character 1: a quoted string is missing")]
    [InlineData("{}", "malformed header at character 2: descr, fortran_order and shape must all be there")]
    [InlineData("{'descr': '<f4', 'shape': (2, 3)}", "malformed header at character 33: descr, fortran_order and shape must all be there")]
    [InlineData("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}", "malformed header at character 26: the key 'descr' is unknown or there twice")]
    [InlineData("{'descr': '<f4', 'size': 3}", "malformed header at character 25: the key 'size' is unknown or there twice")]
    [InlineData("{'descr': '<f4', 'fortran_order': Perhaps, 'shape': (2, 3)}", "malformed header at character 34: fortran_order is neither True nor False")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, 3)}", "malformed header at character 51: an axis has no size of 0 to 2^63 - 1")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2.0, 3)}", "malformed header at character 52: ')' is missing")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (6)}", "malformed header at character 52: the shape is not a tuple")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': [2, 3]}", "malformed header at character 50: '(' is missing")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999, 3)}", "malformed header at character 71: an axis has no size of 0 to 2^63 - 1")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4294967296, 4294967296)}", "an array of float32 (4294967296, 4294967296) has more bytes than a file can")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), } print()", "malformed header at character 60: something follows the dict")]
    [InlineData("{'descr: <f4", "malformed header at character 12: a quoted string has no end")]
    [InlineData("{'descr\\", "malformed header at character 8: a quoted string has no end")]
    public void Header_ThatDoesNotFit_IsOneClearLine(string header, string expected) => Assert.Equal(expected, MessageOf(Build(header)));

    [Theory]
    [InlineData("{\"shape\":(2,3),\"fortran_order\":False,\"descr\":\"<f4\"}")]
    [InlineData("  {'shape': (2L, 3L), 'fortran_order': False, 'descr': '=f4'}  \n")]
    [InlineData("{'descr': 'f4', 'fortran_order': False, 'shape': (2, 3,), }\n")]
    public void Header_InOtherSpellings_IsRead(string header)
    {
        Six<float> tensor = new() { A = 1 };
        NpyFile.Read(new MemoryStream(Build(header)), ref tensor);
        Assert.Equal(new float[6], tensor.ToArray());
    }

    [Fact]
    public void DTypes_NestedWithoutEnd_AreRefused()
    {
        string deep = string.Concat(Enumerable.Repeat("[('a', ", 1000));
        Assert.EndsWith("the dtype is nested too deeply", MessageOf(Build($"{{'descr': {deep}")), StringComparison.Ordinal);
        Assert.EndsWith("an element of this dtype is larger than 2 GiB", MessageOf(Build("{'descr': [('a', '<f8', (2000000000,))], 'fortran_order': False, 'shape': ()}")), StringComparison.Ordinal);
        Assert.EndsWith("an element of this dtype is larger than 2 GiB", MessageOf(Build("{'descr': [('a', '<f8', (9000000000, 9000000000))], 'fortran_order': False, 'shape': ()}")), StringComparison.Ordinal);
        Assert.EndsWith("more than 64 axes", MessageOf(Build($"{{'shape': ({string.Concat(Enumerable.Repeat("1,", 70))})")), StringComparison.Ordinal);
    }

    [Fact]
    public void Start_ThatIsNoNpyFile_SaysWhatItIs()
    {
        Assert.Equal("the file is empty; expected a .npy file", MessageOf([]));
        Assert.Equal("it is an archive (.npz); unpack it and read the .npy files inside", MessageOf([.. "PK"u8, 3, 4, 0, 0, 0, 0, 0]));
        Assert.Equal("not a .npy file: expected the bytes 934E554D5059 first, found 89504E470D0A", MessageOf([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]));
        Assert.Equal("truncated: a header has 10 bytes at least, there are 3", MessageOf([0x93, (byte)'N', (byte)'U']));
        Assert.Equal("expected format version 1.0, 2.0 or 3.0, found 4.0", MessageOf(Build(Good, major: 4)));
        Assert.Equal("expected format version 1.0, 2.0 or 3.0, found 1.7", MessageOf(Build(Good, minor: 7)));
    }

    [Fact]
    public void Length_ThatLies_IsCaught()
    {
        byte[] huge = Build(Good, major: 2);
        BinaryPrimitives.WriteUInt32LittleEndian(huge.AsSpan(8), uint.MaxValue);
        Assert.Equal("the header claims 4,294,967,295 bytes, the limit is 65,536", MessageOf(huge));

        byte[] beyond = Build(Good);
        BinaryPrimitives.WriteUInt16LittleEndian(beyond.AsSpan(8), 60_000);
        Assert.Equal("truncated inside the header: it claims 60000 bytes of text", MessageOf(beyond));
        Assert.Equal("truncated: expected 24 bytes of elements, found 23", MessageOf(Build(Good, 23)));
        Assert.Equal("truncated: expected 24 bytes of elements, found 0", MessageOf(Build(Good, 0)));
    }

    [Fact]
    public void File_ThatDoesNotFit_LeavesTheTensorAsItWas()
    {
        string path = Path.GetTempFileName();
        try
        {
            Six<float> tensor = new() { A = 1, F = 6 };
            foreach ((byte[] bytes, string problem) in new[]
            {
                (Build(Good, 23), "truncated: expected 24 bytes of elements, found 23"),
                (Build(Good, 26), "2 bytes or more follow the last element"),
                (Build("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }"), "expected float32 (2, 3) for Six`1, found float32 (3, 2): axis 0 is 3, not 2"),
            })
            {
                File.WriteAllBytes(path, bytes);
                NpyFormatException error = Assert.Throws<NpyFormatException>(() => NpyFile.Read(path, ref tensor));
                Assert.Equal($"{path}: {problem}", error.Message);
                Assert.Equal(path, error.File);
                Assert.Equal([1f, 0, 0, 0, 0, 6], tensor.ToArray());
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Bools_ThatAreNone_AreRefusedAndNotKept()
    {
        byte[] file = [.. Build("{'descr': '|b1', 'fortran_order': False, 'shape': (2, 3), }", 0), 0, 1, 1, 2, 0, 1];
        Six<bool> tensor = default;
        NpyFormatException error = Assert.Throws<NpyFormatException>(() => NpyFile.Read(new MemoryStream(file), ref tensor));
        Assert.EndsWith("element 3 is 2; a bool is 0 or 1", error.Message, StringComparison.Ordinal);
        Assert.Equal(new bool[6], tensor.ToArray());
    }

    [Fact]
    public void Structs_InTheOtherByteOrder_AreRefused()
    {
        byte[] file = Build("{'descr': [('x', '>f4'), ('y', '<f4'), ('k', '<i4')], 'fortran_order': False, 'shape': (2,), }");
        Pair<Point> tensor = default;
        Assert.Contains("other byte order", Assert.Throws<NpyFormatException>(() => NpyFile.Read(new MemoryStream(file), ref tensor)).Message, StringComparison.Ordinal);

        Assert.Contains("expected a struct of 12 bytes (2,) for Pair`1, found dtype |V8 (2,) (8 bytes an element): the dtype differs", Assert.Throws<NpyFormatException>(
            () => NpyFile.Read(new MemoryStream(Build("{'descr': '|V8', 'fortran_order': False, 'shape': (2,), }")), ref tensor)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnMajor_AgainstARowMajorFile_SaysTheFix()
    {
        SixF<float> tensor = default;
        Assert.EndsWith(
            "expected column-major (Fortran) order for SixF`1, found row-major (C); declare it with Order = Order.RowMajor, read with anyOrder: true, or save np.asfortranarray(a)",
            Assert.Throws<NpyFormatException>(() => NpyFile.Read(Golden("float32"), ref tensor)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsTheSystemsOwnError()
    {
        Six<float> tensor = default;
        Assert.Throws<FileNotFoundException>(() => NpyFile.Read("no such file.npy", ref tensor));
        Assert.Throws<FileNotFoundException>(() => NpyFile.ReadHeader("no such file.npy"));
    }

    [Fact]
    public void Files_WithBytesChangedAtRandom_AreReadOrRefused()
    {
        byte[][] seeds = [Build(Good), Build(Good, major: 3), File.ReadAllBytes(Golden("nested")), File.ReadAllBytes(Golden("complex128"))];
        Gen<byte> interesting = Gen.OneOf(Gen.Byte, Gen.Int[0, 14].Select(i => "'\"{}()[],:0L\\ \n"u8[i]));
        Gen.Select(Gen.Int[0, 3], Gen.Select(Gen.Int[0, 200], interesting).Array[1, 6], Gen.Int[0, 230]).Sample((seed, changes, length) =>
        {
            byte[] file = [.. seeds[seed]];
            foreach ((int at, byte value) in changes)
                file[at % file.Length] = value;
            if (length < 200)
                file = file[..Math.Min(file.Length, length)];
            Six<float> tensor = default;
            try
            {
                NpyFile.Read(new MemoryStream(file), ref tensor);
            }
            catch (NpyFormatException e)
            {
                Assert.DoesNotContain(e.Message, char.IsControl);
                return;
            }

            Assert.Equal(DType.Float32, NpyFile.ReadHeader(new MemoryStream(file)).DType);
        }, iter: 20_000, threads: 1);
    }
}
