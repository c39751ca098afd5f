using System.Numerics;

namespace Tensors;

/// <summary>Slices along an axis, by index.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Taken<T, TI, X, I> : IComputation<T>
    where T : unmanaged
    where TI : unmanaged, IBinaryInteger<TI>
    where X : INode<T>, allows ref struct
    where I : INode<TI>, allows ref struct
{
    private X _x;
    private I _indices;
    private readonly int _k;

    internal Taken(X x, I indices, int axis)
    {
        _x = x;
        _indices = indices;
        _k = Nd.FromLast(axis, x.Rank);
        if (x.Rank - 1 + indices.Rank > 8)
        {
            ArrangeErrors.TooManyAxes("Take", Broadcast.Text(ref x));
        }
    }

    readonly int ISized.Rank => _x.Rank - 1 + _indices.Rank;

    readonly int ISized.Dim(int k) => k < _k ? _x.Dim(k) : k < _k + _indices.Rank ? _indices.Dim(k - _k) : _x.Dim(k - _indices.Rank + 1);

    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true) || _indices.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        using var x = Materialized<T>.Of(ref _x);
        using var indices = Materialized<TI>.Of(ref _indices);
        View<T, Layout8<UnitNone>> from = x.View;
        View<TI, Layout8<UnitNone>> picks = indices.View;
        Gathering.Check(picks, "Take", from.Rank - 1 - _k, from.Dim(_k));

        // Both get the axes of the result: the source stands still along those of the indices, the indices along all others.
        Layout8<UnitNone> source = default, index = default;
        for (int k = 0; k < destination.Rank; k++)
        {
            bool picked = k >= _k && k < _k + picks.Rank;
            source.Push(destination.Dim(k), picked ? 0 : from.Stride(k < _k ? k : k - picks.Rank + 1));
            index.Push(destination.Dim(k), picked ? picks.Stride(k - _k) : 0);
        }

        Gathering.Gather(Parts.Whole<T, D>(ref destination), new View<T, Layout8<UnitNone>>(in from.First, source),
            new View<TI, Layout8<UnitNone>>(in picks.First, index), from.Stride(_k), from.Dim(_k));
    }
}
