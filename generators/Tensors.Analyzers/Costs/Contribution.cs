using System.Collections.Immutable;
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

/// <summary>One place that takes bytes.</summary>
/// <param name="Operation">Where.</param>
/// <param name="Resource">Of what.</param>
/// <param name="Cause">Why.</param>
/// <param name="Amount">How many, all rounds of constant loops included.</param>
/// <param name="Value">The tensor it is, as far as it is one.</param>
/// <param name="Detail">What else there is to say: a type, a reason.</param>
/// <param name="Via">The calls that lead there, outermost first.</param>
internal sealed record Contribution(IOperation Operation, Resource Resource, Cause Cause, Amount Amount, TensorValue Value, string? Detail, ImmutableArray<IMethodSymbol> Via);

/// <summary>Something whose cost is not known, by name.</summary>
/// <param name="Syntax">Where.</param>
/// <param name="What">What it is: a method, a loop, a local.</param>
/// <param name="Why">Why nothing can be said.</param>
/// <param name="Only">The one resource that is not known; null where none is.</param>
/// <param name="Via">The calls that lead there, outermost first.</param>
internal sealed record Unknown(SyntaxNode Syntax, string What, string Why, Resource? Only, ImmutableArray<IMethodSymbol> Via)
{
    public bool Concerns(Resource resource) => Only is null || Only == resource;

    public static Unknown At(IOperation operation, string what, string why, Resource? only = null) => new(operation.Syntax, what, why, only, ImmutableArray<IMethodSymbol>.Empty);
}

/// <summary>A Temp that is taken only where two parameters of the method are one tensor; the caller often knows that they are not.</summary>
/// <param name="Pairs">The pairs of which one would have to be.</param>
/// <param name="Amount">All the scratch of the statement then.</param>
/// <param name="Contribution">The place.</param>
internal sealed record AliasedTemp(ImmutableArray<(IParameterSymbol First, IParameterSymbol Second)> Pairs, Amount Amount, Contribution Contribution);
