namespace Tensors.Generators.Model;

/// <summary>What an element type can do; decides which members are emitted.</summary>
internal enum ElementKind
{
    Bool,
    SignedInteger,
    UnsignedInteger,
    Float,
    Complex,
    Struct,
}

/// <summary>An element type.</summary>
/// <param name="CSharp">As written in source from anywhere: <c>float</c>, <c>global::Game.Cell</c>.</param>
/// <param name="DType">The member of the runtime's <c>DType</c>.</param>
/// <param name="Display">For messages and summaries: <c>float32</c>, <c>Cell</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="IsPublic">Whether it is visible outside its assembly.</param>
internal sealed record ElementSpec(string CSharp, string DType, string Display, ElementKind Kind, int Size, bool IsPublic)
{
    public bool IsOrdered => Kind is ElementKind.SignedInteger or ElementKind.UnsignedInteger or ElementKind.Float;

    public bool IsNumber => IsOrdered || Kind == ElementKind.Complex;
}
