using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The logical operators of masks: comparisons, and declared tensors of truth values.</summary>
public static class MaskOperators
{
    extension<N1, N2>(Expr<bool, N1>)
        where N1 : IMaskNode, allows ref struct
        where N2 : IMaskNode, allows ref struct
    {
        /// <summary>Both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskAnd, N1, N2>> operator &(Expr<bool, N1> x, Expr<bool, N2> y) => new(new(x.Node, y.Node));

        /// <summary>Either or both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskOr, N1, N2>> operator |(Expr<bool, N1> x, Expr<bool, N2> y) => new(new(x.Node, y.Node));

        /// <summary>Exactly one.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskXor, N1, N2>> operator ^(Expr<bool, N1> x, Expr<bool, N2> y) => new(new(x.Node, y.Node));
    }

    extension<N1, G>(Expr<bool, N1>)
        where N1 : IMaskNode, allows ref struct
        where G : struct, ITensor<bool>
    {
        /// <summary>Both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskAnd, N1, MaskLeaf<G>>> operator &(Expr<bool, N1> x, in G y) => new(new(x.Node, Lift(in y)));

        /// <summary>Both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskAnd, MaskLeaf<G>, N1>> operator &(in G x, Expr<bool, N1> y) => new(new(Lift(in x), y.Node));

        /// <summary>Either or both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskOr, N1, MaskLeaf<G>>> operator |(Expr<bool, N1> x, in G y) => new(new(x.Node, Lift(in y)));

        /// <summary>Either or both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskOr, MaskLeaf<G>, N1>> operator |(in G x, Expr<bool, N1> y) => new(new(Lift(in x), y.Node));

        /// <summary>Exactly one.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskXor, N1, MaskLeaf<G>>> operator ^(Expr<bool, N1> x, in G y) => new(new(x.Node, Lift(in y)));

        /// <summary>Exactly one.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskXor, MaskLeaf<G>, N1>> operator ^(in G x, Expr<bool, N1> y) => new(new(Lift(in x), y.Node));
    }

    extension<G1, G2>(G1)
        where G1 : struct, ITensor<bool>
        where G2 : struct, ITensor<bool>
    {
        /// <summary>Both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskAnd, MaskLeaf<G1>, MaskLeaf<G2>>> operator &(in G1 x, in G2 y) => new(new(Lift(in x), Lift(in y)));

        /// <summary>Either or both.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskOr, MaskLeaf<G1>, MaskLeaf<G2>>> operator |(in G1 x, in G2 y) => new(new(Lift(in x), Lift(in y)));

        /// <summary>Exactly one.</summary>
        [ShapeRule(ShapeRule.Broadcast), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskBinary<MaskXor, MaskLeaf<G1>, MaskLeaf<G2>>> operator ^(in G1 x, in G2 y) => new(new(Lift(in x), Lift(in y)));
    }

    extension<N>(Expr<bool, N>)
        where N : IMaskNode, allows ref struct
    {
        /// <summary>The complement.</summary>
        [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskNot<N>> operator ~(Expr<bool, N> x) => new(new(x.Node));
    }

    extension<G>(G)
        where G : struct, ITensor<bool>
    {
        /// <summary>The complement.</summary>
        [ShapeRule(ShapeRule.Same), MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
        public static Expr<bool, MaskNot<MaskLeaf<G>>> operator ~(in G x) => new(new(Lift(in x)));
    }

    extension<G>(ref G g)
        where G : struct, ITensor<bool>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1.., 0]</c> takes <c>Assign</c>.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, bool> At
        {
            [MemoryCost(MemoryCost.View), MethodImpl(AggressiveInlining)]
            get => new(ref Unsafe.As<G, bool>(ref g));
        }

        /// <summary>The truth values in memory order, for writing. View, 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">More elements than a span can hold (2^31 - 1).</exception>
        [MemoryCost(MemoryCost.View)]
        public Span<bool> AsSpan() => TensorSpans.Of<G, bool>(ref Unsafe.As<G, bool>(ref g));

        /// <summary>Evaluates a mask into the tensor in one pass. 0 bytes; Temp of the tensor's size where the mask reads, displaced, what is
        /// overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The mask does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
        public void Assign<N>(Expr<bool, N> value)
            where N : IMaskNode, allows ref struct
            => MaskDriver.Assign(Lift(ref g), value.Node);

        /// <summary>Copies a tensor of truth values, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<bool>
            => MaskDriver.Assign(Lift(ref g), Lift(in value));

        /// <summary>Sets every element. 0 bytes.</summary>
        [MemoryCost(MemoryCost.InPlace)]
        public void Assign(bool value) => MaskDriver.Assign(Lift(ref g), new MaskConst(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        [MemoryCost(MemoryCost.InPlace)]
        public void Fill(bool value) => MaskDriver.Assign(Lift(ref g), new MaskConst(value));
    }

    /// <summary>Evaluates a mask into a part of a tensor of truth values. 0 bytes, or a Temp as with Assign.</summary>
    /// <exception cref="ShapeMismatchException">The mask does not fit; nothing has been written.</exception>
    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
    public static void Assign<L, N>(this Part<bool, L> part, Expr<bool, N> value)
        where L : struct, ILayout
        where N : IMaskNode, allows ref struct
    {
        View<bool, L> view = part.View;
        MaskDriver.Assign(new MaskView<L>(in view.First, view.Layout), value.Node);
    }

    [MethodImpl(AggressiveInlining)]
    internal static MaskLeaf<G> Lift<G>(ref readonly G g)
        where G : struct, ITensor<bool>
        => new(in Unsafe.As<G, bool>(ref Unsafe.AsRef(in g)));
}
