using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>Shapes files checked, and made from NumPy files, however hostile.</summary>
public sealed class ShapesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tensors-shapes");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AGoodFile_IsPrintedWithItsBytes()
    {
        Run run = (await Support.Tool.Run("shapes", Repository.Path("shapes.json"))).Expect(ExitCode.Good);
        Assert.All(new[] { "Terrain.Field", "Rows 344 x Cols 403", "float32", "554,528", "2 dims: Rows 344, Cols 403", "good, 3 tensors" }, word => Assert.Contains(word, run.Output));
        (await Support.Tool.Run("shapes", Repository.Root)).Expect(ExitCode.Good);
    }

    [Fact]
    public async Task ABrokenFile_SaysWhere()
    {
        string path = Write("shapes.json", """
            { "shapes": {
                "A": { "shape": [3, 0], "dtype": "float32" },
                "B": { "shape": [100000, 100000], "dtype": "float64" },
                "C": { "shape": ["Elsewhere"], "dtype": "float32" } } }
            """u8.ToArray());
        Run run = (await Support.Tool.Run("shapes", path)).Expect(ExitCode.Broken);
        Assert.Contains("(2,25): error NDT1006", run.Output);
        Assert.Contains("(3,21): error NDT1008", run.Output);
        Assert.Contains("broken", run.Output);

        // A dimension may be declared in source.
        (await Support.Tool.Run("shapes", Write("open.shapes.json", """{ "shapes": { "C": { "shape": ["Elsewhere"], "dtype": "float32" } } }"""u8.ToArray()))).Expect(ExitCode.Good);
        (await Support.Tool.Run("shapes", Path.Combine(_folder.FullName, "none.json"))).IsRefused("no such file");
    }

    [Fact]
    public async Task NumPyFiles_BecomeDeclarations()
    {
        string plain = Npy("height_map-2.npy", "{'descr': '<f4', 'fortran_order': False, 'shape': (344, 403), }"), fortran = Npy("3d.npy", "{'descr': '>i8', 'fortran_order': True, 'shape': (2, 3, 4), }");
        string one = Npy("sum.npy", "{'descr': '|b1', 'fortran_order': True, 'shape': (), }");
        string json = (await Support.Tool.Run("shapes", "from", plain, fortran, one, plain)).Expect(ExitCode.Good).Output;
        Assert.Contains("\"HeightMap2\": { \"shape\": [344, 403], \"dtype\": \"float32\", \"doc\": \"height_map-2.npy\" }", json);
        Assert.Contains("\"Array3d\": { \"shape\": [2, 3, 4], \"dtype\": \"int64\", \"order\": \"columnMajor\"", json);
        Assert.Contains("\"HeightMap22\":", json);
        Assert.Contains("\"SumArray\": { \"shape\": [], \"dtype\": \"bool\"", json);
        string path = Write("shapes.json", Encoding.UTF8.GetBytes(json));
        Assert.Contains("554,528", (await Support.Tool.Run("shapes", path)).Expect(ExitCode.Good).Output);

        // The attributes compile, and have the bytes that the headers tell.
        string code = (await Support.Tool.Run("shapes", "from", plain, fortran, one, "--as", "csharp", "--namespace", "Made")).Expect(ExitCode.Good).Output;
        Model.Report report = Programs.Report(code.Replace("using Tensors;", "", StringComparison.Ordinal));
        Assert.Equal([("Made.Array3d", 192L, "columnMajor"), ("Made.HeightMap2", 554_528L, "rowMajor"), ("Made.SumArray", 1L, "rowMajor")], report.Projects[0].Types.Select(static t => (t.Name, t.Bytes, t.Order)));
    }

    [Fact]
    public async Task Archives_AreReadByTheirHeaders()
    {
        string path = Zip("a.npz", ("arr_0.npy", Header("{'descr': '<f8', 'fortran_order': False, 'shape': (10,), }")), ("../../evil name\n.npy", Header("{'descr': '|u1', 'fortran_order': False, 'shape': (5, 5), }")), ("notes.txt", "hello"u8.ToArray()));
        string json = (await Support.Tool.Run("shapes", "from", path)).Expect(ExitCode.Good).Output;
        Assert.Contains("\"Arr0\": { \"shape\": [10], \"dtype\": \"float64\", \"doc\": \"a.npz/arr_0.npy\" }", json);
        Assert.Contains("\"EvilName\": { \"shape\": [5, 5], \"dtype\": \"uint8\"", json);
    }

    [Theory]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (0, 3), }", "NDT|axis 0", "size 0")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }", "no size", "malformed")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4000000000,), }", "4,000,000,000|4000000000", "size")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (60000, 60000), }", "14,400,000,000", "over")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 1, 1, 1, 1, 1, 1), }", "9 axes", "8 is the most")]
    [InlineData("{'descr': '<U5', 'fortran_order': False, 'shape': (3,), }", "<U5", "known are")]
    [InlineData("{'descr': [('x', '<f4'), ('y', '<i2')], 'fortran_order': False, 'shape': (3,), }", "records", "known are")]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (3,), }", "Python objects", "Python")]
    [InlineData("{'descr': '<c8', 'fortran_order': False, 'shape': (3,), }", "<c8", "known are")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), } import os", "follows the dict", "malformed")]
    [InlineData("{'descr': '<f4', 'fortran_order': False}", "shape", "all be there")]
    [InlineData("((((((((((((((((((((", "'{'", "malformed")]
    public async Task HostileHeaders_AreRefused(string header, string one, string other)
    {
        Run run = await Support.Tool.Run("shapes", "from", Npy("bad.npy", header));
        run.IsRefused("bad.npy", other);
        Assert.Contains(one.Split('|'), run.Error.Contains);
    }

    [Fact]
    public async Task HostileFiles_AreRefused()
    {
        (await Support.Tool.Run("shapes", "from", Write("empty.npy", []))).IsRefused("empty");
        (await Support.Tool.Run("shapes", "from", Write("text.npy", "not numpy"u8.ToArray()))).IsRefused("not a .npy file");
        (await Support.Tool.Run("shapes", "from", Write("short.npy", [0x93, .. "NUMPY"u8, 1, 0, 200, 0, .. "{'de"u8]))).IsRefused("truncated");

        // A header of 4 GiB, it says; nothing of that size is taken.
        (await Support.Tool.Run("shapes", "from", Write("long.npy", [0x93, .. "NUMPY"u8, 2, 0, 0xff, 0xff, 0xff, 0xff]))).IsRefused("claims 4,294,967,295 bytes", "the limit is 65,536");
        (await Support.Tool.Run("shapes", "from", Write("zip.npz", "PK\u0003\u0004 broken"u8.ToArray()))).IsRefused("a damaged archive");
        (await Support.Tool.Run("shapes", "from", Zip("none.npz", ("a.txt", [1])))).IsRefused("without a .npy");
        (await Support.Tool.Run("shapes", "from", Zip("many.npz", [.. Enumerable.Range(0, 1001).Select(static i => ($"{i}.npy", Array.Empty<byte>()))]))).IsRefused("1001 entries");
        (await Support.Tool.Run("shapes", "from", Path.Combine(_folder.FullName, "none.npy"))).IsRefused("no such file");
        (await Support.Tool.Run("shapes", "from")).IsRefused();
        (await Support.Tool.Run("shapes", "from", Npy("a.npy", "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }"), "--namespace", "a b")).IsRefused("a namespace");
    }

    private string Npy(string name, string header) => Write(name, Header(header));

    private static byte[] Header(string text)
    {
        byte[] bytes = new byte[10 + text.Length];
        ((ReadOnlySpan<byte>)[0x93, .. "NUMPY"u8, 1, 0]).CopyTo(bytes);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), (ushort)text.Length);
        Encoding.Latin1.GetBytes(text, bytes.AsSpan(10));
        return bytes;
    }

    private string Zip(string name, params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string entry, byte[] content) in entries)
            {
                using Stream stream = archive.CreateEntry(entry).Open();
                stream.Write(content);
            }
        }

        return Write(name, memory.ToArray());
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
