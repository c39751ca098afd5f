// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Int16, with each other and with scalars, and of scalars.</summary>
public static class Int16Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Unary<short, Absolute<short>, Leaf<G1, short>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Abs(short x) => Absolute<short>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Minimum<short>, Leaf<G1, short>, Leaf<G2, short>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Minimum<short>, Leaf<G1, short>, Const<short>>> Min<G1>(in G1 x, short y)
            where G1 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Minimum<short>, Const<short>, Leaf<G1, short>>> Min<G1>(short x, in G1 y)
            where G1 : struct, ITensor<short>
            => new(new(new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Min(short x, short y) => Minimum<short>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Maximum<short>, Leaf<G1, short>, Leaf<G2, short>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Maximum<short>, Leaf<G1, short>, Const<short>>> Max<G1>(in G1 x, short y)
            where G1 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Maximum<short>, Const<short>, Leaf<G1, short>>> Max<G1>(short x, in G1 y)
            where G1 : struct, ITensor<short>
            => new(new(new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Max(short x, short y) => Maximum<short>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Leaf<G1, short>, Leaf<G2, short>, Leaf<G3, short>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            where G3 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), new Leaf<G3, short>(in Unsafe.As<G3, short>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Leaf<G1, short>, Leaf<G2, short>, Const<short>>> Clamp<G1, G2>(in G1 x, in G2 y, short z)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), new Const<short>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Leaf<G1, short>, Const<short>, Leaf<G2, short>>> Clamp<G1, G2>(in G1 x, short y, in G2 z)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Leaf<G1, short>, Const<short>, Const<short>>> Clamp<G1>(in G1 x, short y, short z)
            where G1 : struct, ITensor<short>
            => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), new Const<short>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Const<short>, Leaf<G1, short>, Leaf<G2, short>>> Clamp<G1, G2>(short x, in G1 y, in G2 z)
            where G1 : struct, ITensor<short>
            where G2 : struct, ITensor<short>
            => new(new(new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Const<short>, Const<short>, Leaf<G1, short>>> Clamp<G1>(short x, short y, in G1 z)
            where G1 : struct, ITensor<short>
            => new(new(new Const<short>(x), new Const<short>(y), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Ternary<short, Limit<short>, Const<short>, Leaf<G1, short>, Const<short>>> Clamp<G1>(short x, in G1 y, short z)
            where G1 : struct, ITensor<short>
            => new(new(new Const<short>(x), new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in y))), new Const<short>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static short Clamp(short x, short y, short z) => Limit<short>.Invoke(x, y, z);
    }
}
