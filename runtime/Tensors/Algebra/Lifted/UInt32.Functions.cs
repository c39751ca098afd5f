// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of UInt32, with each other and with scalars, and of scalars.</summary>
public static class UInt32Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Unary<uint, Absolute<uint>, Leaf<G1, uint>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Abs(uint x) => Absolute<uint>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Minimum<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Minimum<uint>, Leaf<G1, uint>, Const<uint>>> Min<G1>(in G1 x, uint y)
            where G1 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Minimum<uint>, Const<uint>, Leaf<G1, uint>>> Min<G1>(uint x, in G1 y)
            where G1 : struct, ITensor<uint>
            => new(new(new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Min(uint x, uint y) => Minimum<uint>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Maximum<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Maximum<uint>, Leaf<G1, uint>, Const<uint>>> Max<G1>(in G1 x, uint y)
            where G1 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Maximum<uint>, Const<uint>, Leaf<G1, uint>>> Max<G1>(uint x, in G1 y)
            where G1 : struct, ITensor<uint>
            => new(new(new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Max(uint x, uint y) => Maximum<uint>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Leaf<G1, uint>, Leaf<G2, uint>, Leaf<G3, uint>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            where G3 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), new Leaf<G3, uint>(in Unsafe.As<G3, uint>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Leaf<G1, uint>, Leaf<G2, uint>, Const<uint>>> Clamp<G1, G2>(in G1 x, in G2 y, uint z)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), new Const<uint>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Leaf<G1, uint>, Const<uint>, Leaf<G2, uint>>> Clamp<G1, G2>(in G1 x, uint y, in G2 z)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Leaf<G1, uint>, Const<uint>, Const<uint>>> Clamp<G1>(in G1 x, uint y, uint z)
            where G1 : struct, ITensor<uint>
            => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), new Const<uint>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Const<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> Clamp<G1, G2>(uint x, in G1 y, in G2 z)
            where G1 : struct, ITensor<uint>
            where G2 : struct, ITensor<uint>
            => new(new(new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Const<uint>, Const<uint>, Leaf<G1, uint>>> Clamp<G1>(uint x, uint y, in G1 z)
            where G1 : struct, ITensor<uint>
            => new(new(new Const<uint>(x), new Const<uint>(y), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Ternary<uint, Limit<uint>, Const<uint>, Leaf<G1, uint>, Const<uint>>> Clamp<G1>(uint x, in G1 y, uint z)
            where G1 : struct, ITensor<uint>
            => new(new(new Const<uint>(x), new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in y))), new Const<uint>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static uint Clamp(uint x, uint y, uint z) => Limit<uint>.Invoke(x, y, z);
    }
}
