using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Binary search in a sorted vector, NaN last.</summary>
internal static class Searching
{
    /// <summary>The first place in <paramref name="sorted"/> before which <paramref name="x"/> can stand; with <paramref name="right"/> the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Place<T>(ref T sorted, nint stride, int count, T x, bool right)
        where T : unmanaged, INumber<T>
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            T there = Unsafe.Add(ref sorted, middle * stride);
            bool behind = right ? !Ascending<T>.Before(x, there) : Ascending<T>.Before(there, x);
            (low, high) = behind ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Checks that an operand is a vector.</summary>
    /// <exception cref="ShapeMismatchException">It is not.</exception>
    public static void DemandVector<N>(string operation, string name, scoped ref N node)
        where N : INode, allows ref struct
    {
        if (node.Rank != 1)
        {
            ArrangeErrors.Vector(operation, name, Broadcast.Text(ref node));
        }
    }
}

/// <summary>The places at which values would stand in a sorted vector.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Searched<T, S, X> : IComputation<long>
    where T : unmanaged, INumber<T>
    where S : INode<T>, allows ref struct
    where X : INode<T>, allows ref struct
{
    private S _sorted;
    private X _x;
    private readonly bool _right;

    internal Searched(string operation, string name, S sorted, X x, bool right)
    {
        Searching.DemandVector(operation, name, ref sorted);
        _sorted = sorted;
        _x = x;
        _right = right;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<long>.Hazard<D>(scoped ref D destination)
        => _sorted.Hazard(ref destination, moved: true) || _x.Hazard(ref destination, moved: true);

    void IComputation<long>.Evaluate<D>(scoped ref D destination)
    {
        using var sorted = Materialized<T>.Of(ref _sorted);
        using var x = Materialized<T>.Of(ref _x);
        View<T, Layout8<UnitNone>> vector = sorted.View, values = x.View;
        View<long, Layout8<UnitNone>> whole = Parts.Whole<long, D>(ref destination);
        Stands stands = LaneSort.Lanes(whole, values, -1);
        do
        {
            Unsafe.Add(ref whole.First, stands.A) =
                Searching.Place(ref vector.First, vector.Stride(0), vector.Dim(0), Unsafe.Add(ref values.First, stands.B), _right);
        }
        while (stands.Step());
    }
}

/// <summary>Whether elements are among those of a set.</summary>
/// <remarks>The set is copied and sorted once: a Temp of its size.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Contained<T, X, S> : IComputation<bool>
    where T : unmanaged, INumber<T>
    where X : INode<T>, allows ref struct
    where S : INode<T>, allows ref struct
{
    private X _x;
    private S _set;
    private readonly bool _invert;

    internal Contained(X x, S set, bool invert)
    {
        _x = x;
        _set = set;
        _invert = invert;
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k) => _x.Dim(k);

    bool IComputation<bool>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<bool>.Evaluate<D>(scoped ref D destination)
    {
        long length = Parts.Length(ref _set);
        using ScratchLease<T> lease = Scratch.Rent<T>(length);
        Parts.Fill(new View<T, Layout8<UnitNone>>(in lease.First, Parts.Dense(ref _set)), _set);
        Span<T> set = lease.Span;
        set.Sort();

        // The framework sorts NaN first; it equals nothing.
        int numbers = 0;
        while (numbers < set.Length && T.IsNaN(set[numbers]))
        {
            numbers++;
        }

        set = set[numbers..];
        using var x = Materialized<T>.Of(ref _x);
        View<T, Layout8<UnitNone>> values = x.View;
        View<bool, Layout8<UnitNone>> whole = Parts.Whole<bool, D>(ref destination);
        Stands stands = LaneSort.Lanes(whole, values, -1);
        do
        {
            T value = Unsafe.Add(ref values.First, stands.B);
            int place = Searching.Place(ref Unsafe.Add(ref lease.First, numbers), 1, set.Length, value, right: false);
            bool found = place < set.Length && set[place] == value;
            Unsafe.Add(ref whole.First, stands.A) = found != _invert;
        }
        while (stands.Step());
    }
}
