using Tensors.Tool.Model;

namespace Tensors.Tool.Explaining;

/// <summary>What one line costs.</summary>
/// <param name="At">The file and the line.</param>
/// <param name="Method">The method it is in; null for a field's initializer.</param>
/// <param name="Total">What one call of that costs, as a cost line.</param>
/// <param name="Statements">In the order of the source; none where nothing on the line runs.</param>
/// <param name="Nearby">Lines of the same method that cost something, where this one holds no statement.</param>
internal sealed record Explanation(string At, string? Method, string? Total, IReadOnlyList<ExplainedStatement> Statements, IReadOnlyList<int> Nearby);

/// <summary>One statement.</summary>
/// <param name="Text">Its source, on one line.</param>
/// <param name="Cost">The cost line, as the hint NDT3000 has it.</param>
/// <param name="Operands">The tensors it reads and writes.</param>
/// <param name="Places">What takes bytes, in words.</param>
internal sealed record ExplainedStatement(string Text, string Cost, IReadOnlyList<ExplainedOperand> Operands, IReadOnlyList<string> Places);

/// <summary>One tensor of a statement.</summary>
internal sealed record ExplainedOperand(string Text, string Shape, string DType, AmountEntry? Bytes);
