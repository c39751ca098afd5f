// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of SByte.</summary>
public static class SByteStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, M, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(mask.Node, new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, M, Leaf<G1, sbyte>, Const<sbyte>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, sbyte y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<sbyte>
            => new(new(mask.Node, new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, M, Const<sbyte>, Leaf<G1, sbyte>>> Where<M, G1>(Expr<bool, M> mask, sbyte x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<sbyte>
            => new(new(mask.Node, new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, M, Const<sbyte>, Const<sbyte>>> Where<M>(Expr<bool, M> mask, sbyte x, sbyte y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<sbyte>(x), new Const<sbyte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, MaskLeaf<M>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, MaskLeaf<M>, Leaf<G1, sbyte>, Const<sbyte>>> Where<M, G1>(in M mask, in G1 x, sbyte y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<sbyte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, MaskLeaf<M>, Const<sbyte>, Leaf<G1, sbyte>>> Where<M, G1>(in M mask, sbyte x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<sbyte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Where<sbyte, MaskLeaf<M>, Const<sbyte>, Const<sbyte>>> Where<M>(in M mask, sbyte x, sbyte y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<sbyte>(x), new Const<sbyte>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Shift<sbyte, Leaf<G, sbyte>>> Shift<G>(in G x, int axis, int offset, Boundary<sbyte> boundary)
            where G : struct, ITensor<sbyte>
            => Nd.Shift(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Sum<G>(in G x)
            where G : struct, ITensor<sbyte>
            => Nd.Sum(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Reduced<sbyte, Add<sbyte>, Leaf<G, sbyte>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<sbyte>
            => Nd.Sum(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => Nd.Dot(new Expr<sbyte, Leaf<G1, sbyte>>(Nd.Lift<G1, sbyte>(in x)), new Expr<sbyte, Leaf<G2, sbyte>>(Nd.Lift<G2, sbyte>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Product<sbyte, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => Nd.MatMul(new Expr<sbyte, Leaf<G1, sbyte>>(Nd.Lift<G1, sbyte>(in x)), new Expr<sbyte, Leaf<G2, sbyte>>(Nd.Lift<G2, sbyte>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Min<G>(in G x)
            where G : struct, ITensor<sbyte>
            => Nd.Min(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Reduced<sbyte, Minimum<sbyte>, Leaf<G, sbyte>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<sbyte>
            => Nd.Min(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<sbyte>
            => Nd.ArgMin(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Max<G>(in G x)
            where G : struct, ITensor<sbyte>
            => Nd.Max(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Reduced<sbyte, Maximum<sbyte>, Leaf<G, sbyte>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<sbyte>
            => Nd.Max(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<sbyte>
            => Nd.ArgMax(new Expr<sbyte, Leaf<G, sbyte>>(Nd.Lift<G, sbyte>(in x)));
    }
}
