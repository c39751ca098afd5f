using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors.Numerics;

/// <summary>Tensors of float as vectors and matrices of System.Numerics and back, in place: a view costs 0 B, writes show on both sides. Matrices are row-major
/// on both sides: element [i, j] is <c>M{i+1}{j+1}</c>. System.Numerics transforms row vectors, <c>v * M</c>; for <c>M * v</c> take the transpose.</summary>
public static class NumericsValues
{
    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector2 AsVector2<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Vector<G, Vector2>(ref tensor, 2);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector2 value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfVector<G, Vector2>(ref value, 2);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector3 AsVector3<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Vector<G, Vector3>(ref tensor, 3);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector3 value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfVector<G, Vector3>(ref value, 3);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector4 AsVector4<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Vector<G, Vector4>(ref tensor, 4);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector4 value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfVector<G, Vector4>(ref value, 4);

    /// <summary>The tensor as a quaternion x, y, z, w; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Quaternion AsQuaternion<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Vector<G, Quaternion>(ref tensor, 4);

    /// <summary>The quaternion x, y, z, w as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Quaternion value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfVector<G, Quaternion>(ref value, 4);

    /// <summary>The tensor as a plane: normal, distance; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Plane AsPlane<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Vector<G, Plane>(ref tensor, 4);

    /// <summary>The plane: normal, distance as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Plane value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfVector<G, Plane>(ref value, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3x2 AsMatrix3x2<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Matrix<G, Matrix3x2>(ref tensor, 3, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3x2 value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfMatrix<G, Matrix3x2>(ref value, 3, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4x4 AsMatrix4x4<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref NumericsLayout.Matrix<G, Matrix4x4>(ref tensor, 4, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4x4 value)
        where G : struct, ITensor<float> => ref NumericsLayout.OfMatrix<G, Matrix4x4>(ref value, 4, 4);
}
