// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of UInt32.</summary>
public static class UInt32Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, M, Leaf<G1, uint>, Leaf<G2, uint>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(mask.Node, new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, M, Leaf<G1, uint>, Const<uint>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, uint y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<uint>
            => new(new(mask.Node, new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, M, Const<uint>, Leaf<G1, uint>>> Where<M, G1>(Expr<bool, M> mask, uint x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<uint>
            => new(new(mask.Node, new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, M, Const<uint>, Const<uint>>> Where<M>(Expr<bool, M> mask, uint x, uint y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<uint>(x), new Const<uint>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, MaskLeaf<M>, Leaf<G1, uint>, Leaf<G2, uint>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, MaskLeaf<M>, Leaf<G1, uint>, Const<uint>>> Where<M, G1>(in M mask, in G1 x, uint y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<uint>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, MaskLeaf<M>, Const<uint>, Leaf<G1, uint>>> Where<M, G1>(in M mask, uint x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<uint>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Where<uint, MaskLeaf<M>, Const<uint>, Const<uint>>> Where<M>(in M mask, uint x, uint y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<uint>(x), new Const<uint>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Shift<uint, Leaf<G, uint>>> Shift<G>(in G x, int axis, int offset, Boundary<uint> boundary)
            where G : struct, ITensor<uint>
            => Nd.Shift(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Sum<G>(in G x)
            where G : struct, ITensor<uint>
            => Nd.Sum(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Reduced<uint, Add<uint>, Leaf<G, uint>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<uint>
            => Nd.Sum(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => Nd.Dot(new Expr<uint, Leaf<G1, uint>>(Nd.Lift<G1, uint>(in x)), new Expr<uint, Leaf<G2, uint>>(Nd.Lift<G2, uint>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Product<uint, Leaf<G1, uint>, Leaf<G2, uint>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => Nd.MatMul(new Expr<uint, Leaf<G1, uint>>(Nd.Lift<G1, uint>(in x)), new Expr<uint, Leaf<G2, uint>>(Nd.Lift<G2, uint>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Min<G>(in G x)
            where G : struct, ITensor<uint>
            => Nd.Min(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Reduced<uint, Minimum<uint>, Leaf<G, uint>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<uint>
            => Nd.Min(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<uint>
            => Nd.ArgMin(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Max<G>(in G x)
            where G : struct, ITensor<uint>
            => Nd.Max(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Reduced<uint, Maximum<uint>, Leaf<G, uint>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<uint>
            => Nd.Max(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<uint>
            => Nd.ArgMax(new Expr<uint, Leaf<G, uint>>(Nd.Lift<G, uint>(in x)));
    }
}
