using System.Runtime.CompilerServices;
using Silk.NET.Maths;

namespace Tensors.Silk;

/// <summary>Tensors of double as values of Silk.NET.Maths and back, in place: a view costs 0 B, writes show on both sides. Matrices are
/// row-major on both sides, and row i of a Silk.NET matrix is <c>RowI+1</c>.</summary>
public static class SilkDouble
{
    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector2D<double> AsVector2D<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Vector<G, double, Vector2D<double>>(ref tensor, 2);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector2D<double> vector)
        where G : struct, ITensor<double> => ref SilkLayout.OfVector<G, double, Vector2D<double>>(ref vector, 2);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector3D<double> AsVector3D<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Vector<G, double, Vector3D<double>>(ref tensor, 3);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector3D<double> vector)
        where G : struct, ITensor<double> => ref SilkLayout.OfVector<G, double, Vector3D<double>>(ref vector, 3);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector4D<double> AsVector4D<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Vector<G, double, Vector4D<double>>(ref tensor, 4);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector4D<double> vector)
        where G : struct, ITensor<double> => ref SilkLayout.OfVector<G, double, Vector4D<double>>(ref vector, 4);

    /// <summary>The tensor as a quaternion x, y, z, w; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Quaternion<double> AsQuaternion<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Vector<G, double, Quaternion<double>>(ref tensor, 4);

    /// <summary>The quaternion as a tensor x, y, z, w; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Quaternion<double> quaternion)
        where G : struct, ITensor<double> => ref SilkLayout.OfVector<G, double, Quaternion<double>>(ref quaternion, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X2<double> AsMatrix2X2<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix2X2<double>>(ref tensor, 2, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X2<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix2X2<double>>(ref matrix, 2, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X3<double> AsMatrix2X3<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix2X3<double>>(ref tensor, 2, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X3<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix2X3<double>>(ref matrix, 2, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X4<double> AsMatrix2X4<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix2X4<double>>(ref tensor, 2, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X4<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix2X4<double>>(ref matrix, 2, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X2<double> AsMatrix3X2<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix3X2<double>>(ref tensor, 3, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X2<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix3X2<double>>(ref matrix, 3, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X3<double> AsMatrix3X3<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix3X3<double>>(ref tensor, 3, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X3<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix3X3<double>>(ref matrix, 3, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X4<double> AsMatrix3X4<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix3X4<double>>(ref tensor, 3, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X4<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix3X4<double>>(ref matrix, 3, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X2<double> AsMatrix4X2<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix4X2<double>>(ref tensor, 4, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X2<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix4X2<double>>(ref matrix, 4, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X3<double> AsMatrix4X3<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix4X3<double>>(ref tensor, 4, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X3<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix4X3<double>>(ref matrix, 4, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X4<double> AsMatrix4X4<G>(this ref G tensor)
        where G : struct, ITensor<double> => ref SilkLayout.Matrix<G, double, Matrix4X4<double>>(ref tensor, 4, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X4<double> matrix)
        where G : struct, ITensor<double> => ref SilkLayout.OfMatrix<G, double, Matrix4X4<double>>(ref matrix, 4, 4);
}
