// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Int64.</summary>
public static class Int64Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, M, Leaf<G1, long>, Leaf<G2, long>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(mask.Node, new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, M, Leaf<G1, long>, Const<long>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, long y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<long>
            => new(new(mask.Node, new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, M, Const<long>, Leaf<G1, long>>> Where<M, G1>(Expr<bool, M> mask, long x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<long>
            => new(new(mask.Node, new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, M, Const<long>, Const<long>>> Where<M>(Expr<bool, M> mask, long x, long y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<long>(x), new Const<long>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, MaskLeaf<M>, Leaf<G1, long>, Leaf<G2, long>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, MaskLeaf<M>, Leaf<G1, long>, Const<long>>> Where<M, G1>(in M mask, in G1 x, long y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<long>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, MaskLeaf<M>, Const<long>, Leaf<G1, long>>> Where<M, G1>(in M mask, long x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<long>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Where<long, MaskLeaf<M>, Const<long>, Const<long>>> Where<M>(in M mask, long x, long y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<long>(x), new Const<long>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Shift<long, Leaf<G, long>>> Shift<G>(in G x, int axis, int offset, Boundary<long> boundary)
            where G : struct, ITensor<long>
            => Nd.Shift(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Sum<G>(in G x)
            where G : struct, ITensor<long>
            => Nd.Sum(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Reduced<long, Add<long>, Leaf<G, long>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<long>
            => Nd.Sum(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => Nd.Dot(new Expr<long, Leaf<G1, long>>(Nd.Lift<G1, long>(in x)), new Expr<long, Leaf<G2, long>>(Nd.Lift<G2, long>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Product<long, Leaf<G1, long>, Leaf<G2, long>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => Nd.MatMul(new Expr<long, Leaf<G1, long>>(Nd.Lift<G1, long>(in x)), new Expr<long, Leaf<G2, long>>(Nd.Lift<G2, long>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Min<G>(in G x)
            where G : struct, ITensor<long>
            => Nd.Min(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Reduced<long, Minimum<long>, Leaf<G, long>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<long>
            => Nd.Min(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<long>
            => Nd.ArgMin(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Max<G>(in G x)
            where G : struct, ITensor<long>
            => Nd.Max(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Reduced<long, Maximum<long>, Leaf<G, long>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<long>
            => Nd.Max(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<long>
            => Nd.ArgMax(new Expr<long, Leaf<G, long>>(Nd.Lift<G, long>(in x)));
    }
}
