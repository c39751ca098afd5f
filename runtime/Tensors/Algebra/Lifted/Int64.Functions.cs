// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Int64, with each other and with scalars, and of scalars.</summary>
public static class Int64Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Unary<long, Absolute<long>, Leaf<G1, long>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Abs(long x) => Absolute<long>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Minimum<long>, Leaf<G1, long>, Leaf<G2, long>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Minimum<long>, Leaf<G1, long>, Const<long>>> Min<G1>(in G1 x, long y)
            where G1 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Minimum<long>, Const<long>, Leaf<G1, long>>> Min<G1>(long x, in G1 y)
            where G1 : struct, ITensor<long>
            => new(new(new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Min(long x, long y) => Minimum<long>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Maximum<long>, Leaf<G1, long>, Leaf<G2, long>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Maximum<long>, Leaf<G1, long>, Const<long>>> Max<G1>(in G1 x, long y)
            where G1 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Maximum<long>, Const<long>, Leaf<G1, long>>> Max<G1>(long x, in G1 y)
            where G1 : struct, ITensor<long>
            => new(new(new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Max(long x, long y) => Maximum<long>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Leaf<G1, long>, Leaf<G2, long>, Leaf<G3, long>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            where G3 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), new Leaf<G3, long>(in Unsafe.As<G3, long>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Leaf<G1, long>, Leaf<G2, long>, Const<long>>> Clamp<G1, G2>(in G1 x, in G2 y, long z)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), new Const<long>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Leaf<G1, long>, Const<long>, Leaf<G2, long>>> Clamp<G1, G2>(in G1 x, long y, in G2 z)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Leaf<G1, long>, Const<long>, Const<long>>> Clamp<G1>(in G1 x, long y, long z)
            where G1 : struct, ITensor<long>
            => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), new Const<long>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Const<long>, Leaf<G1, long>, Leaf<G2, long>>> Clamp<G1, G2>(long x, in G1 y, in G2 z)
            where G1 : struct, ITensor<long>
            where G2 : struct, ITensor<long>
            => new(new(new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Const<long>, Const<long>, Leaf<G1, long>>> Clamp<G1>(long x, long y, in G1 z)
            where G1 : struct, ITensor<long>
            => new(new(new Const<long>(x), new Const<long>(y), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Ternary<long, Limit<long>, Const<long>, Leaf<G1, long>, Const<long>>> Clamp<G1>(long x, in G1 y, long z)
            where G1 : struct, ITensor<long>
            => new(new(new Const<long>(x), new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in y))), new Const<long>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static long Clamp(long x, long y, long z) => Limit<long>.Invoke(x, y, z);
    }
}
