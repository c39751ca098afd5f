// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Int32, with each other and with scalars.</summary>
public static class Int32Operators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Add<int>, Leaf<G1, int>, Leaf<G2, int>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Subtract<int>, Leaf<G1, int>, Leaf<G2, int>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Multiply<int>, Leaf<G1, int>, Leaf<G2, int>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Divide<int>, Leaf<G1, int>, Leaf<G2, int>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Remainder<int>, Leaf<G1, int>, Leaf<G2, int>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseAnd<int>, Leaf<G1, int>, Leaf<G2, int>>> operator &(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseOr<int>, Leaf<G1, int>, Leaf<G2, int>>> operator |(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseXor<int>, Leaf<G1, int>, Leaf<G2, int>>> operator ^(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Leaf<G1, int>, Leaf<G2, int>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Leaf<G1, int>, Leaf<G2, int>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Leaf<G1, int>, Leaf<G2, int>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Leaf<G1, int>, Leaf<G2, int>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Leaf<G1, int>, Leaf<G2, int>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Leaf<G1, int>, Leaf<G2, int>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, int>(in Unsafe.As<G1, int>(ref Unsafe.AsRef(in x))), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<int>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Add<int>, Leaf<G, int>, Const<int>>> operator +(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Subtract<int>, Leaf<G, int>, Const<int>>> operator -(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Multiply<int>, Leaf<G, int>, Const<int>>> operator *(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Divide<int>, Leaf<G, int>, Const<int>>> operator /(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Remainder<int>, Leaf<G, int>, Const<int>>> operator %(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseAnd<int>, Leaf<G, int>, Const<int>>> operator &(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseOr<int>, Leaf<G, int>, Const<int>>> operator |(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseXor<int>, Leaf<G, int>, Const<int>>> operator ^(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Leaf<G, int>, Const<int>>> operator <(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Leaf<G, int>, Const<int>>> operator >(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Leaf<G, int>, Const<int>>> operator <=(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Leaf<G, int>, Const<int>>> operator >=(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Leaf<G, int>, Const<int>>> operator ==(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Leaf<G, int>, Const<int>>> operator !=(in G x, int y) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), new Const<int>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Add<int>, Const<int>, Leaf<G, int>>> operator +(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Subtract<int>, Const<int>, Leaf<G, int>>> operator -(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Multiply<int>, Const<int>, Leaf<G, int>>> operator *(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Divide<int>, Const<int>, Leaf<G, int>>> operator /(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, Remainder<int>, Const<int>, Leaf<G, int>>> operator %(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseAnd<int>, Const<int>, Leaf<G, int>>> operator &(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseOr<int>, Const<int>, Leaf<G, int>>> operator |(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Binary<int, BitwiseXor<int>, Const<int>, Leaf<G, int>>> operator ^(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Const<int>, Leaf<G, int>>> operator <(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLess<int>, Const<int>, Leaf<G, int>>> operator >(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Const<int>, Leaf<G, int>>> operator <=(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsLessOrEqual<int>, Const<int>, Leaf<G, int>>> operator >=(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Const<int>, Leaf<G, int>>> operator ==(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<int, IsEqual<int>, Const<int>, Leaf<G, int>>> operator !=(int x, in G y) => new(new(new Const<int>(x), new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Unary<int, Negate<int>, Leaf<G, int>>> operator -(in G x) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x)))));

        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, Unary<int, Complement<int>, Leaf<G, int>>> operator ~(in G x) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x)))));

        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, BitShift<int, LeftShift<int>, Leaf<G, int>>> operator <<(in G x, int count) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<int, BitShift<int, RightShift<int>, Leaf<G, int>>> operator >>(in G x, int count) => new(new(new Leaf<G, int>(in Unsafe.As<G, int>(ref Unsafe.AsRef(in x))), count));
    }
}
