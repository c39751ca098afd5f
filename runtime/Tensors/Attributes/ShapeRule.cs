namespace Tensors;

/// <summary>How an operation's result shape follows from its operands. The analyzers read it from <see cref="ShapeRuleAttribute"/>, so that a
/// new operation is checked at compile time without a word about it in the shape engine.</summary>
/// <remarks>Operands are, in order, the receiver (if any) and every parameter that is a declared tensor, an expression or a write target;
/// parameters of plain scalar types take no part. The result's dtype is read from the return type.</remarks>
public enum ShapeRule
{
    /// <summary>The operands broadcast together by NumPy's rule: aligned at the last axis, sizes equal or 1.</summary>
    Broadcast,

    /// <summary>The shape of the first operand, unchanged: unary functions, casts, the lift <c>x.E</c>, the write target <c>x.At</c>.</summary>
    Same,

    /// <summary>The operands broadcast together, and the result is a single value: whole reductions.</summary>
    Scalar,

    /// <summary>The first operand without the axis that the parameter named <c>axis</c> names; with a parameter <c>keepDims</c> that is
    /// <see langword="true"/> the axis stays, with size 1.</summary>
    Reduce,

    /// <summary>The shape of the first operand, along the axis that the parameter named <c>axis</c> names: shifts, scans, sorts.</summary>
    AlongAxis,

    /// <summary>The matrix product: (m, k) and (k, n) give (m, n); a rank 1 operand is a row on the left and a column on the right; leading axes broadcast.</summary>
    MatMul,

    /// <summary>The operands have the same shape, and the result is a single value: the dot product.</summary>
    Dot,

    /// <summary>The axes of the first operand in reverse; with parameters <c>axis0</c> and <c>axis1</c>, those two exchanged.</summary>
    Transpose,

    /// <summary>The first operand is written: every other one broadcasts to its shape, and never widens it. <c>Assign</c>, <c>+=</c>, <c>CopyFrom</c>.</summary>
    AssignTo,

    /// <summary>An indexer: integers and <see cref="System.Index"/> drop their axis, ranges keep it, axes not mentioned are kept whole.</summary>
    Slice,

    /// <summary>An expression that takes its shape from where it is used: it meets every size. <c>Nd.Index</c>.</summary>
    Open,

    /// <summary>The shape and axis names of the declared type that is the method's last type argument; as many elements as the first operand has. <c>Reshape</c>.</summary>
    Reshape,

    /// <summary>The shape of the first operand with its axes named anew by the method's type arguments, in order. <c>As</c>.</summary>
    Rename,
}
