// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Half: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class HalfMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, global::System.Half> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, global::System.Half>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<global::System.Half, N> value)
            where N : INode<global::System.Half>, allows ref struct
            => AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, N>(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<global::System.Half>
            => AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref g)), new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<global::System.Half, N> value)
            where N : INode<global::System.Half>, allows ref struct
            => AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, N>(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(global::System.Half value) => AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Const<global::System.Half>>(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref g)), new Const<global::System.Half>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(global::System.Half value) => AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Const<global::System.Half>>(new Leaf<G, global::System.Half>(in Unsafe.As<G, global::System.Half>(ref g)), new Const<global::System.Half>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(global::System.Half start, global::System.Half step) => Creation.Arange<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g));

        /// <summary>Evenly spaced values from <paramref name="start"/> to <paramref name="stop"/>, both included. 0 bytes.</summary>
        public void FillLinspace(global::System.Half start, global::System.Half stop) => Creation.Linspace<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), start, stop);

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, global::System.Half> value) => Creation.From<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, global::System.Half> value) => Creation.From<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, global::System.Half> value) => Creation.From<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, global::System.Half> value) => Creation.From<G, global::System.Half>(ref Unsafe.As<G, global::System.Half>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where N : INode<global::System.Half>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<global::System.Half, N> value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, N>>(self, new Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>>(self, new Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(self, new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(global::System.Half value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>>(self, new Binary<global::System.Half, Add<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>(self, new Const<global::System.Half>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where N : INode<global::System.Half>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<global::System.Half, N> value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, N>>(self, new Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>>(self, new Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(self, new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(global::System.Half value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>>(self, new Binary<global::System.Half, Subtract<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>(self, new Const<global::System.Half>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where N : INode<global::System.Half>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<global::System.Half, N> value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, N>>(self, new Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>>(self, new Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(self, new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(global::System.Half value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>>(self, new Binary<global::System.Half, Multiply<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>(self, new Const<global::System.Half>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where N : INode<global::System.Half>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<global::System.Half, N> value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, N>>(self, new Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>>(self, new Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(self, new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(global::System.Half value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>>(self, new Binary<global::System.Half, Divide<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>(self, new Const<global::System.Half>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where N : INode<global::System.Half>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<global::System.Half, N> value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, N>>(self, new Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Half>
        where G2 : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>>(self, new Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, Leaf<G2, global::System.Half>>(self, new Leaf<G2, global::System.Half>(in Unsafe.As<G2, global::System.Half>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Half>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(global::System.Half value)
        {
            Leaf<G, global::System.Half> self = new(in Unsafe.As<G, global::System.Half>(ref g));
            AssignDriver.Assign<global::System.Half, Leaf<G, global::System.Half>, Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>>(self, new Binary<global::System.Half, Remainder<global::System.Half>, Leaf<G, global::System.Half>, Const<global::System.Half>>(self, new Const<global::System.Half>(value)));
        }
    }
}
