using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>A kept axis stretched over the row it was reduced from: <c>x - max(x, axis: -1, keepDims: true)</c>.</summary>
[Trait("Width", "All")]
public sealed class StretchedResultTests
{
    [Fact]
    public void RowsMinusTheirLargest_AndColumns()
    {
        Random random = new(31);
        foreach ((int rows, int cols) in new[] { (1, 1), (3, 7), (5, 8), (4, 33), (16, 64), (33, 1), (1, 40) })
        {
            Grid<float> x = Grid<float>.Rows(rows, cols).Fill(_ => random.Next(-99, 99)), d = Grid<float>.Rows(rows, cols), e = Grid<float>.Rows(rows, cols);
            d.Into<UnitLast>().Assign((x.E<UnitLast>() - Nd.Max(x.E<UnitLast>(), axis: -1, keepDims: true)) * 2f);
            e.Into<UnitLast>().Assign(x.E<UnitLast>() + Nd.Sum(x.E<UnitLast>(), axis: 0, keepDims: true) * Nd.Sum(x.E<UnitLast>(), axis: (0, 1), keepDims: true));
            float all = x.ToArray().Sum();
            for (int i = 0; i < rows; i++)
            {
                float largest = Enumerable.Range(0, cols).Max(j => x[i, j]);
                for (int j = 0; j < cols; j++)
                {
                    Assert.Equal((x[i, j] - largest) * 2f, d[i, j]);
                    Assert.Equal(x[i, j] + (Enumerable.Range(0, rows).Sum(r => x[r, j]) * all), e[i, j]);
                }
            }
        }
    }
}
