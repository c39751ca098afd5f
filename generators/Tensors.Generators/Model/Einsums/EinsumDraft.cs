namespace Tensors.Generators.Model;

/// <summary>A declared tensor as an einsum sees it.</summary>
/// <param name="FullName">The dotted name, as <see cref="HostSpec.FullName"/> has it.</param>
/// <param name="CSharp">As written in source from anywhere.</param>
internal sealed record EinsumTensor(string FullName, string CSharp, EquatableArray<int> Sizes, ElementSpec Element, bool ColumnMajor, long Bytes)
{
    public string Name => FullName.Substring(FullName.LastIndexOf('.') + 1);
}

/// <summary>A parameter of an einsum method, or what it returns.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Modifier"><c>in</c>, <c>ref</c> or another modifier; empty for by value.</param>
/// <param name="Written">Its type as the user wrote it.</param>
/// <param name="FullName">The dotted name of its type where the compiler knows one; else null: a shapes file declares it, or nothing does yet.</param>
/// <param name="CSharp">The type as written in source from anywhere; null where the compiler does not know it.</param>
/// <param name="Number">Its element type where it is a number.</param>
/// <param name="Known">The tensor where another assembly declares it.</param>
/// <param name="Location">Its place.</param>
internal sealed record EinsumParameter(
    string Name, string Modifier, string Written, string? FullName, string? CSharp, ElementSpec? Number, EinsumTensor? Known, LocationSpec? Location);

/// <summary>A method with <c>[NdEinsum]</c>, as written.</summary>
/// <param name="Modifiers">As written, <c>partial</c> last.</param>
/// <param name="Accessibility">The method's, as a declaration of a nested type writes it.</param>
/// <param name="Returned">What it returns; null for nothing.</param>
/// <param name="StatesCost">Whether the user states its cost in memory.</param>
internal sealed record EinsumDraft(
    HostSpec Host,
    string Keyword,
    string Name,
    string Modifiers,
    string Accessibility,
    string Subscripts,
    long MaxTemp,
    bool Accumulate,
    EquatableArray<EinsumParameter> Parameters,
    EinsumParameter? Returned,
    bool StatesCost,
    LocationSpec? Location,
    LocationSpec? SubscriptsLocation);
