// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of UInt64, with each other and with scalars, and of scalars.</summary>
public static class UInt64Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Unary<ulong, Absolute<ulong>, Leaf<G1, ulong>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Abs(ulong x) => Absolute<ulong>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Minimum<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Minimum<ulong>, Leaf<G1, ulong>, Const<ulong>>> Min<G1>(in G1 x, ulong y)
            where G1 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Minimum<ulong>, Const<ulong>, Leaf<G1, ulong>>> Min<G1>(ulong x, in G1 y)
            where G1 : struct, ITensor<ulong>
            => new(new(new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Min(ulong x, ulong y) => Minimum<ulong>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Maximum<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Maximum<ulong>, Leaf<G1, ulong>, Const<ulong>>> Max<G1>(in G1 x, ulong y)
            where G1 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Maximum<ulong>, Const<ulong>, Leaf<G1, ulong>>> Max<G1>(ulong x, in G1 y)
            where G1 : struct, ITensor<ulong>
            => new(new(new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Max(ulong x, ulong y) => Maximum<ulong>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>, Leaf<G3, ulong>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            where G3 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), new Leaf<G3, ulong>(in Unsafe.As<G3, ulong>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>, Const<ulong>>> Clamp<G1, G2>(in G1 x, in G2 y, ulong z)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), new Const<ulong>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Leaf<G1, ulong>, Const<ulong>, Leaf<G2, ulong>>> Clamp<G1, G2>(in G1 x, ulong y, in G2 z)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Leaf<G1, ulong>, Const<ulong>, Const<ulong>>> Clamp<G1>(in G1 x, ulong y, ulong z)
            where G1 : struct, ITensor<ulong>
            => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), new Const<ulong>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Const<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> Clamp<G1, G2>(ulong x, in G1 y, in G2 z)
            where G1 : struct, ITensor<ulong>
            where G2 : struct, ITensor<ulong>
            => new(new(new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Const<ulong>, Const<ulong>, Leaf<G1, ulong>>> Clamp<G1>(ulong x, ulong y, in G1 z)
            where G1 : struct, ITensor<ulong>
            => new(new(new Const<ulong>(x), new Const<ulong>(y), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Ternary<ulong, Limit<ulong>, Const<ulong>, Leaf<G1, ulong>, Const<ulong>>> Clamp<G1>(ulong x, in G1 y, ulong z)
            where G1 : struct, ITensor<ulong>
            => new(new(new Const<ulong>(x), new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in y))), new Const<ulong>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ulong Clamp(ulong x, ulong y, ulong z) => Limit<ulong>.Invoke(x, y, z);
    }
}
