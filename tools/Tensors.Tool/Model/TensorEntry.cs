namespace Tensors.Tool.Model;

/// <summary>A declared tensor.</summary>
/// <param name="Name">With its namespace.</param>
/// <param name="DType">The element type as C# writes it.</param>
/// <param name="Axes">First to last; none for a single value.</param>
/// <param name="Order"><c>rowMajor</c> or <c>columnMajor</c>.</param>
/// <param name="Elements">How many.</param>
/// <param name="Bytes">Of one value.</param>
/// <param name="Placement">Where a value can live: <c>register</c>, <c>stack</c>, <c>heap</c>, <c>native</c>.</param>
/// <param name="At">Where it is declared; null where only an assembly is at hand.</param>
internal sealed record TensorEntry(
    string Name, string DType, IReadOnlyList<AxisEntry> Axes, string Order, long Elements, long Bytes, string Placement, string? At = null)
{
    /// <summary>"Rows 344 x Cols 403".</summary>
    public string Shape => Axes.Count == 0 ? "a single value" : string.Join(" x ", Axes.Select(static a => a.Name is null ? $"{a.Size}" : $"{a.Name} {a.Size}"));
}

/// <summary>An axis of a declared tensor.</summary>
/// <param name="Size">Elements along it.</param>
/// <param name="Name">The dimension's name; null where it has none.</param>
internal sealed record AxisEntry(int Size, string? Name = null);
