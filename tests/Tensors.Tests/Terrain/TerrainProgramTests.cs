using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using Terrain;

namespace Tensors.Tests.TerrainSample;

/// <summary>The sample as its user meets it: a process with arguments, an exit code, text and pictures.</summary>
public sealed class TerrainProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("terrain-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ShortRun_WritesPicturesAndFigures()
    {
        string output = Path.Combine(_folder.FullName, "new", "pictures");
        (int code, string text, string errors) = Run("--steps", "20", "--output", output);

        Assert.True(code == 0 && errors == "", errors);
        Assert.Equal((403, 344), PngSize(Path.Combine(output, "hillshade.png")));
        Assert.True(PngSize(Path.Combine(output, "flood.png")) is (> 1000, > 1000));
        Assert.True(PngSize(Path.Combine(output, "progress.png")) is (> 1000, > 400));
        Assert.Equal("RIFF"u8, File.ReadAllBytes(Path.Combine(output, "progress.webp")).AsSpan(0, 4));
        Assert.Contains("Rock ", text);
        Assert.Contains("Water ", text);
        Assert.Contains("0 B allocated in 20 steps", text);
        Assert.Contains("all tensors", text);
        Assert.Contains($"{TotalBytes:N0}", text);
        Assert.Matches("Checksum +[0-9a-f]{16}", text);
    }

    [Fact]
    public void Help_NamesEveryOption()
    {
        (int code, string text, _) = Run("--help");

        Assert.Equal(0, code);
        Assert.All((string[])["--terrain", "--azimuth", "--altitude", "--steps", "--output"], option => Assert.Contains(option, text));
    }

    [Theory]
    [InlineData("--steps", "0")]
    [InlineData("--steps", "many")]
    [InlineData("--altitude", "91")]
    [InlineData("--azimuth", "NaN")]
    [InlineData("--weather", "fine")]
    [InlineData("--terrain", "there/is/no.npy")]
    [InlineData("--terrain", "")]
    public void WrongArgument_IsOneLineAndExitCode2(string option, string value)
    {
        (int code, string text, string errors) = Run(option, value);

        AssertOneLine(code, text, errors);
    }

    [Theory]
    [InlineData("magic")]
    [InlineData("dtype")]
    [InlineData("order")]
    [InlineData("shape")]
    [InlineData("truncated")]
    public void WrongFile_IsOneLineAndExitCode2(string mistake)
    {
        byte[] file = File.ReadAllBytes(CommandLine.ShippedModel);
        switch (mistake)
        {
            case "magic": file[0] = (byte)'X'; break;
            case "dtype": Replace(file, "'<i2'", "'<u2'"); break;
            case "order": Replace(file, "False", "True "); break;
            case "shape": Replace(file, "(344, 403)", "(403, 344)"); break;
            case "truncated": file = file[..^1]; break;
        }

        string path = Path.Combine(_folder.FullName, $"{mistake}.npy");
        File.WriteAllBytes(path, file);
        (int code, string text, string errors) = Run("--terrain", path);

        AssertOneLine(code, text, errors);
        Assert.Contains(path, errors);
    }

    private static long TotalBytes =>
        Survey.SizeInBytes + Shade.SizeInBytes + 8 * Field.SizeInBytes + EastFlow.SizeInBytes + SouthFlow.SizeInBytes;

    private static void AssertOneLine(int code, string text, string errors)
    {
        Assert.Equal(2, code);
        Assert.Equal("", text);
        Assert.StartsWith("terrain: ", errors);
        Assert.Equal(1, errors.Count(c => c == '\n'));
    }

    private static void Replace(byte[] file, string old, string replacement)
    {
        int at = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(old));
        Assert.True(at > 0);
        Encoding.ASCII.GetBytes(replacement).CopyTo(file, at);
    }

    private static (int Width, int Height) PngSize(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        Assert.Equal("PNG"u8, file.Slice(1, 3));
        return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
    }

    private (int Code, string Text, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Simulation).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text, errors.Result);
    }
}
