namespace Tensors.Generators.Model;

/// <summary>A declared matrix and a declared vector that it can be multiplied with.</summary>
/// <param name="Matrix">A square matrix with the matrix algebra.</param>
/// <param name="Vector">A tensor of rank 1, of the matrix's side and dtype.</param>
/// <param name="InVector">Whether the operators stand in the vector type, since the matrix type is seen by more than the vector type is.</param>
internal sealed record ProductSpec(TensorSpec Matrix, TensorSpec Vector, bool InVector);
