using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>What can be done to every declared tensor whose elements are <typeparamref name="T"/>, with the element type written out: C# infers it
/// through no constraint. The extension members of each dtype (<c>x.Assign(...)</c>, <c>x.Fill(...)</c>, <c>x.At</c>), those that the generator writes
/// for a struct of the user's among them, are these under a shorter name; code that is generic over the element type calls these.</summary>
/// <typeparam name="T">The element type.</typeparam>
public static class TensorsOf<T>
    where T : unmanaged
{
    /// <summary>The tensor as an operand. View, 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Leaf<G, T> Lift<G>(ref readonly G g)
        where G : struct, ITensor<T>
        => new(in Unsafe.As<G, T>(ref Unsafe.AsRef(in g)));

    /// <summary>The tensor with its axes in reverse. View, 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [ShapeRule(ShapeRule.Transpose), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Expr<T, View<T, Layout8<UnitNone>>> Transpose<G>(ref readonly G g)
        where G : struct, ITensor<T>
    {
        Layout8<UnitNone> layout = default;
        for (int axis = 0; axis < G.Rank; axis++)
        {
            layout.Push(G.Dim(axis), ShapeFacts<G>.Step(axis));
        }

        return new(new(in Unsafe.As<G, T>(ref Unsafe.AsRef(in g)), layout));
    }

    /// <summary>The writable target: one element by <c>ref</c>, or a part. View, 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Target<G, T> At<G>(ref G g)
        where G : struct, ITensor<T>
        => new(ref Unsafe.As<G, T>(ref g));

    /// <summary>The elements in memory order, for writing. View, 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <exception cref="InvalidOperationException">More elements than a span can hold (2^31 - 1).</exception>
    [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
    public static Span<T> AsSpan<G>(ref G g)
        where G : struct, ITensor<T>
        => TensorSpans.Of<G, T>(ref Unsafe.As<G, T>(ref g));

    /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads, displaced, what
    /// is overwritten.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="N">The expression's tree.</typeparam>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(g)"), MethodImpl(AggressiveInlining)]
    public static void Assign<G, N>(ref G g, Expr<T, N> value)
        where G : struct, ITensor<T>
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, Leaf<G, T>, N>(Lift(ref g), value.Node);

    /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="G2">The tensor to copy.</typeparam>
    /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(g)"), MethodImpl(AggressiveInlining)]
    public static void Assign<G, G2>(ref G g, in G2 value)
        where G : struct, ITensor<T>
        where G2 : struct, ITensor<T>
        => AssignDriver.Assign<T, Leaf<G, T>, Leaf<G2, T>>(Lift(ref g), Lift(in value));

    /// <summary>Evaluates an expression without looking for overlap, on one thread: the caller knows that the order of the elements does not matter. 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="N">The expression's tree.</typeparam>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into), MethodImpl(AggressiveInlining)]
    public static void AssignUnordered<G, N>(ref G g, Expr<T, N> value)
        where G : struct, ITensor<T>
        where N : INode<T>, allows ref struct
        => AssignDriver.Assign<T, Leaf<G, T>, N>(Lift(ref g), value.Node, ordered: false);

    /// <summary>As <see cref="Assign{G, N}(ref G, Expr{T, N})"/>, on <see cref="Cores.Count"/> threads where the size pays: the same bits. 0 bytes; Temp of
    /// the tensor's size where the expression reads, displaced, what is overwritten.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="N">The expression's tree.</typeparam>
    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(g)"), MethodImpl(AggressiveInlining)]
    public static void AssignParallel<G, N>(ref G g, Expr<T, N> value)
        where G : struct, ITensor<T>
        where N : INode<T>, allows ref struct
        => AssignDriver.AssignParallel<T, Leaf<G, T>, N>(Lift(ref g), value.Node);

    /// <summary>Sets every element. 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    [MemoryCost(MemoryCost.InPlace), MethodImpl(AggressiveInlining)]
    public static void Fill<G>(ref G g, T value)
        where G : struct, ITensor<T>
        => AssignDriver.Assign<T, Leaf<G, T>, Const<T>>(Lift(ref g), new Const<T>(value));

    /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillFrom<G>(ref G g, Func<int, T> value)
        where G : struct, ITensor<T>
        => Creation.From<G, T>(ref Unsafe.As<G, T>(ref g), value);

    /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillFrom<G>(ref G g, Func<int, int, T> value)
        where G : struct, ITensor<T>
        => Creation.From<G, T>(ref Unsafe.As<G, T>(ref g), value);

    /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillFrom<G>(ref G g, Func<int, int, int, T> value)
        where G : struct, ITensor<T>
        => Creation.From<G, T>(ref Unsafe.As<G, T>(ref g), value);

    /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillFrom<G>(ref G g, Func<int, int, int, int, T> value)
        where G : struct, ITensor<T>
        => Creation.From<G, T>(ref Unsafe.As<G, T>(ref g), value);

    /// <summary>Applies an operation in place, as <c>+=</c> does: the tensor is the left operand and the result. 0 bytes; Temp of the tensor's size
    /// where the other operand reads, displaced, what is overwritten.</summary>
    /// <typeparam name="O">The operation.</typeparam>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="N">The right operand's tree.</typeparam>
    /// <exception cref="ShapeMismatchException">The operand does not fit; nothing has been written.</exception>
    [MemoryCost(MemoryCost.InPlace, Temp = "overlap(g)"), MethodImpl(AggressiveInlining)]
    public static void Update<O, G, N>(ref G g, N value)
        where O : IBinaryOp<T>
        where G : struct, ITensor<T>
        where N : INode<T>, allows ref struct
    {
        Leaf<G, T> self = Lift(ref g);
        AssignDriver.Assign<T, Leaf<G, T>, Binary<T, O, Leaf<G, T>, N>>(self, new Binary<T, O, Leaf<G, T>, N>(self, value));
    }
}

/// <summary>Filling tensors of numbers by index; see <see cref="TensorsOf{T}"/>.</summary>
public static class TensorsOf
{
    /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillArange<G, T>(ref G g, T start, T step)
        where G : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
        => Creation.Arange<G, T>(ref Unsafe.As<G, T>(ref g), start, step);

    /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillEye<G, T>(ref G g)
        where G : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
        => Creation.Eye<G, T>(ref Unsafe.As<G, T>(ref g));

    /// <summary>Evenly spaced values from <paramref name="start"/> to <paramref name="stop"/>, both included. 0 bytes.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    [MemoryCost(MemoryCost.InPlace)]
    public static void FillLinspace<G, T>(ref G g, T start, T stop)
        where G : struct, ITensor<T>
        where T : unmanaged, IFloatingPointIeee754<T>
        => Creation.Linspace<G, T>(ref Unsafe.As<G, T>(ref g), start, stop);
}
