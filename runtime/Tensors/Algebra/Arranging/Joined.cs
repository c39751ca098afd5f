namespace Tensors;

/// <summary>Two to four expressions one behind the other along an axis.</summary>
/// <remarks>Each is evaluated straight into its part of the destination: an operand that is computed costs no scratch.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Joined<T, X, Y, Z, W> : IComputation<T>
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
    private readonly int _size;

    internal Joined(int count, int axis, X x, Y y, Z z, W w)
    {
        _count = count;
        _k = Nd.FromLast(axis, x.Rank);
        _x = x;
        _y = y;
        _z = z;
        _w = w;
        Demand(axis, _k, ref x, ref y);
        _size = checked(x.Dim(_k) + y.Dim(_k));
        if (count > 2)
        {
            Demand(axis, _k, ref x, ref z);
            _size = checked(_size + z.Dim(_k));
        }

        if (count > 3)
        {
            Demand(axis, _k, ref x, ref w);
            _size = checked(_size + w.Dim(_k));
        }
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => k == _k ? _size : _x.Dim(k);

    bool IComputation<T>.Hazard<D>(scoped ref D destination)
    {
        InParts<T> parts = InParts<T>.Of(ref destination);
        return _x.Hazard(ref parts, moved: true) || _y.Hazard(ref parts, moved: true) || _z.Hazard(ref parts, moved: true) || _w.Hazard(ref parts, moved: true);
    }

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        nint start = 0;
        Put(whole, ref start, ref _x);
        Put(whole, ref start, ref _y);
        if (_count > 2)
        {
            Put(whole, ref start, ref _z);
        }

        if (_count > 3)
        {
            Put(whole, ref start, ref _w);
        }
    }

    private readonly void Put<N>(View<T, Layout8<UnitNone>> whole, scoped ref nint start, scoped ref N node)
        where N : INode<T>, allows ref struct
    {
        int size = node.Dim(_k);
        Parts.Fill(Parts.Cut(whole, _k, start, size), node);
        start += size;
    }

    private static void Demand<N>(int axis, int along, scoped ref X x, scoped ref N node)
        where N : INode<T>, allows ref struct
    {
        bool meets = node.Rank == x.Rank;
        for (int k = 0; meets && k < x.Rank; k++)
        {
            meets = k == along || node.Dim(k) == x.Dim(k);
        }

        if (!meets)
        {
            ArrangeErrors.Concat(Broadcast.Text(ref x), Broadcast.Text(ref node), axis);
        }
    }
}
