using System.Numerics;

namespace Tensors.Golden.Tests.Reductions;

/// <summary>A reduction of floating numbers, for the cases that all of them have.</summary>
internal interface IReduced
{
    /// <summary>Along axes, into a tensor.</summary>
    static abstract void Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims = false)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct
        where G : struct, ITensor<T>;

    /// <summary>Of every element.</summary>
    static abstract T Whole<T, N>(Expr<T, N> x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where N : INode<T>, allows ref struct;
}

internal readonly struct SumOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Sum(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Sum(x);
}

internal readonly struct ProdOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Prod(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Prod(x);
}

internal readonly struct MinOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Min(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Min(x);
}

internal readonly struct MaxOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Max(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Max(x);
}

internal readonly struct MeanOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Mean(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Mean(x);
}

internal readonly struct VarOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Var(x, axis: axis, correction: 1, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Var(x, correction: 1);
}

internal readonly struct StdOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Std(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Std(x);
}

internal readonly struct VectorNormOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.VectorNorm(x, axis: axis, ord: 3, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.VectorNorm(x, ord: 3);
}

internal readonly struct MedianOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Median(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Median(x);
}

internal readonly struct QuantileOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Quantile(x, 0.3, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Quantile(x, 0.3);
}

internal readonly struct PercentileOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.Percentile(x, 85, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.Percentile(x, 85);
}

internal readonly struct NanSumOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanSum(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanSum(x);
}

internal readonly struct NanProdOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanProd(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanProd(x);
}

internal readonly struct NanMinOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanMin(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanMin(x);
}

internal readonly struct NanMaxOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanMax(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanMax(x);
}

internal readonly struct NanMeanOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanMean(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanMean(x);
}

internal readonly struct NanStdOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanStd(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanStd(x);
}

internal readonly struct NanMedianOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanMedian(x, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanMedian(x);
}

internal readonly struct NanVarOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanVar(x, axis: axis, correction: 1, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanVar(x, correction: 1);
}

internal readonly struct NanQuantileOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanQuantile(x, 0.3, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanQuantile(x, 0.3);
}

internal readonly struct NanPercentileOf : IReduced
{
    static void IReduced.Along<T, N, G>(Expr<T, N> x, ref G to, Axes axis, bool keepDims) => TensorsOf<T>.Assign(ref to, Nd.NanPercentile(x, 85, axis: axis, keepDims: keepDims));

    static T IReduced.Whole<T, N>(Expr<T, N> x) => Nd.NanPercentile(x, 85);
}
