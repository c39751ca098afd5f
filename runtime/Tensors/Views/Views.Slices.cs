using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Makes the views behind the slice indexers of declared tensors. For generated code; 0 bytes.</summary>
/// <remarks>Axes that are not mentioned are whole. <c>Of</c> keeps the contiguous axis, which its caller proves by passing a range for it;
/// <c>Strided</c> takes any selection.</remarks>
[MemoryCost(MemoryCost.View)]
public static partial class Views
{
    /// <summary>The part of a tensor of rank 1 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout1<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0)
        where G : IShape
        where T : unmanaged
    {
        Layout1<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout1<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 1 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout1<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0)
        where G : IShape
        where T : unmanaged
    {
        Layout1<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout1<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 1 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout1<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0)
        where G : IShape
    {
        Layout1<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout1<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 1 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout1<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0)
        where G : IShape
    {
        Layout1<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout1<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout2<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1)
        where G : IShape
        where T : unmanaged
    {
        Layout2<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout2<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1)
        where G : IShape
        where T : unmanaged
    {
        Layout2<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout2<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1)
        where G : IShape
        where T : unmanaged
    {
        Layout2<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout2<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1)
        where G : IShape
    {
        Layout2<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout2<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1)
        where G : IShape
    {
        Layout2<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 2 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout2<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1)
        where G : IShape
    {
        Layout2<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout2<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout2<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout3<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2)
        where G : IShape
        where T : unmanaged
    {
        Layout3<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout3<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2)
        where G : IShape
        where T : unmanaged
    {
        Layout3<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout3<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2)
        where G : IShape
        where T : unmanaged
    {
        Layout3<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout3<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2)
        where G : IShape
    {
        Layout3<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout3<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2)
        where G : IShape
    {
        Layout3<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 3 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout3<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2)
        where G : IShape
    {
        Layout3<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout3<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout4<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
        where T : unmanaged
    {
        Layout4<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout4<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
        where T : unmanaged
    {
        Layout4<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout4<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
        where T : unmanaged
    {
        Layout4<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout4<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
    {
        Layout4<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout4<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
    {
        Layout4<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 4 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout4<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3)
        where G : IShape
    {
        Layout4<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout4<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout5<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
        where T : unmanaged
    {
        Layout5<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout5<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
        where T : unmanaged
    {
        Layout5<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout5<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
        where T : unmanaged
    {
        Layout5<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout5<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
    {
        Layout5<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout5<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
    {
        Layout5<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 5 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout5<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4)
        where G : IShape
    {
        Layout5<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout5<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout6<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
        where T : unmanaged
    {
        Layout6<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout6<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
        where T : unmanaged
    {
        Layout6<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout6<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
        where T : unmanaged
    {
        Layout6<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout6<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
    {
        Layout6<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout6<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
    {
        Layout6<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 6 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout6<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5)
        where G : IShape
    {
        Layout6<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout6<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout7<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
        where T : unmanaged
    {
        Layout7<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout7<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
        where T : unmanaged
    {
        Layout7<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout7<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
        where T : unmanaged
    {
        Layout7<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout7<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
    {
        Layout7<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout7<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
    {
        Layout7<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 7 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout7<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6)
        where G : IShape
    {
        Layout7<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 6, s6);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout7<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitLast>>> Of<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
        where T : unmanaged
    {
        Layout8<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitFirst>>> OfColumns<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
        where T : unmanaged
    {
        Layout8<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitNone>>> Strided<G, T>(ref readonly T first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
        where T : unmanaged
    {
        Layout8<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with the last axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout8<UnitLast>>> MaskOf<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
    {
        Layout8<UnitLast> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitLast>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with the first axis contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout8<UnitFirst>>> MaskOfColumns<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
    {
        Layout8<UnitFirst> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitFirst>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    /// <summary>The part of a tensor of rank 8 that the slices select, with any strides.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout8<UnitNone>>> MaskStrided<G>(ref readonly bool first, Slice s0, Slice s1, Slice s2, Slice s3, Slice s4, Slice s5, Slice s6, Slice s7)
        where G : IShape
    {
        Layout8<UnitNone> layout = default;
        nint offset = 0;
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 7, s7);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 6, s6);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 5, s5);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 4, s4);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 3, s3);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 2, s2);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 1, s1);
        offset += Axis<G, Layout8<UnitNone>>(ref layout, 0, s0);
        return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
    }

    // Resolves one slice, appends its axis unless it is dropped, and returns the offset of its first element.
    [MethodImpl(AggressiveInlining)]
    private static nint Axis<G, L>(ref L layout, int axis, Slice slice)
        where G : IShape
        where L : struct, ILayout
    {
        (int start, int count, int step) = slice.Resolve(axis, G.Dim(axis));
        nint stride = ShapeFacts<G>.Step(axis);
        if (step != 0)
        {
            layout.Push(count, stride * step);
        }

        return start * stride;
    }
}
