using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A sum of products over axes of two operands that are named: <c>VecDot</c>, <c>TensorDot</c>, <c>Inner</c>.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct TensorProduct<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private Pairing _axes;

    private TensorProduct(X x, Y y)
    {
        _x = x;
        _y = y;
    }

    /// <summary>The products along one axis of each, which have the same size; all other axes broadcast. Complex elements of x are conjugated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An operand has no such axis.</exception>
    /// <exception cref="ShapeMismatchException">The sizes differ along the axis, or others do not broadcast.</exception>
    internal static TensorProduct<T, X, Y> VecDot(X x, Y y, int axis)
    {
        TensorProduct<T, X, Y> product = new(x, y);
        int kx = Nd.FromLast(axis, x.Rank), ky = Nd.FromLast(axis, y.Rank);
        int rank = Math.Max(x.Rank, y.Rank) - 1;
        bool meet = x.Dim(kx) == y.Dim(ky);
        for (int d = rank - 1; d >= 0; d--)
        {
            int i = d < kx ? d : d + 1, j = d < ky ? d : d + 1;
            meet &= x.Dim(i) == y.Dim(j) || x.Dim(i) == 1 || y.Dim(j) == 1;
            product._axes.Add(i, j, d);
        }

        product._axes.Add(kx, ky, -1);
        product._axes.Conjugates = true;
        return meet ? product : throw ProductErrors.VecDot(Broadcast.Text(ref x), Broadcast.Text(ref y), axis);
    }

    /// <summary>The sums over axes of x and as many of y; the other axes of x come first in the result, then those of y.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An operand has no such axis, or one is named twice.</exception>
    /// <exception cref="ShapeMismatchException">The sizes of two axes differ, or the result has more than eight.</exception>
    internal static TensorProduct<T, X, Y> TensorDot(X x, Y y, AxisPairs axes, string function = "TensorDot")
    {
        TensorProduct<T, X, Y> product = new(x, y);
        axes.Resolve(x.Rank, y.Rank);
        int rank = x.Rank + y.Rank - (2 * axes.Count);
        if (rank > 8)
        {
            throw ProductErrors.TooManyAxes(function, rank);
        }

        int d = rank;
        for (int k = x.Rank - 1; k >= 0; k--)
        {
            if (!axes.HoldsLeft(k))
            {
                product._axes.Add(k, -1, --d);
            }
        }

        for (int k = y.Rank - 1; k >= 0; k--)
        {
            if (!axes.HoldsRight(k))
            {
                product._axes.Add(-1, k, --d);
            }
        }

        for (int i = 0; i < axes.Count; i++)
        {
            (int kx, int ky) = axes[i];
            if (x.Dim(kx) != y.Dim(ky))
            {
                throw ProductErrors.Pair(function, Broadcast.Text(ref x), Broadcast.Text(ref y), x.Rank - 1 - kx, y.Rank - 1 - ky, x.Dim(kx), y.Dim(ky));
            }

            product._axes.Add(kx, ky, -1);
        }

        return product;
    }

    /// <inheritdoc/>
    int ISized.Rank => _axes.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k)
    {
        for (int i = 0; i < _axes.Count; i++)
        {
            if (_axes[i].D == k)
            {
                return Math.Max(Size(_axes[i].X, ref _x), Size(_axes[i].Y, ref _y));
            }
        }

        return 1;
    }

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> left = Materialized<T>.Of(ref _x);
        using Materialized<T> right = Materialized<T>.Of(ref _y);
        View<T, Layout8<UnitNone>> a = left.View, b = right.View;
        StridedProduct plan = new() { ConjugatesLeft = _axes.Conjugates };
        for (int i = 0; i < _axes.Count; i++)
        {
            (int x, int y, int d) = (_axes[i].X, _axes[i].Y, _axes[i].D);
            nint size = Math.Max(Size(x, ref _x), Size(y, ref _y));
            nint xs = x < 0 ? 0 : a.Stride(x), ys = y < 0 ? 0 : b.Stride(y);
            if (d < 0)
            {
                plan.Contracted(size, xs, ys);
            }
            else
            {
                plan.Free(size, destination.Stride(d), xs, ys);
            }
        }

        plan.Run(ref Unsafe.As<byte, T>(ref destination.Origin), ref a.First, ref b.First);
    }

    private static int Size<N>(int k, scoped ref N node)
        where N : ISized, allows ref struct
        => k < 0 ? 1 : node.Dim(k);
}

/// <summary>Which axes of two operands meet in which axis of a product, from the outermost to the innermost; all counted from the last, -1 for none.</summary>
internal struct Pairing
{
    private Pairs _pairs;

    /// <summary>Whether complex elements of the left operand are conjugated.</summary>
    public bool Conjugates;

    /// <summary>The number of axes.</summary>
    public int Count { get; private set; }

    /// <summary>The number of axes of the product.</summary>
    public int Rank { get; private set; }

    /// <summary>One of them.</summary>
    public readonly (sbyte X, sbyte Y, sbyte D) this[int i] => _pairs[i];

    /// <summary>Adds the next inner one.</summary>
    public void Add(int x, int y, int d)
    {
        _pairs[Count++] = ((sbyte)x, (sbyte)y, (sbyte)d);
        Rank += d < 0 ? 0 : 1;
    }

    [InlineArray(16)]
    private struct Pairs
    {
        private (sbyte X, sbyte Y, sbyte D) _first;
    }
}
