using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The elements of an expression, counted in an order, under other sizes: written straight into the destination.</summary>
/// <remarks>Where the destination, or else the operand, can be seen under the other's sizes it is one assignment; else elements are computed and
/// written one by one. 0 bytes besides the Temps of the operand itself.</remarks>
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

        if (_x.TryMemory(out View<T, Layout8<UnitNone>> view) && Strided.Of(view.Layout).TryReshape(_target.Dims, _order, out Strided ahead))
        {
            Assign(ref to, written, new View<T, Layout8<UnitNone>>(in Unsafe.Add(ref view.First, ahead.Offset), ahead.Layout()));
            return;
        }

        try
        {
            _x.Begin(_x.Rank);
            Scatter(ref to, in written);
        }
        finally
        {
            _x.End();
        }
    }

    /// <summary>Computes the operand element by element, each written to the place that has its number: 0 bytes, some ten times the time of vectors.</summary>
    private void Scatter(ref T to, scoped in Strided written)
    {
        // Strides of a tensor without gaps in the order asked for: the offset of an element is its number.
        View<T, Layout8<UnitNone>> numbers = new(in to, Strided.Dense(Strided.Of(Shape(ref _x)).Dims, _order).Layout());
        nint rows = numbers.Dim(1);
        nint cols = numbers.Dim(0);
        Odometer odometer = Odometer.Over<View<T, Layout8<UnitNone>>, LastPlane>(ref numbers);
        nint number = 0;
        do
        {
            for (nint r = 0; r < rows; r++)
            {
                for (nint c = 0; c < cols; c++)
                {
                    nint place = written.Place(number + (r * numbers.Stride(1)) + (c * numbers.Stride(0)), _order);
                    Unsafe.Add(ref to, place) = _x.At<LastPlane>(r, c);
                }
            }
        }
        while (odometer.Step(ref number, ref _x));
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
