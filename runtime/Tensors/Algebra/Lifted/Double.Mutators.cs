// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Double: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class DoubleMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, double> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, double>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<double, N> value)
            where N : INode<double>, allows ref struct
            => AssignDriver.Assign<double, Leaf<G, double>, N>(new Leaf<G, double>(in Unsafe.As<G, double>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<double>
            => AssignDriver.Assign<double, Leaf<G, double>, Leaf<G2, double>>(new Leaf<G, double>(in Unsafe.As<G, double>(ref g)), new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<double, N> value)
            where N : INode<double>, allows ref struct
            => AssignDriver.Assign<double, Leaf<G, double>, N>(new Leaf<G, double>(in Unsafe.As<G, double>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(double value) => AssignDriver.Assign<double, Leaf<G, double>, Const<double>>(new Leaf<G, double>(in Unsafe.As<G, double>(ref g)), new Const<double>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(double value) => AssignDriver.Assign<double, Leaf<G, double>, Const<double>>(new Leaf<G, double>(in Unsafe.As<G, double>(ref g)), new Const<double>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(double start, double step) => Creation.Arange<G, double>(ref Unsafe.As<G, double>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, double>(ref Unsafe.As<G, double>(ref g));

        /// <summary>Evenly spaced values from <paramref name="start"/> to <paramref name="stop"/>, both included. 0 bytes.</summary>
        public void FillLinspace(double start, double stop) => Creation.Linspace<G, double>(ref Unsafe.As<G, double>(ref g), start, stop);

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, double> value) => Creation.From<G, double>(ref Unsafe.As<G, double>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, double> value) => Creation.From<G, double>(ref Unsafe.As<G, double>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, double> value) => Creation.From<G, double>(ref Unsafe.As<G, double>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, double> value) => Creation.From<G, double>(ref Unsafe.As<G, double>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<double>
        where N : INode<double>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<double, N> value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Add<double>, Leaf<G, double>, N>>(self, new Binary<double, Add<double>, Leaf<G, double>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Add<double>, Leaf<G, double>, Leaf<G2, double>>>(self, new Binary<double, Add<double>, Leaf<G, double>, Leaf<G2, double>>(self, new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(double value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Add<double>, Leaf<G, double>, Const<double>>>(self, new Binary<double, Add<double>, Leaf<G, double>, Const<double>>(self, new Const<double>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<double>
        where N : INode<double>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<double, N> value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Subtract<double>, Leaf<G, double>, N>>(self, new Binary<double, Subtract<double>, Leaf<G, double>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Subtract<double>, Leaf<G, double>, Leaf<G2, double>>>(self, new Binary<double, Subtract<double>, Leaf<G, double>, Leaf<G2, double>>(self, new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(double value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Subtract<double>, Leaf<G, double>, Const<double>>>(self, new Binary<double, Subtract<double>, Leaf<G, double>, Const<double>>(self, new Const<double>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<double>
        where N : INode<double>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<double, N> value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Multiply<double>, Leaf<G, double>, N>>(self, new Binary<double, Multiply<double>, Leaf<G, double>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Multiply<double>, Leaf<G, double>, Leaf<G2, double>>>(self, new Binary<double, Multiply<double>, Leaf<G, double>, Leaf<G2, double>>(self, new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(double value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Multiply<double>, Leaf<G, double>, Const<double>>>(self, new Binary<double, Multiply<double>, Leaf<G, double>, Const<double>>(self, new Const<double>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<double>
        where N : INode<double>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<double, N> value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Divide<double>, Leaf<G, double>, N>>(self, new Binary<double, Divide<double>, Leaf<G, double>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Divide<double>, Leaf<G, double>, Leaf<G2, double>>>(self, new Binary<double, Divide<double>, Leaf<G, double>, Leaf<G2, double>>(self, new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(double value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Divide<double>, Leaf<G, double>, Const<double>>>(self, new Binary<double, Divide<double>, Leaf<G, double>, Const<double>>(self, new Const<double>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<double>
        where N : INode<double>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<double, N> value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Remainder<double>, Leaf<G, double>, N>>(self, new Binary<double, Remainder<double>, Leaf<G, double>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<double>
        where G2 : struct, ITensor<double>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Remainder<double>, Leaf<G, double>, Leaf<G2, double>>>(self, new Binary<double, Remainder<double>, Leaf<G, double>, Leaf<G2, double>>(self, new Leaf<G2, double>(in Unsafe.As<G2, double>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<double>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(double value)
        {
            Leaf<G, double> self = new(in Unsafe.As<G, double>(ref g));
            AssignDriver.Assign<double, Leaf<G, double>, Binary<double, Remainder<double>, Leaf<G, double>, Const<double>>>(self, new Binary<double, Remainder<double>, Leaf<G, double>, Const<double>>(self, new Const<double>(value)));
        }
    }
}
