namespace Tensors;

/// <summary>Every element along an axis several times, one behind the other.</summary>
/// <remarks>Evaluated once, into the first of each group, and copied to the others: no scratch.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Repeated<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly int _times;
    private readonly int _k;

    internal Repeated(X x, int times, int axis)
    {
        _x = x;
        _times = times;
        _k = Nd.FromLast(axis, x.Rank);
        if (times < 1)
        {
            ArrangeErrors.Count("Repeat", times);
        }
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => k == _k ? checked(_x.Dim(k) * _times) : _x.Dim(k);

    bool IComputation<T>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        View<T, Layout8<UnitNone>> first = Parts.Every(whole, _k, 0, _times);
        Parts.Fill(first, _x);
        for (int i = 1; i < _times; i++)
        {
            Parts.Copy(first, Parts.Every(whole, _k, i, _times));
        }
    }
}
