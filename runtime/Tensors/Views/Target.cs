using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The writable side of a declared tensor: <c>x.At[i, j]</c> is a reference to one element, <c>x.At[1..^1, ..]</c> a part to assign to.
/// Only a <c>ref</c> receiver can make one, so no write is lost.</summary>
[MemoryCost(MemoryCost.View)]
public readonly ref struct Target<G, T>
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

    /// <summary>A reference to one element of a tensor of rank 1.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(1);
            return ref Unsafe.Add(ref _first, Offset(0, i0));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 1.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(1);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(1);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 2.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(2);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 2.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(2);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(2);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 3.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(3);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 3.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(3);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(3);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 4.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2, int i3]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(4);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2) + Offset(3, i3));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 4.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2, Index i3]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(4);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))) + Offset(3, i3.GetOffset(G.Dim(3))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2, Slice s3]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(4);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 4);
            offset += Axis(ref layout, 3, s3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 5.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2, int i3, int i4]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(5);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2) + Offset(3, i3) + Offset(4, i4));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 5.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2, Index i3, Index i4]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(5);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))) + Offset(3, i3.GetOffset(G.Dim(3))) + Offset(4, i4.GetOffset(G.Dim(4))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2, Slice s3, Slice s4]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(5);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 5);
            offset += Axis(ref layout, 4, s4);
            offset += Axis(ref layout, 3, s3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 6.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2, int i3, int i4, int i5]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(6);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2) + Offset(3, i3) + Offset(4, i4) + Offset(5, i5));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 6.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2, Index i3, Index i4, Index i5]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(6);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))) + Offset(3, i3.GetOffset(G.Dim(3))) + Offset(4, i4.GetOffset(G.Dim(4))) + Offset(5, i5.GetOffset(G.Dim(5))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(6);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 6);
            offset += Axis(ref layout, 5, s5);
            offset += Axis(ref layout, 4, s4);
            offset += Axis(ref layout, 3, s3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 7.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2, int i3, int i4, int i5, int i6]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(7);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2) + Offset(3, i3) + Offset(4, i4) + Offset(5, i5) + Offset(6, i6));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 7.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2, Index i3, Index i4, Index i5, Index i6]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(7);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))) + Offset(3, i3.GetOffset(G.Dim(3))) + Offset(4, i4.GetOffset(G.Dim(4))) + Offset(5, i5.GetOffset(G.Dim(5))) + Offset(6, i6.GetOffset(G.Dim(6))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(7);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 7);
            offset += Axis(ref layout, 6, s6);
            offset += Axis(ref layout, 5, s5);
            offset += Axis(ref layout, 4, s4);
            offset += Axis(ref layout, 3, s3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 8.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[int i0, int i1, int i2, int i3, int i4, int i5, int i6, int i7]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(8);
            return ref Unsafe.Add(ref _first, Offset(0, i0) + Offset(1, i1) + Offset(2, i2) + Offset(3, i3) + Offset(4, i4) + Offset(5, i5) + Offset(6, i6) + Offset(7, i7));
        }
    }

    /// <summary>A reference to one element of a tensor of rank 8.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    public ref T this[Index i0, Index i1, Index i2, Index i3, Index i4, Index i5, Index i6, Index i7]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            Demand(8);
            return ref Unsafe.Add(ref _first, Offset(0, i0.GetOffset(G.Dim(0))) + Offset(1, i1.GetOffset(G.Dim(1))) + Offset(2, i2.GetOffset(G.Dim(2))) + Offset(3, i3.GetOffset(G.Dim(3))) + Offset(4, i4.GetOffset(G.Dim(4))) + Offset(5, i5.GetOffset(G.Dim(5))) + Offset(6, i6.GetOffset(G.Dim(6))) + Offset(7, i7.GetOffset(G.Dim(7))));
        }
    }

    /// <summary>The part that the slices select; axes that are not mentioned are whole.</summary>
    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
    public Part<T> this[Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7]
    {
        [MethodImpl(AggressiveInlining)]
        get
        {
            DemandAtLeast(8);
            Layout8<UnitNone> layout = default;
            nint offset = Whole(ref layout, 8);
            offset += Axis(ref layout, 7, s7);
            offset += Axis(ref layout, 6, s6);
            offset += Axis(ref layout, 5, s5);
            offset += Axis(ref layout, 4, s4);
            offset += Axis(ref layout, 3, s3);
            offset += Axis(ref layout, 2, s2);
            offset += Axis(ref layout, 1, s1);
            offset += Axis(ref layout, 0, s0);
            return new(new(in Unsafe.Add(ref _first, offset), layout));
        }
    }

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
    private static nint Axis(ref Layout8<UnitNone> layout, int axis, Slice slice)
    {
        (int start, int count, int step) = slice.Resolve(axis, G.Dim(axis));
        if (step != 0)
        {
            layout.Push(count, ShapeFacts<G>.Step(axis) * step);
        }

        return start * ShapeFacts<G>.Step(axis);
    }

    [MethodImpl(AggressiveInlining)]
    private static nint Whole(ref Layout8<UnitNone> layout, int mentioned)
    {
        for (int axis = G.Rank - 1; axis >= mentioned; axis--)
        {
            layout.Push(G.Dim(axis), ShapeFacts<G>.Step(axis));
        }

        return 0;
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
