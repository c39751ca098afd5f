using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <content>The views with the axes in reverse.</content>
public static partial class Views
{
    /// <summary>A row-major tensor of rank 2 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout2<UnitFirst>>> Transpose2<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout2<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 2 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout2<UnitLast>>> TransposeColumns2<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout2<UnitLast>>()));

    /// <summary>A row-major tensor of rank 2 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout2<UnitFirst>>> MaskTranspose2<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout2<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 2 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout2<UnitLast>>> MaskTransposeColumns2<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout2<UnitLast>>()));

    /// <summary>A row-major tensor of rank 3 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout3<UnitFirst>>> Transpose3<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout3<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 3 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout3<UnitLast>>> TransposeColumns3<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout3<UnitLast>>()));

    /// <summary>A row-major tensor of rank 3 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout3<UnitFirst>>> MaskTranspose3<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout3<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 3 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout3<UnitLast>>> MaskTransposeColumns3<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout3<UnitLast>>()));

    /// <summary>A row-major tensor of rank 4 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout4<UnitFirst>>> Transpose4<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout4<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 4 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout4<UnitLast>>> TransposeColumns4<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout4<UnitLast>>()));

    /// <summary>A row-major tensor of rank 4 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout4<UnitFirst>>> MaskTranspose4<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout4<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 4 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout4<UnitLast>>> MaskTransposeColumns4<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout4<UnitLast>>()));

    /// <summary>A row-major tensor of rank 5 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout5<UnitFirst>>> Transpose5<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout5<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 5 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout5<UnitLast>>> TransposeColumns5<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout5<UnitLast>>()));

    /// <summary>A row-major tensor of rank 5 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout5<UnitFirst>>> MaskTranspose5<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout5<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 5 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout5<UnitLast>>> MaskTransposeColumns5<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout5<UnitLast>>()));

    /// <summary>A row-major tensor of rank 6 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout6<UnitFirst>>> Transpose6<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout6<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 6 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout6<UnitLast>>> TransposeColumns6<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout6<UnitLast>>()));

    /// <summary>A row-major tensor of rank 6 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout6<UnitFirst>>> MaskTranspose6<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout6<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 6 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout6<UnitLast>>> MaskTransposeColumns6<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout6<UnitLast>>()));

    /// <summary>A row-major tensor of rank 7 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout7<UnitFirst>>> Transpose7<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout7<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 7 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout7<UnitLast>>> TransposeColumns7<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout7<UnitLast>>()));

    /// <summary>A row-major tensor of rank 7 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout7<UnitFirst>>> MaskTranspose7<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout7<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 7 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout7<UnitLast>>> MaskTransposeColumns7<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout7<UnitLast>>()));

    /// <summary>A row-major tensor of rank 8 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitFirst>>> Transpose8<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout8<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 8 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitLast>>> TransposeColumns8<G, T>(ref readonly T first)
        where G : IShape
        where T : unmanaged
        => new(new(in first, Reverse<G, Layout8<UnitLast>>()));

    /// <summary>A row-major tensor of rank 8 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout8<UnitFirst>>> MaskTranspose8<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout8<UnitFirst>>()));

    /// <summary>A column-major tensor of rank 8 with its axes in reverse.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Expr<bool, MaskView<Layout8<UnitLast>>> MaskTransposeColumns8<G>(ref readonly bool first)
        where G : IShape
        => new(new(in first, Reverse<G, Layout8<UnitLast>>()));

    [MethodImpl(AggressiveInlining)]
    private static L Reverse<G, L>()
        where G : IShape
        where L : struct, ILayout
    {
        L layout = default;
        for (int axis = 0; axis < G.Rank; axis++)
        {
            layout.Push(G.Dim(axis), ShapeFacts<G>.Step(axis));
        }

        return layout;
    }
}
