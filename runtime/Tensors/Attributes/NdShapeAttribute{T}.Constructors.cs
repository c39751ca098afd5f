namespace Tensors;

// An overload per rank, as on the attribute without a type parameter: the two read alike.
public sealed partial class NdShapeAttribute<T>
{
    /// <summary>A tensor of rank 0: one element, no axes.</summary>
    public NdShapeAttribute()
    {
    }

    /// <summary>A tensor of rank 1: 1 axis, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    public NdShapeAttribute(int d0)
    {
    }

    /// <summary>A tensor of rank 1: 1 axis, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    public NdShapeAttribute(Type d0)
    {
    }

    /// <summary>A tensor of rank 2: 2 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    public NdShapeAttribute(int d0, int d1)
    {
    }

    /// <summary>A tensor of rank 2: 2 axes, numbers and names mixed.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    public NdShapeAttribute(int d0, Type d1)
    {
    }

    /// <summary>A tensor of rank 2: 2 axes, numbers and names mixed.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    public NdShapeAttribute(Type d0, int d1)
    {
    }

    /// <summary>A tensor of rank 2: 2 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    public NdShapeAttribute(Type d0, Type d1)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    public NdShapeAttribute(int d0, int d1, int d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    public NdShapeAttribute(int d0, int d1, Type d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    public NdShapeAttribute(int d0, Type d1, int d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    public NdShapeAttribute(int d0, Type d1, Type d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    public NdShapeAttribute(Type d0, int d1, int d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    public NdShapeAttribute(Type d0, int d1, Type d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, numbers and names mixed.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    public NdShapeAttribute(Type d0, Type d1, int d2)
    {
    }

    /// <summary>A tensor of rank 3: 3 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2)
    {
    }

    /// <summary>A tensor of rank 4: 4 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    /// <param name="d3">Elements along axis 3.</param>
    public NdShapeAttribute(int d0, int d1, int d2, int d3)
    {
    }

    /// <summary>A tensor of rank 4: 4 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    /// <param name="d3">The <see cref="NdDimAttribute"/> type of axis 3.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2, Type d3)
    {
    }

    /// <summary>A tensor of rank 5: 5 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    /// <param name="d3">Elements along axis 3.</param>
    /// <param name="d4">Elements along axis 4.</param>
    public NdShapeAttribute(int d0, int d1, int d2, int d3, int d4)
    {
    }

    /// <summary>A tensor of rank 5: 5 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    /// <param name="d3">The <see cref="NdDimAttribute"/> type of axis 3.</param>
    /// <param name="d4">The <see cref="NdDimAttribute"/> type of axis 4.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2, Type d3, Type d4)
    {
    }

    /// <summary>A tensor of rank 6: 6 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    /// <param name="d3">Elements along axis 3.</param>
    /// <param name="d4">Elements along axis 4.</param>
    /// <param name="d5">Elements along axis 5.</param>
    public NdShapeAttribute(int d0, int d1, int d2, int d3, int d4, int d5)
    {
    }

    /// <summary>A tensor of rank 6: 6 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    /// <param name="d3">The <see cref="NdDimAttribute"/> type of axis 3.</param>
    /// <param name="d4">The <see cref="NdDimAttribute"/> type of axis 4.</param>
    /// <param name="d5">The <see cref="NdDimAttribute"/> type of axis 5.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2, Type d3, Type d4, Type d5)
    {
    }

    /// <summary>A tensor of rank 7: 7 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    /// <param name="d3">Elements along axis 3.</param>
    /// <param name="d4">Elements along axis 4.</param>
    /// <param name="d5">Elements along axis 5.</param>
    /// <param name="d6">Elements along axis 6.</param>
    public NdShapeAttribute(int d0, int d1, int d2, int d3, int d4, int d5, int d6)
    {
    }

    /// <summary>A tensor of rank 7: 7 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    /// <param name="d3">The <see cref="NdDimAttribute"/> type of axis 3.</param>
    /// <param name="d4">The <see cref="NdDimAttribute"/> type of axis 4.</param>
    /// <param name="d5">The <see cref="NdDimAttribute"/> type of axis 5.</param>
    /// <param name="d6">The <see cref="NdDimAttribute"/> type of axis 6.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2, Type d3, Type d4, Type d5, Type d6)
    {
    }

    /// <summary>A tensor of rank 8: 8 axes, sizes as numbers.</summary>
    /// <param name="d0">Elements along axis 0.</param>
    /// <param name="d1">Elements along axis 1.</param>
    /// <param name="d2">Elements along axis 2.</param>
    /// <param name="d3">Elements along axis 3.</param>
    /// <param name="d4">Elements along axis 4.</param>
    /// <param name="d5">Elements along axis 5.</param>
    /// <param name="d6">Elements along axis 6.</param>
    /// <param name="d7">Elements along axis 7.</param>
    public NdShapeAttribute(int d0, int d1, int d2, int d3, int d4, int d5, int d6, int d7)
    {
    }

    /// <summary>A tensor of rank 8: 8 axes, named by types.</summary>
    /// <param name="d0">The <see cref="NdDimAttribute"/> type of axis 0.</param>
    /// <param name="d1">The <see cref="NdDimAttribute"/> type of axis 1.</param>
    /// <param name="d2">The <see cref="NdDimAttribute"/> type of axis 2.</param>
    /// <param name="d3">The <see cref="NdDimAttribute"/> type of axis 3.</param>
    /// <param name="d4">The <see cref="NdDimAttribute"/> type of axis 4.</param>
    /// <param name="d5">The <see cref="NdDimAttribute"/> type of axis 5.</param>
    /// <param name="d6">The <see cref="NdDimAttribute"/> type of axis 6.</param>
    /// <param name="d7">The <see cref="NdDimAttribute"/> type of axis 7.</param>
    public NdShapeAttribute(Type d0, Type d1, Type d2, Type d3, Type d4, Type d5, Type d6, Type d7)
    {
    }
}
