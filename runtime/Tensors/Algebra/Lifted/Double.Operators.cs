// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Double, with each other and with scalars.</summary>
public static class DoubleOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Add<double>, Leaf<G1, double>, Leaf<G2, double>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Subtract<double>, Leaf<G1, double>, Leaf<G2, double>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Multiply<double>, Leaf<G1, double>, Leaf<G2, double>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Divide<double>, Leaf<G1, double>, Leaf<G2, double>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Remainder<double>, Leaf<G1, double>, Leaf<G2, double>>> operator %(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Leaf<G1, double>, Leaf<G2, double>>> operator <(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Leaf<G1, double>, Leaf<G2, double>>> operator >(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Leaf<G1, double>, Leaf<G2, double>>> operator <=(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Leaf<G1, double>, Leaf<G2, double>>> operator >=(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Leaf<G1, double>, Leaf<G2, double>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Leaf<G1, double>, Leaf<G2, double>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<double>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Add<double>, Leaf<G, double>, Const<double>>> operator +(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Subtract<double>, Leaf<G, double>, Const<double>>> operator -(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Multiply<double>, Leaf<G, double>, Const<double>>> operator *(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Divide<double>, Leaf<G, double>, Const<double>>> operator /(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Remainder<double>, Leaf<G, double>, Const<double>>> operator %(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Leaf<G, double>, Const<double>>> operator <(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Leaf<G, double>, Const<double>>> operator >(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Leaf<G, double>, Const<double>>> operator <=(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Leaf<G, double>, Const<double>>> operator >=(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Leaf<G, double>, Const<double>>> operator ==(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Leaf<G, double>, Const<double>>> operator !=(in G x, double y) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Add<double>, Const<double>, Leaf<G, double>>> operator +(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Subtract<double>, Const<double>, Leaf<G, double>>> operator -(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Multiply<double>, Const<double>, Leaf<G, double>>> operator *(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Divide<double>, Const<double>, Leaf<G, double>>> operator /(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Remainder<double>, Const<double>, Leaf<G, double>>> operator %(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Const<double>, Leaf<G, double>>> operator <(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLess<double>, Const<double>, Leaf<G, double>>> operator >(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Const<double>, Leaf<G, double>>> operator <=(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsLessOrEqual<double>, Const<double>, Leaf<G, double>>> operator >=(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Const<double>, Leaf<G, double>>> operator ==(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<double, IsEqual<double>, Const<double>, Leaf<G, double>>> operator !=(double x, in G y) => new(new(new Const<double>(x), new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Negate<double>, Leaf<G, double>>> operator -(in G x) => new(new(new Leaf<G, double>(in Unsafe.As<G, double>(ref Unsafe.AsRef(in x)))));
    }
}
