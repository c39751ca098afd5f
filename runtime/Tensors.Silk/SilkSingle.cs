using System.Runtime.CompilerServices;
using Silk.NET.Maths;

namespace Tensors.Silk;

/// <summary>Tensors of float as values of Silk.NET.Maths and back, in place: a view costs 0 B, writes show on both sides. Matrices are
/// row-major on both sides, and row i of a Silk.NET matrix is <c>RowI+1</c>.</summary>
public static class SilkSingle
{
    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector2D<float> AsVector2D<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Vector<G, float, Vector2D<float>>(ref tensor, 2);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector2D<float> vector)
        where G : struct, ITensor<float> => ref SilkLayout.OfVector<G, float, Vector2D<float>>(ref vector, 2);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector3D<float> AsVector3D<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Vector<G, float, Vector3D<float>>(ref tensor, 3);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector3D<float> vector)
        where G : struct, ITensor<float> => ref SilkLayout.OfVector<G, float, Vector3D<float>>(ref vector, 3);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector4D<float> AsVector4D<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Vector<G, float, Vector4D<float>>(ref tensor, 4);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector4D<float> vector)
        where G : struct, ITensor<float> => ref SilkLayout.OfVector<G, float, Vector4D<float>>(ref vector, 4);

    /// <summary>The tensor as a quaternion x, y, z, w; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Quaternion<float> AsQuaternion<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Vector<G, float, Quaternion<float>>(ref tensor, 4);

    /// <summary>The quaternion as a tensor x, y, z, w; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Quaternion<float> quaternion)
        where G : struct, ITensor<float> => ref SilkLayout.OfVector<G, float, Quaternion<float>>(ref quaternion, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X2<float> AsMatrix2X2<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix2X2<float>>(ref tensor, 2, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X2<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix2X2<float>>(ref matrix, 2, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X3<float> AsMatrix2X3<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix2X3<float>>(ref tensor, 2, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X3<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix2X3<float>>(ref matrix, 2, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X4<float> AsMatrix2X4<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix2X4<float>>(ref tensor, 2, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X4<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix2X4<float>>(ref matrix, 2, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X2<float> AsMatrix3X2<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix3X2<float>>(ref tensor, 3, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X2<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix3X2<float>>(ref matrix, 3, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X3<float> AsMatrix3X3<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix3X3<float>>(ref tensor, 3, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X3<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix3X3<float>>(ref matrix, 3, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X4<float> AsMatrix3X4<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix3X4<float>>(ref tensor, 3, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X4<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix3X4<float>>(ref matrix, 3, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X2<float> AsMatrix4X2<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix4X2<float>>(ref tensor, 4, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X2<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix4X2<float>>(ref matrix, 4, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X3<float> AsMatrix4X3<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix4X3<float>>(ref tensor, 4, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X3<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix4X3<float>>(ref matrix, 4, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X4<float> AsMatrix4X4<G>(this ref G tensor)
        where G : struct, ITensor<float> => ref SilkLayout.Matrix<G, float, Matrix4X4<float>>(ref tensor, 4, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X4<float> matrix)
        where G : struct, ITensor<float> => ref SilkLayout.OfMatrix<G, float, Matrix4X4<float>>(ref matrix, 4, 4);
}
