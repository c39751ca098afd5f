using System.Text.Json;

namespace Tensors.Golden.Tests.Coverage;

/// <summary>An entry of the Python Array API standard, 2025.12, and what it is here.</summary>
/// <param name="Category">The standard's chapter.</param>
/// <param name="Name">The standard's name.</param>
/// <param name="Verdict"><c>usable</c>; <c>static</c>: usable, with axes, counts and sizes that are constants; <c>bounded</c>: the size of the result depends on the
/// data, so the caller gives the room; <c>meta</c>: about Python, not about arrays.</param>
/// <param name="Members">The C# forms, each of which must exist: <c>Nd.Sqrt</c>, <c>x.Flip</c> (of tensors, expressions or views), <c>G.Rank</c> (a constant of a declared type),
/// <c>x + y</c>, <c>DTypes.CanCast</c>.</param>
/// <param name="Note">What there is to say.</param>
/// <param name="Lacking">Whether it is known not to be there.</param>
internal sealed record Entry(string Category, string Name, string Verdict, string[]? Members = null, string? Note = null, bool Lacking = false)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public bool IsMeta => Verdict == "meta";

    /// <summary>Whether it belongs to one of the standard's two optional extensions.</summary>
    public bool IsExtension => Category is "linalg" or "fft";

    /// <summary>The yardstick, all 228.</summary>
    public static Entry[] All()
    {
        using Stream data = typeof(Entry).Assembly.GetManifestResourceStream("array-api-2025.12.json")!;
        return JsonSerializer.Deserialize<Entry[]>(data, Options)!;
    }
}
