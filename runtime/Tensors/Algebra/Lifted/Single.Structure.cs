// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Single.</summary>
public static class SingleStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, M, Leaf<G1, float>, Leaf<G2, float>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(mask.Node, new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, M, Leaf<G1, float>, Const<float>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, float y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<float>
            => new(new(mask.Node, new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, M, Const<float>, Leaf<G1, float>>> Where<M, G1>(Expr<bool, M> mask, float x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<float>
            => new(new(mask.Node, new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, M, Const<float>, Const<float>>> Where<M>(Expr<bool, M> mask, float x, float y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<float>(x), new Const<float>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, MaskLeaf<M>, Leaf<G1, float>, Leaf<G2, float>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, MaskLeaf<M>, Leaf<G1, float>, Const<float>>> Where<M, G1>(in M mask, in G1 x, float y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<float>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, MaskLeaf<M>, Const<float>, Leaf<G1, float>>> Where<M, G1>(in M mask, float x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<float>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Where<float, MaskLeaf<M>, Const<float>, Const<float>>> Where<M>(in M mask, float x, float y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<float>(x), new Const<float>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Shift<float, Leaf<G, float>>> Shift<G>(in G x, int axis, int offset, Boundary<float> boundary)
            where G : struct, ITensor<float>
            => Nd.Shift(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Sum<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.Sum(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Reduced<float, Add<float>, Leaf<G, float>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<float>
            => Nd.Sum(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => Nd.Dot(new Expr<float, Leaf<G1, float>>(Nd.Lift<G1, float>(in x)), new Expr<float, Leaf<G2, float>>(Nd.Lift<G2, float>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Product<float, Leaf<G1, float>, Leaf<G2, float>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => Nd.MatMul(new Expr<float, Leaf<G1, float>>(Nd.Lift<G1, float>(in x)), new Expr<float, Leaf<G2, float>>(Nd.Lift<G2, float>(in y)));

        /// <summary>The mean of every element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Mean<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.Mean(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));

        /// <summary>The means along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Reduced<float, Add<float>, Leaf<G, float>>> Mean<G>(in G x, int axis)
            where G : struct, ITensor<float>
            => Nd.Mean(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)), axis);

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Min<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.Min(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Reduced<float, Minimum<float>, Leaf<G, float>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<float>
            => Nd.Min(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.ArgMin(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Max<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.Max(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Reduced<float, Maximum<float>, Leaf<G, float>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<float>
            => Nd.Max(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<float>
            => Nd.ArgMax(new Expr<float, Leaf<G, float>>(Nd.Lift<G, float>(in x)));
    }
}
