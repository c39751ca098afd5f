// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Single, with each other and with scalars, and of scalars.</summary>
public static class SingleFunctions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Absolute<float>, Leaf<G1, float>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Abs(float x) => Absolute<float>.Invoke(x);

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, SquareRoot<float>, Leaf<G1, float>>> Sqrt<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Sqrt(float x) => SquareRoot<float>.Invoke(x);

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, FloorOf<float>, Leaf<G1, float>>> Floor<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Floor(float x) => FloorOf<float>.Invoke(x);

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, CeilingOf<float>, Leaf<G1, float>>> Ceiling<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Ceiling(float x) => CeilingOf<float>.Invoke(x);

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, RoundOf<float>, Leaf<G1, float>>> Round<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Round(float x) => RoundOf<float>.Invoke(x);

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Exponential<float>, Leaf<G1, float>>> Exp<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Exp(float x) => Exponential<float>.Invoke(x);

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Logarithm<float>, Leaf<G1, float>>> Log<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Log(float x) => Logarithm<float>.Invoke(x);

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Sine<float>, Leaf<G1, float>>> Sin<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Sin(float x) => Sine<float>.Invoke(x);

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Cosine<float>, Leaf<G1, float>>> Cos<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Cos(float x) => Cosine<float>.Invoke(x);

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, HyperbolicTangent<float>, Leaf<G1, float>>> Tanh<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Tanh(float x) => HyperbolicTangent<float>.Invoke(x);

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Unary<float, Logistic<float>, Leaf<G1, float>>> Sigmoid<G1>(in G1 x)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x)))));

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Sigmoid(float x) => Logistic<float>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Minimum<float>, Leaf<G1, float>, Leaf<G2, float>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Minimum<float>, Leaf<G1, float>, Const<float>>> Min<G1>(in G1 x, float y)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Minimum<float>, Const<float>, Leaf<G1, float>>> Min<G1>(float x, in G1 y)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Min(float x, float y) => Minimum<float>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Maximum<float>, Leaf<G1, float>, Leaf<G2, float>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Maximum<float>, Leaf<G1, float>, Const<float>>> Max<G1>(in G1 x, float y)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Binary<float, Maximum<float>, Const<float>, Leaf<G1, float>>> Max<G1>(float x, in G1 y)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Max(float x, float y) => Maximum<float>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Leaf<G1, float>, Leaf<G2, float>, Leaf<G3, float>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            where G3 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Leaf<G3, float>(in Unsafe.As<G3, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Leaf<G1, float>, Leaf<G2, float>, Const<float>>> Clamp<G1, G2>(in G1 x, in G2 y, float z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Leaf<G1, float>, Const<float>, Leaf<G2, float>>> Clamp<G1, G2>(in G1 x, float y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Leaf<G1, float>, Const<float>, Const<float>>> Clamp<G1>(in G1 x, float y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Const<float>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Const<float>, Leaf<G1, float>, Leaf<G2, float>>> Clamp<G1, G2>(float x, in G1 y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Const<float>, Const<float>, Leaf<G1, float>>> Clamp<G1>(float x, float y, in G1 z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Const<float>(y), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, Limit<float>, Const<float>, Leaf<G1, float>, Const<float>>> Clamp<G1>(float x, in G1 y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Clamp(float x, float y, float z) => Limit<float>.Invoke(x, y, z);

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Leaf<G1, float>, Leaf<G2, float>, Leaf<G3, float>>> Fma<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            where G3 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Leaf<G3, float>(in Unsafe.As<G3, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Leaf<G1, float>, Leaf<G2, float>, Const<float>>> Fma<G1, G2>(in G1 x, in G2 y, float z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Leaf<G1, float>, Const<float>, Leaf<G2, float>>> Fma<G1, G2>(in G1 x, float y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Leaf<G1, float>, Const<float>, Const<float>>> Fma<G1>(in G1 x, float y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Const<float>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Const<float>, Leaf<G1, float>, Leaf<G2, float>>> Fma<G1, G2>(float x, in G1 y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Const<float>, Const<float>, Leaf<G1, float>>> Fma<G1>(float x, float y, in G1 z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Const<float>(y), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, FusedMultiplyAdd<float>, Const<float>, Leaf<G1, float>, Const<float>>> Fma<G1>(float x, in G1 y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Fma(float x, float y, float z) => FusedMultiplyAdd<float>.Invoke(x, y, z);

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Leaf<G1, float>, Leaf<G2, float>, Leaf<G3, float>>> Lerp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            where G3 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Leaf<G3, float>(in Unsafe.As<G3, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Leaf<G1, float>, Leaf<G2, float>, Const<float>>> Lerp<G1, G2>(in G1 x, in G2 y, float z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Leaf<G1, float>, Const<float>, Leaf<G2, float>>> Lerp<G1, G2>(in G1 x, float y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Leaf<G1, float>, Const<float>, Const<float>>> Lerp<G1>(in G1 x, float y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in x))), new Const<float>(y), new Const<float>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Const<float>, Leaf<G1, float>, Leaf<G2, float>>> Lerp<G1, G2>(float x, in G1 y, in G2 z)
            where G1 : struct, ITensor<float>
            where G2 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Const<float>, Const<float>, Leaf<G1, float>>> Lerp<G1>(float x, float y, in G1 z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Const<float>(y), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<float, Ternary<float, LinearInterpolation<float>, Const<float>, Leaf<G1, float>, Const<float>>> Lerp<G1>(float x, in G1 y, float z)
            where G1 : struct, ITensor<float>
            => new(new(new Const<float>(x), new Leaf<G1, float>(in Unsafe.As<G1, float>(ref Unsafe.AsRef(in y))), new Const<float>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static float Lerp(float x, float y, float z) => LinearInterpolation<float>.Invoke(x, y, z);
    }
}
