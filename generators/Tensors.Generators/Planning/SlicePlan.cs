namespace Tensors.Generators.Planning;

/// <summary>A slice indexer: which slices it takes and what the type of its view then knows.</summary>
/// <param name="Parameters">The types of its parameters, first axis first: <c>Slice</c> or <c>Range</c>; fewer than the rank leave the last axes whole.</param>
/// <param name="Unit">The contiguous axis as a type of the runtime.</param>
/// <param name="Method">The method of the runtime that makes the view.</param>
internal sealed record SlicePlan(string[] Parameters, string Unit, string Method);

/// <summary>Decides which slice indexers a tensor has. A range for the contiguous axis keeps it contiguous, which the type of the view
/// then says, so that whole vectors are loaded; any other selection is gathered.</summary>
internal static class SlicePlanner
{
    public static IEnumerable<SlicePlan> Plan(int rank, bool columnMajor, bool isMask)
    {
        string prefix = isMask ? "Mask" : "";
        for (int count = rank; count >= 1; count--)
        {
            string[] slices = [.. Enumerable.Repeat("global::Tensors.Slice", count)];
            if (columnMajor)
            {
                yield return new(["global::System.Range", .. slices.Skip(1)], "UnitFirst", prefix + "OfColumns");
                yield return new(slices, "UnitNone", prefix + "Strided");
            }
            else if (count == rank)
            {
                yield return new([.. slices.Take(count - 1), "global::System.Range"], "UnitLast", prefix + "Of");
                yield return new(slices, "UnitNone", prefix + "Strided");
            }
            else
            {
                yield return new(slices, "UnitLast", prefix + "Of");
            }
        }
    }
}
