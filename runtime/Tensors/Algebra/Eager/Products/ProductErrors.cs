namespace Tensors;

/// <summary>The errors of products and linear systems, out of line so that hot code holds no string work.</summary>
internal static class ProductErrors
{
    public static ShapeMismatchException VecDot(string left, string right, int axis)
        => new($"VecDot of {left} and {right} along axis {axis}: the axis has the same size in both, the others broadcast");

    public static ShapeMismatchException Pair(string function, string left, string right, int i, int j, int a, int b)
        => new($"{function} of {left} and {right}: axis {i} of the left operand has {a} elements, axis {j} of the right one {b}; axes that meet have the same size");

    public static ArgumentOutOfRangeException TooFewAxes(int axes, int left, int right)
        => new(nameof(axes), $"TensorDot over {axes} axes: the operands have {left} and {right}");

    public static ArgumentOutOfRangeException AxisTwice(int axis) => new("axes", $"TensorDot: axis {axis} is named twice");

    public static ShapeMismatchException TooManyAxes(string function, int rank)
        => new($"{function} would give {rank} axes; a tensor has 8 at most");

    public static ShapeMismatchException Outer(string left, string right)
        => new($"Outer of {left} and {right}: it takes two vectors; TensorDot(x, y, axes: 0) multiplies all elements of tensors");

    public static ShapeMismatchException Cross(string left, string right, int axis)
        => new($"Cross of {left} and {right} along axis {axis}: the axis has 3 elements in both, the others broadcast");

    public static ShapeMismatchException NoMatrix(string function, string shape)
        => new($"{function} of {shape}: it takes a matrix, or a stack of matrices in the last two axes");

    public static ShapeMismatchException NoMatrixOfRows(string function, string shape)
        => new($"{function} of {shape}: it takes a matrix, a row for each variable and a column for each observation");

    public static ShapeMismatchException NotSquare(string function, string shape)
        => new($"{function} of {shape}: the last two axes, the matrix, have the same size");

    public static ShapeMismatchException Solve(string left, string right)
        => new($"Solve of {left} and {right}: it takes (..., n, n) and either (n) or (..., n, m), leading axes that broadcast");

    public static ShapeMismatchException NoItem(string shape)
        => new($"Item of {shape}: it is for expressions of one element; Assign takes all of them, a[i, j] one");

    public static ShapeMismatchException Result(string function, string from, string to)
        => new($"{function}: a result of shape {from} does not fit a destination of shape {to}");
}
