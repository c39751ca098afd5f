// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Half, with each other and with scalars, and of scalars.</summary>
public static class HalfFunctions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Absolute<global::System.Half>, Leaf<G1, global::System.Half>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Abs(global::System.Half x) => Absolute<global::System.Half>.Invoke(x);

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, SquareRoot<global::System.Half>, Leaf<G1, global::System.Half>>> Sqrt<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Sqrt(global::System.Half x) => SquareRoot<global::System.Half>.Invoke(x);

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, FloorOf<global::System.Half>, Leaf<G1, global::System.Half>>> Floor<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Floor(global::System.Half x) => FloorOf<global::System.Half>.Invoke(x);

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, CeilingOf<global::System.Half>, Leaf<G1, global::System.Half>>> Ceiling<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Ceiling(global::System.Half x) => CeilingOf<global::System.Half>.Invoke(x);

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, RoundOf<global::System.Half>, Leaf<G1, global::System.Half>>> Round<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Round(global::System.Half x) => RoundOf<global::System.Half>.Invoke(x);

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Exponential<global::System.Half>, Leaf<G1, global::System.Half>>> Exp<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Exp(global::System.Half x) => Exponential<global::System.Half>.Invoke(x);

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Logarithm<global::System.Half>, Leaf<G1, global::System.Half>>> Log<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Log(global::System.Half x) => Logarithm<global::System.Half>.Invoke(x);

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Sine<global::System.Half>, Leaf<G1, global::System.Half>>> Sin<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Sin(global::System.Half x) => Sine<global::System.Half>.Invoke(x);

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Cosine<global::System.Half>, Leaf<G1, global::System.Half>>> Cos<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Cos(global::System.Half x) => Cosine<global::System.Half>.Invoke(x);

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, HyperbolicTangent<global::System.Half>, Leaf<G1, global::System.Half>>> Tanh<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Tanh(global::System.Half x) => HyperbolicTangent<global::System.Half>.Invoke(x);

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Unary<global::System.Half, Logistic<global::System.Half>, Leaf<G1, global::System.Half>>> Sigmoid<G1>(in G1 x)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x)))));

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Sigmoid(global::System.Half x) => Logistic<global::System.Half>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Minimum<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Minimum<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Min<G1>(in G1 x, global::System.Half y)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Minimum<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Min<G1>(global::System.Half x, in G1 y)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Min(global::System.Half x, global::System.Half y) => Minimum<global::System.Half>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Maximum<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Maximum<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Max<G1>(in G1 x, global::System.Half y)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Binary<global::System.Half, Maximum<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Max<G1>(global::System.Half x, in G1 y)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Max(global::System.Half x, global::System.Half y) => Maximum<global::System.Half>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Leaf<G3, global::System.Half>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            where G3 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G3, global::System.Half>(in Unsafe.As<G3, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Const<global::System.Half>>> Clamp<G1, G2>(in G1 x, in G2 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Leaf<G2, global::System.Half>>> Clamp<G1, G2>(in G1 x, global::System.Half y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Const<global::System.Half>>> Clamp<G1>(in G1 x, global::System.Half y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Const<global::System.Half>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Clamp<G1, G2>(global::System.Half x, in G1 y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Const<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Clamp<G1>(global::System.Half x, global::System.Half y, in G1 z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Const<global::System.Half>(y), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, Limit<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Clamp<G1>(global::System.Half x, in G1 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Clamp(global::System.Half x, global::System.Half y, global::System.Half z) => Limit<global::System.Half>.Invoke(x, y, z);

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Leaf<G3, global::System.Half>>> Fma<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            where G3 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G3, global::System.Half>(in Unsafe.As<G3, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Const<global::System.Half>>> Fma<G1, G2>(in G1 x, in G2 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Leaf<G2, global::System.Half>>> Fma<G1, G2>(in G1 x, global::System.Half y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Const<global::System.Half>>> Fma<G1>(in G1 x, global::System.Half y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Const<global::System.Half>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Fma<G1, G2>(global::System.Half x, in G1 y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Const<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Fma<G1>(global::System.Half x, global::System.Half y, in G1 z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Const<global::System.Half>(y), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, FusedMultiplyAdd<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Fma<G1>(global::System.Half x, in G1 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Fma(global::System.Half x, global::System.Half y, global::System.Half z) => FusedMultiplyAdd<global::System.Half>.Invoke(x, y, z);

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Leaf<G3, global::System.Half>>> Lerp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            where G3 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G3, global::System.Half>(in Unsafe.As<G3, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>, Const<global::System.Half>>> Lerp<G1, G2>(in G1 x, in G2 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Leaf<G2, global::System.Half>>> Lerp<G1, G2>(in G1 x, global::System.Half y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>, Const<global::System.Half>>> Lerp<G1>(in G1 x, global::System.Half y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in x))), new Const<global::System.Half>(y), new Const<global::System.Half>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Leaf<G2, global::System.Half>>> Lerp<G1, G2>(global::System.Half x, in G1 y, in G2 z)
            where G1 : struct, ITensor<global::System.Half>
            where G2 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Const<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>>> Lerp<G1>(global::System.Half x, global::System.Half y, in G1 z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Const<global::System.Half>(y), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<global::System.Half, Ternary<global::System.Half, LinearInterpolation<global::System.Half>, Const<global::System.Half>, Leaf<G1, global::System.Half>, Const<global::System.Half>>> Lerp<G1>(global::System.Half x, in G1 y, global::System.Half z)
            where G1 : struct, ITensor<global::System.Half>
            => new(new(new Const<global::System.Half>(x), new Leaf<G1, global::System.Half>(in Unsafe.As<G1, global::System.Half>(ref Unsafe.AsRef(in y))), new Const<global::System.Half>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static global::System.Half Lerp(global::System.Half x, global::System.Half y, global::System.Half z) => LinearInterpolation<global::System.Half>.Invoke(x, y, z);
    }
}
