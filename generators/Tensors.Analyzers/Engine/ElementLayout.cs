using System;
using System.Collections.Immutable;
using System.Linq;

namespace Tensors.Analyzers.Engine;

/// <summary>Where the elements of a tensor or a view lie, in elements from the first one of the tensor: what the runtime's views hold, where every size is
/// a constant.</summary>
/// <param name="Offset">The first element.</param>
/// <param name="Sizes">The sizes, first axis first.</param>
/// <param name="Steps">The distances between neighbours; 0 where the size is 1 or an element repeats.</param>
internal sealed record ElementLayout(long Offset, ImmutableArray<int> Sizes, ImmutableArray<long> Steps)
{
    /// <summary>Whether both are the same elements in the same order.</summary>
    public bool SameAs(ElementLayout other) => Offset == other.Offset && Sizes.SequenceEqual(other.Sizes) && Steps.SequenceEqual(other.Steps);

    /// <summary>Whether some element is in both: the runtime's bounded linear equation.</summary>
    public bool Meets(ElementLayout other)
    {
        // Offset + sum(s x) = Offset' + sum(t y); with x = m - x' where s is negative, and y = m - y' where t is positive, every coefficient is positive.
        int count = Sizes.Length + other.Sizes.Length;
        long[] coefficients = new long[count], bounds = new long[count];
        long target = other.Offset - Offset;
        for (int axis = 0; axis < Sizes.Length; axis++)
        {
            (coefficients[axis], bounds[axis]) = (Math.Abs(Steps[axis]), Sizes[axis] - 1);
            target -= Math.Min(0, Steps[axis]) * (Sizes[axis] - 1);
        }

        for (int axis = 0; axis < other.Sizes.Length; axis++)
        {
            (coefficients[Sizes.Length + axis], bounds[Sizes.Length + axis]) = (Math.Abs(other.Steps[axis]), other.Sizes[axis] - 1);
            target += Math.Max(0, other.Steps[axis]) * (other.Sizes[axis] - 1);
        }

        return BoundedSum.HasSolution(coefficients, bounds, target);
    }
}
