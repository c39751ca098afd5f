// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <content>The functions of expressions, with each other, with scalars and with declared tensors.</content>
public static partial class Nd
{
        /// <summary>The absolute value; of the most negative integer itself.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Absolute<T>, N1>> Abs<T, N1>(Expr<T, N1> x)
            where T : unmanaged, INumberBase<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The square root, exactly rounded.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, SquareRoot<T>, N1>> Sqrt<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IRootFunctions<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The largest integer not above x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, FloorOf<T>, N1>> Floor<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPoint<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The smallest integer not below x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, CeilingOf<T>, N1>> Ceiling<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPoint<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The nearest integer, ties to even.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, RoundOf<T>, N1>> Round<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPoint<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>e^x. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Exponential<T>, N1>> Exp<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The natural logarithm; -infinity at 0, NaN below. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Logarithm<T>, N1>> Log<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The sine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Sine<T>, N1>> Sin<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The cosine of x in radians; NaN at the infinities. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Cosine<T>, N1>> Cos<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The hyperbolic tangent. Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, HyperbolicTangent<T>, N1>> Tanh<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The logistic function 1 / (1 + e^-x). Within 2 units in the last place, the same bits everywhere.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Logistic<T>, N1>> Sigmoid<T, N1>(Expr<T, N1> x)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Minimum<T>, N1, N2>> Min<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Minimum<T>, N1, Const<T>>> Min<T, N1>(Expr<T, N1> x, T y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y)));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Minimum<T>, Const<T>, N1>> Min<T, N1>(T x, Expr<T, N1> y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Minimum<T>, N1, Leaf<G, T>>> Min<T, N1, G>(Expr<T, N1> x, in G y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>The smaller; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Minimum<T>, Leaf<G, T>, N1>> Min<T, G, N1>(in G x, Expr<T, N1> y)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Maximum<T>, N1, N2>> Max<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Maximum<T>, N1, Const<T>>> Max<T, N1>(Expr<T, N1> x, T y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y)));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Maximum<T>, Const<T>, N1>> Max<T, N1>(T x, Expr<T, N1> y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Maximum<T>, N1, Leaf<G, T>>> Max<T, N1, G>(Expr<T, N1> x, in G y)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>The larger; NaN wins.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Maximum<T>, Leaf<G, T>, N1>> Max<T, G, N1>(in G x, Expr<T, N1> y)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, N2, N3>> Clamp<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where N3 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, N2, Const<T>>> Clamp<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, T z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, new Const<T>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Const<T>, N2>> Clamp<T, N1, N2>(Expr<T, N1> x, T y, Expr<T, N2> z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Const<T>, Const<T>>> Clamp<T, N1>(Expr<T, N1> x, T y, T z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), new Const<T>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Const<T>, N1, N2>> Clamp<T, N1, N2>(T x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Const<T>, Const<T>, N1>> Clamp<T, N1>(T x, T y, Expr<T, N1> z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Const<T>(y), z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Const<T>, N1, Const<T>>> Clamp<T, N1>(T x, Expr<T, N1> y, T z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, new Const<T>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Leaf<G, T>, Const<T>>> Clamp<T, N1, G>(Expr<T, N1> x, in G y, T z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Const<T>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Const<T>, Leaf<G, T>>> Clamp<T, N1, G>(Expr<T, N1> x, T y, in G z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Const<T>(y), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Leaf<G, T>, N1, Const<T>>> Clamp<T, G, N1>(in G x, Expr<T, N1> y, T z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Const<T>(z)));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Leaf<G, T>, Const<T>, N1>> Clamp<T, G, N1>(in G x, T y, Expr<T, N1> z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Const<T>(y), z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, N2, Leaf<G, T>>> Clamp<T, N1, N2, G>(Expr<T, N1> x, Expr<T, N2> y, in G z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Leaf<G, T>, N2>> Clamp<T, N1, G, N2>(Expr<T, N1> x, in G y, Expr<T, N2> z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Leaf<G, T>, N1, N2>> Clamp<T, G, N1, N2>(in G x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, N1, Leaf<G, T>, Leaf<G2, T>>> Clamp<T, N1, G, G2>(Expr<T, N1> x, in G y, in G2 z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Leaf<G, T>, N1, Leaf<G2, T>>> Clamp<T, G, N1, G2>(in G x, Expr<T, N1> y, in G2 z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where G2 : struct, ITensor<T>
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Leaf<G, T>, Leaf<G2, T>, N1>> Clamp<T, G, G2, N1>(in G x, in G2 y, Expr<T, N1> z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Const<T>, N1, Leaf<G, T>>> Clamp<T, N1, G>(T x, Expr<T, N1> y, in G z)
            where T : unmanaged, INumber<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(new Const<T>(x), y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x held between y and z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, Limit<T>, Const<T>, Leaf<G, T>, N1>> Clamp<T, G, N1>(T x, in G y, Expr<T, N1> z)
            where T : unmanaged, INumber<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, N2, N3>> Fma<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where N3 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, N2, Const<T>>> Fma<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, new Const<T>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Const<T>, N2>> Fma<T, N1, N2>(Expr<T, N1> x, T y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Const<T>, Const<T>>> Fma<T, N1>(Expr<T, N1> x, T y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), new Const<T>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Const<T>, N1, N2>> Fma<T, N1, N2>(T x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Const<T>, Const<T>, N1>> Fma<T, N1>(T x, T y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Const<T>(y), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Const<T>, N1, Const<T>>> Fma<T, N1>(T x, Expr<T, N1> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, new Const<T>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Leaf<G, T>, Const<T>>> Fma<T, N1, G>(Expr<T, N1> x, in G y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Const<T>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Const<T>, Leaf<G, T>>> Fma<T, N1, G>(Expr<T, N1> x, T y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Const<T>(y), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Leaf<G, T>, N1, Const<T>>> Fma<T, G, N1>(in G x, Expr<T, N1> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Const<T>(z)));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Leaf<G, T>, Const<T>, N1>> Fma<T, G, N1>(in G x, T y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Const<T>(y), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, N2, Leaf<G, T>>> Fma<T, N1, N2, G>(Expr<T, N1> x, Expr<T, N2> y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Leaf<G, T>, N2>> Fma<T, N1, G, N2>(Expr<T, N1> x, in G y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Leaf<G, T>, N1, N2>> Fma<T, G, N1, N2>(in G x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, N1, Leaf<G, T>, Leaf<G2, T>>> Fma<T, N1, G, G2>(Expr<T, N1> x, in G y, in G2 z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Leaf<G, T>, N1, Leaf<G2, T>>> Fma<T, G, N1, G2>(in G x, Expr<T, N1> y, in G2 z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where G2 : struct, ITensor<T>
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Leaf<G, T>, Leaf<G2, T>, N1>> Fma<T, G, G2, N1>(in G x, in G2 y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Const<T>, N1, Leaf<G, T>>> Fma<T, N1, G>(T x, Expr<T, N1> y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(new Const<T>(x), y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x * y + z with one rounding.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, FusedMultiplyAdd<T>, Const<T>, Leaf<G, T>, N1>> Fma<T, G, N1>(T x, in G y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, N2, N3>> Lerp<T, N1, N2, N3>(Expr<T, N1> x, Expr<T, N2> y, Expr<T, N3> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where N3 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, N2, Const<T>>> Lerp<T, N1, N2>(Expr<T, N1> x, Expr<T, N2> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, y.Node, new Const<T>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Const<T>, N2>> Lerp<T, N1, N2>(Expr<T, N1> x, T y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Const<T>, Const<T>>> Lerp<T, N1>(Expr<T, N1> x, T y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(x.Node, new Const<T>(y), new Const<T>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Const<T>, N1, N2>> Lerp<T, N1, N2>(T x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Const<T>, Const<T>, N1>> Lerp<T, N1>(T x, T y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Const<T>(y), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Const<T>, N1, Const<T>>> Lerp<T, N1>(T x, Expr<T, N1> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), y.Node, new Const<T>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Leaf<G, T>, Const<T>>> Lerp<T, N1, G>(Expr<T, N1> x, in G y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Const<T>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Const<T>, Leaf<G, T>>> Lerp<T, N1, G>(Expr<T, N1> x, T y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, new Const<T>(y), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Leaf<G, T>, N1, Const<T>>> Lerp<T, G, N1>(in G x, Expr<T, N1> y, T z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Const<T>(z)));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Leaf<G, T>, Const<T>, N1>> Lerp<T, G, N1>(in G x, T y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Const<T>(y), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, N2, Leaf<G, T>>> Lerp<T, N1, N2, G>(Expr<T, N1> x, Expr<T, N2> y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(x.Node, y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Leaf<G, T>, N2>> Lerp<T, N1, G, N2>(Expr<T, N1> x, in G y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where N2 : INode<T>, allows ref struct
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Leaf<G, T>, N1, N2>> Lerp<T, G, N1, N2>(in G x, Expr<T, N1> y, Expr<T, N2> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where N2 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, N1, Leaf<G, T>, Leaf<G2, T>>> Lerp<T, N1, G, G2>(Expr<T, N1> x, in G y, in G2 z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Leaf<G, T>, N1, Leaf<G2, T>>> Lerp<T, G, N1, G2>(in G x, Expr<T, N1> y, in G2 z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            where G2 : struct, ITensor<T>
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Leaf<G, T>, Leaf<G2, T>, N1>> Lerp<T, G, G2, N1>(in G x, in G2 y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where G2 : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), new Leaf<G2, T>(in Unsafe.As<G2, T>(ref Unsafe.AsRef(in y))), z.Node));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Const<T>, N1, Leaf<G, T>>> Lerp<T, N1, G>(T x, Expr<T, N1> y, in G z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where N1 : INode<T>, allows ref struct
            where G : struct, ITensor<T>
            => new(new(new Const<T>(x), y.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in z)))));

        /// <summary>x + (y - x) * z.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Ternary<T, LinearInterpolation<T>, Const<T>, Leaf<G, T>, N1>> Lerp<T, G, N1>(T x, in G y, Expr<T, N1> z)
            where T : unmanaged, IFloatingPointIeee754<T>
            where G : struct, ITensor<T>
            where N1 : INode<T>, allows ref struct
            => new(new(new Const<T>(x), new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), z.Node));
}
