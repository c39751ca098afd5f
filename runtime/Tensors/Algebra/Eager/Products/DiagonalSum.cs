using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The sums of a diagonal of each matrix in the last two axes: <c>Trace</c>.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct DiagonalSum<T, X> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _offset;

    /// <summary>Of the diagonal that lies <paramref name="offset"/> columns right of the main one, or below it where that is negative.</summary>
    /// <exception cref="ShapeMismatchException">The operand is no matrix and no stack of them.</exception>
    internal DiagonalSum(X x, int offset)
    {
        _x = x;
        _offset = offset;
        if (x.Rank < 2)
        {
            throw ProductErrors.NoMatrix("Trace", Broadcast.Text(ref x));
        }
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank - 2;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k + 2);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> operand = Materialized<T>.Of(ref _x);
        View<T, Layout8<UnitNone>> a = operand.View;
        long rows = a.Dim(1) - Math.Max(0L, -(long)_offset), columns = a.Dim(0) - Math.Max(0L, _offset);
        int length = (int)Math.Max(0, Math.Min(rows, columns));
        nint start = _offset > 0 ? _offset * a.Stride(0) : -_offset * a.Stride(1);

        if (length == 0)
        {
            // A diagonal outside the matrix is empty, and its sum is 0.
            AssignDriver.Assign<T, D, Const<T>>(destination, new(T.Zero), ordered: false);
            return;
        }

        Layout8<UnitNone> layout = default;
        layout.Push(length, a.Stride(0) + a.Stride(1));
        for (int k = 2; k < a.Rank; k++)
        {
            layout.Push(a.Dim(k), a.Stride(k));
        }

        View<T, Layout8<UnitNone>> diagonal = new(in Unsafe.Add(ref a.First, start), layout);
        ReductionDriver.Evaluate<T, T, SumOf<T>, View<T, Layout8<UnitNone>>, D>(diagonal, ref destination, default, ((Axes)(-1)).Within(diagonal.Rank), keepDims: false);
    }
}
