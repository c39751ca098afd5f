// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of UInt32, with each other and with scalars.</summary>
public static class UInt32Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Add<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Subtract<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Multiply<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Divide<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Remainder<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseAnd<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseOr<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseXor<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Leaf<G1, uint>, Leaf<G2, uint>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, uint>(in Unsafe.As<G1, uint>(ref Unsafe.AsRef(in x))), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<uint>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Add<uint>, Leaf<G, uint>, Const<uint>>> operator +(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Subtract<uint>, Leaf<G, uint>, Const<uint>>> operator -(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Multiply<uint>, Leaf<G, uint>, Const<uint>>> operator *(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Divide<uint>, Leaf<G, uint>, Const<uint>>> operator /(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Remainder<uint>, Leaf<G, uint>, Const<uint>>> operator %(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, Const<uint>>> operator &(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, Const<uint>>> operator |(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, Const<uint>>> operator ^(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Leaf<G, uint>, Const<uint>>> operator <(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Leaf<G, uint>, Const<uint>>> operator >(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Leaf<G, uint>, Const<uint>>> operator <=(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Leaf<G, uint>, Const<uint>>> operator >=(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Leaf<G, uint>, Const<uint>>> operator ==(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Leaf<G, uint>, Const<uint>>> operator !=(in G x, uint y) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), new Const<uint>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Add<uint>, Const<uint>, Leaf<G, uint>>> operator +(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Subtract<uint>, Const<uint>, Leaf<G, uint>>> operator -(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Multiply<uint>, Const<uint>, Leaf<G, uint>>> operator *(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Divide<uint>, Const<uint>, Leaf<G, uint>>> operator /(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, Remainder<uint>, Const<uint>, Leaf<G, uint>>> operator %(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseAnd<uint>, Const<uint>, Leaf<G, uint>>> operator &(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseOr<uint>, Const<uint>, Leaf<G, uint>>> operator |(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Binary<uint, BitwiseXor<uint>, Const<uint>, Leaf<G, uint>>> operator ^(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Const<uint>, Leaf<G, uint>>> operator <(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLess<uint>, Const<uint>, Leaf<G, uint>>> operator >(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Const<uint>, Leaf<G, uint>>> operator <=(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsLessOrEqual<uint>, Const<uint>, Leaf<G, uint>>> operator >=(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Const<uint>, Leaf<G, uint>>> operator ==(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<uint, IsEqual<uint>, Const<uint>, Leaf<G, uint>>> operator !=(uint x, in G y) => new(new(new Const<uint>(x), new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in y))), true));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, Unary<uint, Complement<uint>, Leaf<G, uint>>> operator ~(in G x) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, BitShift<uint, LeftShift<uint>, Leaf<G, uint>>> operator <<(in G x, int count) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<uint, BitShift<uint, RightShift<uint>, Leaf<G, uint>>> operator >>(in G x, int count) => new(new(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref Unsafe.AsRef(in x))), count));
    }
}
