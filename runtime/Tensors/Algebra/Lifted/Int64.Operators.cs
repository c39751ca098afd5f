// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Int64, with each other and with scalars.</summary>
public static class Int64Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Add<long>, Leaf<G1, long>, Leaf<G2, long>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Subtract<long>, Leaf<G1, long>, Leaf<G2, long>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Multiply<long>, Leaf<G1, long>, Leaf<G2, long>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Divide<long>, Leaf<G1, long>, Leaf<G2, long>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Remainder<long>, Leaf<G1, long>, Leaf<G2, long>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseAnd<long>, Leaf<G1, long>, Leaf<G2, long>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseOr<long>, Leaf<G1, long>, Leaf<G2, long>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseXor<long>, Leaf<G1, long>, Leaf<G2, long>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Leaf<G1, long>, Leaf<G2, long>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Leaf<G1, long>, Leaf<G2, long>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Leaf<G1, long>, Leaf<G2, long>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Leaf<G1, long>, Leaf<G2, long>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Leaf<G1, long>, Leaf<G2, long>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Leaf<G1, long>, Leaf<G2, long>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, long>(in Unsafe.As<G1, long>(ref Unsafe.AsRef(in x))), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<long>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Add<long>, Leaf<G, long>, Const<long>>> operator +(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Subtract<long>, Leaf<G, long>, Const<long>>> operator -(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Multiply<long>, Leaf<G, long>, Const<long>>> operator *(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Divide<long>, Leaf<G, long>, Const<long>>> operator /(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Remainder<long>, Leaf<G, long>, Const<long>>> operator %(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseAnd<long>, Leaf<G, long>, Const<long>>> operator &(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseOr<long>, Leaf<G, long>, Const<long>>> operator |(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseXor<long>, Leaf<G, long>, Const<long>>> operator ^(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Leaf<G, long>, Const<long>>> operator <(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Leaf<G, long>, Const<long>>> operator >(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Leaf<G, long>, Const<long>>> operator <=(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Leaf<G, long>, Const<long>>> operator >=(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Leaf<G, long>, Const<long>>> operator ==(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Leaf<G, long>, Const<long>>> operator !=(in G x, long y) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), new Const<long>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Add<long>, Const<long>, Leaf<G, long>>> operator +(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Subtract<long>, Const<long>, Leaf<G, long>>> operator -(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Multiply<long>, Const<long>, Leaf<G, long>>> operator *(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Divide<long>, Const<long>, Leaf<G, long>>> operator /(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, Remainder<long>, Const<long>, Leaf<G, long>>> operator %(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseAnd<long>, Const<long>, Leaf<G, long>>> operator &(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseOr<long>, Const<long>, Leaf<G, long>>> operator |(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Binary<long, BitwiseXor<long>, Const<long>, Leaf<G, long>>> operator ^(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Const<long>, Leaf<G, long>>> operator <(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLess<long>, Const<long>, Leaf<G, long>>> operator >(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Const<long>, Leaf<G, long>>> operator <=(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsLessOrEqual<long>, Const<long>, Leaf<G, long>>> operator >=(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Const<long>, Leaf<G, long>>> operator ==(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<long, IsEqual<long>, Const<long>, Leaf<G, long>>> operator !=(long x, in G y) => new(new(new Const<long>(x), new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Unary<long, Negate<long>, Leaf<G, long>>> operator -(in G x) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x)))));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, Unary<long, Complement<long>, Leaf<G, long>>> operator ~(in G x) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, BitShift<long, LeftShift<long>, Leaf<G, long>>> operator <<(in G x, int count) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<long, BitShift<long, RightShift<long>, Leaf<G, long>>> operator >>(in G x, int count) => new(new(new Leaf<G, long>(in Unsafe.As<G, long>(ref Unsafe.AsRef(in x))), count));
    }
}
