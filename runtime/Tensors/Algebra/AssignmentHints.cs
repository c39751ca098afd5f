using System.ComponentModel;
using System.Numerics;

namespace Tensors;

/// <summary>What an assignment of another element type binds to, so that the compiler has one thing to say, in our words, instead of two about machine
/// types. What fits is better than these: it needs no <see cref="Unfit"/>, which nobody passes. They stand once and for all element types, not once for
/// each: the compiler looks at every overload of every assignment.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AssignmentHints
{
    /// <summary>Marks the overloads that are refused.</summary>
    public readonly struct Unfit;

    extension<G>(ref G g)
        where G : struct, ITensor
    {
        // IConvertible is what no function demands of its dtype: without it an argument whose own call failed would bind here and fail twice.

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void Assign<U, N>(Expr<U, N> value, Unfit _ = default)
            where U : unmanaged, IConvertible
            where N : INode<U>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void Assign<N>(Expr<Half, N> value, Unfit _ = default)
            where N : INode<Half>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void Assign<N>(Expr<Complex, N> value, Unfit _ = default)
            where N : INode<Complex>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void AssignUnordered<U, N>(Expr<U, N> value, Unfit _ = default)
            where U : unmanaged, IConvertible
            where N : INode<U>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void AssignUnordered<N>(Expr<Half, N> value, Unfit _ = default)
            where N : INode<Half>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void AssignUnordered<N>(Expr<Complex, N> value, Unfit _ = default)
            where N : INode<Complex>, allows ref struct
            => throw Hint.Error();

        /// <summary>No assignment: the value is of another element type and is to be cast.</summary>
        [Obsolete(Hint.ElementTypes, error: true), ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
        public void Assign<G2>(in G2 value, Unfit _ = default)
            where G2 : struct, ITensor
            => throw Hint.Error();
    }
}
