using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The elements of an expression, counted in an order, under other sizes: written straight into the destination.</summary>
/// <remarks>Where the destination, or else the operand, can be seen under the other's sizes it is one assignment; else elements are taken one by one, and an
/// operand that is computed takes a Temp of its size.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct ReshapedCopy<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private Strided _target;
    private Order _order;

    /// <summary>Reshapes an expression.</summary>
    /// <exception cref="ShapeMismatchException">The number of elements differs.</exception>
    internal ReshapedCopy(X x, scoped ReadOnlySpan<int> sizes, Order order)
    {
        _x = x;
        _order = order;
        _target = Strided.Of(Shape(ref x)).Sized(sizes, order);
    }

    /// <inheritdoc/>
    readonly int ISized.Rank => _target.Rank;

    /// <inheritdoc/>
    readonly int ISized.Dim(int k) => k < _target.Rank ? _target.Dim(_target.Rank - 1 - k) : 1;

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        ref T to = ref Unsafe.As<byte, T>(ref destination.Origin);
        Strided written = Strided.Of(Layouts.Of(ref destination));
        if (written.TryReshape(Strided.Of(Shape(ref _x)).Dims, _order, out Strided back))
        {
            Assign(ref to, back, _x);
            return;
        }

        using Materialized<T> operand = Materialized<T>.Of(ref _x);
        View<T, Layout8<UnitNone>> view = operand.View;
        Strided read = Strided.Of(view.Layout);
        if (read.TryReshape(_target.Dims, _order, out Strided ahead))
        {
            Assign(ref to, written, new View<T, Layout8<UnitNone>>(in Unsafe.Add(ref view.First, ahead.Offset), ahead.Layout()));
            return;
        }

        for (long i = 0, length = read.Length; i < length; i++)
        {
            Unsafe.Add(ref to, written.Place(i, _order)) = Unsafe.Add(ref view.First, read.Place(i, _order));
        }
    }

    private static Layout8<UnitNone> Shape(scoped ref X x)
    {
        Layout8<UnitNone> sizes = default;
        for (int k = 0; k < x.Rank; k++)
        {
            sizes.Push(x.Dim(k), 0);
        }

        return sizes;
    }

    private static void Assign<N>(ref T first, scoped in Strided shape, N value)
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, N>(new(in Unsafe.Add(ref first, shape.Offset), shape.Layout()), value, ordered: false);
}
