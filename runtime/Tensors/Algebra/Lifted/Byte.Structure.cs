// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Choice, displacement, reductions and products of declared tensors of Byte.</summary>
public static class ByteStructure
{
    extension(Nd)
    {
        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, M, Leaf<G1, byte>, Leaf<G2, byte>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(mask.Node, new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, M, Leaf<G1, byte>, Const<byte>>> Where<M, G1>(Expr<bool, M> mask, in G1 x, byte y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<byte>
            => new(new(mask.Node, new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, M, Const<byte>, Leaf<G1, byte>>> Where<M, G1>(Expr<bool, M> mask, byte x, in G1 y)
            where M : IMaskNode, allows ref struct
            where G1 : struct, ITensor<byte>
            => new(new(mask.Node, new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, M, Const<byte>, Const<byte>>> Where<M>(Expr<bool, M> mask, byte x, byte y)
            where M : IMaskNode, allows ref struct
            => new(new(mask.Node, new Const<byte>(x), new Const<byte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, MaskLeaf<M>, Leaf<G1, byte>, Leaf<G2, byte>>> Where<M, G1, G2>(in M mask, in G1 x, in G2 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, MaskLeaf<M>, Leaf<G1, byte>, Const<byte>>> Where<M, G1>(in M mask, in G1 x, byte y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<byte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, MaskLeaf<M>, Const<byte>, Leaf<G1, byte>>> Where<M, G1>(in M mask, byte x, in G1 y)
            where M : struct, ITensor<bool>
            where G1 : struct, ITensor<byte>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x where the mask is set, else y. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Where<byte, MaskLeaf<M>, Const<byte>, Const<byte>>> Where<M>(in M mask, byte x, byte y)
            where M : struct, ITensor<bool>
            => new(new(new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask))), new Const<byte>(x), new Const<byte>(y)));

        /// <summary>Displaced along one axis: element i is element i - offset. 0 bytes.</summary>
        [ShapeRule(ShapeRule.AlongAxis), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Shift<byte, Leaf<G, byte>>> Shift<G>(in G x, int axis, int offset, Boundary<byte> boundary)
            where G : struct, ITensor<byte>
            => Nd.Shift(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)), axis, offset, boundary);

        /// <summary>The sum of every element, in a fixed tree. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Sum<G>(in G x)
            where G : struct, ITensor<byte>
            => Nd.Sum(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)));

        /// <summary>The sums along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Reduced<byte, Add<byte>, Leaf<G, byte>>> Sum<G>(in G x, int axis)
            where G : struct, ITensor<byte>
            => Nd.Sum(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)), axis);

        /// <summary>The sum of the products. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Dot), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Dot<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => Nd.Dot(new Expr<byte, Leaf<G1, byte>>(Nd.Lift<G1, byte>(in x)), new Expr<byte, Leaf<G2, byte>>(Nd.Lift<G2, byte>(in y)));

        /// <summary>The matrix product. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.MatMul), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Product<byte, Leaf<G1, byte>, Leaf<G2, byte>>> MatMul<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => Nd.MatMul(new Expr<byte, Leaf<G1, byte>>(Nd.Lift<G1, byte>(in x)), new Expr<byte, Leaf<G2, byte>>(Nd.Lift<G2, byte>(in y)));

        /// <summary>The smallest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Min<G>(in G x)
            where G : struct, ITensor<byte>
            => Nd.Min(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)));

        /// <summary>The smallest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Reduced<byte, Minimum<byte>, Leaf<G, byte>>> Min<G>(in G x, int axis)
            where G : struct, ITensor<byte>
            => Nd.Min(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)), axis);

        /// <summary>The index in logical order of the first smallest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMin<G>(in G x)
            where G : struct, ITensor<byte>
            => Nd.ArgMin(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)));

        /// <summary>The largest element; NaN if there is one. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Max<G>(in G x)
            where G : struct, ITensor<byte>
            => Nd.Max(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)));

        /// <summary>The largest elements along one axis, which is dropped. 0 bytes as a whole assignment, else Temp.</summary>
        [ShapeRule(ShapeRule.Reduce), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Reduced<byte, Maximum<byte>, Leaf<G, byte>>> Max<G>(in G x, int axis)
            where G : struct, ITensor<byte>
            => Nd.Max(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)), axis);

        /// <summary>The index in logical order of the first largest element. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long ArgMax<G>(in G x)
            where G : struct, ITensor<byte>
            => Nd.ArgMax(new Expr<byte, Leaf<G, byte>>(Nd.Lift<G, byte>(in x)));
    }
}
