namespace Tensors;

/// <summary>A matrix without an inverse, where <c>Nd.Inv</c> or <c>Nd.Solve</c> needs one: in the elimination with partial pivoting a pivot is exactly 0.
/// The results of the matrices before it in a stack have been written, of it and those after it nothing.</summary>
public sealed class SingularMatrixException : ArithmeticException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The function, the matrix and the pivot.</param>
    /// <param name="matrix">Which matrix of the stack, in logical order (the last axis fastest); 0 for a single one.</param>
    /// <param name="pivot">Which pivot, from 0.</param>
    public SingularMatrixException(string message, long matrix, int pivot)
        : base(message)
    {
        Matrix = matrix;
        Pivot = pivot;
    }

    /// <summary>Which matrix of the stack, in logical order (the last axis fastest); 0 for a single one.</summary>
    public long Matrix { get; }

    /// <summary>Which pivot, from 0: this column of the matrix depends linearly on those before it.</summary>
    public int Pivot { get; }
}
