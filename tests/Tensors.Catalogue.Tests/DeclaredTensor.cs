namespace Tensors.Catalogue.Tests;

/// <summary>A tensor type of the walk. The struct <c>World</c> has six of each: a, b and c are read, t is written, and d and m are
/// divided by themselves.</summary>
/// <param name="Element">The element type as C# names it.</param>
/// <param name="Dims">The sizes.</param>
/// <param name="Columns">Whether the memory order is column-major.</param>
internal sealed record DeclaredTensor(string Element, int[] Dims, bool Columns)
{
    /// <summary>The type's name: <c>Float_9x14_C</c>.</summary>
    public string Name { get; } = $"{char.ToUpperInvariant(Element[0])}{Element[1..]}_{(Dims.Length == 0 ? "0d" : string.Join('x', Dims))}{(Columns ? "_C" : "")}";

    public string Source { get; } = $"[NdShape({string.Concat(Dims.Select(static d => $"{d}, "))}typeof({Element}){(Columns ? ", Order = Order.ColumnMajor" : "")})] public partial struct ";

    public bool HasDims(IReadOnlyList<int> dims) => Dims.AsSpan().SequenceEqual(dims.ToArray());
}
