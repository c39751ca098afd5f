// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of declared tensors of Complex, with each other and with scalars.</summary>
public static class ComplexOperators
{
    extension<G1, G2>(G1)
        where G1 : struct, ITensor<global::System.Numerics.Complex>
        where G2 : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator +(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator -(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator *(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator /(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator ==(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Leaf<G1, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>> operator !=(in G1 x, in G2 y) => new(new(new Leaf<G1, global::System.Numerics.Complex>(in Unsafe.As<G1, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y))), true));
    }

    extension<G>(G)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator +(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator -(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator *(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator /(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y)));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator ==(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>> operator !=(in G x, global::System.Numerics.Complex y) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x))), new Const<global::System.Numerics.Complex>(y), true));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator +(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator -(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator *(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator /(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y)))));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator ==(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<global::System.Numerics.Complex, IsEqual<global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator !=(global::System.Numerics.Complex x, in G y) => new(new(new Const<global::System.Numerics.Complex>(x), new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in y))), true));

        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Numerics.Complex, Unary<global::System.Numerics.Complex, Negate<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>>> operator -(in G x) => new(new(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref Unsafe.AsRef(in x)))));
    }
}
