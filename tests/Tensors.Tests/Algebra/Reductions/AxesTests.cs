using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Reductions;

/// <summary>The axes of a reduction: what they convert from, and what is refused.</summary>
public sealed class AxesTests
{
    [Fact]
    public void OneSeveralAndAll()
    {
        Grid<int> x = Grid<int>.Rows(2, 3, 4).Fill(i => i);
        Assert.Equal(1, Nd.Sum(x.E<UnitLast>(), axis: (0, 2)).Node.Rank);
        Assert.Equal(3, Nd.Sum(x.E<UnitLast>(), axis: (0, -1)).Node.Dim(0));
        Assert.Equal(0, Nd.Sum(x.E<UnitLast>(), axis: (0, 1, 2)).Node.Rank);
        Assert.Equal(3, Nd.Sum(x.E<UnitLast>(), keepDims: true).Node.Rank);
        Assert.Equal(276, Nd.Sum(Nd.Sum(x.E<UnitLast>(), axis: default)));
        Assert.Equal("(0, -1)", ((Axes)(0, -1)).ToString());
        Assert.Equal("2", ((Axes)2).ToString());
        Assert.Equal("(0, 1, 2, 3, 4, -1)", Axes.Of(0, 1, 2, 3, 4, -1).ToString());
    }

    [Fact]
    public void WhatIsNotThere_IsRefused()
    {
        Grid<int> x = Grid<int>.Rows(2, 3, 4);
        Assert.Contains("axis 3 does not exist in rank 3: -3 to 2 do", Message<ArgumentOutOfRangeException>(() => Nd.Sum(Nd.Sum(x.E<UnitLast>(), axis: (0, 3)))), StringComparison.Ordinal);
        Assert.Contains("(1, -2) names axis 1 twice in rank 3", Message<ArgumentException>(() => Nd.Sum(Nd.Max(x.E<UnitLast>(), axis: (1, -2)))), StringComparison.Ordinal);
        Assert.Contains("no tensor has more than 8 axes", Message<ArgumentOutOfRangeException>(() => _ = (Axes)8), StringComparison.Ordinal);
        Assert.Contains("leave axis out to reduce all", Message<ArgumentException>(() => Axes.Of()), StringComparison.Ordinal);
    }

    private static string Message<E>(Action action)
        where E : Exception
        => Assert.Throws<E>(action).Message;
}
