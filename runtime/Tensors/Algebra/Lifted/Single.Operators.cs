// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Single, with each other and with scalars.</summary>
public static class SingleOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Add<float>, Leaf<G1, float>, Leaf<G2, float>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Subtract<float>, Leaf<G1, float>, Leaf<G2, float>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Multiply<float>, Leaf<G1, float>, Leaf<G2, float>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Divide<float>, Leaf<G1, float>, Leaf<G2, float>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Remainder<float>, Leaf<G1, float>, Leaf<G2, float>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Leaf<G1, float>, Leaf<G2, float>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Leaf<G1, float>, Leaf<G2, float>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Leaf<G1, float>, Leaf<G2, float>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Leaf<G1, float>, Leaf<G2, float>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Leaf<G1, float>, Leaf<G2, float>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Leaf<G1, float>, Leaf<G2, float>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<float>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Add<float>, Leaf<G, float>, Const<float>>> operator +(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Subtract<float>, Leaf<G, float>, Const<float>>> operator -(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Multiply<float>, Leaf<G, float>, Const<float>>> operator *(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Divide<float>, Leaf<G, float>, Const<float>>> operator /(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Remainder<float>, Leaf<G, float>, Const<float>>> operator %(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Leaf<G, float>, Const<float>>> operator <(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Leaf<G, float>, Const<float>>> operator >(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Leaf<G, float>, Const<float>>> operator <=(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Leaf<G, float>, Const<float>>> operator >=(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Leaf<G, float>, Const<float>>> operator ==(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Leaf<G, float>, Const<float>>> operator !=(in G x, float y) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Add<float>, Const<float>, Leaf<G, float>>> operator +(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Subtract<float>, Const<float>, Leaf<G, float>>> operator -(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Multiply<float>, Const<float>, Leaf<G, float>>> operator *(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Divide<float>, Const<float>, Leaf<G, float>>> operator /(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Remainder<float>, Const<float>, Leaf<G, float>>> operator %(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Const<float>, Leaf<G, float>>> operator <(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLess<float>, Const<float>, Leaf<G, float>>> operator >(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Const<float>, Leaf<G, float>>> operator <=(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsLessOrEqual<float>, Const<float>, Leaf<G, float>>> operator >=(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Const<float>, Leaf<G, float>>> operator ==(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<float, IsEqual<float>, Const<float>, Leaf<G, float>>> operator !=(float x, in G y) => new(new(new Const<float>(x), new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Negate<float>, Leaf<G, float>>> operator -(in G x) => new(new(new Leaf<G, float>(in Unsafe.As<G, float>(ref Unsafe.AsRef(in x)))));
    }
}
