namespace Tensors.Benchmarks.Checksums;

/// <summary>A way to run the same cases: what is switched off, how many threads, which build.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Environment">A variable of the process's environment as <c>NAME=value</c>; null for none.</param>
/// <param name="Cores">How many threads statements may use; null for one.</param>
/// <param name="Build">Another build of this program; null for this one.</param>
internal sealed record Way(string Name, string? Environment = null, int? Cores = null, string? Build = null)
{
    /// <summary>The narrower SIMD widths, and threads: more of them than small machines have, so that chunks meet.</summary>
    public static IReadOnlyList<Way> Standard { get; } =
    [
        new("widest"),
        new("256 bits at most", "DOTNET_EnableAVX512=0"),
        new("128 bits at most", "DOTNET_EnableAVX2=0"),
        new("no vectors", "DOTNET_EnableHWIntrinsic=0"),
        new("no tiers", "DOTNET_TieredCompilation=0"),
        new("2 threads", Cores: 2),
        new("4 threads", Cores: 4),
    ];
}
