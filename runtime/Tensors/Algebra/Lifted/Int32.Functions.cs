// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Int32, with each other and with scalars, and of scalars.</summary>
public static class Int32Functions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Unary<int, Absolute<int>, Leaf<G1, int>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Abs(int x) => Absolute<int>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Minimum<int>, Leaf<G1, int>, Leaf<G2, int>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Minimum<int>, Leaf<G1, int>, Const<int>>> Min<G1>(in G1 x, int y)
            where G1 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Minimum<int>, Const<int>, Leaf<G1, int>>> Min<G1>(int x, in G1 y)
            where G1 : struct, ITensor<int>
            => new(new(new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Min(int x, int y) => Minimum<int>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Maximum<int>, Leaf<G1, int>, Leaf<G2, int>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Maximum<int>, Leaf<G1, int>, Const<int>>> Max<G1>(in G1 x, int y)
            where G1 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Maximum<int>, Const<int>, Leaf<G1, int>>> Max<G1>(int x, in G1 y)
            where G1 : struct, ITensor<int>
            => new(new(new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Max(int x, int y) => Maximum<int>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Leaf<G1, int>, Leaf<G2, int>, Leaf<G3, int>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            where G3 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), new Leaf<G3, int>(in Unsafe.As<G3, int>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Leaf<G1, int>, Leaf<G2, int>, Const<int>>> Clamp<G1, G2>(in G1 x, in G2 y, int z)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), new Const<int>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Leaf<G1, int>, Const<int>, Leaf<G2, int>>> Clamp<G1, G2>(in G1 x, int y, in G2 z)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Leaf<G1, int>, Const<int>, Const<int>>> Clamp<G1>(in G1 x, int y, int z)
            where G1 : struct, ITensor<int>
            => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), new Const<int>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Const<int>, Leaf<G1, int>, Leaf<G2, int>>> Clamp<G1, G2>(int x, in G1 y, in G2 z)
            where G1 : struct, ITensor<int>
            where G2 : struct, ITensor<int>
            => new(new(new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Const<int>, Const<int>, Leaf<G1, int>>> Clamp<G1>(int x, int y, in G1 z)
            where G1 : struct, ITensor<int>
            => new(new(new Const<int>(x), new Const<int>(y), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Ternary<int, Limit<int>, Const<int>, Leaf<G1, int>, Const<int>>> Clamp<G1>(int x, in G1 y, int z)
            where G1 : struct, ITensor<int>
            => new(new(new Const<int>(x), new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in y))), new Const<int>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static int Clamp(int x, int y, int z) => Limit<int>.Invoke(x, y, z);
    }
}
