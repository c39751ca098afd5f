using System.Numerics;

namespace Tensors;

/// <summary>An expression with its elements in order along an axis.</summary>
/// <remarks>Evaluated into the destination and sorted there, lane by lane; scratch of two lanes.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Sorted<T, X> : IComputation<T>
    where T : unmanaged, INumber<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly int _k;
    private readonly bool _descending;

    internal Sorted(X x, int axis, bool descending)
    {
        _x = x;
        _k = Nd.FromLast(axis, x.Rank);
        _descending = descending;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<T>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);

        // Before the operand, whose own scratch is then counted on top of this.
        using ScratchLease<T> lease = Scratch.Rent<T>(2L * _x.Dim(_k));
        Parts.Fill(whole, _x);
        LaneSort.Sort(whole, _k, _descending, in lease);
    }
}

/// <summary>The indices that put an expression in order along an axis.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct ArgSorted<T, X> : IComputation<long>
    where T : unmanaged, INumber<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly int _k;
    private readonly bool _descending;

    internal ArgSorted(X x, int axis, bool descending)
    {
        _x = x;
        _k = Nd.FromLast(axis, x.Rank);
        _descending = descending;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<long>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<long>.Evaluate<D>(scoped ref D destination)
    {
        using ScratchLease<T> keys = Scratch.Rent<T>(2L * _x.Dim(_k));
        using ScratchLease<int> places = Scratch.Rent<int>(2L * _x.Dim(_k));
        using var x = Materialized<T>.Of(ref _x);
        LaneSort.ArgSort(x.View, Parts.Whole<long, D>(ref destination), _k, _descending, in keys, in places);
    }
}
