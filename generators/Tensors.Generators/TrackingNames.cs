namespace Tensors.Generators;

/// <summary>Names of the pipeline's steps; the tests assert by them that nothing is computed twice.</summary>
internal static class TrackingNames
{
    public const string AttributeDrafts = nameof(AttributeDrafts);
    public const string GenericAttributeDrafts = nameof(GenericAttributeDrafts);
    public const string AttributeDims = nameof(AttributeDims);
    public const string Files = nameof(Files);
    public const string MergedFiles = nameof(MergedFiles);
    public const string Dims = nameof(Dims);
    public const string Checked = nameof(Checked);
    public const string Tensors = nameof(Tensors);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Names = nameof(Names);
    public const string Products = nameof(Products);
    public const string Assertions = nameof(Assertions);
    public const string Functions = nameof(Functions);
    public const string EinsumTensors = nameof(EinsumTensors);
    public const string EinsumDrafts = nameof(EinsumDrafts);
    public const string CheckedEinsums = nameof(CheckedEinsums);
    public const string Einsums = nameof(Einsums);
    public const string Scratch = nameof(Scratch);
    public const string ReferencedElements = nameof(ReferencedElements);
    public const string Elements = nameof(Elements);
    public const string Fusions = nameof(Fusions);
}
