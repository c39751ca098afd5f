// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of UInt16.</summary>
public static class UInt16Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, M, Leaf<G1, ushort>, Leaf<G2, ushort>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(mask.Node, new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, M, Leaf<G1, ushort>, Const<ushort>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, ushort y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ushort>
            => new(new(mask.Node, new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, M, Const<ushort>, Leaf<G1, ushort>>> Where<M, G1>(Expr<bool, M> mask, ushort x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ushort>
            => new(new(mask.Node, new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, M, Const<ushort>, Const<ushort>>> Where<M>(Expr<bool, M> mask, ushort x, ushort y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<ushort>(x), new Const<ushort>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, MaskLeaf<M>, Leaf<G1, ushort>, Leaf<G2, ushort>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, MaskLeaf<M>, Leaf<G1, ushort>, Const<ushort>>> Where<M, G1>(in M mask, in G1 x, ushort y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ushort>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, MaskLeaf<M>, Const<ushort>, Leaf<G1, ushort>>> Where<M, G1>(in M mask, ushort x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ushort>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Where<ushort, MaskLeaf<M>, Const<ushort>, Const<ushort>>> Where<M>(in M mask, ushort x, ushort y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<ushort>(x), new Const<ushort>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Shift<ushort, Leaf<G, ushort>>> Shift<G>(in G x, int axis, int offset, Boundary<ushort> boundary)
            where G : struct, ITensor<ushort>
            => Nd.Shift(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Sum<G>(in G x)
            where G : struct, ITensor<ushort>
            => Nd.Sum(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Reduced<ushort, Add<ushort>, Leaf<G, ushort>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<ushort>
            => Nd.Sum(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => Nd.Dot(new Expr<ushort, Leaf<G1, ushort>>(Nd.Lift<G1, ushort>(in x)), new Expr<ushort, Leaf<G2, ushort>>(Nd.Lift<G2, ushort>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Product<ushort, Leaf<G1, ushort>, Leaf<G2, ushort>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => Nd.MatMul(new Expr<ushort, Leaf<G1, ushort>>(Nd.Lift<G1, ushort>(in x)), new Expr<ushort, Leaf<G2, ushort>>(Nd.Lift<G2, ushort>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Min<G>(in G x)
            where G : struct, ITensor<ushort>
            => Nd.Min(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Reduced<ushort, Minimum<ushort>, Leaf<G, ushort>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<ushort>
            => Nd.Min(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<ushort>
            => Nd.ArgMin(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Max<G>(in G x)
            where G : struct, ITensor<ushort>
            => Nd.Max(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Reduced<ushort, Maximum<ushort>, Leaf<G, ushort>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<ushort>
            => Nd.Max(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<ushort>
            => Nd.ArgMax(new Expr<ushort, Leaf<G, ushort>>(Nd.Lift<G, ushort>(in x)));
    }
}
