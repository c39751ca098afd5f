// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Double, with each other and with scalars, and of scalars.</summary>
public static class DoubleFunctions
{
    extension(Nd)
    {
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Absolute<double>, Leaf<G1, double>>> Abs<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Abs(double x) => Absolute<double>.Invoke(x);

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, SquareRoot<double>, Leaf<G1, double>>> Sqrt<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Sqrt(double x) => SquareRoot<double>.Invoke(x);

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, FloorOf<double>, Leaf<G1, double>>> Floor<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Floor(double x) => FloorOf<double>.Invoke(x);

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, CeilingOf<double>, Leaf<G1, double>>> Ceiling<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Ceiling(double x) => CeilingOf<double>.Invoke(x);

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, RoundOf<double>, Leaf<G1, double>>> Round<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Round(double x) => RoundOf<double>.Invoke(x);

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Exponential<double>, Leaf<G1, double>>> Exp<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Exp(double x) => Exponential<double>.Invoke(x);

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Logarithm<double>, Leaf<G1, double>>> Log<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Log(double x) => Logarithm<double>.Invoke(x);

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Sine<double>, Leaf<G1, double>>> Sin<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Sin(double x) => Sine<double>.Invoke(x);

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Cosine<double>, Leaf<G1, double>>> Cos<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Cos(double x) => Cosine<double>.Invoke(x);

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, HyperbolicTangent<double>, Leaf<G1, double>>> Tanh<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Tanh(double x) => HyperbolicTangent<double>.Invoke(x);

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Unary<double, Logistic<double>, Leaf<G1, double>>> Sigmoid<G1>(in G1 x)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x)))));

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Sigmoid(double x) => Logistic<double>.Invoke(x);

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Minimum<double>, Leaf<G1, double>, Leaf<G2, double>>> Min<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Minimum<double>, Leaf<G1, double>, Const<double>>> Min<G1>(in G1 x, double y)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Minimum<double>, Const<double>, Leaf<G1, double>>> Min<G1>(double x, in G1 y)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Min(double x, double y) => Minimum<double>.Invoke(x, y);

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Maximum<double>, Leaf<G1, double>, Leaf<G2, double>>> Max<G1, G2>(in G1 x, in G2 y)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Maximum<double>, Leaf<G1, double>, Const<double>>> Max<G1>(in G1 x, double y)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Binary<double, Maximum<double>, Const<double>, Leaf<G1, double>>> Max<G1>(double x, in G1 y)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Max(double x, double y) => Maximum<double>.Invoke(x, y);

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Leaf<G1, double>, Leaf<G2, double>, Leaf<G3, double>>> Clamp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            where G3 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Leaf<G3, double>(in Unsafe.As<G3, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Leaf<G1, double>, Leaf<G2, double>, Const<double>>> Clamp<G1, G2>(in G1 x, in G2 y, double z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Leaf<G1, double>, Const<double>, Leaf<G2, double>>> Clamp<G1, G2>(in G1 x, double y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Leaf<G1, double>, Const<double>, Const<double>>> Clamp<G1>(in G1 x, double y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Const<double>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Const<double>, Leaf<G1, double>, Leaf<G2, double>>> Clamp<G1, G2>(double x, in G1 y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Const<double>, Const<double>, Leaf<G1, double>>> Clamp<G1>(double x, double y, in G1 z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Const<double>(y), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, Limit<double>, Const<double>, Leaf<G1, double>, Const<double>>> Clamp<G1>(double x, in G1 y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Clamp(double x, double y, double z) => Limit<double>.Invoke(x, y, z);

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Leaf<G1, double>, Leaf<G2, double>, Leaf<G3, double>>> Fma<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            where G3 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Leaf<G3, double>(in Unsafe.As<G3, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Leaf<G1, double>, Leaf<G2, double>, Const<double>>> Fma<G1, G2>(in G1 x, in G2 y, double z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Leaf<G1, double>, Const<double>, Leaf<G2, double>>> Fma<G1, G2>(in G1 x, double y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Leaf<G1, double>, Const<double>, Const<double>>> Fma<G1>(in G1 x, double y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Const<double>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Const<double>, Leaf<G1, double>, Leaf<G2, double>>> Fma<G1, G2>(double x, in G1 y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Const<double>, Const<double>, Leaf<G1, double>>> Fma<G1>(double x, double y, in G1 z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Const<double>(y), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, FusedMultiplyAdd<double>, Const<double>, Leaf<G1, double>, Const<double>>> Fma<G1>(double x, in G1 y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Fma(double x, double y, double z) => FusedMultiplyAdd<double>.Invoke(x, y, z);

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Leaf<G1, double>, Leaf<G2, double>, Leaf<G3, double>>> Lerp<G1, G2, G3>(in G1 x, in G2 y, in G3 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            where G3 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Leaf<G3, double>(in Unsafe.As<G3, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Leaf<G1, double>, Leaf<G2, double>, Const<double>>> Lerp<G1, G2>(in G1 x, in G2 y, double z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Leaf<G1, double>, Const<double>, Leaf<G2, double>>> Lerp<G1, G2>(in G1 x, double y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Leaf<G1, double>, Const<double>, Const<double>>> Lerp<G1>(in G1 x, double y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in x))), new Const<double>(y), new Const<double>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Const<double>, Leaf<G1, double>, Leaf<G2, double>>> Lerp<G1, G2>(double x, in G1 y, in G2 z)
            where G1 : struct, ITensor<double>
            where G2 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Const<double>, Const<double>, Leaf<G1, double>>> Lerp<G1>(double x, double y, in G1 z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Const<double>(y), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<double, Ternary<double, LinearInterpolation<double>, Const<double>, Leaf<G1, double>, Const<double>>> Lerp<G1>(double x, in G1 y, double z)
            where G1 : struct, ITensor<double>
            => new(new(new Const<double>(x), new Leaf<G1, double>(in Unsafe.As<G1, double>(ref Unsafe.AsRef(in y))), new Const<double>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Scalar), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static double Lerp(double x, double y, double z) => LinearInterpolation<double>.Invoke(x, y, z);
    }
}
