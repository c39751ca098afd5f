using System.Numerics;

namespace Tensors;

/// <summary>Elements along an axis, each by an index of its own.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct TakenAlong<T, TI, X, I> : IComputation<T>
    where T : unmanaged
    where TI : unmanaged, IBinaryInteger<TI>
    where X : INode<T>, allows ref struct
    where I : INode<TI>, allows ref struct
{
    private X _x;
    private I _indices;
    private readonly int _k;

    internal TakenAlong(X x, I indices, int axis)
    {
        _x = x;
        _indices = indices;
        _k = Nd.FromLast(axis, x.Rank);
        bool meets = indices.Rank == x.Rank;
        for (int k = 0; meets && k < x.Rank; k++)
        {
            meets = k == _k || indices.Dim(k) == x.Dim(k) || indices.Dim(k) == 1 || x.Dim(k) == 1;
        }

        if (!meets)
        {
            ArrangeErrors.Along("TakeAlongAxis", Broadcast.Text(ref x), Broadcast.Text(ref indices), axis);
        }
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => k == _k ? _indices.Dim(k) : Math.Max(_x.Dim(k), _indices.Dim(k));

    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _indices.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using var x = Materialized<T>.Of(ref _x);
        using var indices = Materialized<TI>.Of(ref _indices);
        View<T, Layout8<UnitNone>> from = x.View;
        View<TI, Layout8<UnitNone>> picks = indices.View;
        Gathering.Check(picks, "TakeAlongAxis", from.Rank - 1 - _k, from.Dim(_k));
        Layout8<UnitNone> source = default, index = default;
        for (int k = 0; k < destination.Rank; k++)
        {
            source.Push(destination.Dim(k), k == _k ? 0 : from.Stride(k));
            index.Push(destination.Dim(k), picks.Stride(k));
        }

        Gathering.Gather(Parts.Whole<T, D>(ref destination), new View<T, Layout8<UnitNone>>(in from.First, source),
            new View<TI, Layout8<UnitNone>>(in picks.First, index), from.Stride(_k), from.Dim(_k));
    }
}
