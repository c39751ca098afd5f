namespace Tensors.Generators.Model;

/// <summary>A declared tensor with nothing wrong about it: all that planning and emitting need.</summary>
internal sealed record TensorSpec(
    HostSpec Host,
    EquatableArray<AxisSpec> Axes,
    ElementSpec Element,
    bool ColumnMajor,
    bool Matrix,
    string? Components,
    string? Doc,
    long MaxBytes,
    long Length,
    long SizeInBytes)
{
    public int Rank => Axes.Count;
}
