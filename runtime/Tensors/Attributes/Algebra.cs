namespace Tensors;

/// <summary>What <c>*</c> means between tensors of a declared type.</summary>
public enum Algebra
{
    /// <summary>Element by element, like every other operator.</summary>
    Elementwise,

    /// <summary>The matrix product, for square matrices: with the same type, and with declared vectors of matching length as columns.</summary>
    Matrix,
}
