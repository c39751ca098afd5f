using System.Text.Json;

namespace NumpyMemory;

/// <summary>What NumPy took for one expression, as measured.</summary>
/// <param name="Number">Its place in the file.</param>
/// <param name="Category">What it is an example of.</param>
/// <param name="Name">The expression.</param>
/// <param name="Kept">Bytes that live on while the result is held: its data, and the Python objects around it.</param>
/// <param name="Peak">The most bytes at one time, by the worse of two meters.</param>
internal sealed record NumpyFact(int Number, string Category, string Name, long Kept, long Peak)
{
    /// <summary>What was taken and given back.</summary>
    public long Temp => Peak - Kept;

    /// <summary>All rows of the file, by expression.</summary>
    public static IReadOnlyDictionary<string, NumpyFact> Load()
    {
        using Stream file = typeof(NumpyFact).Assembly.GetManifestResourceStream("numpy.json")!;
        using JsonDocument document = JsonDocument.Parse(file);
        List<NumpyFact> facts = [];
        foreach (JsonElement row in document.RootElement.GetProperty("rows").EnumerateArray())
        {
            long kept = row.GetProperty("data").GetInt64() + row.GetProperty("objects").GetInt64();
            facts.Add(new(facts.Count, row.GetProperty("category").GetString()!, row.GetProperty("name").GetString()!, kept, row.GetProperty("peak").GetInt64()));
        }

        // Sizes of Python objects that were measured as they stand: their peak is what they are.
        foreach (JsonElement row in document.RootElement.GetProperty("objects").EnumerateArray())
        {
            long bytes = row.GetProperty("bytes").GetInt64();
            facts.Add(new(facts.Count, "lists", row.GetProperty("name").GetString()!, bytes, bytes));
        }

        return facts.ToDictionary(static fact => fact.Name);
    }
}
