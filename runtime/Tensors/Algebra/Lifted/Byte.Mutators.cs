// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Byte: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class ByteMutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, byte> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, byte>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<byte, N> value)
            where N : INode<byte>, allows ref struct
            => AssignDriver.Assign<byte, Leaf<G, byte>, N>(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<byte>
            => AssignDriver.Assign<byte, Leaf<G, byte>, Leaf<G2, byte>>(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref g)), new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<byte, N> value)
            where N : INode<byte>, allows ref struct
            => AssignDriver.Assign<byte, Leaf<G, byte>, N>(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(byte value) => AssignDriver.Assign<byte, Leaf<G, byte>, Const<byte>>(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref g)), new Const<byte>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(byte value) => AssignDriver.Assign<byte, Leaf<G, byte>, Const<byte>>(new Leaf<G, byte>(in Unsafe.As<G, byte>(ref g)), new Const<byte>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(byte start, byte step) => Creation.Arange<G, byte>(ref Unsafe.As<G, byte>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, byte>(ref Unsafe.As<G, byte>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, byte> value) => Creation.From<G, byte>(ref Unsafe.As<G, byte>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, byte> value) => Creation.From<G, byte>(ref Unsafe.As<G, byte>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, byte> value) => Creation.From<G, byte>(ref Unsafe.As<G, byte>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, byte> value) => Creation.From<G, byte>(ref Unsafe.As<G, byte>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Add<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, Add<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Add<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, Add<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Add<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, Add<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Subtract<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, Subtract<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Subtract<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, Subtract<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Subtract<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, Subtract<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Multiply<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, Multiply<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Multiply<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, Multiply<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Multiply<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, Multiply<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Divide<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, Divide<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Divide<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, Divide<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Divide<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, Divide<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Remainder<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, Remainder<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Remainder<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, Remainder<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, Remainder<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, Remainder<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, BitwiseAnd<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, BitwiseOr<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<byte>
        where N : INode<byte>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<byte, N> value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, N>>(self, new Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<byte>
        where G2 : struct, ITensor<byte>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, Leaf<G2, byte>>>(self, new Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, Leaf<G2, byte>>(self, new Leaf<G2, byte>(in Unsafe.As<G2, byte>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<byte>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(byte value)
        {
            Leaf<G, byte> self = new(in Unsafe.As<G, byte>(ref g));
            AssignDriver.Assign<byte, Leaf<G, byte>, Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, Const<byte>>>(self, new Binary<byte, BitwiseXor<byte>, Leaf<G, byte>, Const<byte>>(self, new Const<byte>(value)));
        }
    }
}
