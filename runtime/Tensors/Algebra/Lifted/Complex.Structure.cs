// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Complex.</summary>
public static class ComplexStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, M, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            where G2 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(mask.Node, new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, M, Leaf<G1, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, global::System.Numerics.Complex y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(mask.Node, new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, M, Const<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>>> Where<M, G1>(Expr<bool, M> mask, global::System.Numerics.Complex x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(mask.Node, new Const<global::System.Numerics.Complex>(x), new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, M, Const<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> Where<M>(Expr<bool, M> mask, global::System.Numerics.Complex x, global::System.Numerics.Complex y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<global::System.Numerics.Complex>(x), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, MaskLeaf<M>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            where G2 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, MaskLeaf<M>, Leaf<G1, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> Where<M, G1>(in M mask, in G1 x, global::System.Numerics.Complex y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, MaskLeaf<M>, Const<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>>> Where<M, G1>(in M mask, global::System.Numerics.Complex x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<global::System.Numerics.Complex>(x), new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Where<global::System.Numerics.Complex, MaskLeaf<M>, Const<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> Where<M>(in M mask, global::System.Numerics.Complex x, global::System.Numerics.Complex y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<global::System.Numerics.Complex>(x), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Shift<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>>> Shift<G>(in G x, int axis, int offset, Boundary<global::System.Numerics.Complex> boundary)
            where G : struct, ITensor<global::System.Numerics.Complex>
            => Nd.Shift(new Expr<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>>(Nd.Lift<G, global::System.Numerics.Complex>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Numerics.Complex Sum<G>(in G x)
            where G : struct, ITensor<global::System.Numerics.Complex>
            => Nd.Sum(new Expr<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>>(Nd.Lift<G, global::System.Numerics.Complex>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Reduced<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<global::System.Numerics.Complex>
            => Nd.Sum(new Expr<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>>(Nd.Lift<G, global::System.Numerics.Complex>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Numerics.Complex Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            where G2 : struct, ITensor<global::System.Numerics.Complex>
            => Nd.Dot(new Expr<global::System.Numerics.Complex, Leaf<G1, global::System.Numerics.Complex>>(Nd.Lift<G1, global::System.Numerics.Complex>(in x)), new Expr<global::System.Numerics.Complex, Leaf<G2, global::System.Numerics.Complex>>(Nd.Lift<G2, global::System.Numerics.Complex>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Product<global::System.Numerics.Complex, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Numerics.Complex>
            where G2 : struct, ITensor<global::System.Numerics.Complex>
            => Nd.MatMul(new Expr<global::System.Numerics.Complex, Leaf<G1, global::System.Numerics.Complex>>(Nd.Lift<G1, global::System.Numerics.Complex>(in x)), new Expr<global::System.Numerics.Complex, Leaf<G2, global::System.Numerics.Complex>>(Nd.Lift<G2, global::System.Numerics.Complex>(in y)));
    }
}
