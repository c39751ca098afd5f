// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Int16.</summary>
public static class Int16Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, M, Leaf<G1, short>, Leaf<G2, short>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(mask.Node, new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, M, Leaf<G1, short>, Const<short>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, short y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<short>
            => new(new(mask.Node, new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, M, Const<short>, Leaf<G1, short>>> Where<M, G1>(Expr<bool, M> mask, short x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<short>
            => new(new(mask.Node, new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, M, Const<short>, Const<short>>> Where<M>(Expr<bool, M> mask, short x, short y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<short>(x), new Const<short>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, MaskLeaf<M>, Leaf<G1, short>, Leaf<G2, short>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, MaskLeaf<M>, Leaf<G1, short>, Const<short>>> Where<M, G1>(in M mask, in G1 x, short y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<short>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, MaskLeaf<M>, Const<short>, Leaf<G1, short>>> Where<M, G1>(in M mask, short x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<short>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Where<short, MaskLeaf<M>, Const<short>, Const<short>>> Where<M>(in M mask, short x, short y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<short>(x), new Const<short>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Shift<short, Leaf<G, short>>> Shift<G>(in G x, int axis, int offset, Boundary<short> boundary)
            where G : struct, ITensor<short>
            => Nd.Shift(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Sum<G>(in G x)
            where G : struct, ITensor<short>
            => Nd.Sum(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Reduced<short, Add<short>, Leaf<G, short>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<short>
            => Nd.Sum(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => Nd.Dot(new Expr<short, Leaf<G1, short>>(Nd.Lift<G1, short>(in x)), new Expr<short, Leaf<G2, short>>(Nd.Lift<G2, short>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Product<short, Leaf<G1, short>, Leaf<G2, short>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => Nd.MatMul(new Expr<short, Leaf<G1, short>>(Nd.Lift<G1, short>(in x)), new Expr<short, Leaf<G2, short>>(Nd.Lift<G2, short>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Min<G>(in G x)
            where G : struct, ITensor<short>
            => Nd.Min(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Reduced<short, Minimum<short>, Leaf<G, short>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<short>
            => Nd.Min(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<short>
            => Nd.ArgMin(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Max<G>(in G x)
            where G : struct, ITensor<short>
            => Nd.Max(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Reduced<short, Maximum<short>, Leaf<G, short>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<short>
            => Nd.Max(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<short>
            => Nd.ArgMax(new Expr<short, Leaf<G, short>>(Nd.Lift<G, short>(in x)));
    }
}
