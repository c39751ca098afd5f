using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Every element of one operand times every element of the other: <c>Outer</c>, and <c>Kron</c>, where the axes of both interleave.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct OuterProduct<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private bool _interleaves;

    /// <summary>Two vectors, or the Kronecker product of operands of up to four axes.</summary>
    /// <exception cref="ShapeMismatchException">The operands are no vectors, or have more than four axes.</exception>
    internal OuterProduct(X x, Y y, bool interleaves)
    {
        _x = x;
        _y = y;
        _interleaves = interleaves;
        if (!interleaves && (x.Rank != 1 || y.Rank != 1))
        {
            throw ProductErrors.Outer(Broadcast.Text(ref x), Broadcast.Text(ref y));
        }

        if (Math.Max(x.Rank, y.Rank) > 4)
        {
            throw ProductErrors.TooManyAxes("Kron, which interleaves the axes of both,", 2 * Math.Max(x.Rank, y.Rank));
        }
    }

    /// <inheritdoc/>
    int ISized.Rank => _interleaves ? Math.Max(_x.Rank, _y.Rank) : 2;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _interleaves ? checked(_x.Dim(k) * _y.Dim(k)) : k == 0 ? _y.Dim(0) : k == 1 ? _x.Dim(0) : 1;

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> left = Materialized<T>.Of(ref _x);
        using Materialized<T> right = Materialized<T>.Of(ref _y);
        View<T, Layout8<UnitNone>> a = left.View, b = right.View;

        // The axes of x and y beside each other: each operand is broadcast along those of the other.
        Layout8<UnitNone> to = default, x = default, y = default;
        int rank = _interleaves ? Math.Max(a.Rank, b.Rank) : 1;
        for (int k = 0; k < rank; k++)
        {
            nint stride = destination.Stride(k), step = _interleaves ? stride * b.Dim(k) : destination.Stride(1);
            to.Push(b.Dim(k), stride);
            x.Push(1, 0);
            y.Push(b.Dim(k), b.Stride(k));
            to.Push(a.Dim(k), step);
            x.Push(a.Dim(k), a.Stride(k));
            y.Push(1, 0);
        }

        Binary<T, Multiply<T>, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>> product = new(new(in a.First, x), new(in b.First, y));
        AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, Binary<T, Multiply<T>, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>>(
            new(in Unsafe.As<byte, T>(ref destination.Origin), to), product, ordered: false);
    }
}
