using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Guards;

/// <summary>Shapes that do not fit throw before the first write, with both shapes, the axis and the two sizes in the message.</summary>
public sealed class ShapeMismatchTests
{
    [Fact]
    public void Destination_KeepsItsValues()
    {
        Grid<float> d = Grid<float>.Rows(3, 4).Fill(n => n);
        Grid<float> columns = Grid<float>.Columns(3, 4).Fill(n => n);
        foreach (int[] dims in new int[][] { [3, 5], [2, 4], [4], [2, 3, 4], [12], [3, 4, 1], [4, 3], [1, 3, 1, 4] })
        {
            bool fits = dims is [4];
            Grid<float> x = Grid<float>.Rows(dims).Fill(n => 100 + n);
            if (fits)
            {
                d.Into<UnitLast>().Assign(x.E<UnitLast>());
                d.Fill(n => n);
                continue;
            }

            ShapeMismatchException error = Assert.Throws<ShapeMismatchException>(() => d.Into<UnitLast>().Assign(x.E<UnitLast>()));
            Assert.Contains("(3, 4)", error.Message);
            Assert.Contains("(" + string.Join(", ", dims) + (dims.Length == 1 ? ",)" : ")"), error.Message);
            Assert.Throws<ShapeMismatchException>(() => columns.Into<UnitFirst>().Assign(x.E<UnitLast>() * 2f));
            Assert.Throws<ShapeMismatchException>(() => d.Into<UnitLast>().Assign(x.E<UnitLast>() + d.E<UnitLast>()));
        }

        Assert.Equal(Enumerable.Range(0, 12).Select(n => (float)n), d.ToArray());
        Assert.Equal(Enumerable.Range(0, 12).Select(n => (float)n), columns.ToArray());
    }

    [Fact]
    public void Operands_ThatDoNotMeet()
    {
        Grid<int> a = Grid<int>.Rows(3, 4), b = Grid<int>.Rows(3, 5), c = Grid<int>.Rows(2, 1, 3, 4), d = Grid<int>.Rows(7, 3, 4);
        Grid<int> target = Grid<int>.Rows(2, 7, 3, 5).Fill(_ => 9);
        ShapeMismatchException error = Assert.Throws<ShapeMismatchException>(() => Nd.Sum(a.E<UnitLast>() + b.E<UnitLast>()));
        Assert.Equal("shapes (3, 4) and (3, 5) do not broadcast: axis 1 is 4 on the left and 5 on the right, and neither is 1", error.Message);
        error = Assert.Throws<ShapeMismatchException>(() => Nd.Sum(d.E<UnitLast>() + b.E<UnitLast>()));
        Assert.Equal("shapes (7, 3, 4) and (3, 5) do not broadcast: axis 2 on the left is 4, and it meets axis 1 on the right, which is 5; neither is 1", error.Message);
        error = Assert.Throws<ShapeMismatchException>(() => b.Into<UnitLast>().Assign(d.E<UnitLast>()));
        Assert.Equal("an expression of shape (7, 3, 4) does not fit a destination of shape (3, 5): axis 1 of the destination is 5, and it meets axis 2 of the expression, which is 4", error.Message);
        error = Assert.Throws<ShapeMismatchException>(() => a.Into<UnitLast>().Assign(d.E<UnitLast>()));
        Assert.Equal("an expression of shape (7, 3, 4) does not fit a destination of shape (3, 4): the destination has no axis for axis 0 of the expression, which is 7", error.Message);
        Assert.Throws<ShapeMismatchException>(() => Nd.Any(a.E<UnitLast>() == b.E<UnitLast>()));
        Assert.Throws<ShapeMismatchException>(() => Nd.ArgMax(a.E<UnitLast>() * b.E<UnitLast>()));
        Assert.Throws<ShapeMismatchException>(() => Nd.Dot(a.E<UnitLast>(), b.E<UnitLast>()));
        Assert.Throws<ShapeMismatchException>(() => Nd.Sum(Nd.Where(a.E<UnitLast>() > 0, b.E<UnitLast>(), 1)));
        Assert.Throws<ShapeMismatchException>(() => target.Into<UnitLast>().Assign(c.E<UnitLast>() + (d.E<UnitLast>() + b.E<UnitLast>())));
        Assert.Throws<ShapeMismatchException>(() => target.Into<UnitLast>().Assign(c.E<UnitLast>() + d.E<UnitLast>()));
        Assert.All(target.ToArray(), v => Assert.Equal(9, v));
    }

    [Fact]
    public void Masks_KeepTheirValues()
    {
        bool[] memory = [true, false, true];
        Grid<int> a = Grid<int>.Rows(4);
        Layout1<UnitLast> layout = default;
        layout.Push(3, 1);
        Assert.Throws<ShapeMismatchException>(() => MaskDriver.Assign(new MaskView<Layout1<UnitLast>>(in memory[0], layout), (a.E<UnitLast>() == 0).Node));
        Assert.Equal([true, false, true], memory);
    }

    [Fact]
    public void AxesThatAreNotThere()
    {
        Grid<float> a = Grid<float>.Rows(3, 4);
        Assert.Throws<ArgumentOutOfRangeException>(() => { Nd.Sum(a.E<UnitLast>(), axis: 2); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Nd.Min(a.E<UnitLast>(), axis: -3); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { Nd.Mean(Grid<float>.Rows().E<UnitLast>(), axis: 0); });
    }

    [Fact]
    public void Scalar_IsNoExpression()
    {
        Grid<float> a = Grid<float>.Rows(3);
        Assert.Throws<InvalidOperationException>(() => { Expr<float, Const<float>> scalar = 1f; });
        Expr<float, View<float, Layout8<UnitLast>>> view = 2f;
        bool thrown = false;
        try
        {
            a.Into<UnitLast>().Assign(view);
        }
        catch (InvalidOperationException)
        {
            thrown = true;
        }

        Assert.True(thrown);
        Assert.Equal(0, Nd.Sum(a.E<UnitLast>()));
    }
}
