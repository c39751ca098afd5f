using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Copies;

/// <summary>Why a value is copied. Each has one rule that says what follows from it.</summary>
internal enum CopyKind
{
    /// <summary>Converted to object or to an interface.</summary>
    Box,

    /// <summary>A member of object is called that the type does not override.</summary>
    BoxedReceiver,

    /// <summary>A delegate to a member keeps its receiver in a box.</summary>
    BoxedDelegate,

    /// <summary>Passed to a by-value parameter that is not declared as this type here: through a type argument, or elsewhere.</summary>
    Argument,

    /// <summary>Returned by a method or a property of that kind.</summary>
    Result,

    /// <summary>A value the compiler keeps on the stack while a statement runs: a conditional, a tuple, <c>with</c>.</summary>
    Temporary,

    /// <summary>Joined to a string.</summary>
    Concatenation,

    /// <summary>Handed to a member of a collection.</summary>
    Element,

    /// <summary>Read from a collection by value.</summary>
    ElementRead,

    /// <summary>Listed in an array or a collection.</summary>
    Elements,

    /// <summary>A member of an anonymous object.</summary>
    AnonymousObject,

    /// <summary>From one variable to another.</summary>
    Assignment,

    /// <summary>Several at once, through temporaries.</summary>
    Swap,

    /// <summary>A member that may write is called through a place that may not be written.</summary>
    Receiver,

    /// <summary>The elements of a span, to the managed heap.</summary>
    SpanToArray,

    /// <summary>A local of a generic method, in a call whose type argument is large.</summary>
    GenericLocal,

    /// <summary>A box inside a generic method.</summary>
    GenericBox,

    /// <summary>An array inside a generic method.</summary>
    GenericArray,
}

/// <summary>One place where a tensor, or a struct that holds tensors, is copied.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Node">Where.</param>
/// <param name="Type">What.</param>
/// <param name="Bytes">How much.</param>
/// <param name="Symbol">The method, parameter or member that makes it so; null where there is none.</param>
/// <param name="Detail">What the rule quotes beside it.</param>
internal sealed record Copy(CopyKind Kind, IOperation Node, ITypeSymbol Type, long Bytes, ISymbol? Symbol = null, string? Detail = null);
