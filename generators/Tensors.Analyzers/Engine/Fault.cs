using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Something wrong that an evaluation found: the facts, without words. The rules turn it into messages.</summary>
/// <param name="Node">Where it is to be shown.</param>
internal abstract record Fault(IOperation Node);

/// <summary>An operand as the user wrote it, with its value.</summary>
internal readonly record struct Operand(IOperation Operation, TensorValue Value);

/// <summary>Two sizes that do not meet, or two names that do not, at <paramref name="Axis"/> of the result.</summary>
internal sealed record BroadcastFault(IOperation Node, Operand Left, Operand Right, int Axis, Dim LeftDim, Dim RightDim, bool NamesOnly) : Fault(Node);

/// <summary>A value that does not fit where it is written. <paramref name="Axis"/> is -1 where the value has more axes than the destination.</summary>
internal sealed record AssignFault(IOperation Node, Operand Destination, Operand Value, int Axis, Dim DestinationDim, Dim ValueDim, bool NamesOnly) : Fault(Node);

/// <summary>Inner sizes of a matrix product that differ, or an operand without a matrix' rank (<paramref name="Reason"/>).</summary>
internal sealed record ProductFault(IOperation Node, Operand Left, Operand Right, Dim LeftDim, Dim RightDim, string? Reason) : Fault(Node);

/// <summary>A slice that leaves its axis, or selects nothing of it.</summary>
internal sealed record SliceFault(IOperation Node, Operand Tensor, int Axis, int Size, long Start, long End, SliceError Error) : Fault(Node);

/// <summary>What is wrong with a slice.</summary>
internal enum SliceError
{
    /// <summary>It leaves its axis.</summary>
    Outside,

    /// <summary>Its start is its end.</summary>
    Empty,

    /// <summary>Its start lies behind its end.</summary>
    Reversed,
}

/// <summary>A constant index outside its axis.</summary>
internal sealed record IndexFault(IOperation Node, Operand Tensor, int Axis, int Size, long Index, bool FromEnd) : Fault(Node);

/// <summary>An axis argument outside the rank.</summary>
internal sealed record AxisFault(IOperation Node, Operand Tensor, long Axis, int Rank, string Parameter) : Fault(Node);

/// <summary>Operands of different dtypes; C# finds no operator or overload. A scalar is always the right one.</summary>
internal sealed record DTypeFault(IOperation Node, Operand Left, Operand Right, ITypeSymbol LeftElement, ITypeSymbol RightElement, bool LeftIsDestination = false) : Fault(Node);

/// <summary>An operator that elements do not have.</summary>
internal sealed record OperatorFault(IOperation Node, Operand Tensor, ITypeSymbol Element, MathOperator Operator) : Fault(Node);

/// <summary>A cast of elements that nothing is known to convert.</summary>
internal sealed record CastFault(IOperation Node, Operand Tensor, ITypeSymbol Element) : Fault(Node);

/// <summary>A double constant where the tensor is of another floating dtype.</summary>
internal sealed record DoubleLiteralFault(IOperation Node, Operand Tensor, ITypeSymbol Element, object Constant) : Fault(Node);

/// <summary>A collection expression with the wrong number of elements.</summary>
internal sealed record CountFault(IOperation Node, ITypeSymbol Declared, TensorShape Shape, int Count) : Fault(Node);

/// <summary>A reshape to a type of another length.</summary>
internal sealed record ReshapeFault(IOperation Node, Operand Tensor, ITypeSymbol Target, TensorShape TargetShape) : Fault(Node);

/// <summary>A fault inside a generic helper that shows only with the types of one call.</summary>
/// <param name="Node">The call.</param>
/// <param name="Method">The helper, with its type arguments.</param>
/// <param name="Inner">What is wrong in its body.</param>
internal sealed record CalleeFault(IOperation Node, IMethodSymbol Method, Fault Inner) : Fault(Node);
