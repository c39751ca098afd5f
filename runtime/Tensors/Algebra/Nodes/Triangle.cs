using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An operand on one side of a diagonal of its last two axes, the diagonal with it; zero on the other side. What is not kept is not read.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct Triangle<T, X> : INode<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly nint _diagonal;
    private readonly bool _upper;
    private readonly bool _oneRow;
    private readonly bool _oneColumn;
    private nint _row;
    private nint _column;

    internal Triangle(X x, int diagonal, bool upper)
    {
        _x = x;
        _diagonal = diagonal;
        _upper = upper;

        // An axis of one element is cut first and repeated then.
        _oneRow = x.Dim(1) == 1;
        _oneColumn = x.Dim(0) == 1;
        if (x.Rank < 2)
        {
            AlgebraErrors.WrongRank(upper ? "Triu" : "Tril", 2, x.Rank);
        }
    }

    static int INode.Count
    {
        [MethodImpl(AggressiveInlining)]
        get => 1 + X.Count;
    }

    static bool INode.IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>() && X.IsVectorizable;
    }

    static bool INode.HasTemp
    {
        [MethodImpl(AggressiveInlining)]
        get => X.HasTemp;
    }

    readonly int ISized.Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _x.Rank;
    }

    [MethodImpl(AggressiveInlining)]
    readonly int ISized.Dim(int k) => _x.Dim(k);

    [MethodImpl(AggressiveInlining)]
    bool INode.IsFlatIn<D>(scoped ref D destination) => false;

    [MethodImpl(AggressiveInlining)]
    bool INode.CanLoad<A>(int cols) => _x.CanLoad<A>(cols);

    [MethodImpl(AggressiveInlining)]
    bool INode.Hazard<D>(scoped ref D destination, bool moved) => _x.Hazard(ref destination, moved);

    void INode.Become<E>(E value) => throw AlgebraErrors.NoScalar();

    [MethodImpl(AggressiveInlining)]
    void INode.Begin(int rank) => _x.Begin(rank);

    [MethodImpl(AggressiveInlining)]
    void INode.End() => _x.End();

    [MethodImpl(AggressiveInlining)]
    void INode.Move(int k, nint steps)
    {
        _x.Move(k, steps);
        if (k == 0)
        {
            _column += steps;
        }
        else if (k == 1)
        {
            _row += steps;
        }
    }

    [MethodImpl(AggressiveInlining)]
    T INode<T>.At<A>(nint r, nint c) => Keeps(Difference<A>(r, c)) ? _x.At<A>(r, c) : default;

    bool INode<T>.TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    [MethodImpl(AggressiveInlining)]
    bool INode<T>.TryPlane(out PlaneMemory<T> memory)
    {
        memory = default;
        return false;
    }

    [MethodImpl(AggressiveInlining)]
    bool INode<T>.TryEvaluateInto<D>(scoped ref D destination) => false;

    [MethodImpl(AggressiveInlining)]
    V ILaneSource<T>.Load<V, A>(nint r, nint c)
    {
        bool first = Keeps(Difference<A>(r, c));
        if (first == Keeps(Difference<A>(r, c + V.Count - 1)))
        {
            return first ? _x.Load<V, A>(r, c) : V.Create(default);
        }

        // The diagonal runs through the vector.
        V v = _x.Load<V, A>(r, c);
        for (int n = 0; n < V.Count; n++)
        {
            if (!Keeps(Difference<A>(r, c + n)))
            {
                Unsafe.Add(ref Unsafe.As<V, T>(ref v), n) = default;
            }
        }

        return v;
    }

    [MethodImpl(AggressiveInlining)]
    private readonly bool Keeps(nint difference) => _upper ? difference >= _diagonal : difference <= _diagonal;

    // Column minus row.
    [MethodImpl(AggressiveInlining)]
    private readonly nint Difference<A>(nint r, nint c)
        where A : IPlane
    {
        nint column = _column + (A.Col == 0 ? c : A.Row == 0 ? r : 0);
        nint row = _row + (A.Col == 1 ? c : A.Row == 1 ? r : 0);
        return (_oneColumn ? 0 : column) - (_oneRow ? 0 : row);
    }
}
