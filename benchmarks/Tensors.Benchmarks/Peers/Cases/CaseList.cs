namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>All cases, a family a file.</summary>
internal static class CaseList
{
    /// <summary>The families, in the order of the report.</summary>
    public static IReadOnlyList<string> Families => [.. All.Select(c => c.Family).Distinct()];

    /// <summary>Every case.</summary>
    public static IReadOnlyList<Case> All { get; } =
    [
        .. Elementwise.Cases(), .. Reductions.Cases(), .. Products.Cases(), .. Moves.Cases(), .. Loops.Cases(),
    ];

    /// <summary>What is planned and has no case yet.</summary>
    public static IReadOnlyList<string> NotYet { get; } =
    [
        "cumulative sum, histogram, gather, sort", "einsum of four shapes", "particles, arrays of structs and structs of arrays", "PolyBench-like programs", "two threads",
        "8192 x 8192 outside of fused, reduce and transpose; integers and masks of System.Numerics.Tensors; stencils, functions and norms by hand",
    ];
}
