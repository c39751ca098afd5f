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

/// <summary>An operand that must be a vector.</summary>
internal sealed record VectorFault(IOperation Node, Operand Tensor, string Parameter, int Rank) : Fault(Node);
