// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Byte, with each other and with scalars, and of scalars.</summary>
public static class ByteFunctions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Unary<byte, Absolute<byte>, Leaf<G1, byte>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Abs(byte x) => Absolute<byte>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Minimum<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Minimum<byte>, Leaf<G1, byte>, Const<byte>>> Min<G1>(in G1 x, byte y)
            where G1 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Minimum<byte>, Const<byte>, Leaf<G1, byte>>> Min<G1>(byte x, in G1 y)
            where G1 : struct, ITensor<byte>
            => new(new(new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Min(byte x, byte y) => Minimum<byte>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Maximum<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Maximum<byte>, Leaf<G1, byte>, Const<byte>>> Max<G1>(in G1 x, byte y)
            where G1 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Maximum<byte>, Const<byte>, Leaf<G1, byte>>> Max<G1>(byte x, in G1 y)
            where G1 : struct, ITensor<byte>
            => new(new(new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Max(byte x, byte y) => Maximum<byte>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Leaf<G1, byte>, Leaf<G2, byte>, Leaf<G3, byte>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            where G3 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), new Leaf<G3, byte>(in Unsafe.As<G3, byte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Leaf<G1, byte>, Leaf<G2, byte>, Const<byte>>> Clamp<G1, G2>(in G1 x, in G2 y, byte z)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), new Const<byte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Leaf<G1, byte>, Const<byte>, Leaf<G2, byte>>> Clamp<G1, G2>(in G1 x, byte y, in G2 z)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Leaf<G1, byte>, Const<byte>, Const<byte>>> Clamp<G1>(in G1 x, byte y, byte z)
            where G1 : struct, ITensor<byte>
            => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), new Const<byte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Const<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> Clamp<G1, G2>(byte x, in G1 y, in G2 z)
            where G1 : struct, ITensor<byte>
            where G2 : struct, ITensor<byte>
            => new(new(new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Const<byte>, Const<byte>, Leaf<G1, byte>>> Clamp<G1>(byte x, byte y, in G1 z)
            where G1 : struct, ITensor<byte>
            => new(new(new Const<byte>(x), new Const<byte>(y), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Ternary<byte, Limit<byte>, Const<byte>, Leaf<G1, byte>, Const<byte>>> Clamp<G1>(byte x, in G1 y, byte z)
            where G1 : struct, ITensor<byte>
            => new(new(new Const<byte>(x), new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in y))), new Const<byte>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static byte Clamp(byte x, byte y, byte z) => Limit<byte>.Invoke(x, y, z);
    }
}
