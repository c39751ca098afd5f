using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>What the engine knows about the value of an expression.</summary>
/// <param name="Element">The element type; null where it is not known.</param>
/// <param name="Shape">The shape; null where it is not known.</param>
/// <param name="Declared">The declared tensor type, where the value is a whole tensor rather than an expression over some.</param>
/// <param name="IsTensor">False for plain scalars and everything that is no tensor.</param>
internal sealed record TensorValue(ITypeSymbol? Element, TensorShape? Shape, ITypeSymbol? Declared, bool IsTensor)
{
    /// <summary>Not a tensor: a scalar, a string, anything.</summary>
    public static TensorValue None { get; } = new(null, null, null, false);

    public static TensorValue Of(ITypeSymbol? element, TensorShape? shape) => new(element, shape, null, true);

    public TensorValue WithShape(TensorShape? shape) => new(Element, shape, null, true);
}
