using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The cross product of vectors of three elements along one axis of each; the other axes broadcast.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct CrossProduct<T, X, Y> : IComputation<T>
    where T : unmanaged, INumberBase<T>
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private int _k;

    /// <summary>Along an axis, which has three elements in both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An operand has no such axis.</exception>
    /// <exception cref="ShapeMismatchException">The axis has not three elements in both, or others do not broadcast.</exception>
    internal CrossProduct(X x, Y y, int axis)
    {
        _x = x;
        _y = y;
        _k = Nd.FromLast(axis, Math.Max(x.Rank, y.Rank));
        bool meet = x.Dim(_k) == 3 && y.Dim(_k) == 3;
        for (int k = 0; k < 8; k++)
        {
            meet &= x.Dim(k) == y.Dim(k) || x.Dim(k) == 1 || y.Dim(k) == 1;
        }

        if (!meet)
        {
            throw ProductErrors.Cross(Broadcast.Text(ref x), Broadcast.Text(ref y), axis);
        }
    }

    /// <inheritdoc/>
    int ISized.Rank => Math.Max(_x.Rank, _y.Rank);

    /// <inheritdoc/>
    int ISized.Dim(int k) => Math.Max(_x.Dim(k), _y.Dim(k));

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _y.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using Materialized<T> left = Materialized<T>.Of(ref _x);
        using Materialized<T> right = Materialized<T>.Of(ref _y);
        View<T, Layout8<UnitNone>> a = left.View, b = right.View;
        View<T, Layout8<UnitNone>> d = new(in Unsafe.As<byte, T>(ref destination.Origin), Layouts.Of(ref destination));
        for (int i = 0; i < 3; i++)
        {
            int j = (i + 1) % 3, k = (i + 2) % 3;
            Subtract<Binary<T, Multiply<T>, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>>(
                Part(ref d, i), new(Part(ref a, j), Part(ref b, k)), new(Part(ref a, k), Part(ref b, j)));
        }
    }

    private static void Subtract<P>(View<T, Layout8<UnitNone>> d, P plus, P minus)
        where P : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, Binary<T, Subtract<T>, P, P>>(d, new(plus, minus), ordered: false);

    /// <summary>One index of the axis, which is dropped.</summary>
    private View<T, Layout8<UnitNone>> Part(scoped ref View<T, Layout8<UnitNone>> view, int index)
    {
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < view.Rank; k++)
        {
            if (k != _k)
            {
                layout.Push(view.Dim(k), view.Stride(k));
            }
        }

        return new(in Unsafe.Add(ref view.First, index * view.Stride(_k)), layout);
    }
}
