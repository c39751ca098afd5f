// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Double.</summary>
public static class DoubleStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, M, Leaf<G1, double>, Leaf<G2, double>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(mask.Node, new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, M, Leaf<G1, double>, Const<double>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, double y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<double>
            => new(new(mask.Node, new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, M, Const<double>, Leaf<G1, double>>> Where<M, G1>(Expr<bool, M> mask, double x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<double>
            => new(new(mask.Node, new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, M, Const<double>, Const<double>>> Where<M>(Expr<bool, M> mask, double x, double y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<double>(x), new Const<double>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, MaskLeaf<M>, Leaf<G1, double>, Leaf<G2, double>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, MaskLeaf<M>, Leaf<G1, double>, Const<double>>> Where<M, G1>(in M mask, in G1 x, double y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<double>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, MaskLeaf<M>, Const<double>, Leaf<G1, double>>> Where<M, G1>(in M mask, double x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<double>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Where<double, MaskLeaf<M>, Const<double>, Const<double>>> Where<M>(in M mask, double x, double y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<double>(x), new Const<double>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Shift<double, Leaf<G, double>>> Shift<G>(in G x, int axis, int offset, Boundary<double> boundary)
            where G : struct, ITensor<double>
            => Nd.Shift(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Sum<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.Sum(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Reduced<double, Add<double>, Leaf<G, double>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<double>
            => Nd.Sum(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => Nd.Dot(new Expr<double, Leaf<G1, double>>(Nd.Lift<G1, double>(in x)), new Expr<double, Leaf<G2, double>>(Nd.Lift<G2, double>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Product<double, Leaf<G1, double>, Leaf<G2, double>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => Nd.MatMul(new Expr<double, Leaf<G1, double>>(Nd.Lift<G1, double>(in x)), new Expr<double, Leaf<G2, double>>(Nd.Lift<G2, double>(in y)));

        /// <summary>The mean of every element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Mean<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.Mean(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));

        /// <summary>The means along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Reduced<double, Add<double>, Leaf<G, double>>> Mean<G>(in G x, int axis)
            where G : struct, ITensor<double>
            => Nd.Mean(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)), axis);

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Min<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.Min(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Reduced<double, Minimum<double>, Leaf<G, double>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<double>
            => Nd.Min(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.ArgMin(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Max<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.Max(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Reduced<double, Maximum<double>, Leaf<G, double>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<double>
            => Nd.Max(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<double>
            => Nd.ArgMax(new Expr<double, Leaf<G, double>>(Nd.Lift<G, double>(in x)));
    }
}
