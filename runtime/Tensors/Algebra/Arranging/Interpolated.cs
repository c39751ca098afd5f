using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The piecewise linear function through given points, at the elements of an expression; NumPy's <c>interp</c>, its order of operations too.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Interpolated<T, X, P, V> : IComputation<T>
    where T : unmanaged, IFloatingPointIeee754<T>
    where X : INode<T>, allows ref struct
    where P : INode<T>, allows ref struct
    where V : INode<T>, allows ref struct
{
    private X _x;
    private P _points;
    private V _values;
    private readonly T? _left;
    private readonly T? _right;

    internal Interpolated(X x, P points, V values, T? left, T? right)
    {
        Searching.DemandVector("Interp", "xp", ref points);
        Searching.DemandVector("Interp", "fp", ref values);
        if (points.Dim(0) != values.Dim(0))
        {
            ArrangeErrors.Destination("Interp", "fp", Broadcast.Text(ref values), Broadcast.Text(ref points) + ", that of xp");
        }

        _x = x;
        _points = points;
        _values = values;
        _left = left;
        _right = right;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _points.Hazard(ref destination, moved: true) || _values.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using var x = Materialized<T>.Of(ref _x);
        using var points = Materialized<T>.Of(ref _points);
        using var values = Materialized<T>.Of(ref _values);
        View<T, Layout8<UnitNone>> from = x.View;
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        T left = _left ?? values.View.First;
        T right = _right ?? Unsafe.Add(ref values.View.First, (values.View.Dim(0) - 1) * values.View.Stride(0));
        Stands stands = LaneSort.Lanes(whole, from, -1);
        do
        {
            Unsafe.Add(ref whole.First, stands.A) = At(Unsafe.Add(ref from.First, stands.B), points.View, values.View, left, right);
        }
        while (stands.Step());
    }

    private static T At(T x, View<T, Layout8<UnitNone>> points, View<T, Layout8<UnitNone>> values, T left, T right)
    {
        if (T.IsNaN(x))
        {
            return x;
        }

        int count = points.Dim(0);
        int i = Searching.Place(ref points.First, points.Stride(0), count, x, right: true) - 1;
        if (i < 0)
        {
            return left;
        }

        T y = Unsafe.Add(ref values.First, i * values.Stride(0));
        T from = Unsafe.Add(ref points.First, i * points.Stride(0));
        if (i == count - 1 || from == x)
        {
            return from == x ? y : right;
        }

        T nextY = Unsafe.Add(ref values.First, (i + 1) * values.Stride(0));
        T next = Unsafe.Add(ref points.First, (i + 1) * points.Stride(0));
        T slope = (nextY - y) / (next - from);
        T result = (slope * (x - from)) + y;
        if (T.IsNaN(result))
        {
            result = (slope * (x - next)) + nextY;
            result = T.IsNaN(result) && y == nextY ? y : result;
        }

        return result;
    }
}
