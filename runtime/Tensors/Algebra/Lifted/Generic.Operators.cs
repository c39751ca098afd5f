// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The operators of expressions, with each other, with scalars and with declared tensors.</summary>
public static class ExpressionOperators
{
    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Add<T>, N1, N2>> operator +(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Add<T>, N1, Const<T>>> operator +(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Add<T>, Const<T>, N1>> operator +(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IAdditionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Add<T>, N1, Leaf<G, T>>> operator +(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Add<T>, Leaf<G, T>, N1>> operator +(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Subtract<T>, N1, N2>> operator -(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Subtract<T>, N1, Const<T>>> operator -(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Subtract<T>, Const<T>, N1>> operator -(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, ISubtractionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Subtract<T>, N1, Leaf<G, T>>> operator -(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Subtract<T>, Leaf<G, T>, N1>> operator -(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Multiply<T>, N1, N2>> operator *(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Multiply<T>, N1, Const<T>>> operator *(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Multiply<T>, Const<T>, N1>> operator *(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IMultiplyOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Multiply<T>, N1, Leaf<G, T>>> operator *(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Multiply<T>, Leaf<G, T>, N1>> operator *(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Divide<T>, N1, N2>> operator /(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Divide<T>, N1, Const<T>>> operator /(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Divide<T>, Const<T>, N1>> operator /(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IDivisionOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Divide<T>, N1, Leaf<G, T>>> operator /(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Divide<T>, Leaf<G, T>, N1>> operator /(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IModulusOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Remainder<T>, N1, N2>> operator %(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IModulusOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Remainder<T>, N1, Const<T>>> operator %(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Remainder<T>, Const<T>, N1>> operator %(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IModulusOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Remainder<T>, N1, Leaf<G, T>>> operator %(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, Remainder<T>, Leaf<G, T>, N1>> operator %(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseAnd<T>, N1, N2>> operator &(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseAnd<T>, N1, Const<T>>> operator &(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseAnd<T>, Const<T>, N1>> operator &(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseAnd<T>, N1, Leaf<G, T>>> operator &(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x &amp; y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseAnd<T>, Leaf<G, T>, N1>> operator &(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseOr<T>, N1, N2>> operator |(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseOr<T>, N1, Const<T>>> operator |(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseOr<T>, Const<T>, N1>> operator |(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseOr<T>, N1, Leaf<G, T>>> operator |(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x | y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseOr<T>, Leaf<G, T>, N1>> operator |(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseXor<T>, N1, N2>> operator ^(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseXor<T>, N1, Const<T>>> operator ^(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y)));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseXor<T>, Const<T>, N1>> operator ^(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseXor<T>, N1, Leaf<G, T>>> operator ^(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y)))));

        /// <summary>x ^ y.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Binary<T, BitwiseXor<T>, Leaf<G, T>, N1>> operator ^(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, N2>> operator <(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, N2>> operator >(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, true));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, Const<T>>> operator <(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, Const<T>>> operator >(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), true));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, Const<T>, N1>> operator <(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, Const<T>, N1>> operator >(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, true));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, Leaf<G, T>>> operator <(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, N1, Leaf<G, T>>> operator >(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, Leaf<G, T>, N1>> operator <(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, false));

        /// <summary>x &gt; y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLess<T>, Leaf<G, T>, N1>> operator >(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, true));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, N2>> operator <=(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, N2>> operator >=(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, true));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, Const<T>>> operator <=(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, Const<T>>> operator >=(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, Const<T>, N1>> operator <=(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, Const<T>, N1>> operator >=(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, true));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IComparisonOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, Leaf<G, T>>> operator <=(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, N1, Leaf<G, T>>> operator >=(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x &lt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, Leaf<G, T>, N1>> operator <=(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, false));

        /// <summary>x &gt;= y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsLessOrEqual<T>, Leaf<G, T>, N1>> operator >=(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, true));
    }

    extension<T, N1, N2>(Expr<T, N1>)
        where T : unmanaged, IEqualityOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where N2 : INode<T>, allows ref struct
    {
        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, N2>> operator ==(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, N2>> operator !=(Expr<T, N1> x, Expr<T, N2> y) => new(new(x.Node, y.Node, true));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IEqualityOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, Const<T>>> operator ==(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, Const<T>>> operator !=(Expr<T, N1> x, T y) => new(new(x.Node, new Const<T>(y), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, Const<T>, N1>> operator ==(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, Const<T>, N1>> operator !=(T x, Expr<T, N1> y) => new(new(new Const<T>(x), y.Node, true));
    }

    extension<T, N1, G>(Expr<T, N1>)
        where T : unmanaged, IEqualityOperators<T, T, bool>
        where N1 : INode<T>, allows ref struct
        where G : struct, ITensor<T>
    {
        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, Leaf<G, T>>> operator ==(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, N1, Leaf<G, T>>> operator !=(Expr<T, N1> x, in G y) => new(new(x.Node, new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in y))), true));

        /// <summary>x == y; false with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, Leaf<G, T>, N1>> operator ==(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, false));

        /// <summary>x != y; true with NaN.</summary>
        [ShapeRule(ShapeRule.Broadcast), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<bool, Compare<T, IsEqual<T>, Leaf<G, T>, N1>> operator !=(in G x, Expr<T, N1> y) => new(new(new Leaf<G, T>(in Unsafe.As<G, T>(ref Unsafe.AsRef(in x))), y.Node, true));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IUnaryNegationOperators<T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>-x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Negate<T>, N1>> operator -(Expr<T, N1> x) => new(new(x.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IBitwiseOperators<T, T, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>~x.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, Unary<T, Complement<T>, N1>> operator ~(Expr<T, N1> x) => new(new(x.Node));
    }

    extension<T, N1>(Expr<T, N1>)
        where T : unmanaged, IShiftOperators<T, int, T>
        where N1 : INode<T>, allows ref struct
    {
        /// <summary>x &lt;&lt; count.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, BitShift<T, LeftShift<T>, N1>> operator <<(Expr<T, N1> x, int count) => new(new(x.Node, count));

        /// <summary>x &gt;&gt; count; arithmetic for signed integers.</summary>
        [ShapeRule(ShapeRule.Same), MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Expr<T, BitShift<T, RightShift<T>, N1>> operator >>(Expr<T, N1> x, int count) => new(new(x.Node, count));
    }
}
