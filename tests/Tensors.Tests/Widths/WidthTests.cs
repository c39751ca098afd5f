using System.Diagnostics;
using System.Runtime.Intrinsics;
using System.Text.RegularExpressions;

namespace Tensors.Tests.Widths;

/// <summary>
/// The SIMD width is settled when a process starts, so every narrower width is a test run of its own: this assembly's tests that
/// carry <c>[Trait("Width", "All")]</c>, started again with the wider instruction sets switched off.
/// </summary>
public sealed partial class WidthTests
{
    /// <summary>How many bits the widest accelerated vector has to have; set for the runs started here.</summary>
    private const string ExpectedBits = "TENSORS_EXPECTED_BITS";

    [Theory]
    [InlineData("DOTNET_EnableAVX512", 256)]
    [InlineData("DOTNET_EnableAVX2", 128)]
    [InlineData("DOTNET_EnableHWIntrinsic", 0)]
    public async Task NarrowerWidth_GivesTheSameAnswers(string knob, int bits)
    {
        var start = new ProcessStartInfo("dotnet", ["test", typeof(WidthTests).Assembly.Location, "--filter", "Width=All"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[knob] = "0";
        start.Environment[ExpectedBits] = Math.Min(bits, WidestBits()).ToString();
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"{knob}=0:\n{output}\n{await errors}");
        Match total = Total().Match(output);   // a filter that matches nothing exits with 0 as well
        Assert.True(total.Success && int.Parse(total.Groups[1].Value) > 1, $"{knob}=0 ran no test:\n{output}");
    }

    [Fact]
    [Trait("Width", "All")]
    public void Process_HasTheWidthItWasStartedFor()
    {
        string? expected = Environment.GetEnvironmentVariable(ExpectedBits);
        if (expected is null) Assert.True(WidestBits() >= 128, "the tests are to run on a machine with SIMD, not switched off");
        else Assert.Equal(int.Parse(expected), WidestBits());
    }

    private static int WidestBits() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;

    [GeneratedRegex(@"Total:\s+(\d+)")]
    private static partial Regex Total();
}
