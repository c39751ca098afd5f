using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The writable side of a declared tensor: <c>x.At[i, j]</c> is a reference to one element, <c>x.At[1..^1, ..]</c> a part to assign to.
/// Only a <c>ref</c> receiver can make one, so no write is lost.</summary>
[MemoryCost(MemoryCost.View)]
public readonly ref partial struct Target<G, T>
    where G : struct, IShape
    where T : unmanaged
{
    private readonly ref T _first;

    /// <summary>Wraps a tensor by its first element.</summary>
    [MethodImpl(AggressiveInlining)]
    public Target(ref T first) => _first = ref first;

    /// <summary>The element of a tensor of rank 0.</summary>
    public ref T Value
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(0);
            return ref _first;
        }
    }

    /// <summary>The whole tensor, for views of it.</summary>
    private Expr<T, Leaf<G, T>> Whole => new(new(in _first));

    [MethodImpl(AggressiveInlining)]
    private static nint Offset(int axis, int index)
    {
        if ((uint)index >= (uint)G.Dim(axis))
        {
            Throw.IndexOutOfRange(axis, index, G.Dim(axis));
        }

        return index * ShapeFacts<G>.Step(axis);
    }

    [MethodImpl(AggressiveInlining)]
    private static nint Axis<L>(ref L layout, int axis, Slice slice)
        where L : struct, IGrowingLayout
    {
        (int start, int count, int step) = slice.Resolve(axis, G.Dim(axis));
        if (step != 0)
        {
            layout.Push(count, ShapeFacts<G>.Step(axis) * step);
        }

        return start * ShapeFacts<G>.Step(axis);
    }

    [MethodImpl(AggressiveInlining)]
    private static void Demand(int indices)
    {
        if (indices != G.Rank)
        {
            AlgebraErrors.WrongIndexCount(indices, G.Rank);
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void DemandAtLeast(int slices)
    {
        if (slices > G.Rank)
        {
            AlgebraErrors.WrongIndexCount(slices, G.Rank);
        }
    }
}
