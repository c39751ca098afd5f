// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of UInt32: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class UInt32Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, uint> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, uint>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<uint, N> value)
            where N : INode<uint>, allows ref struct
            => AssignDriver.Assign<uint, Leaf<G, uint>, N>(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<uint>
            => AssignDriver.Assign<uint, Leaf<G, uint>, Leaf<G2, uint>>(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref g)), new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<uint, N> value)
            where N : INode<uint>, allows ref struct
            => AssignDriver.Assign<uint, Leaf<G, uint>, N>(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(uint value) => AssignDriver.Assign<uint, Leaf<G, uint>, Const<uint>>(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref g)), new Const<uint>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(uint value) => AssignDriver.Assign<uint, Leaf<G, uint>, Const<uint>>(new Leaf<G, uint>(in Unsafe.As<G, uint>(ref g)), new Const<uint>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(uint start, uint step) => Creation.Arange<G, uint>(ref Unsafe.As<G, uint>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, uint>(ref Unsafe.As<G, uint>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, uint> value) => Creation.From<G, uint>(ref Unsafe.As<G, uint>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, uint> value) => Creation.From<G, uint>(ref Unsafe.As<G, uint>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, uint> value) => Creation.From<G, uint>(ref Unsafe.As<G, uint>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, uint> value) => Creation.From<G, uint>(ref Unsafe.As<G, uint>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Add<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, Add<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Add<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, Add<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Add<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, Add<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Subtract<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, Subtract<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Subtract<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, Subtract<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Subtract<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, Subtract<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Multiply<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, Multiply<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Multiply<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, Multiply<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Multiply<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, Multiply<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Divide<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, Divide<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Divide<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, Divide<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Divide<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, Divide<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Remainder<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, Remainder<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Remainder<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, Remainder<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, Remainder<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, Remainder<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, BitwiseAnd<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, BitwiseOr<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<uint>
        where N : INode<uint>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<uint, N> value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, N>>(self, new Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<uint>
        where G2 : struct, ITensor<uint>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, Leaf<G2, uint>>>(self, new Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, Leaf<G2, uint>>(self, new Leaf<G2, uint>(in Unsafe.As<G2, uint>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<uint>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(uint value)
        {
            Leaf<G, uint> self = new(in Unsafe.As<G, uint>(ref g));
            AssignDriver.Assign<uint, Leaf<G, uint>, Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, Const<uint>>>(self, new Binary<uint, BitwiseXor<uint>, Leaf<G, uint>, Const<uint>>(self, new Const<uint>(value)));
        }
    }
}
