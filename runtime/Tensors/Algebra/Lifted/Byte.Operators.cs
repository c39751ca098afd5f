// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Byte, with each other and with scalars.</summary>
public static class ByteOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Add<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Subtract<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Multiply<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Divide<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Remainder<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseAnd<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseOr<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseXor<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Leaf<G1, byte>, Leaf<G2, byte>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, byte>(in Unsafe.As<G1, byte>(ref Unsafe.AsRef(in x))), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<byte>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Add<byte>, Leaf<G, byte>, Const<byte>>> operator +(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Subtract<byte>, Leaf<G, byte>, Const<byte>>> operator -(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Multiply<byte>, Leaf<G, byte>, Const<byte>>> operator *(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Divide<byte>, Leaf<G, byte>, Const<byte>>> operator /(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Remainder<byte>, Leaf<G, byte>, Const<byte>>> operator %(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, Const<byte>>> operator &(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, Const<byte>>> operator |(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, Const<byte>>> operator ^(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Leaf<G, byte>, Const<byte>>> operator <(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Leaf<G, byte>, Const<byte>>> operator >(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Leaf<G, byte>, Const<byte>>> operator <=(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Leaf<G, byte>, Const<byte>>> operator >=(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Leaf<G, byte>, Const<byte>>> operator ==(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Leaf<G, byte>, Const<byte>>> operator !=(in G x, byte y) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), new Const<byte>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Add<byte>, Const<byte>, Leaf<G, byte>>> operator +(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Subtract<byte>, Const<byte>, Leaf<G, byte>>> operator -(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Multiply<byte>, Const<byte>, Leaf<G, byte>>> operator *(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Divide<byte>, Const<byte>, Leaf<G, byte>>> operator /(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, Remainder<byte>, Const<byte>, Leaf<G, byte>>> operator %(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseAnd<byte>, Const<byte>, Leaf<G, byte>>> operator &(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseOr<byte>, Const<byte>, Leaf<G, byte>>> operator |(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Binary<byte, BitwiseXor<byte>, Const<byte>, Leaf<G, byte>>> operator ^(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Const<byte>, Leaf<G, byte>>> operator <(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLess<byte>, Const<byte>, Leaf<G, byte>>> operator >(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Const<byte>, Leaf<G, byte>>> operator <=(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsLessOrEqual<byte>, Const<byte>, Leaf<G, byte>>> operator >=(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Const<byte>, Leaf<G, byte>>> operator ==(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<byte, IsEqual<byte>, Const<byte>, Leaf<G, byte>>> operator !=(byte x, in G y) => new(new(new Const<byte>(x), new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, Unary<byte, Complement<byte>, Leaf<G, byte>>> operator ~(in G x) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, BitShift<byte, LeftShift<byte>, Leaf<G, byte>>> operator <<(in G x, int count) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<byte, BitShift<byte, RightShift<byte>, Leaf<G, byte>>> operator >>(in G x, int count) => new(new(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref Unsafe.AsRef(in x))), count));
    }
}
