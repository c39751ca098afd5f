using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Shapes;

/// <summary>Whole tensors of both memory orders in one expression, at ranks 0 to 8: sizes are constants of the types here, and dense operands of one
/// order are walked flat.</summary>
[Trait("Width", "All")]
public sealed class MemoryOrderTests
{
    [Fact]
    public void Rank0() => Both<Shape>();

    [Fact]
    public void Rank1()
    {
        Both<Shape<N<_1>>>(1);
        Both<Shape<N<_2>>>(2);
        Both<Shape<N<_3>>>(3);
        Both<Shape<N<_7>>>(7);
        Both<Shape<N<_8>>>(8);
        Both<Shape<N<_9>>>(9);
        Both<Shape<N<_1, _5>>>(15);
        Both<Shape<N<_1, _6>>>(16);
        Both<Shape<N<_1, _7>>>(17);
        Both<Shape<N<_3, _1>>>(31);
        Both<Shape<N<_3, _2>>>(32);
        Both<Shape<N<_3, _3>>>(33);
        Both<Shape<N<_6, _3>>>(63);
        Both<Shape<N<_6, _4>>>(64);
        Both<Shape<N<_6, _5>>>(65);
        Both<Shape<N<_1, _2, _7>>>(127);
        Both<Shape<N<_1, _2, _8>>>(128);
        Both<Shape<N<_1, _2, _9>>>(129);
    }

    [Fact]
    public void Rank2()
    {
        Both<Shape<N<_3>, N<_4>>>(3, 4);
        Both<Shape<N<_5>, N<_1>>>(5, 1);
        Both<Shape<N<_1>, N<_5>>>(1, 5);
        Both<Shape<N<_1>, N<_1>>>(1, 1);
        Both<Shape<N<_1, _7>, N<_3, _3>>>(17, 33);
        Both<Shape<N<_3, _3>, N<_1>>>(33, 1);
    }

    [Fact]
    public void Rank3()
    {
        Both<Shape<N<_3>, N<_4>, N<_5>>>(3, 4, 5);
        Both<Shape<N<_3>, N<_1>, N<_1, _9>>>(3, 1, 19);
        Both<Shape<N<_1, _9>, N<_2>, N<_1>>>(19, 2, 1);
    }

    [Fact]
    public void Rank4() => Both<Shape<N<_2>, N<_3>, N<_4>, N<_9>>>(2, 3, 4, 9);

    [Fact]
    public void Rank5() => Both<Shape<N<_9>, N<_1>, N<_2>, N<_3>, N<_4>>>(9, 1, 2, 3, 4);

    [Fact]
    public void Rank6() => Both<Shape<N<_2>, N<_2>, N<_2>, N<_2>, N<_2>, N<_9>>>(2, 2, 2, 2, 2, 9);

    [Fact]
    public void Rank7() => Both<Shape<N<_3>, N<_2>, N<_1>, N<_2>, N<_3>, N<_1>, N<_2>>>(3, 2, 1, 2, 3, 1, 2);

    [Fact]
    public void Rank8() => Both<Shape<N<_2>, N<_3>, N<_2>, N<_1>, N<_2>, N<_2>, N<_3>, N<_2>>>(2, 3, 2, 1, 2, 2, 3, 2);

    private static void Both<S>(params int[] dims)
        where S : IShape
    {
        Grid<float> rows = Grid<float>.Rows(dims).Fill(n => n + 1);
        Grid<float> columns = Grid<float>.Columns(dims).Fill(n => 1000 - (2 * n));
        Case<S, S, S>(Grid<float>.Rows(dims), rows, rows with { Memory = [.. rows.Memory.Select(v => v * 3)] });
        Case<S, S, ColumnMajor<S>>(Grid<float>.Rows(dims), rows, columns);
        Case<ColumnMajor<S>, S, S>(Grid<float>.Columns(dims), rows, rows);
        Case<ColumnMajor<S>, ColumnMajor<S>, S>(Grid<float>.Columns(dims), columns, rows);
        Case<ColumnMajor<S>, ColumnMajor<S>, ColumnMajor<S>>(Grid<float>.Columns(dims), columns, columns with { Memory = [.. columns.Memory.Select(v => v + 5)] });
        Case<S, ColumnMajor<S>, Shape>(Grid<float>.Rows(dims), columns, Grid<float>.Rows().Fill(_ => 7));
        Case<ColumnMajor<S>, ColumnMajor<S>, Shape>(Grid<float>.Columns(dims), columns, Grid<float>.Rows().Fill(_ => 7));
        Masks<S, S>(dims, rows, rows with { Memory = [.. rows.Memory.Reverse()] });
        Masks<ColumnMajor<S>, ColumnMajor<S>>(dims, columns, columns with { Memory = [.. columns.Memory.Reverse()] });
        Masks<ColumnMajor<S>, S>(dims, columns, rows);
    }

    private static void Case<D, X, Y>(Grid<float> d, Grid<float> x, Grid<float> y)
        where D : IShape
        where X : IShape
        where Y : IShape
    {
        float[] expected = [.. Grid<float>.Indices(d.Dims).Select(i => (x[i] * 2) + y[i])];
        Expr<float, Leaf<X, float>> left = new(x.Leaf<X>());
        Expr<float, Leaf<Y, float>> right = new(y.Leaf<Y>());
        AssignDriver.Assign<float, Leaf<D, float>, Binary<float, Add<float>, Binary<float, Multiply<float>, Leaf<X, float>, Const<float>>, Leaf<Y, float>>>(
            d.Leaf<D>(), ((left * 2f) + right).Node);
        string what = $"{d} = 2 * {x} + {y}";
        Same.All<float>(expected, d.ToArray(), what);
        Same.All<float>(new float[8], d.Memory.AsSpan(d.Memory.Length - 8), what + " (behind)");
        Assert.Equal(expected.Sum(), Nd.Sum((left * 2f) + right));
        Assert.Equal(expected.Max(), Nd.Max((left * 2f) + right));
        Assert.Equal(Array.IndexOf(expected, expected.Max()), Nd.ArgMax((left * 2f) + right));
        Assert.Equal(Array.IndexOf(expected, expected.Min()), Nd.ArgMin((left * 2f) + right));
    }

    private static void Masks<X, Y>(int[] dims, Grid<float> x, Grid<float> y)
        where X : IShape
        where Y : IShape
    {
        bool[] expected = [.. Grid<float>.Indices(dims).Select(i => x[i] > y[i])];
        Grid<bool> d = x.Strides.SequenceEqual(Grid<bool>.Rows(dims).Strides) ? Grid<bool>.Rows(dims) : Grid<bool>.Columns(dims);
        Expr<float, Leaf<X, float>> left = new(x.Leaf<X>());
        Expr<float, Leaf<Y, float>> right = new(y.Leaf<Y>());
        MaskDriver.Assign(new MaskLeaf<X>(in d.Memory[0]), (left > right).Node);
        Same.All<bool>(expected, d.ToArray(), $"mask {x} > {y}");
        Assert.Equal(expected.Any(b => b), Nd.Any(left > right));
        Assert.Equal(expected.All(b => b), Nd.All(left > right));
        Expr<bool, MaskLeaf<X>> stored = new(new MaskLeaf<X>(in d.Memory[0]));
        Assert.Equal(expected.Any(b => !b), Nd.Any(~stored));
        Assert.False(Nd.Any(stored ^ (left > right)));
    }
}
