// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Half, with each other and with scalars.</summary>
public static class HalfOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Add<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Divide<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator +(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator -(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator *(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator /(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator %(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator <(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator >(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator <=(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator >=(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator ==(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>> operator !=(in G x, global::System.Half y) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Add<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator +(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Subtract<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator -(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Multiply<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator *(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Divide<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator /(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Remainder<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator %(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator <(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLess<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator >(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator <=(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsLessOrEqual<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator >=(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator ==(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Half, IsEqual<global::System.Half>, Const<global::System.Half>, Leaf<G, global::System.Half>>> operator !=(global::System.Half x, in G y) => new(new(new Const<global::System.Half>(x), new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Negate<global::System.Half>, Leaf<G, global::System.Half>>> operator -(in G x) => new(new(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref Unsafe.AsRef(in x)))));
    }
}
