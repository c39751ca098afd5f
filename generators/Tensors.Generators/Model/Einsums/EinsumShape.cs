namespace Tensors.Generators.Model;

/// <summary>A parameter or the result of an einsum method, as a shape.</summary>
/// <param name="Name">The parameter; empty for a value that is returned.</param>
/// <param name="Type">Its type, for messages.</param>
/// <param name="Sizes">Its sizes; none for a number.</param>
/// <param name="ColumnMajor">Whether the first axis is contiguous.</param>
internal sealed record EinsumShape(string Name, string Type, EquatableArray<int> Sizes, bool ColumnMajor)
{
    /// <summary>The distance in elements along an axis.</summary>
    public long Stride(int axis)
    {
        long stride = 1;
        for (int other = 0; other < Sizes.Count; other++)
        {
            stride *= (ColumnMajor ? other < axis : other > axis) ? Sizes[other] : 1;
        }

        return stride;
    }

    /// <summary>For messages: <c>4 x 5</c>.</summary>
    public string SizesText => Sizes.Count == 0 ? "a number" : string.Join(" x ", Sizes);

    /// <summary>For messages: <c>'a' (Weights, 4 x 5)</c>.</summary>
    public string Display => (Name.Length > 0 ? $"'{Name}'" : "the returned value") + $" ({Type}{(Sizes.Count == 0 ? "" : ", " + SizesText)})";
}
