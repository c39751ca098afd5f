namespace Tensors.Generators.Model;

/// <summary>What a shapes file declares, and what is wrong with it.</summary>
internal sealed record ShapesFile(
    EquatableArray<DimDraft> Dims, EquatableArray<TensorDraft> Tensors, EquatableArray<DiagnosticSpec> Diagnostics);

/// <summary>A dimension of a shapes file and the place of its name.</summary>
internal sealed record DimDraft(DimSpec Dim, LocationSpec? Location);
