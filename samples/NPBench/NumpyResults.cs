using System.Text.Json;

namespace NPBench;

/// <summary>What NumPy makes of the original programs: sums of each result and 2048 of its numbers. golden/golden.py wrote it and says which.</summary>
internal static partial class NumpyResults
{
    public const int Kept = 2048;

    /// <summary>Numbers of one result.</summary>
    [NdShape(Kept, typeof(double))]
    public partial struct Numbers;

    private static readonly Lazy<JsonElement> _facts = new(() => JsonDocument.Parse(File.ReadAllText(PathOf("golden.json"))).RootElement);

    /// <summary>The preset that the numbers are of.</summary>
    public static string Preset => _facts.Value.GetProperty("preset").GetString()!;

    /// <summary>The names of all programs.</summary>
    public static IEnumerable<string> Programs => _facts.Value.GetProperty("programs").EnumerateObject().Select(p => p.Name);

    /// <summary>The names of a program's results.</summary>
    public static IEnumerable<string> ResultsOf(string program) => ResultsIn(program).EnumerateObject().Select(r => r.Name);

    /// <summary>Lines of the original's functions, and characters that are no blanks: golden.py's rule.</summary>
    public static (int Lines, int Characters) CodeOf(string program)
    {
        JsonElement code = _facts.Value.GetProperty("programs").GetProperty(program).GetProperty("code");
        return (code.GetProperty("lines").GetInt32(), code.GetProperty("characters").GetInt32());
    }

    /// <summary>A file beside the program.</summary>
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "golden", file);

    /// <summary>Sizes, dtype, sum and sum of absolute values of a result.</summary>
    public static (string Shape, string DType, double Sum, double SumOfAbsolutes) Of(string program, string result)
    {
        JsonElement facts = ResultsIn(program).GetProperty(result);
        return (string.Join(", ", facts.GetProperty("shape").EnumerateArray()), facts.GetProperty("dtype").GetString()!,
            facts.GetProperty("sum").GetDouble(), facts.GetProperty("sum_of_absolutes").GetDouble());
    }

    /// <summary>Which of <paramref name="length"/> numbers, counted row by row, are kept: golden.py's rule.</summary>
    public static IEnumerable<long> Positions(long length)
    {
        ulong state = 42;
        for (int i = 0; i < Kept; i++)
        {
            if (length <= Kept)
            {
                yield return i % length;
            }
            else if (i < 64)
            {
                yield return i < 32 ? i : length - 64 + i;
            }
            else
            {
                state = (state * 6364136223846793005) + 1442695040888963407;
                yield return (long)((state >> 33) % (ulong)length);
            }
        }
    }

    private static JsonElement ResultsIn(string program) => _facts.Value.GetProperty("programs").GetProperty(program).GetProperty("results");
}
