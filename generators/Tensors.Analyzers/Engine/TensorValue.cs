using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>What the engine knows about the value of an expression.</summary>
/// <param name="Element">The element type; null where it is not known.</param>
/// <param name="Shape">The shape; null where it is not known.</param>
/// <param name="Declared">The declared tensor type, where the value is a whole tensor rather than an expression over some.</param>
/// <param name="IsTensor">False for plain scalars and everything that is no tensor.</param>
internal sealed record TensorValue(ITypeSymbol? Element, TensorShape? Shape, ITypeSymbol? Declared, bool IsTensor)
{
    /// <summary>Where the elements of a view lie; null for tensors themselves (theirs follow from their type), where it is not constant, and where elements are
    /// computed.</summary>
    public ElementLayout? Layout { get; init; }

    /// <summary>Not a tensor: a scalar, a string, anything.</summary>
    public static TensorValue None { get; } = new(null, null, null, false);

    /// <summary>Of a reduction: the shape it would have with <c>keepDims</c> the other way round.</summary>
    public TensorShape? OtherDims { get; init; }

    public static TensorValue Of(ITypeSymbol? element, TensorShape? shape) => new(element, shape, null, true);

    public TensorValue WithShape(TensorShape? shape) => new(Element, shape, null, true);
}
