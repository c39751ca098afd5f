using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tensors.Tests.NumpyMemorySample;

/// <summary>The sample that counts NumPy's memory against ours, as its user runs it: every row agrees, and no row of ours is above NumPy's.</summary>
public sealed partial class NumpyMemoryProgramTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("numpy-memory-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryRow_AgreesAndIsNotAboveNumpy()
    {
        (int code, string text, string errors) = Run(_folder.FullName);
        Assert.True(code == 0 && errors == "", $"exit code {code}\n{errors}");

        long[][] rows = [.. text.Split('\n').Select(static line => RowLine().Match(line)).Where(static row => row.Success)
            .Select(static row => row.Groups.Values.Skip(1).Where(static group => group.Value.Length > 0).Select(static group => Number(group.Value)).ToArray())];
        Assert.True(rows.Length >= 120, $"{rows.Length} rows");
        Assert.All(rows, static row =>
        {
            Assert.True(row is [var kept, var peak, var constant, var temp, var stack, var ledger, var managed, var scratch, ..]
                && constant == ledger + managed && temp == scratch && constant <= kept && constant + temp + stack <= peak, string.Join(" ", row));
        });
        Assert.True(rows.Count(static row => row.Length == 9) >= (OperatingSystem.IsLinux() ? 40 : 0));

        long[][] totals = [.. TotalLines().Matches(text).Select(static match => match.Groups.Values.Skip(1).Select(static group => Number(group.Value)).ToArray())];
        Assert.Equal(2, totals.Length);
        Assert.Equal(
            [rows.Sum(static row => row[0]), rows.Sum(static row => row[1]), rows.Sum(static row => row[2]), rows.Sum(static row => row[2] + row[3] + row[4])],
            totals[0].Zip(totals[1], static (numpy, python) => numpy + python));

        XElement picture = XElement.Load(Path.Combine(_folder.FullName, "numpy-memory.svg"));
        Assert.True(picture.Elements().Count(static e => e.Name.LocalName == "rect") > 60);
    }

    [Fact]
    public void UnknownOption_IsOneLineAndExitCode2()
    {
        (int code, string text, string errors) = Run("--fast");
        Assert.Equal((2, ""), (code, text));
        Assert.StartsWith("usage: ", errors);
    }

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // Expression, NumPy kept and peak, the word, constant, Temp, Stack, ledger, GC, Temp, and pages where they were counted.
    [GeneratedRegex(@"^.{48} +([\d,]+) +([\d,]+)   (?:View|InPlace|Into|Alloc|Copy|Value) +([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+)(?: +([\d,]+))?$")]
    private static partial Regex RowLine();

    [GeneratedRegex(@"(?:NumPy|Python) +kept ([\d,]+) B, peak ([\d,]+) B\s+Ours +kept ([\d,]+) B, peak ([\d,]+) B")]
    private static partial Regex TotalLines();

    private static (int Code, string Text, string Errors) Run(string argument)
    {
        // Beside this assembly in the tree, in the same configuration.
        string here = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar), configuration = Path.GetFileName(Path.GetDirectoryName(here)!);
        string program = Path.Combine(here, "..", "..", "..", "..", "..", "samples", "NumpyMemory", "bin", configuration, Path.GetFileName(here), "NumpyMemory.dll");
        var start = new ProcessStartInfo("dotnet", [program, argument]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text, errors.Result);
    }
}
