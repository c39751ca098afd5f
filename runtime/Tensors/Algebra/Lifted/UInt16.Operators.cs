// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of UInt16, with each other and with scalars.</summary>
public static class UInt16Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Add<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Subtract<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Multiply<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Divide<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Remainder<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseAnd<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseOr<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseXor<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Leaf<G1, ushort>, Leaf<G2, ushort>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, ushort>(in Unsafe.As<G1, ushort>(ref Unsafe.AsRef(in x))), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<ushort>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Add<ushort>, Leaf<G, ushort>, Const<ushort>>> operator +(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, Const<ushort>>> operator -(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, Const<ushort>>> operator *(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Divide<ushort>, Leaf<G, ushort>, Const<ushort>>> operator /(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, Const<ushort>>> operator %(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, Const<ushort>>> operator &(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, Const<ushort>>> operator |(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, Const<ushort>>> operator ^(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Leaf<G, ushort>, Const<ushort>>> operator <(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Leaf<G, ushort>, Const<ushort>>> operator >(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Leaf<G, ushort>, Const<ushort>>> operator <=(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Leaf<G, ushort>, Const<ushort>>> operator >=(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Leaf<G, ushort>, Const<ushort>>> operator ==(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Leaf<G, ushort>, Const<ushort>>> operator !=(in G x, ushort y) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), new Const<ushort>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Add<ushort>, Const<ushort>, Leaf<G, ushort>>> operator +(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Subtract<ushort>, Const<ushort>, Leaf<G, ushort>>> operator -(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Multiply<ushort>, Const<ushort>, Leaf<G, ushort>>> operator *(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Divide<ushort>, Const<ushort>, Leaf<G, ushort>>> operator /(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, Remainder<ushort>, Const<ushort>, Leaf<G, ushort>>> operator %(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseAnd<ushort>, Const<ushort>, Leaf<G, ushort>>> operator &(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseOr<ushort>, Const<ushort>, Leaf<G, ushort>>> operator |(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Binary<ushort, BitwiseXor<ushort>, Const<ushort>, Leaf<G, ushort>>> operator ^(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Const<ushort>, Leaf<G, ushort>>> operator <(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLess<ushort>, Const<ushort>, Leaf<G, ushort>>> operator >(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Const<ushort>, Leaf<G, ushort>>> operator <=(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsLessOrEqual<ushort>, Const<ushort>, Leaf<G, ushort>>> operator >=(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Const<ushort>, Leaf<G, ushort>>> operator ==(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ushort, IsEqual<ushort>, Const<ushort>, Leaf<G, ushort>>> operator !=(ushort x, in G y) => new(new(new Const<ushort>(x), new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in y))), true));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, Unary<ushort, Complement<ushort>, Leaf<G, ushort>>> operator ~(in G x) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, BitShift<ushort, LeftShift<ushort>, Leaf<G, ushort>>> operator <<(in G x, int count) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ushort, BitShift<ushort, RightShift<ushort>, Leaf<G, ushort>>> operator >>(in G x, int count) => new(new(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref Unsafe.AsRef(in x))), count));
    }
}
