namespace Tensors.Generators.Model;

/// <summary>A method that becomes an operation of the algebra: its body twice, over scalars and over vectors.</summary>
/// <param name="Host">The type that contains it.</param>
/// <param name="Keyword">The keyword that declares that type.</param>
/// <param name="Name">The method.</param>
/// <param name="Accessibility">The method's, as written in source.</param>
/// <param name="Element">The type of its parameters and its result.</param>
/// <param name="Parameters">Their names.</param>
/// <param name="Operation">The name of the operator struct.</param>
/// <param name="Scalar">The statements over scalars.</param>
/// <param name="Vector">The statements over vectors; empty where an operation has no vector form.</param>
/// <param name="Needs">Operator structs whose vector form the body uses.</param>
internal sealed record FunctionSpec(
    HostSpec Host,
    string Keyword,
    string Name,
    string Accessibility,
    ElementSpec Element,
    EquatableArray<string> Parameters,
    string Operation,
    EquatableArray<string> Scalar,
    EquatableArray<string> Vector,
    EquatableArray<string> Needs);
