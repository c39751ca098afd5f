// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Half.</summary>
public static class HalfStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, M, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(mask.Node, new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, M, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, global::System.Half y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Half>
            => new(new(mask.Node, new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, M, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Where<M, G1>(Expr<bool, M> mask, global::System.Half x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Half>
            => new(new(mask.Node, new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, M, Const<global::System.Half>, Const<global::System.Half>>> Where<M>(Expr<bool, M> mask, global::System.Half x, global::System.Half y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<global::System.Half>(x), new Const<global::System.Half>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, MaskLeaf<M>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, MaskLeaf<M>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Where<M, G1>(in M mask, in G1 x, global::System.Half y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, MaskLeaf<M>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Where<M, G1>(in M mask, global::System.Half x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Where<global::System.Half, MaskLeaf<M>, Const<global::System.Half>, Const<global::System.Half>>> Where<M>(in M mask, global::System.Half x, global::System.Half y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<global::System.Half>(x), new Const<global::System.Half>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Shift<global::System.Half, Leaf<G, global::System.Half>>> Shift<G>(in G x, int axis, int offset, Boundary<global::System.Half> boundary)
            where G : struct, ITensor<global::System.Half>
            => Nd.Shift(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Sum<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.Sum(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Reduced<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<global::System.Half>
            => Nd.Sum(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => Nd.Dot(new Expr<global::System.Half, Leaf<G1, global::System.Half>>(Nd.Lift<G1, global::System.Half>(in x)), new Expr<global::System.Half, Leaf<G2, global::System.Half>>(Nd.Lift<G2, global::System.Half>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Product<global::System.Half, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => Nd.MatMul(new Expr<global::System.Half, Leaf<G1, global::System.Half>>(Nd.Lift<G1, global::System.Half>(in x)), new Expr<global::System.Half, Leaf<G2, global::System.Half>>(Nd.Lift<G2, global::System.Half>(in y)));

        /// <summary>The mean of every element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Mean<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.Mean(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));

        /// <summary>The means along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Reduced<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>>> Mean<G>(in G x, int axis)
            where G : struct, ITensor<global::System.Half>
            => Nd.Mean(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)), axis);

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Min<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.Min(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Reduced<global::System.Half, Minimum<global::System.Half>, Leaf<G, global::System.Half>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<global::System.Half>
            => Nd.Min(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.ArgMin(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Max<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.Max(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Reduced<global::System.Half, Maximum<global::System.Half>, Leaf<G, global::System.Half>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<global::System.Half>
            => Nd.Max(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<global::System.Half>
            => Nd.ArgMax(new Expr<global::System.Half, Leaf<G, global::System.Half>>(Nd.Lift<G, global::System.Half>(in x)));
    }
}
