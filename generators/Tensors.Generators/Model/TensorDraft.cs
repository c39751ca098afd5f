namespace Tensors.Generators.Model;

/// <summary>A declaration as written, before names of dims are looked up and sizes are checked. Every part knows its place, so that a later
/// check can point at it.</summary>
internal sealed record TensorDraft(
    HostSpec Host,
    LocationSpec? Location,
    string File,
    EquatableArray<AxisDraft> Axes,
    LocationSpec? AxesLocation,
    ElementSpec? Element,
    LocationSpec? ElementLocation,
    bool ColumnMajor,
    bool Matrix,
    LocationSpec? MatrixLocation,
    string? Components,
    LocationSpec? ComponentsLocation,
    string? Doc,
    long MaxBytes,
    LocationSpec? MaxBytesLocation)
{
    public bool FromFile => File.Length > 0;
}
