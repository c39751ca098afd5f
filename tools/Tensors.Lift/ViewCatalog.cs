namespace Tensors.Lift;

/// <summary>An operation that shows a tensor's elements in another way, 0 bytes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters, types with their namespaces.</param>
/// <param name="Arguments">The parameters' names, to hand them on.</param>
/// <param name="Rule">The shape rule.</param>
/// <param name="Doc">What the result is.</param>
internal sealed record ViewOperation(string Name, string Parameters, string Arguments, string Rule, string Doc)
{
    /// <summary>What it throws; null for nothing.</summary>
    public string? Error { get; init; }

    /// <summary>Whether elements of the result may be the same, so that it is no destination.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether the result is a list of views: then what the runtime's method gives beside the first.</summary>
    public string? Pieces { get; init; }

    /// <summary>The smallest rank that has it.</summary>
    public int LeastRank { get; init; } = 1;

    /// <summary>Whether declared types have it: those that have a better one of their own do not.</summary>
    public bool IsDeclared { get; init; } = true;
}

/// <summary>The views there are: members of declared tensors, of views and slices, and, but for those that repeat elements, of what is written.</summary>
internal static class ViewCatalog
{
    private const string Axis = "<exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such axis.</exception>";
    private const string Sizes = "params global::System.ReadOnlySpan<int> sizes";

    public static readonly ViewOperation[] All =
    [
        new("Transpose", "", "", "Transpose", "The axes in reverse.") { IsDeclared = false },
        new("Flip", "", "", "Same", "Every axis in reverse."),
        new("Flip", "int axis", "axis", "AlongAxis", "The elements along an axis in reverse.") { Error = Axis },
        new("Rot90", "int k = 1, int axis0 = 0, int axis1 = 1", "k, axis0, axis1", "Rot90", "Turned by k right angles, from axis0 toward axis1.") { Error = Axis, LeastRank = 2 },
        new("Permute", "params global::System.ReadOnlySpan<int> axes", "axes", "Permute", "The axes in another order: axis i of the result is axis axes[i].")
        {
            Error = "<exception cref=\"global::System.ArgumentException\">The axes are no permutation.</exception>",
        },
        new("MoveAxis", "int source, int destination", "source, destination", "MoveAxis", "One axis moved to another place.") { Error = Axis },
        new("SwapAxes", "int axis0, int axis1", "axis0, axis1", "Transpose", "Two axes exchanged.") { Error = Axis },
        new("MatrixTranspose", "", "", "MatrixTranspose", "The last two axes exchanged.") { LeastRank = 2 },
        new("ExpandDims", "int axis", "axis", "ExpandDims", "With a new axis of size 1 at a place; negative counts from behind the last.") { Error = Axis, LeastRank = 0 },
        new("Squeeze", "", "", "Squeeze", "Without the axes of size 1."),
        new("Squeeze", "int axis", "axis", "Squeeze", "Without an axis of size 1.")
        {
            Error = "<exception cref=\"global::Tensors.ShapeMismatchException\">The axis is longer.</exception>",
        },
        new("BroadcastTo", Sizes, "sizes", "BroadcastTo", "Stretched to sizes by the rule of broadcasting.")
        {
            Repeats = true,
            LeastRank = 0,
            Error = "<exception cref=\"global::Tensors.ShapeMismatchException\">It does not stretch to them.</exception>",
        },
        new("Diagonal", "int offset = 0, int axis0 = 0, int axis1 = 1", "offset, axis0, axis1", "Diagonal", "The diagonal of two axes, which go; it comes last. A positive offset lies above the main one.")
        {
            LeastRank = 2,
            Error = "<exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such axis or no such diagonal.</exception>",
        },
        new("SlidingWindowView", "int size, global::Tensors.ByName named = default, int axis = int.MinValue", "size, axis", "SlidingWindow", "Every window of neighbours along an axis, which a vector need not name; the elements of a window along a new last axis.")
        {
            Repeats = true,
            Error = "<exception cref=\"global::System.ArgumentOutOfRangeException\">The window does not fit.</exception>",
        },
        new("SlidingWindowView", Sizes, "sizes", "SlidingWindow", "Every window of these sizes; the elements of a window along new last axes.")
        {
            Repeats = true,
            Error = "<exception cref=\"global::System.ArgumentException\">The sizes are not one an axis, or do not fit.</exception>",
        },
        new("Unstack", "int axis", "axis", "Unstack", "The pieces along an axis, which each of them lacks.") { Pieces = "out nint step, out int parts", Error = Axis },
        new("Split", "int parts, int axis", "parts, axis", "Split", "Equal parts along an axis.")
        {
            Pieces = "out nint step",
            Error = "<exception cref=\"global::System.ArgumentException\">They are not equal.</exception>",
        },
        new("Reshape", Sizes, "sizes, Order.RowMajor", "Reshape", "Other sizes over the same elements, counted with the last index fastest; one size may be -1 and is what is left.")
        {
            LeastRank = 0,
            Error = "<exception cref=\"global::System.InvalidOperationException\">It is no view: write ReshapeCopy.</exception>",
        },
        new("Reshape", "global::Tensors.Order order, " + Sizes, "sizes, order", "Reshape", "Other sizes over the same elements, counted in an order.")
        {
            LeastRank = 0,
            Error = "<exception cref=\"global::System.InvalidOperationException\">It is no view: write ReshapeCopy.</exception>",
        },
        new("Ravel", "global::Tensors.Order order = global::Tensors.Order.RowMajor", "[-1], order", "Ravel", "All elements along one axis.")
        {
            LeastRank = 0,
            Error = "<exception cref=\"global::System.InvalidOperationException\">It is no view: write ReshapeCopy(-1).</exception>",
        },
    ];

    /// <summary>The names of the parameters as a caller of the same signature writes them.</summary>
    public static string Names(ViewOperation operation) => operation.Parameters.Length == 0 ? "" : string.Join(", ", operation.Parameters.Split(',').Select(NameOf));

    private static string NameOf(string parameter)
    {
        string[] words = parameter.Split('=')[0].Trim().Split(' ');
        return words[words.Length - 1];
    }
}
