// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Single: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class SingleMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, float> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, float>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<float, N> value)
            where N : INode<float>, allows ref struct
            => AssignDriver.Assign<float, Leaf<G, float>, N>(new Leaf<G, float>(in Unsafe.As<G, float>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<float>
            => AssignDriver.Assign<float, Leaf<G, float>, Leaf<G2, float>>(new Leaf<G, float>(in Unsafe.As<G, float>(ref g)), new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<float, N> value)
            where N : INode<float>, allows ref struct
            => AssignDriver.Assign<float, Leaf<G, float>, N>(new Leaf<G, float>(in Unsafe.As<G, float>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(float value) => AssignDriver.Assign<float, Leaf<G, float>, Const<float>>(new Leaf<G, float>(in Unsafe.As<G, float>(ref g)), new Const<float>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(float value) => AssignDriver.Assign<float, Leaf<G, float>, Const<float>>(new Leaf<G, float>(in Unsafe.As<G, float>(ref g)), new Const<float>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(float start, float step) => Creation.Arange<G, float>(ref Unsafe.As<G, float>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, float>(ref Unsafe.As<G, float>(ref g));

        /// <summary>Evenly spaced values from <paramref name="start"/> to <paramref name="stop"/>, both included. 0 bytes.</summary>
        public void FillLinspace(float start, float stop) => Creation.Linspace<G, float>(ref Unsafe.As<G, float>(ref g), start, stop);

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, float> value) => Creation.From<G, float>(ref Unsafe.As<G, float>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, float> value) => Creation.From<G, float>(ref Unsafe.As<G, float>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, float> value) => Creation.From<G, float>(ref Unsafe.As<G, float>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, float> value) => Creation.From<G, float>(ref Unsafe.As<G, float>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<float>
        where N : INode<float>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<float, N> value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Add<float>, Leaf<G, float>, N>>(self, new Binary<float, Add<float>, Leaf<G, float>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Add<float>, Leaf<G, float>, Leaf<G2, float>>>(self, new Binary<float, Add<float>, Leaf<G, float>, Leaf<G2, float>>(self, new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(float value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Add<float>, Leaf<G, float>, Const<float>>>(self, new Binary<float, Add<float>, Leaf<G, float>, Const<float>>(self, new Const<float>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<float>
        where N : INode<float>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<float, N> value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Subtract<float>, Leaf<G, float>, N>>(self, new Binary<float, Subtract<float>, Leaf<G, float>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Subtract<float>, Leaf<G, float>, Leaf<G2, float>>>(self, new Binary<float, Subtract<float>, Leaf<G, float>, Leaf<G2, float>>(self, new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(float value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Subtract<float>, Leaf<G, float>, Const<float>>>(self, new Binary<float, Subtract<float>, Leaf<G, float>, Const<float>>(self, new Const<float>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<float>
        where N : INode<float>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<float, N> value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Multiply<float>, Leaf<G, float>, N>>(self, new Binary<float, Multiply<float>, Leaf<G, float>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Multiply<float>, Leaf<G, float>, Leaf<G2, float>>>(self, new Binary<float, Multiply<float>, Leaf<G, float>, Leaf<G2, float>>(self, new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(float value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Multiply<float>, Leaf<G, float>, Const<float>>>(self, new Binary<float, Multiply<float>, Leaf<G, float>, Const<float>>(self, new Const<float>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<float>
        where N : INode<float>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<float, N> value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Divide<float>, Leaf<G, float>, N>>(self, new Binary<float, Divide<float>, Leaf<G, float>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Divide<float>, Leaf<G, float>, Leaf<G2, float>>>(self, new Binary<float, Divide<float>, Leaf<G, float>, Leaf<G2, float>>(self, new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(float value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Divide<float>, Leaf<G, float>, Const<float>>>(self, new Binary<float, Divide<float>, Leaf<G, float>, Const<float>>(self, new Const<float>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<float>
        where N : INode<float>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<float, N> value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Remainder<float>, Leaf<G, float>, N>>(self, new Binary<float, Remainder<float>, Leaf<G, float>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<float>
        where G2 : struct, ITensor<float>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Remainder<float>, Leaf<G, float>, Leaf<G2, float>>>(self, new Binary<float, Remainder<float>, Leaf<G, float>, Leaf<G2, float>>(self, new Leaf<G2, float>(in Unsafe.As<G2, float>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<float>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(float value)
        {
            Leaf<G, float> self = new(in Unsafe.As<G, float>(ref g));
            AssignDriver.Assign<float, Leaf<G, float>, Binary<float, Remainder<float>, Leaf<G, float>, Const<float>>>(self, new Binary<float, Remainder<float>, Leaf<G, float>, Const<float>>(self, new Const<float>(value)));
        }
    }
}
