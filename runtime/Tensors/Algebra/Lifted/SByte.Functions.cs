// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of SByte, with each other and with scalars, and of scalars.</summary>
public static class SByteFunctions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Unary<sbyte, Absolute<sbyte>, Leaf<G1, sbyte>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Abs(sbyte x) => Absolute<sbyte>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Minimum<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Minimum<sbyte>, Leaf<G1, sbyte>, Const<sbyte>>> Min<G1>(in G1 x, sbyte y)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Minimum<sbyte>, Const<sbyte>, Leaf<G1, sbyte>>> Min<G1>(sbyte x, in G1 y)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Min(sbyte x, sbyte y) => Minimum<sbyte>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Maximum<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Maximum<sbyte>, Leaf<G1, sbyte>, Const<sbyte>>> Max<G1>(in G1 x, sbyte y)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Maximum<sbyte>, Const<sbyte>, Leaf<G1, sbyte>>> Max<G1>(sbyte x, in G1 y)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Max(sbyte x, sbyte y) => Maximum<sbyte>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>, Leaf<G3, sbyte>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            where G3 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), new Leaf<G3, sbyte>(in Unsafe.As<G3, sbyte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>, Const<sbyte>>> Clamp<G1, G2>(in G1 x, in G2 y, sbyte z)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), new Const<sbyte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Leaf<G1, sbyte>, Const<sbyte>, Leaf<G2, sbyte>>> Clamp<G1, G2>(in G1 x, sbyte y, in G2 z)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Leaf<G1, sbyte>, Const<sbyte>, Const<sbyte>>> Clamp<G1>(in G1 x, sbyte y, sbyte z)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), new Const<sbyte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Const<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> Clamp<G1, G2>(sbyte x, in G1 y, in G2 z)
            where G1 : struct, ITensor<sbyte>
            where G2 : struct, ITensor<sbyte>
            => new(new(new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Const<sbyte>, Const<sbyte>, Leaf<G1, sbyte>>> Clamp<G1>(sbyte x, sbyte y, in G1 z)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Const<sbyte>(x), new Const<sbyte>(y), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Ternary<sbyte, Limit<sbyte>, Const<sbyte>, Leaf<G1, sbyte>, Const<sbyte>>> Clamp<G1>(sbyte x, in G1 y, sbyte z)
            where G1 : struct, ITensor<sbyte>
            => new(new(new Const<sbyte>(x), new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in y))), new Const<sbyte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static sbyte Clamp(sbyte x, sbyte y, sbyte z) => Limit<sbyte>.Invoke(x, y, z);
    }
}
