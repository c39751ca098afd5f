using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Costs;

/// <summary>What a budget can limit.</summary>
internal enum Resource
{
    Alloc,
    Temp,
    Stack,
    Traffic,
}

/// <summary>Where bytes come from; each has its own cheapest fix.</summary>
internal enum Cause
{
    /// <summary>A block of a holder (Alloc).</summary>
    Block,

    /// <summary>A block filled from another tensor (Copy).</summary>
    Copy,

    /// <summary>An object on the collector's heap.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A value type in an object.</summary>
    Box,

    /// <summary>A delegate, or the object that holds what a lambda captures.</summary>
    Closure,

    /// <summary>A Temp because the target is read, displaced.</summary>
    Overlap,

    /// <summary>A Temp because an operation is part of a larger expression.</summary>
    Nested,

    /// <summary>The same, where two statements take none: the operation is assigned, then the rest of the expression is applied in place.</summary>
    NestedSplits,

    /// <summary>A Temp because the operand of a product is computed.</summary>
    Computed,

    /// <summary>A Temp the operation always needs.</summary>
    Scratch,

    /// <summary>A local.</summary>
    Local,

    /// <summary>A parameter by value, or a value without a name inside a larger expression.</summary>
    ByValue,

    /// <summary>What a method returns by value: a place in the method, and one where it is called.</summary>
    Result,

    /// <summary>stackalloc.</summary>
    StackAlloc,

    /// <summary>Bytes read or written.</summary>
    Pass,
}

/// <summary>One place that takes bytes. Plain data and a piece of text, nothing that holds a compilation: costs outlive the one they were counted in.</summary>
/// <param name="Syntax">Where.</param>
/// <param name="Resource">Of what.</param>
/// <param name="Cause">Why.</param>
/// <param name="Amount">How many, all rounds of constant loops included.</param>
/// <param name="Tensor">The shape and dtype of the tensor it is, as a message has them: "999 x 1000 float"; null where it is none.</param>
/// <param name="Declared">The name of its declared type; null where it has none.</param>
/// <param name="Detail">What else there is to say: a type, a reason.</param>
/// <param name="Via">The names of the methods that lead there, outermost first.</param>
internal sealed record Contribution(SyntaxNode Syntax, Resource Resource, Cause Cause, Amount Amount, string? Tensor, string? Declared, string? Detail, ImmutableArray<string> Via)
{
    public static Contribution At(IOperation operation, Resource resource, Cause cause, Amount amount, TensorValue value, string? detail) => new(
        operation.Syntax,
        resource,
        cause,
        amount,
        value is { IsTensor: true, Element: { } element, Shape: { } shape } ? $"{Rules.Wording.Shape(shape)} {Rules.Wording.Type(element)}" : null,
        value.Declared is { } declared ? Rules.Wording.Type(declared) : null,
        detail,
        ImmutableArray<string>.Empty);
}

/// <summary>Something whose cost is not known, by name.</summary>
/// <param name="Syntax">Where.</param>
/// <param name="What">What it is: a method, a loop, a local.</param>
/// <param name="Why">Why nothing can be said.</param>
/// <param name="Only">The one resource that is not known; null where none is.</param>
/// <param name="Via">The names of the methods that lead there, outermost first.</param>
internal sealed record Unknown(SyntaxNode Syntax, string What, string Why, Resource? Only, ImmutableArray<string> Via)
{
    public bool Concerns(Resource resource) => Only is null || Only == resource;

    public static Unknown At(IOperation operation, string what, string why, Resource? only = null) => new(operation.Syntax, what, why, only, ImmutableArray<string>.Empty);
}

/// <summary>A Temp that is taken only where two parameters of the method are one tensor; the caller often knows that they are not.</summary>
/// <param name="Pairs">The pairs of which one would have to be.</param>
/// <param name="Amount">All the scratch of the statement then.</param>
/// <param name="Contribution">The place.</param>
internal sealed record AliasedTemp(ImmutableArray<(ParameterName First, ParameterName Second)> Pairs, Amount Amount, Contribution Contribution)
{
    public static AliasedTemp Of(ImmutableArray<(IParameterSymbol First, IParameterSymbol Second)> pairs, Amount amount, Contribution contribution) =>
        new(pairs.Select(static p => (ParameterName.Of(p.First), ParameterName.Of(p.Second))).ToImmutableArray(), amount, contribution);
}

/// <summary>A parameter of the method that was counted, whatever compilation it is in.</summary>
/// <param name="Ordinal">Its place.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct ParameterName(int Ordinal, string Name)
{
    public static ParameterName Of(IParameterSymbol parameter) => new(parameter.Ordinal, parameter.Name);
}
