// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Int16, with each other and with scalars.</summary>
public static class Int16Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Add<short>, Leaf<G1, short>, Leaf<G2, short>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Subtract<short>, Leaf<G1, short>, Leaf<G2, short>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Multiply<short>, Leaf<G1, short>, Leaf<G2, short>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Divide<short>, Leaf<G1, short>, Leaf<G2, short>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Remainder<short>, Leaf<G1, short>, Leaf<G2, short>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseAnd<short>, Leaf<G1, short>, Leaf<G2, short>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseOr<short>, Leaf<G1, short>, Leaf<G2, short>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseXor<short>, Leaf<G1, short>, Leaf<G2, short>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Leaf<G1, short>, Leaf<G2, short>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Leaf<G1, short>, Leaf<G2, short>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Leaf<G1, short>, Leaf<G2, short>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Leaf<G1, short>, Leaf<G2, short>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Leaf<G1, short>, Leaf<G2, short>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Leaf<G1, short>, Leaf<G2, short>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, short>(in Unsafe.As<G1, short>(ref Unsafe.AsRef(in x))), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<short>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Add<short>, Leaf<G, short>, Const<short>>> operator +(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Subtract<short>, Leaf<G, short>, Const<short>>> operator -(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Multiply<short>, Leaf<G, short>, Const<short>>> operator *(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Divide<short>, Leaf<G, short>, Const<short>>> operator /(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Remainder<short>, Leaf<G, short>, Const<short>>> operator %(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseAnd<short>, Leaf<G, short>, Const<short>>> operator &(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseOr<short>, Leaf<G, short>, Const<short>>> operator |(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseXor<short>, Leaf<G, short>, Const<short>>> operator ^(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Leaf<G, short>, Const<short>>> operator <(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Leaf<G, short>, Const<short>>> operator >(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Leaf<G, short>, Const<short>>> operator <=(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Leaf<G, short>, Const<short>>> operator >=(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Leaf<G, short>, Const<short>>> operator ==(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Leaf<G, short>, Const<short>>> operator !=(in G x, short y) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), new Const<short>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Add<short>, Const<short>, Leaf<G, short>>> operator +(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Subtract<short>, Const<short>, Leaf<G, short>>> operator -(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Multiply<short>, Const<short>, Leaf<G, short>>> operator *(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Divide<short>, Const<short>, Leaf<G, short>>> operator /(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, Remainder<short>, Const<short>, Leaf<G, short>>> operator %(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseAnd<short>, Const<short>, Leaf<G, short>>> operator &(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseOr<short>, Const<short>, Leaf<G, short>>> operator |(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Binary<short, BitwiseXor<short>, Const<short>, Leaf<G, short>>> operator ^(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Const<short>, Leaf<G, short>>> operator <(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLess<short>, Const<short>, Leaf<G, short>>> operator >(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Const<short>, Leaf<G, short>>> operator <=(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsLessOrEqual<short>, Const<short>, Leaf<G, short>>> operator >=(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Const<short>, Leaf<G, short>>> operator ==(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<short, IsEqual<short>, Const<short>, Leaf<G, short>>> operator !=(short x, in G y) => new(new(new Const<short>(x), new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Unary<short, Negate<short>, Leaf<G, short>>> operator -(in G x) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x)))));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, Unary<short, Complement<short>, Leaf<G, short>>> operator ~(in G x) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, BitShift<short, LeftShift<short>, Leaf<G, short>>> operator <<(in G x, int count) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<short, BitShift<short, RightShift<short>, Leaf<G, short>>> operator >>(in G x, int count) => new(new(new Leaf<G, short>(in Unsafe.As<G, short>(ref Unsafe.AsRef(in x))), count));
    }
}
