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
    /// <summary>The interfaces of generic math a struct of the user's implements, as far as they decide about members: <c>INumberBase&lt;T&gt;</c>.</summary>
    public EquatableArray<string> Fulfils { get; init; }

    /// <summary>The extension members to write for tensors of this element type; null for those of the runtime's own types, and where a referenced
    /// assembly has them.</summary>
    public ElementLift? Lift { get; init; }

    public bool IsOrdered => Kind is ElementKind.SignedInteger or ElementKind.UnsignedInteger or ElementKind.Float;

    public bool IsNumber => IsOrdered || Kind == ElementKind.Complex;

    /// <summary>Whether a struct of the user's implements an interface.</summary>
    public bool Does(string constraint) => Fulfils.Contains(constraint);
}

/// <summary>Extension members of tensors of one struct of the user's.</summary>
/// <param name="Name">The start of the names of their classes, one for each element type: <c>Game_Particle_</c>.</param>
/// <param name="IsPublic">Whether other assemblies see them: those of a public struct do in the assembly that declares it, and only there, so that no
/// two assemblies offer the same.</param>
internal sealed record ElementLift(string Name, bool IsPublic);

/// <summary>A struct of which there are tensors.</summary>
/// <param name="Element">The struct.</param>
/// <param name="IsShown">Whether other assemblies see the tensors.</param>
internal sealed record ElementUse(ElementSpec Element, bool IsShown);
