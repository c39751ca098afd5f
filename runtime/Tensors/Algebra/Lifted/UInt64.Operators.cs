// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of UInt64, with each other and with scalars.</summary>
public static class UInt64Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Add<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Subtract<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Multiply<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Divide<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Remainder<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseAnd<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseOr<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseXor<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Leaf<G1, ulong>, Leaf<G2, ulong>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, ulong>(in Unsafe.As<G1, ulong>(ref Unsafe.AsRef(in x))), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<ulong>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Add<ulong>, Leaf<G, ulong>, Const<ulong>>> operator +(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, Const<ulong>>> operator -(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, Const<ulong>>> operator *(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Divide<ulong>, Leaf<G, ulong>, Const<ulong>>> operator /(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, Const<ulong>>> operator %(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, Const<ulong>>> operator &(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, Const<ulong>>> operator |(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, Const<ulong>>> operator ^(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Leaf<G, ulong>, Const<ulong>>> operator <(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Leaf<G, ulong>, Const<ulong>>> operator >(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Leaf<G, ulong>, Const<ulong>>> operator <=(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Leaf<G, ulong>, Const<ulong>>> operator >=(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Leaf<G, ulong>, Const<ulong>>> operator ==(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Leaf<G, ulong>, Const<ulong>>> operator !=(in G x, ulong y) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), new Const<ulong>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Add<ulong>, Const<ulong>, Leaf<G, ulong>>> operator +(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Subtract<ulong>, Const<ulong>, Leaf<G, ulong>>> operator -(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Multiply<ulong>, Const<ulong>, Leaf<G, ulong>>> operator *(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Divide<ulong>, Const<ulong>, Leaf<G, ulong>>> operator /(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, Remainder<ulong>, Const<ulong>, Leaf<G, ulong>>> operator %(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseAnd<ulong>, Const<ulong>, Leaf<G, ulong>>> operator &(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseOr<ulong>, Const<ulong>, Leaf<G, ulong>>> operator |(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Binary<ulong, BitwiseXor<ulong>, Const<ulong>, Leaf<G, ulong>>> operator ^(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Const<ulong>, Leaf<G, ulong>>> operator <(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLess<ulong>, Const<ulong>, Leaf<G, ulong>>> operator >(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Const<ulong>, Leaf<G, ulong>>> operator <=(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsLessOrEqual<ulong>, Const<ulong>, Leaf<G, ulong>>> operator >=(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Const<ulong>, Leaf<G, ulong>>> operator ==(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<ulong, IsEqual<ulong>, Const<ulong>, Leaf<G, ulong>>> operator !=(ulong x, in G y) => new(new(new Const<ulong>(x), new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in y))), true));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, Unary<ulong, Complement<ulong>, Leaf<G, ulong>>> operator ~(in G x) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, BitShift<ulong, LeftShift<ulong>, Leaf<G, ulong>>> operator <<(in G x, int count) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<ulong, BitShift<ulong, RightShift<ulong>, Leaf<G, ulong>>> operator >>(in G x, int count) => new(new(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref Unsafe.AsRef(in x))), count));
    }
}
