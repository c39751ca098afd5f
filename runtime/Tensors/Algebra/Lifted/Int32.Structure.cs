// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Int32.</summary>
public static class Int32Structure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, M, Leaf<G1, int>, Leaf<G2, int>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(mask.Node, new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, M, Leaf<G1, int>, Const<int>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, int y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<int>
            => new(new(mask.Node, new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, M, Const<int>, Leaf<G1, int>>> Where<M, G1>(Expr<bool, M> mask, int x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<int>
            => new(new(mask.Node, new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, M, Const<int>, Const<int>>> Where<M>(Expr<bool, M> mask, int x, int y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<int>(x), new Const<int>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, MaskLeaf<M>, Leaf<G1, int>, Leaf<G2, int>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, MaskLeaf<M>, Leaf<G1, int>, Const<int>>> Where<M, G1>(in M mask, in G1 x, int y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<int>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, MaskLeaf<M>, Const<int>, Leaf<G1, int>>> Where<M, G1>(in M mask, int x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<int>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Where<int, MaskLeaf<M>, Const<int>, Const<int>>> Where<M>(in M mask, int x, int y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<int>(x), new Const<int>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Shift<int, Leaf<G, int>>> Shift<G>(in G x, int axis, int offset, Boundary<int> boundary)
            where G : struct, ITensor<int>
            => Nd.Shift(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Sum<G>(in G x)
            where G : struct, ITensor<int>
            => Nd.Sum(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Reduced<int, Add<int>, Leaf<G, int>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<int>
            => Nd.Sum(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => Nd.Dot(new Expr<int, Leaf<G1, int>>(Nd.Lift<G1, int>(in x)), new Expr<int, Leaf<G2, int>>(Nd.Lift<G2, int>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Product<int, Leaf<G1, int>, Leaf<G2, int>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => Nd.MatMul(new Expr<int, Leaf<G1, int>>(Nd.Lift<G1, int>(in x)), new Expr<int, Leaf<G2, int>>(Nd.Lift<G2, int>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Min<G>(in G x)
            where G : struct, ITensor<int>
            => Nd.Min(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Reduced<int, Minimum<int>, Leaf<G, int>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<int>
            => Nd.Min(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<int>
            => Nd.ArgMin(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Max<G>(in G x)
            where G : struct, ITensor<int>
            => Nd.Max(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Reduced<int, Maximum<int>, Leaf<G, int>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<int>
            => Nd.Max(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<int>
            => Nd.ArgMax(new Expr<int, Leaf<G, int>>(Nd.Lift<G, int>(in x)));
    }
}
