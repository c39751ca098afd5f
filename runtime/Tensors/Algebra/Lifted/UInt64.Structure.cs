// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of UInt64.</summary>
public static class UInt64Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, M, Leaf<G1, ulong>, Leaf<G2, ulong>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(mask.Node, new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, M, Leaf<G1, ulong>, Const<ulong>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, ulong y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ulong>
            => new(new(mask.Node, new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, M, Const<ulong>, Leaf<G1, ulong>>> Where<M, G1>(Expr<bool, M> mask, ulong x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<ulong>
            => new(new(mask.Node, new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, M, Const<ulong>, Const<ulong>>> Where<M>(Expr<bool, M> mask, ulong x, ulong y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<ulong>(x), new Const<ulong>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, MaskLeaf<M>, Leaf<G1, ulong>, Leaf<G2, ulong>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, MaskLeaf<M>, Leaf<G1, ulong>, Const<ulong>>> Where<M, G1>(in M mask, in G1 x, ulong y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ulong>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, MaskLeaf<M>, Const<ulong>, Leaf<G1, ulong>>> Where<M, G1>(in M mask, ulong x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<ulong>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Where<ulong, MaskLeaf<M>, Const<ulong>, Const<ulong>>> Where<M>(in M mask, ulong x, ulong y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<ulong>(x), new Const<ulong>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Shift<ulong, Leaf<G, ulong>>> Shift<G>(in G x, int axis, int offset, Boundary<ulong> boundary)
            where G : struct, ITensor<ulong>
            => Nd.Shift(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Sum<G>(in G x)
            where G : struct, ITensor<ulong>
            => Nd.Sum(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Reduced<ulong, Add<ulong>, Leaf<G, ulong>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<ulong>
            => Nd.Sum(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => Nd.Dot(new Expr<ulong, Leaf<G1, ulong>>(Nd.Lift<G1, ulong>(in x)), new Expr<ulong, Leaf<G2, ulong>>(Nd.Lift<G2, ulong>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Product<ulong, Leaf<G1, ulong>, Leaf<G2, ulong>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => Nd.MatMul(new Expr<ulong, Leaf<G1, ulong>>(Nd.Lift<G1, ulong>(in x)), new Expr<ulong, Leaf<G2, ulong>>(Nd.Lift<G2, ulong>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Min<G>(in G x)
            where G : struct, ITensor<ulong>
            => Nd.Min(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Reduced<ulong, Minimum<ulong>, Leaf<G, ulong>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<ulong>
            => Nd.Min(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<ulong>
            => Nd.ArgMin(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Max<G>(in G x)
            where G : struct, ITensor<ulong>
            => Nd.Max(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Reduced<ulong, Maximum<ulong>, Leaf<G, ulong>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<ulong>
            => Nd.Max(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<ulong>
            => Nd.ArgMax(new Expr<ulong, Leaf<G, ulong>>(Nd.Lift<G, ulong>(in x)));
    }
}
