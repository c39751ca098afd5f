// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of UInt64: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class UInt64Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, ulong> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, ulong>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<ulong, N> value)
            where N : INode<ulong>, allows ref struct
            => AssignDriver.Assign<ulong, Leaf<G, ulong>, N>(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<ulong>
            => AssignDriver.Assign<ulong, Leaf<G, ulong>, Leaf<G2, ulong>>(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref g)), new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<ulong, N> value)
            where N : INode<ulong>, allows ref struct
            => AssignDriver.Assign<ulong, Leaf<G, ulong>, N>(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(ulong value) => AssignDriver.Assign<ulong, Leaf<G, ulong>, Const<ulong>>(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref g)), new Const<ulong>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(ulong value) => AssignDriver.Assign<ulong, Leaf<G, ulong>, Const<ulong>>(new Leaf<G, ulong>(in Unsafe.As<G, ulong>(ref g)), new Const<ulong>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(ulong start, ulong step) => Creation.Arange<G, ulong>(ref Unsafe.As<G, ulong>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, ulong>(ref Unsafe.As<G, ulong>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, ulong> value) => Creation.From<G, ulong>(ref Unsafe.As<G, ulong>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, ulong> value) => Creation.From<G, ulong>(ref Unsafe.As<G, ulong>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, ulong> value) => Creation.From<G, ulong>(ref Unsafe.As<G, ulong>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, ulong> value) => Creation.From<G, ulong>(ref Unsafe.As<G, ulong>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Add<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, Add<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Add<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, Add<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Add<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, Add<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, Subtract<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, Multiply<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Divide<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, Divide<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Divide<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, Divide<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Divide<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, Divide<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, Remainder<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, BitwiseAnd<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, BitwiseOr<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<ulong>
        where N : INode<ulong>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<ulong, N> value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, N>>(self, new Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<ulong>
        where G2 : struct, ITensor<ulong>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>>(self, new Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, Leaf<G2, ulong>>(self, new Leaf<G2, ulong>(in Unsafe.As<G2, ulong>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<ulong>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(ulong value)
        {
            Leaf<G, ulong> self = new(in Unsafe.As<G, ulong>(ref g));
            AssignDriver.Assign<ulong, Leaf<G, ulong>, Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, Const<ulong>>>(self, new Binary<ulong, BitwiseXor<ulong>, Leaf<G, ulong>, Const<ulong>>(self, new Const<ulong>(value)));
        }
    }
}
