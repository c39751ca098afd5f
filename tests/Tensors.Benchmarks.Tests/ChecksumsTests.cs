using Tensors.Benchmarks.Checksums;

namespace Tensors.Benchmarks.Tests;

public class ChecksumsTests
{
    [Fact]
    public void A_checksum_tells_every_bit_apart_but_those_of_NaN()
    {
        Assert.Equal(16, ChecksumsCommand.Of([1, 2]).Length);
        Assert.Equal(ChecksumsCommand.Of([1, 2]), ChecksumsCommand.Of([1, 2]));
        Assert.NotEqual(ChecksumsCommand.Of([0.0]), ChecksumsCommand.Of([-0.0]));
        Assert.NotEqual(ChecksumsCommand.Of([1]), ChecksumsCommand.Of([Math.BitIncrement(1.0)]));
        Assert.Equal(ChecksumsCommand.Of([double.NaN]), ChecksumsCommand.Of([-double.NaN]));
    }

    [Fact]
    public void Only_what_both_runs_have_can_differ()
    {
        var sums = new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" };
        Assert.Equal(1, ChecksumsCommand.Differing(["a\t1", "b\t3", "c\t4", "no line"], sums, "file"));
        Assert.Equal(2, ChecksumsCommand.Start(["--nonsense"]));
    }

    /// <summary>This program as its own child, at every width and on several threads: a saxpy and a sum.</summary>
    [Theory]
    [InlineData("fused.saxpy.f32.64x64")]
    [InlineData("reduce.sum.f32.64x64")]
    public void Cases_have_one_checksum_in_every_way(string name) => Assert.Equal(0, ChecksumsCommand.Start(["--filter", name]));
}
