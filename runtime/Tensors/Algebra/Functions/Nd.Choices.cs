using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>Choices by a mask that is a declared tensor, as <c>Where</c> of a mask expression is in the other part.</content>
public static partial class Nd
{
    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, MaskLeaf<M>, N1, N2>> Where<T, M, N1, N2>(in M mask, Expr<T, N1> x, Expr<T, N2> y)
        where T : unmanaged
        where M : struct, ITensor<bool>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
        => new(new(MaskOperators.Lift(in mask), x.Node, y.Node));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, MaskLeaf<M>, N1, Const<T>>> Where<T, M, N1>(in M mask, Expr<T, N1> x, T y)
        where T : unmanaged
        where M : struct, ITensor<bool>
        where N1 : INode<T>, allows ref struct
        => new(new(MaskOperators.Lift(in mask), x.Node, new Const<T>(y)));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, MaskLeaf<M>, Const<T>, N1>> Where<T, M, N1>(in M mask, T x, Expr<T, N1> y)
        where T : unmanaged
        where M : struct, ITensor<bool>
        where N1 : INode<T>, allows ref struct
        => new(new(MaskOperators.Lift(in mask), new Const<T>(x), y.Node));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, MaskLeaf<M>, N1, Leaf<G, T>>> Where<T, M, N1, G>(in M mask, Expr<T, N1> x, in G y)
        where T : unmanaged
        where M : struct, ITensor<bool>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(MaskOperators.Lift(in mask), x.Node, Lift<G, T>(in y)));

    /// <summary>x where the mask is set, else y. Both are evaluated. 0 bytes.</summary>
    [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Expr<T, Where<T, MaskLeaf<M>, Leaf<G, T>, N1>> Where<T, M, N1, G>(in M mask, in G x, Expr<T, N1> y)
        where T : unmanaged
        where M : struct, ITensor<bool>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
        => new(new(MaskOperators.Lift(in mask), Lift<G, T>(in x), y.Node));
}
