// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Writing declared tensors of Int32: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
public static class Int32Mutators
{
    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
        [ShapeRule(ShapeRule.Same)]
        public Target<G, int> At
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get => new(ref Unsafe.As<G, int>(ref g));
        }

        /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
        /// displaced, what is overwritten.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<N>(Expr<int, N> value)
            where N : INode<int>, allows ref struct
            => AssignDriver.Assign<int, Leaf<G, int>, N>(new Leaf<G, int>(in Unsafe.As<G, int>(ref g)), value.Node);

        /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void Assign<G2>(in G2 value)
            where G2 : struct, ITensor<int>
            => AssignDriver.Assign<int, Leaf<G, int>, Leaf<G2, int>>(new Leaf<G, int>(in Unsafe.As<G, int>(ref g)), new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value))));

        /// <summary>Evaluates an expression in order without looking for overlap: the caller knows that none matters. 0 bytes.</summary>
        /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo)]
        public void AssignUnordered<N>(Expr<int, N> value)
            where N : INode<int>, allows ref struct
            => AssignDriver.Assign<int, Leaf<G, int>, N>(new Leaf<G, int>(in Unsafe.As<G, int>(ref g)), value.Node, ordered: false);

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Assign(int value) => AssignDriver.Assign<int, Leaf<G, int>, Const<int>>(new Leaf<G, int>(in Unsafe.As<G, int>(ref g)), new Const<int>(value));

        /// <summary>Sets every element. 0 bytes.</summary>
        public void Fill(int value) => AssignDriver.Assign<int, Leaf<G, int>, Const<int>>(new Leaf<G, int>(in Unsafe.As<G, int>(ref g)), new Const<int>(value));
        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
        public void FillArange(int start, int step) => Creation.Arange<G, int>(ref Unsafe.As<G, int>(ref g), start, step);

        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
        public void FillEye() => Creation.Eye<G, int>(ref Unsafe.As<G, int>(ref g));

        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        public void FillFrom(Func<int, int> value) => Creation.From<G, int>(ref Unsafe.As<G, int>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        public void FillFrom(Func<int, int, int> value) => Creation.From<G, int>(ref Unsafe.As<G, int>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        public void FillFrom(Func<int, int, int, int> value) => Creation.From<G, int>(ref Unsafe.As<G, int>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        public void FillFrom(Func<int, int, int, int, int> value) => Creation.From<G, int>(ref Unsafe.As<G, int>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Add<int>, Leaf<G, int>, N>>(self, new Binary<int, Add<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Add<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, Add<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x + y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator +=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Add<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, Add<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Subtract<int>, Leaf<G, int>, N>>(self, new Binary<int, Subtract<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Subtract<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, Subtract<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x - y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator -=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Subtract<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, Subtract<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Multiply<int>, Leaf<G, int>, N>>(self, new Binary<int, Multiply<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Multiply<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, Multiply<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x * y; integers wrap.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator *=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Multiply<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, Multiply<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Divide<int>, Leaf<G, int>, N>>(self, new Binary<int, Divide<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Divide<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, Divide<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x / y; integers truncate and throw on division by zero.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator /=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Divide<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, Divide<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Remainder<int>, Leaf<G, int>, N>>(self, new Binary<int, Remainder<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Remainder<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, Remainder<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x % y with the sign of x.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator %=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, Remainder<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, Remainder<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseAnd<int>, Leaf<G, int>, N>>(self, new Binary<int, BitwiseAnd<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseAnd<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, BitwiseAnd<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x &amp; y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator &=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseAnd<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, BitwiseAnd<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseOr<int>, Leaf<G, int>, N>>(self, new Binary<int, BitwiseOr<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseOr<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, BitwiseOr<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x | y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator |=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseOr<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, BitwiseOr<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<int>
        where N : INode<int>, allows ref struct
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(Expr<int, N> value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseXor<int>, Leaf<G, int>, N>>(self, new Binary<int, BitwiseXor<int>, Leaf<G, int>, N>(self, value.Node));
        }
    }

    extension<G, G2>(ref G g)
        where G : struct, ITensor<int>
        where G2 : struct, ITensor<int>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(in G2 value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseXor<int>, Leaf<G, int>, Leaf<G2, int>>>(self, new Binary<int, BitwiseXor<int>, Leaf<G, int>, Leaf<G2, int>>(self, new Leaf<G2, int>(in Unsafe.As<G2, int>(ref Unsafe.AsRef(in value)))));
        }
    }

    extension<G>(ref G g)
        where G : struct, ITensor<int>
    {
        /// <summary>In place: x ^ y.</summary>
        [ShapeRule(ShapeRule.AssignTo)]
        public void operator ^=(int value)
        {
            Leaf<G, int> self = new(in Unsafe.As<G, int>(ref g));
            AssignDriver.Assign<int, Leaf<G, int>, Binary<int, BitwiseXor<int>, Leaf<G, int>, Const<int>>>(self, new Binary<int, BitwiseXor<int>, Leaf<G, int>, Const<int>>(self, new Const<int>(value)));
        }
    }
}
