using NPBench;

namespace Tensors.Golden.Tests;

/// <summary>The programs of samples/NPBench against what NumPy made of the originals.</summary>
public class NPBenchTests
{
    public static TheoryData<string> Names => [.. Suite.All.Select(static entry => entry.Name)];

    [Fact]
    public void NoProgramIsMissing() => Assert.Equal(NumpyResults.Programs.Order(), Suite.All.Select(static entry => entry.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void ResultsAreNumpys(string name)
    {
        var comparison = new Comparison(name);

        Entry entry = Suite.All.Single(entry => entry.Name == name);
        MemoryUse use = entry.Run(1, comparison)[0].Memory;
        if (use.ManagedBytes > 0)
        {
            // The first run also pays for its compilation, which may allocate; the program never does.
            use = entry.Run(1, new Nowhere())[0].Memory;
        }

        Assert.True(comparison.IsEqual, $"{name}: relative error {comparison.Error}, allowed {comparison.Allowed}; of sums {comparison.SumError}");
        Assert.Equal((0, 0), (use.ManagedBytes, use.NativeBytes));
    }

    [Fact]
    public void AWrongResultIsNotEqual()
    {
        var comparison = new Comparison("atax");
        using var y = new Owned<Atax.Row>();
        using var arrays = new Owned<Atax.Data>();
        Atax.Initialize(ref arrays.Value);
        Atax.Run(ref arrays.Value);
        y.Value.Assign(arrays.Value.Y);
        y.Value.At[^1] *= 1 + 1e-11;
        comparison.Add("y", in y.Value);

        Assert.InRange(comparison.Error, 0.9e-11, 1.1e-11);
        Assert.False(comparison.IsEqual);
        Assert.False(new Comparison("atax").IsEqual);
    }

    [Fact]
    public void DocumentationCountsLines() => new DocumentSection("npbench.md").Check("## Lines of code", SourceLines.Table());
}
