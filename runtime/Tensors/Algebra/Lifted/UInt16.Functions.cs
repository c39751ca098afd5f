// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of UInt16, with each other and with scalars, and of scalars.</summary>
public static class UInt16Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Unary<ushort, Absolute<ushort>, Leaf<G1, ushort>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Abs(ushort x) => Absolute<ushort>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Minimum<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Minimum<ushort>, Leaf<G1, ushort>, Const<ushort>>> Min<G1>(in G1 x, ushort y)
            where G1 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Minimum<ushort>, Const<ushort>, Leaf<G1, ushort>>> Min<G1>(ushort x, in G1 y)
            where G1 : struct, ITensor<ushort>
            => new(new(new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Min(ushort x, ushort y) => Minimum<ushort>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Maximum<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Maximum<ushort>, Leaf<G1, ushort>, Const<ushort>>> Max<G1>(in G1 x, ushort y)
            where G1 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Maximum<ushort>, Const<ushort>, Leaf<G1, ushort>>> Max<G1>(ushort x, in G1 y)
            where G1 : struct, ITensor<ushort>
            => new(new(new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Max(ushort x, ushort y) => Maximum<ushort>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>, Leaf<G3, ushort>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            where G3 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), new Leaf<G3, ushort>(in Unsafe.As<G3, ushort>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>, Const<ushort>>> Clamp<G1, G2>(in G1 x, in G2 y, ushort z)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), new Const<ushort>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Leaf<G1, ushort>, Const<ushort>, Leaf<G2, ushort>>> Clamp<G1, G2>(in G1 x, ushort y, in G2 z)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Leaf<G1, ushort>, Const<ushort>, Const<ushort>>> Clamp<G1>(in G1 x, ushort y, ushort z)
            where G1 : struct, ITensor<ushort>
            => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), new Const<ushort>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Const<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> Clamp<G1, G2>(ushort x, in G1 y, in G2 z)
            where G1 : struct, ITensor<ushort>
            where G2 : struct, ITensor<ushort>
            => new(new(new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Const<ushort>, Const<ushort>, Leaf<G1, ushort>>> Clamp<G1>(ushort x, ushort y, in G1 z)
            where G1 : struct, ITensor<ushort>
            => new(new(new Const<ushort>(x), new Const<ushort>(y), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Ternary<ushort, Limit<ushort>, Const<ushort>, Leaf<G1, ushort>, Const<ushort>>> Clamp<G1>(ushort x, in G1 y, ushort z)
            where G1 : struct, ITensor<ushort>
            => new(new(new Const<ushort>(x), new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in y))), new Const<ushort>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static ushort Clamp(ushort x, ushort y, ushort z) => Limit<ushort>.Invoke(x, y, z);
    }
}
