using System.Runtime.CompilerServices;
using System.Text;

namespace Tensors;

/// <summary>The errors of linear systems, out of line so that hot code holds no string work.</summary>
internal static class LinearErrors
{
    /// <summary>Checks that an operand is a square matrix, or a stack of them.</summary>
    /// <exception cref="ShapeMismatchException">It is not.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Square<N>(string function, scoped ref N x)
        where N : INode, allows ref struct
    {
        if (x.Rank < 2)
        {
            throw ProductErrors.NoMatrix(function, Broadcast.Text(ref x));
        }

        if (x.Dim(0) != x.Dim(1))
        {
            throw ProductErrors.NotSquare(function, Broadcast.Text(ref x));
        }
    }

    /// <summary>A matrix that has no inverse.</summary>
    public static SingularMatrixException Singular(string function, string shape, long matrix, int pivot)
    {
        StringBuilder text = new();
        text.Append(function).Append(" of ").Append(shape).Append(": ").Append(matrix == 0 ? "the matrix" : $"matrix {matrix} of the stack");
        text.Append($" is singular: in the elimination with partial pivoting, pivot {pivot} is exactly 0; Try{function} returns false instead");
        return new(text.ToString(), matrix, pivot);
    }
}
