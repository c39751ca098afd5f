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

    /// <summary>The first operand without the axes that the parameter named <c>axis</c> names: one, a tuple of them, all where none is given. With a parameter
    /// <c>keepDims</c> that is <see langword="true"/> they stay, with size 1.</summary>
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

    /// <summary>The shape and axis names of the declared type that is the method's last type argument, or the sizes of the parameter <c>sizes</c>, one of which
    /// may be -1; as many elements as the first operand has, and no view where the parameter <c>order</c> (row-major without one) does not follow memory. <c>Reshape</c>, <c>Ravel</c>.</summary>
    Reshape,

    /// <summary>The shape of the first operand with its axes named anew by the method's type arguments, in order. <c>As</c>.</summary>
    Rename,

    /// <summary>The shape of the first operand; along the axis that the parameter named <c>axis</c> names, one longer where a parameter
    /// <c>includeInitial</c> is <see langword="true"/>. Rank 1 needs no axis. <c>CumulativeSum</c>.</summary>
    Scan,

    /// <summary>The shape of the first operand, along the axis that the parameter named <c>axis</c> names shorter by the parameter <c>n</c>.
    /// <c>Diff</c>.</summary>
    Difference,

    /// <summary>The operands one behind the other along the axis that the parameter named <c>axis</c> names; all other sizes are equal.</summary>
    Concat,

    /// <summary>The operands, all of one shape, as the elements of a new axis: the one that the parameter named <c>axis</c> names in the result.</summary>
    Stack,

    /// <summary>The shape of the first operand times the numbers of the parameter <c>times</c>, aligned at the last axis.</summary>
    Tile,

    /// <summary>The shape of the first operand, <c>times</c> as long along the axis that the parameter named <c>axis</c> names.</summary>
    Repeat,

    /// <summary>The shape of the first operand with a border: <c>before</c> and <c>after</c> along each axis, or the pairs of <c>widths</c>.</summary>
    Pad,

    /// <summary>The shape of the first operand with the axes of the second in place of the one that the parameter named <c>axis</c> names.</summary>
    Take,

    /// <summary>The shape of the second operand, which has the rank of the first; off the axis that the parameter named <c>axis</c> names both broadcast.</summary>
    TakeAlong,

    /// <summary>The shape of the first operand; every other one is a vector, or a set whose shape does not matter (the parameter <c>set</c>).</summary>
    First,

    /// <summary>The shape of the second operand; the first is a vector.</summary>
    Second,

    /// <summary>The sums of products of two operands along the axis that the parameter named <c>axis</c> names in both; it is dropped, and the other axes broadcast.</summary>
    VecDot,

    /// <summary>The sums of products over the pairs of axes that the parameter named <c>axes</c> names; the other axes of the first operand, then those of the second one.</summary>
    TensorDot,

    /// <summary>The sums of products along the last axes of both operands; the other axes of the first, then those of the second one.</summary>
    Inner,

    /// <summary>Two vectors of m and of n elements give (m, n).</summary>
    Outer,

    /// <summary>The sizes of both operands multiply, axis by axis from the last.</summary>
    Kron,

    /// <summary>The operands broadcast together, and the axis that the parameter named <c>axis</c> names has three elements in both.</summary>
    Cross,

    /// <summary>The first operand, which has two axes at least, without its last two.</summary>
    Trace,

    /// <summary>The first operand, whose last two axes have the same size, without those two.</summary>
    Determinant,

    /// <summary>The shape of the first operand, whose last two axes have the same size.</summary>
    Square,

    /// <summary>The first operand is (..., n, n), the second one (n) or (..., n, m): the shape of the second one, leading axes broadcast.</summary>
    Solve,

    /// <summary>The first operand is square matrices, and the last one, which is written, has its sizes: <c>TryInv</c>.</summary>
    SquareInto,

    /// <summary>The first two operands are those of <see cref="Solve"/>, and the last one, which is written, has the sizes of their result: <c>TrySolve</c>.</summary>
    SolveInto,

    /// <summary>The operand has one element, which is the result.</summary>
    Item,

    /// <summary>The first operand has two axes, and the result as many rows and columns as it has rows. <c>Cov</c>.</summary>
    Covariance,

    /// <summary>The first operand is written. The parameter <c>values</c> broadcasts to its shape with the axes of the parameter <c>indices</c> in place of the one
    /// that the parameter named <c>axis</c> names. <c>Scatter</c>.</summary>
    Scatter,

    /// <summary>The first operand is written. The parameter <c>indices</c> has as many axes, equal or 1 off the axis that the parameter named <c>axis</c> names; the
    /// parameter <c>values</c> broadcasts to both. <c>PutAlongAxis</c>.</summary>
    PutAlong,

    /// <summary>Results of a number that the data tells. The parameters <c>values</c>, <c>counts</c>, <c>sums</c>, <c>indices</c> and <c>edges</c> are vectors;
    /// <c>mask</c>, <c>weights</c> and <c>inverse</c> have the shape of <c>x</c>, where there is one; <c>edges</c> has one element more than what is counted.</summary>
    Bounded,

    /// <summary>The places in the first operand: the parameter <c>indices</c> has two axes, the second as long as the first operand has axes. <c>ArgWhere</c>.</summary>
    Places,

    /// <summary>The parameters <c>x</c>, <c>y</c> and <c>z</c> are vectors, and all others, which are written, have their sizes: those of y before those of x,
    /// unless the parameter <c>indexing</c> is <see cref="MeshIndexing.Matrix"/>. <c>MeshGrid</c>.</summary>
    Mesh,

    /// <summary>The first operand turned by <c>k</c> right angles from <c>axis0</c> toward <c>axis1</c>: an odd number exchanges the two.</summary>
    Rot90 = 100,

    /// <summary>The axes of the first operand in the order that the parameter <c>axes</c> lists.</summary>
    Permute = 101,

    /// <summary>The axis <c>source</c> of the first operand at the place <c>destination</c>, the others in their order.</summary>
    MoveAxis = 102,

    /// <summary>The last two axes of the first operand exchanged.</summary>
    MatrixTranspose = 103,

    /// <summary>The first operand with a new axis of size 1 at <c>axis</c>.</summary>
    ExpandDims = 104,

    /// <summary>The first operand without its axes of size 1, or without the one that <c>axis</c> names, which has to be of size 1.</summary>
    Squeeze = 105,

    /// <summary>The sizes of the parameter <c>sizes</c> or of the method's last type argument, to which the first operand broadcasts.</summary>
    BroadcastTo = 106,

    /// <summary>The first operand without <c>axis0</c> and <c>axis1</c> (0 and 1), and behind it the length of their diagonal <c>offset</c>.</summary>
    Diagonal = 107,

    /// <summary>The first operand with <c>axis</c> shorter by <c>size</c> - 1 and an axis of <c>size</c> behind it; with <c>sizes</c>, so for each axis.</summary>
    SlidingWindow = 108,

    /// <summary>A list along <c>axis</c>: its elements are the first operand without it.</summary>
    Unstack = 109,

    /// <summary>A list of <c>parts</c>: its elements are the first operand with <c>axis</c> as many times shorter.</summary>
    Split = 110,

    /// <summary>The declared type that is the method's last type argument: the first operand without as many of its first axes as there are integer parameters.</summary>
    Element = 111,

    /// <summary>All elements of the first operand along one axis, counted in the order that the parameter <c>order</c> names.</summary>
    Ravel = 112,
}
