using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Engine;

/// <summary>Operands that cannot be joined: along <paramref name="Axis"/>, or along a new one. <paramref name="Clash"/> is where sizes differ; -1 where ranks do.</summary>
internal sealed record JoinFault(IOperation Node, Operand Left, Operand Right, int Axis, int Clash, bool IsStack) : Fault(Node);

/// <summary>Something repeated less than once.</summary>
internal sealed record CountOfRepeatsFault(IOperation Node, Operand Tensor, int Count, string Function) : Fault(Node);

/// <summary>Another number of borders than there are axes.</summary>
internal sealed record WidthsFault(IOperation Node, Operand Tensor, int Count, int Rank) : Fault(Node);

/// <summary>Indices that do not stand beside what they are taken from. <paramref name="Clash"/> is where sizes differ; -1 where ranks do.</summary>
internal sealed record IndicesFault(IOperation Node, Operand Tensor, Operand Indices, int Axis, int Clash) : Fault(Node);

/// <summary>What a destination, or what is written to it, needs.</summary>
internal enum DestinationNeed
{
    /// <summary>One axis.</summary>
    Vector,

    /// <summary>A given shape.</summary>
    Shape,

    /// <summary>A shape that broadcasts to a given one.</summary>
    Broadcast,
}

/// <summary>A destination of another shape than its function writes, or values that do not fit it.</summary>
internal sealed record DestinationFault(IOperation Node, Operand Tensor, string Parameter, string Function, DestinationNeed Need, TensorShape? Wanted, string Advice) : Fault(Node);

/// <summary>An operand, or another result, that is the very tensor that <paramref name="Function"/> writes while it still needs it.</summary>
internal sealed record SamePlaceFault(IOperation Node, Operand Tensor, string Parameter, string Function) : Fault(Node);

/// <summary>An operand that must be a vector.</summary>
internal sealed record VectorFault(IOperation Node, Operand Tensor, string Parameter, int Rank) : Fault(Node);
