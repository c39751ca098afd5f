namespace Tensors;

/// <summary>Two to four expressions of one shape as the elements of a new axis.</summary>
/// <remarks>Each is evaluated straight into its part of the destination: an operand that is computed costs no scratch.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Stacked<T, X, Y, Z, W> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
    where Y : INode<T>, allows ref struct
    where Z : INode<T>, allows ref struct
    where W : INode<T>, allows ref struct
{
    private X _x;
    private Y _y;
    private Z _z;
    private W _w;
    private readonly int _count;
    private readonly int _k;

    internal Stacked(int count, int axis, X x, Y y, Z z, W w)
    {
        _count = count;
        _k = Nd.FromLast(axis, x.Rank + 1);
        _x = x;
        _y = y;
        _z = z;
        _w = w;
        if (x.Rank == 8)
        {
            ArrangeErrors.TooManyAxes("Stack", Broadcast.Text(ref x));
        }

        Demand(ref x, ref y);
        if (count > 2)
        {
            Demand(ref x, ref z);
        }

        if (count > 3)
        {
            Demand(ref x, ref w);
        }
    }

    readonly int ISized.Rank => _x.Rank + 1;

    readonly int ISized.Dim(int k) => k == _k ? _count : _x.Dim(k < _k ? k : k - 1);

    bool IComputation<T>.Hazard<D>(scoped ref D destination)
    {
        InParts<T> parts = InParts<T>.Of(ref destination);
        return _x.Hazard(ref parts, moved: true) || _y.Hazard(ref parts, moved: true) || _z.Hazard(ref parts, moved: true) || _w.Hazard(ref parts, moved: true);
    }

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        Parts.Fill(Parts.Drop(whole, _k, 0), _x);
        Parts.Fill(Parts.Drop(whole, _k, 1), _y);
        if (_count > 2)
        {
            Parts.Fill(Parts.Drop(whole, _k, 2), _z);
        }

        if (_count > 3)
        {
            Parts.Fill(Parts.Drop(whole, _k, 3), _w);
        }
    }

    private static void Demand<N>(scoped ref X x, scoped ref N node)
        where N : INode<T>, allows ref struct
    {
        if (node.Rank != x.Rank || !SameDims(ref x, ref node))
        {
            ArrangeErrors.Stack(Broadcast.Text(ref x), Broadcast.Text(ref node));
        }
    }

    private static bool SameDims<N>(scoped ref X x, scoped ref N node)
        where N : INode<T>, allows ref struct
    {
        for (int k = 0; k < x.Rank; k++)
        {
            if (node.Dim(k) != x.Dim(k))
            {
                return false;
            }
        }

        return true;
    }
}
