// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of SByte: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class SByteMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, sbyte> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, sbyte>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<sbyte, N> value)
            where N : INode<sbyte>, allows ref struct
            => AssignDriver.Assign<sbyte, Leaf<G, sbyte>, N>(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<sbyte>
            => AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Leaf<G2, sbyte>>(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref g)), new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<sbyte, N> value)
            where N : INode<sbyte>, allows ref struct
            => AssignDriver.Assign<sbyte, Leaf<G, sbyte>, N>(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(sbyte value) => AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Const<sbyte>>(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref g)), new Const<sbyte>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(sbyte value) => AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Const<sbyte>>(new Leaf<G, sbyte>(in Unsafe.As<G, sbyte>(ref g)), new Const<sbyte>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(sbyte start, sbyte step) => Creation.Arange<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, sbyte> value) => Creation.From<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, sbyte> value) => Creation.From<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, sbyte> value) => Creation.From<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, sbyte> value) => Creation.From<G, sbyte>(ref Unsafe.As<G, sbyte>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, Add<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, Subtract<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, Multiply<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, Divide<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, Remainder<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, BitwiseAnd<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, BitwiseOr<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<sbyte>
        where N : INode<sbyte>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<sbyte, N> value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, N>>(self, new Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<sbyte>
        where G2 : struct, ITensor<sbyte>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>>(self, new Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, Leaf<G2, sbyte>>(self, new Leaf<G2, sbyte>(in Unsafe.As<G2, sbyte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<sbyte>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(sbyte value)
        {
            Leaf<G, sbyte> self = new(in Unsafe.As<G, sbyte>(ref g));
            AssignDriver.Assign<sbyte, Leaf<G, sbyte>, Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, Const<sbyte>>>(self, new Binary<sbyte, BitwiseXor<sbyte>, Leaf<G, sbyte>, Const<sbyte>>(self, new Const<sbyte>(value)));
        }
    }
}
