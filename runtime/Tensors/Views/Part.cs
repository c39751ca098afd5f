using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A part of a tensor that can be written: <c>x.At[1..^1, ..].Assign(...)</c>. 0 bytes.</summary>
[MemoryCost(MemoryCost.View)]
public ref partial struct Part<T, L>
    where T : unmanaged
    where L : struct, ILayout
{
    private View<T, L> _view;

    /// <summary>Wraps the view to write to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Part(View<T, L> view) => _view = view;

    /// <summary>The part as an operand.</summary>
    [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View)]
    public readonly Expr<T, View<T, L>> E
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_view);
    }

    /// <summary>The view.</summary>
    internal readonly View<T, L> View => _view;

    /// <summary>The sizes of a declared type over the same elements, to write. View, 0 bytes.</summary>
    /// <typeparam name="B">The declared type, of as many elements.</typeparam>
    /// <exception cref="ShapeMismatchException">It has another number of elements.</exception>
    /// <exception cref="InvalidOperationException">It is no view.</exception>
    [ShapeRule(ShapeRule.Reshape), MemoryCost(MemoryCost.View)]
    public readonly Part<T, Layout8<UnitNone>> Reshape<B>(Order order = Order.RowMajor)
        where B : struct, ITensor<T>
        => ViewMaker.Part(ref ViewMaker.First(E, "Reshape", out Strided shape), shape.Reshape(Elements.Sizes<B>(), order));

    /// <summary>Evaluates an expression into the part in one pass. 0 bytes; Temp of the part's size where the expression reads, displaced, what is
    /// overwritten.</summary>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
    public readonly void Assign<N>(Expr<T, N> value)
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, L>, N>(_view, value.Node);

    /// <summary>Copies a tensor into the part, broadcasting it. 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
    public readonly void Assign<G>(in G value)
        where G : struct, ITensor<T>
        => AssignDriver.Assign<T, View<T, L>, Leaf<G, T>>(_view, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in value))));

    /// <summary>Evaluates an expression without looking for overlap, on one thread: the caller knows that the order of the elements does not matter. 0 bytes.</summary>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into)]
    public readonly void AssignUnordered<N>(Expr<T, N> value)
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, View<T, L>, N>(_view, value.Node, ordered: false);

    /// <summary>As Assign, on <see cref="Cores.Count"/> threads where the size pays: the same bits. 0 bytes; Temp of the part's size where the
    /// expression reads, displaced, what is overwritten.</summary>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
    public readonly void AssignParallel<N>(Expr<T, N> value)
        where N : INode<T>, allows ref struct
        => AssignDriver.AssignParallel<T, View<T, L>, N>(_view, value.Node);

    /// <summary>Sets every element of the part. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public readonly void Assign(T value) => AssignDriver.Assign<T, View<T, L>, Const<T>>(_view, new Const<T>(value));

    /// <summary>Sets every element of the part. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public readonly void Fill(T value) => Assign(value);
}

/// <summary>In-place arithmetic on parts: <c>x.At[.., 0].Add(y)</c>.</summary>
public static class PartArithmetic
{
    /// <summary>part = part + value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Add<T, L, N>(this Part<T, L> part, Expr<T, N> value)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where L : struct, ILayout
        where N : INode<T>, allows ref struct
        => part.Assign(part.E + value);

    /// <summary>part = part + value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Add<T, L, G>(this Part<T, L> part, in G value)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where L : struct, ILayout
        where G : struct, ITensor<T>
        => part.Assign(part.E + value);

    /// <summary>part = part + value, in place. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public static void Add<T, L>(this Part<T, L> part, T value)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where L : struct, ILayout
        => part.Assign(part.E + value);

    /// <summary>part = part - value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Subtract<T, L, N>(this Part<T, L> part, Expr<T, N> value)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where L : struct, ILayout
        where N : INode<T>, allows ref struct
        => part.Assign(part.E - value);

    /// <summary>part = part - value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Subtract<T, L, G>(this Part<T, L> part, in G value)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where L : struct, ILayout
        where G : struct, ITensor<T>
        => part.Assign(part.E - value);

    /// <summary>part = part - value, in place. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public static void Subtract<T, L>(this Part<T, L> part, T value)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where L : struct, ILayout
        => part.Assign(part.E - value);

    /// <summary>part = part * value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Multiply<T, L, N>(this Part<T, L> part, Expr<T, N> value)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where L : struct, ILayout
        where N : INode<T>, allows ref struct
        => part.Assign(part.E * value);

    /// <summary>part = part * value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Multiply<T, L, G>(this Part<T, L> part, in G value)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where L : struct, ILayout
        where G : struct, ITensor<T>
        => part.Assign(part.E * value);

    /// <summary>part = part * value, in place. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public static void Multiply<T, L>(this Part<T, L> part, T value)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where L : struct, ILayout
        => part.Assign(part.E * value);

    /// <summary>part = part / value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Divide<T, L, N>(this Part<T, L> part, Expr<T, N> value)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where L : struct, ILayout
        where N : INode<T>, allows ref struct
        => part.Assign(part.E / value);

    /// <summary>part = part / value, in place. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The value does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
    public static void Divide<T, L, G>(this Part<T, L> part, in G value)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where L : struct, ILayout
        where G : struct, ITensor<T>
        => part.Assign(part.E / value);

    /// <summary>part = part / value, in place. 0 bytes.</summary>
    [MemoryCost(MemoryCost.InPlace)]
    public static void Divide<T, L>(this Part<T, L> part, T value)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where L : struct, ILayout
        => part.Assign(part.E / value);
}
