using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>What declared tensors of truth values can do besides their operators: change in place, be filled, answer.</summary>
public static class MaskMembers
{
    extension<G>(ref G g)
        where G : struct, ITensor<bool>
    {
        /// <summary>Sets every element from its index. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 1.</exception>
        [MemoryCost(MemoryCost.InPlace)]
        public void FillFrom(Func<int, bool> value) => Creation.From<G, bool>(ref Unsafe.As<G, bool>(ref g), value);

        /// <summary>Sets every element from its 2 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 2.</exception>
        [MemoryCost(MemoryCost.InPlace)]
        public void FillFrom(Func<int, int, bool> value) => Creation.From<G, bool>(ref Unsafe.As<G, bool>(ref g), value);

        /// <summary>Sets every element from its 3 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 3.</exception>
        [MemoryCost(MemoryCost.InPlace)]
        public void FillFrom(Func<int, int, int, bool> value) => Creation.From<G, bool>(ref Unsafe.As<G, bool>(ref g), value);

        /// <summary>Sets every element from its 4 indices. 0 bytes; calls the delegate once an element.</summary>
        /// <exception cref="InvalidOperationException">The rank is not 4.</exception>
        [MemoryCost(MemoryCost.InPlace)]
        public void FillFrom(Func<int, int, int, int, bool> value) => Creation.From<G, bool>(ref Unsafe.As<G, bool>(ref g), value);
    }

    extension<G, N>(ref G g)
        where G : struct, ITensor<bool>
        where N : IMaskNode, allows ref struct
    {
        /// <summary>In place: both. 0 bytes, or a Temp as with Assign.</summary>
        /// <exception cref="ShapeMismatchException">The mask does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
        public void operator &=(Expr<bool, N> value)
        {
            MaskLeaf<G> self = MaskOperators.Lift(ref g);
            MaskDriver.Assign(self, new MaskBinary<MaskAnd, MaskLeaf<G>, N>(self, value.Node));
        }

        /// <summary>In place: either or both. 0 bytes, or a Temp as with Assign.</summary>
        /// <exception cref="ShapeMismatchException">The mask does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
        public void operator |=(Expr<bool, N> value)
        {
            MaskLeaf<G> self = MaskOperators.Lift(ref g);
            MaskDriver.Assign(self, new MaskBinary<MaskOr, MaskLeaf<G>, N>(self, value.Node));
        }

        /// <summary>In place: exactly one. 0 bytes, or a Temp as with Assign.</summary>
        /// <exception cref="ShapeMismatchException">The mask does not fit; nothing has been written.</exception>
        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
        public void operator ^=(Expr<bool, N> value)
        {
            MaskLeaf<G> self = MaskOperators.Lift(ref g);
            MaskDriver.Assign(self, new MaskBinary<MaskXor, MaskLeaf<G>, N>(self, value.Node));
        }
    }

    extension(Nd)
    {
        /// <summary>Whether any truth value is set. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public static bool Any<G>(in G x)
            where G : struct, ITensor<bool>
            => MaskReduceDriver.Any(MaskOperators.Lift(in x));

        /// <summary>Whether every truth value is set. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public static bool All<G>(in G x)
            where G : struct, ITensor<bool>
            => !MaskReduceDriver.Any(new MaskNot<MaskLeaf<G>>(MaskOperators.Lift(in x)));

        /// <summary>Whether any truth value is set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a
        /// larger expression.</summary>
        /// <param name="x">The tensor.</param>
        /// <param name="named">Not to be given: what follows is named.</param>
        /// <param name="axis">The axes; negative from the last; all where none is named.</param>
        /// <param name="keepDims">Whether they stay, with size 1.</param>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public static Expr<bool, ComputedMask<MaskReduction<MaskLeaf<G>>>> Any<G>(in G x, ByName named = default, Axes axis = default, bool keepDims = false)
            where G : struct, ITensor<bool>
            => Nd.Any(new Expr<bool, MaskLeaf<G>>(MaskOperators.Lift(in x)), axis: axis, keepDims: keepDims);

        /// <summary>Whether every truth value is set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a
        /// larger expression.</summary>
        /// <param name="x">The tensor.</param>
        /// <param name="named">Not to be given: what follows is named.</param>
        /// <param name="axis">The axes; negative from the last; all where none is named.</param>
        /// <param name="keepDims">Whether they stay, with size 1.</param>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public static Expr<bool, ComputedMask<MaskReduction<MaskLeaf<G>>>> All<G>(in G x, ByName named = default, Axes axis = default, bool keepDims = false)
            where G : struct, ITensor<bool>
            => Nd.All(new Expr<bool, MaskLeaf<G>>(MaskOperators.Lift(in x)), axis: axis, keepDims: keepDims);

        /// <summary>How many truth values are set. 0 bytes.</summary>
        [ShapeRule(ShapeRule.Scalar), MemoryCost(MemoryCost.Value)]
        public static long CountNonZero<G>(in G x)
            where G : struct, ITensor<bool>
            => MaskReduceDriver.Count(MaskOperators.Lift(in x));

        /// <summary>How many truth values are set along axes, which are dropped or kept with size 1. 0 bytes when assigned as it is, Temp of its size inside a
        /// larger expression.</summary>
        /// <param name="x">The tensor.</param>
        /// <param name="named">Not to be given: what follows is named.</param>
        /// <param name="axis">The axes; negative from the last; all where none is named.</param>
        /// <param name="keepDims">Whether they stay, with size 1.</param>
        [ShapeRule(ShapeRule.Reduce), MemoryCost(MemoryCost.View, Temp = "nested(result)")]
        public static Expr<long, Computed<long, Reduction<long, long, FoldOf<long, Add<long>>, Cast<bool, long, CastTruncating<bool, long>, MaskLeaf<G>>>>> CountNonZero<G>(in G x, ByName named = default, Axes axis = default, bool keepDims = false)
            where G : struct, ITensor<bool>
            => Nd.CountNonZero(new Expr<bool, MaskLeaf<G>>(MaskOperators.Lift(in x)), axis: axis, keepDims: keepDims);
    }
}
