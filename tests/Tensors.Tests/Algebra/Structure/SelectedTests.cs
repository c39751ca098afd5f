using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Structure;

/// <summary>What a mask selects, against a loop: many truth values at a time where both lie in order, one by one where they do not.</summary>
[Trait("Width", "All")]
public sealed class SelectedTests
{
    [Fact]
    public void EveryLengthDensityAndStride()
    {
        Random random = new(41);
        for (int length = 0; length <= 130; length++)
        {
            foreach (double density in new[] { 0.0, 0.05, 0.5, 1.0 })
            {
                bool[] mask = [.. Enumerable.Range(0, length + 1).Select(_ => random.NextDouble() < density)];
                int[] x = [.. Enumerable.Range(0, length + 1).Select(_ => random.Next())], to = new int[(2 * length) + 1];
                int[] expected = [.. Enumerable.Range(0, length).Where(i => mask[i]).Select(i => x[i])];
                int stride = random.Next(1, 3);

                Assert.Equal(expected.Length, Selected.Count(ref mask[0], length));
                Selected.Copy(ref mask[0], ref x[0], length, ref to[0], stride);

                Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(i => to[i * stride]));
                Assert.Equal(expected.Count(v => v != 0), to.Count(v => v != 0));
            }
        }
    }

    [Fact]
    public void DenseIsWhatLiesInLogicalOrder()
    {
        Grid<int> grid = Grid<int>.Rows(4, 6), turned = Grid<int>.Columns(4, 6), one = Grid<int>.Rows(1, 6);
        Assert.True(Selected.IsDense(grid.View<UnitNone>()));
        Assert.False(Selected.IsDense(turned.View<UnitNone>()));
        Assert.True(Selected.IsDense(one.View<UnitNone>()));
        Assert.Equal(24, Selected.Length(grid.View<UnitNone>()));
        Assert.False(Selected.IsDense((grid with { Strides = [12, 2] }).View<UnitNone>()));
        Assert.False(Selected.IsDense((grid with { Strides = [0, 1] }).View<UnitNone>()));
    }
}
