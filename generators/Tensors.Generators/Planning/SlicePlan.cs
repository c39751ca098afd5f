namespace Tensors.Generators.Planning;

/// <summary>A slice indexer: which slices it takes and what the type of its view then knows.</summary>
/// <param name="Parameters">The types of its parameters, first axis first: <c>Slice</c> or <c>Range</c>; fewer than the rank leave the last axes whole.</param>
/// <param name="Layout">The layout of the view: <c>Window</c> of known rank, or <c>Layout</c>, whose rank depends on the slices.</param>
/// <param name="Unit">The contiguous axis as a type of the runtime.</param>
/// <param name="Method">The method of the runtime that makes the view.</param>
internal sealed record SlicePlan(string[] Parameters, string Layout, string Unit, string Method);

/// <summary>Decides which slice indexers a tensor has. Ranges along every axis make a window, whose rank and contiguous axis its type knows and
/// whose bounds, written out, are constants; a range for the contiguous axis alone keeps that axis contiguous, so that whole vectors are
/// loaded; any other selection is gathered.</summary>
internal static class SlicePlanner
{
    private const string Slice = "global::Tensors.Slice";
    private const string Range = "global::System.Range";

    public static IEnumerable<SlicePlan> Plan(int rank, bool columnMajor, bool isMask)
    {
        string prefix = isMask ? "Mask" : "";
        bool byColumns = columnMajor && rank > 1;
        if (rank == 0) yield break;

        yield return new(Of(Range, rank), "Window", byColumns ? "UnitFirst" : "UnitLast", prefix + (byColumns ? "WindowColumns" : "Window"));
        for (int count = rank; count >= 1; count--)
        {
            if (byColumns)
            {
                yield return new([Range, .. Of(Slice, count - 1)], "Layout", "UnitFirst", prefix + "OfColumns");
                yield return new(Of(Slice, count), "Layout", "UnitNone", prefix + "Strided");
            }
            else if (count == rank)
            {
                if (rank > 1) yield return new([.. Of(Slice, count - 1), Range], "Layout", "UnitLast", prefix + "Of");
                yield return new(Of(Slice, count), "Layout", "UnitNone", prefix + "Strided");
            }
            else
            {
                yield return new(Of(Slice, count), "Layout", "UnitLast", prefix + "Of");
            }
        }
    }

    private static string[] Of(string type, int count) => [.. Enumerable.Repeat(type, count)];
}
