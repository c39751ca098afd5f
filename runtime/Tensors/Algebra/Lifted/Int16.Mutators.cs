// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Int16: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class Int16Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, short> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, short>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<short, N> value)
            where N : INode<short>, allows ref struct
            => AssignDriver.Assign<short, Leaf<G, short>, N>(new Leaf<G, short>(in Unsafe.As<G, short>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<short>
            => AssignDriver.Assign<short, Leaf<G, short>, Leaf<G2, short>>(new Leaf<G, short>(in Unsafe.As<G, short>(ref g)), new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<short, N> value)
            where N : INode<short>, allows ref struct
            => AssignDriver.Assign<short, Leaf<G, short>, N>(new Leaf<G, short>(in Unsafe.As<G, short>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(short value) => AssignDriver.Assign<short, Leaf<G, short>, Const<short>>(new Leaf<G, short>(in Unsafe.As<G, short>(ref g)), new Const<short>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(short value) => AssignDriver.Assign<short, Leaf<G, short>, Const<short>>(new Leaf<G, short>(in Unsafe.As<G, short>(ref g)), new Const<short>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(short start, short step) => Creation.Arange<G, short>(ref Unsafe.As<G, short>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, short>(ref Unsafe.As<G, short>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, short> value) => Creation.From<G, short>(ref Unsafe.As<G, short>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, short> value) => Creation.From<G, short>(ref Unsafe.As<G, short>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, short> value) => Creation.From<G, short>(ref Unsafe.As<G, short>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, short> value) => Creation.From<G, short>(ref Unsafe.As<G, short>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Add<short>, Leaf<G, short>, N>>(self, new Binary<short, Add<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Add<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, Add<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Add<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, Add<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Subtract<short>, Leaf<G, short>, N>>(self, new Binary<short, Subtract<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Subtract<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, Subtract<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Subtract<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, Subtract<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Multiply<short>, Leaf<G, short>, N>>(self, new Binary<short, Multiply<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Multiply<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, Multiply<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Multiply<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, Multiply<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Divide<short>, Leaf<G, short>, N>>(self, new Binary<short, Divide<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Divide<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, Divide<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Divide<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, Divide<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Remainder<short>, Leaf<G, short>, N>>(self, new Binary<short, Remainder<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Remainder<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, Remainder<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, Remainder<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, Remainder<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseAnd<short>, Leaf<G, short>, N>>(self, new Binary<short, BitwiseAnd<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseAnd<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, BitwiseAnd<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseAnd<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, BitwiseAnd<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseOr<short>, Leaf<G, short>, N>>(self, new Binary<short, BitwiseOr<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseOr<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, BitwiseOr<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseOr<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, BitwiseOr<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<short>
        where N : INode<short>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<short, N> value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseXor<short>, Leaf<G, short>, N>>(self, new Binary<short, BitwiseXor<short>, Leaf<G, short>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<short>
        where G2 : struct, ITensor<short>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseXor<short>, Leaf<G, short>, Leaf<G2, short>>>(self, new Binary<short, BitwiseXor<short>, Leaf<G, short>, Leaf<G2, short>>(self, new Leaf<G2, short>(in Unsafe.As<G2, short>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<short>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(short value)
        {
            Leaf<G, short> self = new(in Unsafe.As<G, short>(ref g));
            AssignDriver.Assign<short, Leaf<G, short>, Binary<short, BitwiseXor<short>, Leaf<G, short>, Const<short>>>(self, new Binary<short, BitwiseXor<short>, Leaf<G, short>, Const<short>>(self, new Const<short>(value)));
        }
    }
}
