// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Complex: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class ComplexMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, global::System.Numerics.Complex> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<global::System.Numerics.Complex, N> value)
            where N : INode<global::System.Numerics.Complex>, allows ref struct
            => AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, N>(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<global::System.Numerics.Complex>
            => AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref g)), new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<global::System.Numerics.Complex, N> value)
            where N : INode<global::System.Numerics.Complex>, allows ref struct
            => AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, N>(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(global::System.Numerics.Complex value) => AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref g)), new Const<global::System.Numerics.Complex>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(global::System.Numerics.Complex value) => AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(new Leaf<G, global::System.Numerics.Complex>(in Unsafe.As<G, global::System.Numerics.Complex>(ref g)), new Const<global::System.Numerics.Complex>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(global::System.Numerics.Complex start, global::System.Numerics.Complex step) => Creation.Arange<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, global::System.Numerics.Complex> value) => Creation.From<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, global::System.Numerics.Complex> value) => Creation.From<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, global::System.Numerics.Complex> value) => Creation.From<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, global::System.Numerics.Complex> value) => Creation.From<G, global::System.Numerics.Complex>(ref Unsafe.As<G, global::System.Numerics.Complex>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where N : INode<global::System.Numerics.Complex>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<global::System.Numerics.Complex, N> value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>>(self, new Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where G2 : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>(self, new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(global::System.Numerics.Complex value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Add<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(self, new Const<global::System.Numerics.Complex>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where N : INode<global::System.Numerics.Complex>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<global::System.Numerics.Complex, N> value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>>(self, new Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where G2 : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>(self, new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(global::System.Numerics.Complex value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Subtract<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(self, new Const<global::System.Numerics.Complex>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where N : INode<global::System.Numerics.Complex>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<global::System.Numerics.Complex, N> value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>>(self, new Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where G2 : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>(self, new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(global::System.Numerics.Complex value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Multiply<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(self, new Const<global::System.Numerics.Complex>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where N : INode<global::System.Numerics.Complex>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<global::System.Numerics.Complex, N> value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>>(self, new Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
        where G2 : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Leaf<G2, global::System.Numerics.Complex>>(self, new Leaf<G2, global::System.Numerics.Complex>(in Unsafe.As<G2, global::System.Numerics.Complex>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<global::System.Numerics.Complex>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(global::System.Numerics.Complex value)
        {
            Leaf<G, global::System.Numerics.Complex> self = new(in Unsafe.As<G, global::System.Numerics.Complex>(ref g));
            AssignDriver.Assign<global::System.Numerics.Complex, Leaf<G, global::System.Numerics.Complex>, Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>>(self, new Binary<global::System.Numerics.Complex, Divide<global::System.Numerics.Complex>, Leaf<G, global::System.Numerics.Complex>, Const<global::System.Numerics.Complex>>(self, new Const<global::System.Numerics.Complex>(value)));
        }
    }
}
