namespace Tensors;

/// <summary>In which order the axes of a grid follow one another: NumPy's <c>indexing</c>.</summary>
public enum MeshIndexing
{
    /// <summary>As a picture lies: rows run along y, columns along x, and a third axis along z. NumPy's <c>'xy'</c>.</summary>
    Cartesian,

    /// <summary>As indices are written: the first axis runs along x, the second along y. NumPy's <c>'ij'</c>.</summary>
    Matrix,
}
