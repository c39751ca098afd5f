// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of SByte, with each other and with scalars.</summary>
public static class SByteOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Add<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Subtract<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Multiply<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Divide<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Remainder<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseOr<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseXor<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Leaf<G1, sbyte>, Leaf<G2, sbyte>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, sbyte>(in Unsafe.As<G1, sbyte>(ref Unsafe.AsRef(in x))), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator +(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator -(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator *(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator /(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator %(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator &(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator |(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator ^(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator <(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator >(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator <=(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator >=(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator ==(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Leaf<G, sbyte>, Const<sbyte>>> operator !=(in G x, sbyte y) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), new Const<sbyte>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Add<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator +(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Subtract<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator -(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Multiply<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator *(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Divide<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator /(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, Remainder<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator %(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseAnd<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator &(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseOr<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator |(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Binary<sbyte, BitwiseXor<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator ^(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator <(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLess<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator >(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator <=(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsLessOrEqual<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator >=(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator ==(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<sbyte, IsEqual<sbyte>, Const<sbyte>, Leaf<G, sbyte>>> operator !=(sbyte x, in G y) => new(new(new Const<sbyte>(x), new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Unary<sbyte, Negate<sbyte>, Leaf<G, sbyte>>> operator -(in G x) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x)))));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, Unary<sbyte, Complement<sbyte>, Leaf<G, sbyte>>> operator ~(in G x) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, BitShift<sbyte, LeftShift<sbyte>, Leaf<G, sbyte>>> operator <<(in G x, int count) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<sbyte, BitShift<sbyte, RightShift<sbyte>, Leaf<G, sbyte>>> operator >>(in G x, int count) => new(new(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref Unsafe.AsRef(in x))), count));
    }
}
