namespace Tensors.Docs;

/// <summary>Where a member is found by a reader.</summary>
internal enum ApiPlace
{
    /// <summary><c>Nd.Sum(x)</c>.</summary>
    Function,

    /// <summary><c>x.Assign(...)</c>: on tensors, expressions, parts.</summary>
    Member,

    /// <summary>A member of a type of its own: <c>Owned</c>, <c>NpyFile</c>.</summary>
    OfType,
}

/// <summary>One public member with what its documentation says. Forms that differ in nothing a reader asks for, as those of the dtypes, are one.</summary>
/// <param name="Place">Where it is found.</param>
/// <param name="Owner">The type it is a member of, or what stands before the dot.</param>
/// <param name="Name">Its name; of an operator its symbol.</param>
/// <param name="Call">How it is written.</param>
/// <param name="Returns">What comes back, in words.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Parameters">What its parameters mean, as far as that is said.</param>
/// <param name="Errors">What goes wrong, by exception.</param>
/// <param name="Cost">The memory cost: the word and the formulas.</param>
/// <param name="Rule">The shape rule.</param>
/// <param name="Element">The dtype of this form, where there is one for each.</param>
internal sealed record ApiMember(
    ApiPlace Place, string Owner, string Name, string Call, string Returns, string Summary, string Parameters, string Errors, string Cost, string Rule, string Element);

/// <summary>A public type and its own documentation.</summary>
/// <param name="Name">Its name with type parameters.</param>
/// <param name="Kind">struct, class, enum, attribute, interface.</param>
/// <param name="Summary">What it is.</param>
/// <param name="IsMachinery">Whether only the types of expressions mention it: nodes, layouts, lanes, kernels.</param>
/// <param name="Values">The values of an enum with their meanings.</param>
internal sealed record ApiType(string Name, string Kind, string Summary, bool IsMachinery, string[] Values);
