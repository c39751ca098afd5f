// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Int64: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class Int64Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, long> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, long>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<long, N> value)
            where N : INode<long>, allows ref struct
            => AssignDriver.Assign<long, Leaf<G, long>, N>(new Leaf<G, long>(in Unsafe.As<G, long>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<long>
            => AssignDriver.Assign<long, Leaf<G, long>, Leaf<G2, long>>(new Leaf<G, long>(in Unsafe.As<G, long>(ref g)), new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<long, N> value)
            where N : INode<long>, allows ref struct
            => AssignDriver.Assign<long, Leaf<G, long>, N>(new Leaf<G, long>(in Unsafe.As<G, long>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(long value) => AssignDriver.Assign<long, Leaf<G, long>, Const<long>>(new Leaf<G, long>(in Unsafe.As<G, long>(ref g)), new Const<long>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(long value) => AssignDriver.Assign<long, Leaf<G, long>, Const<long>>(new Leaf<G, long>(in Unsafe.As<G, long>(ref g)), new Const<long>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(long start, long step) => Creation.Arange<G, long>(ref Unsafe.As<G, long>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, long>(ref Unsafe.As<G, long>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, long> value) => Creation.From<G, long>(ref Unsafe.As<G, long>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, long> value) => Creation.From<G, long>(ref Unsafe.As<G, long>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, long> value) => Creation.From<G, long>(ref Unsafe.As<G, long>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, long> value) => Creation.From<G, long>(ref Unsafe.As<G, long>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Add<long>, Leaf<G, long>, N>>(self, new Binary<long, Add<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Add<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, Add<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Add<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, Add<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Subtract<long>, Leaf<G, long>, N>>(self, new Binary<long, Subtract<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Subtract<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, Subtract<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Subtract<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, Subtract<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Multiply<long>, Leaf<G, long>, N>>(self, new Binary<long, Multiply<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Multiply<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, Multiply<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Multiply<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, Multiply<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Divide<long>, Leaf<G, long>, N>>(self, new Binary<long, Divide<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Divide<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, Divide<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Divide<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, Divide<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Remainder<long>, Leaf<G, long>, N>>(self, new Binary<long, Remainder<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Remainder<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, Remainder<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, Remainder<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, Remainder<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseAnd<long>, Leaf<G, long>, N>>(self, new Binary<long, BitwiseAnd<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseAnd<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, BitwiseAnd<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseAnd<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, BitwiseAnd<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseOr<long>, Leaf<G, long>, N>>(self, new Binary<long, BitwiseOr<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseOr<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, BitwiseOr<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseOr<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, BitwiseOr<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<long>
        where N : INode<long>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<long, N> value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseXor<long>, Leaf<G, long>, N>>(self, new Binary<long, BitwiseXor<long>, Leaf<G, long>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<long>
        where G2 : struct, ITensor<long>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseXor<long>, Leaf<G, long>, Leaf<G2, long>>>(self, new Binary<long, BitwiseXor<long>, Leaf<G, long>, Leaf<G2, long>>(self, new Leaf<G2, long>(in Unsafe.As<G2, long>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<long>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(long value)
        {
            Leaf<G, long> self = new(in Unsafe.As<G, long>(ref g));
            AssignDriver.Assign<long, Leaf<G, long>, Binary<long, BitwiseXor<long>, Leaf<G, long>, Const<long>>>(self, new Binary<long, BitwiseXor<long>, Leaf<G, long>, Const<long>>(self, new Const<long>(value)));
        }
    }
}
