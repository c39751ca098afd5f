// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of UInt16: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class UInt16Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, ushort> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, ushort>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<ushort, N> value)
            where N : INode<ushort>, allows ref struct
            => AssignDriver.Assign<ushort, Leaf<G, ushort>, N>(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<ushort>
            => AssignDriver.Assign<ushort, Leaf<G, ushort>, Leaf<G2, ushort>>(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref g)), new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<ushort, N> value)
            where N : INode<ushort>, allows ref struct
            => AssignDriver.Assign<ushort, Leaf<G, ushort>, N>(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(ushort value) => AssignDriver.Assign<ushort, Leaf<G, ushort>, Const<ushort>>(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref g)), new Const<ushort>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(ushort value) => AssignDriver.Assign<ushort, Leaf<G, ushort>, Const<ushort>>(new Leaf<G, ushort>(in Unsafe.As<G, ushort>(ref g)), new Const<ushort>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(ushort start, ushort step) => Creation.Arange<G, ushort>(ref Unsafe.As<G, ushort>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, ushort>(ref Unsafe.As<G, ushort>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, ushort> value) => Creation.From<G, ushort>(ref Unsafe.As<G, ushort>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, ushort> value) => Creation.From<G, ushort>(ref Unsafe.As<G, ushort>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, ushort> value) => Creation.From<G, ushort>(ref Unsafe.As<G, ushort>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, ushort> value) => Creation.From<G, ushort>(ref Unsafe.As<G, ushort>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Add<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, Add<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Add<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, Add<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Add<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, Add<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, Subtract<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, Multiply<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Divide<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, Divide<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Divide<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, Divide<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Divide<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, Divide<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, Remainder<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, BitwiseAnd<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, BitwiseOr<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ushort>
        where N : INode<ushort>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<ushort, N> value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, N>>(self, new Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ushort>
        where G2 : struct, ITensor<ushort>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>>(self, new Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, Leaf<G2, ushort>>(self, new Leaf<G2, ushort>(in Unsafe.As<G2, ushort>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ushort>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(ushort value)
        {
            Leaf<G, ushort> self = new(in Unsafe.As<G, ushort>(ref g));
            AssignDriver.Assign<ushort, Leaf<G, ushort>, Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, Const<ushort>>>(self, new Binary<ushort, BitwiseXor<ushort>, Leaf<G, ushort>, Const<ushort>>(self, new Const<ushort>(value)));
        }
    }
}
