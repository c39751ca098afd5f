using System.Runtime.CompilerServices;
using Silk.NET.Maths;

namespace Tensors.Silk;

/// <summary>Tensors of int as values of Silk.NET.Maths and back, in place: a view costs 0 B, writes show on both sides. Matrices are
/// row-major on both sides, and row i of a Silk.NET matrix is <c>RowI+1</c>.</summary>
public static class SilkInt32
{
    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector2D<int> AsVector2D<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Vector<G, int, Vector2D<int>>(ref tensor, 2);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector2D<int> vector)
        where G : struct, ITensor<int> => ref SilkLayout.OfVector<G, int, Vector2D<int>>(ref vector, 2);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector3D<int> AsVector3D<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Vector<G, int, Vector3D<int>>(ref tensor, 3);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector3D<int> vector)
        where G : struct, ITensor<int> => ref SilkLayout.OfVector<G, int, Vector3D<int>>(ref vector, 3);

    /// <summary>The tensor as a vector; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Vector4D<int> AsVector4D<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Vector<G, int, Vector4D<int>>(ref tensor, 4);

    /// <summary>The vector as a tensor; a view.</summary>
    /// <typeparam name="G">A declared tensor of 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Vector4D<int> vector)
        where G : struct, ITensor<int> => ref SilkLayout.OfVector<G, int, Vector4D<int>>(ref vector, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X2<int> AsMatrix2X2<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix2X2<int>>(ref tensor, 2, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X2<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix2X2<int>>(ref matrix, 2, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X3<int> AsMatrix2X3<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix2X3<int>>(ref tensor, 2, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X3<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix2X3<int>>(ref matrix, 2, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix2X4<int> AsMatrix2X4<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix2X4<int>>(ref tensor, 2, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 2 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix2X4<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix2X4<int>>(ref matrix, 2, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X2<int> AsMatrix3X2<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix3X2<int>>(ref tensor, 3, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X2<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix3X2<int>>(ref matrix, 3, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X3<int> AsMatrix3X3<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix3X3<int>>(ref tensor, 3, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X3<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix3X3<int>>(ref matrix, 3, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix3X4<int> AsMatrix3X4<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix3X4<int>>(ref tensor, 3, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 3 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix3X4<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix3X4<int>>(ref matrix, 3, 4);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X2<int> AsMatrix4X2<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix4X2<int>>(ref tensor, 4, 2);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 2 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X2<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix4X2<int>>(ref matrix, 4, 2);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X3<int> AsMatrix4X3<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix4X3<int>>(ref tensor, 4, 3);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 3 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X3<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix4X3<int>>(ref matrix, 4, 3);

    /// <summary>The tensor as a matrix; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Matrix4X4<int> AsMatrix4X4<G>(this ref G tensor)
        where G : struct, ITensor<int> => ref SilkLayout.Matrix<G, int, Matrix4X4<int>>(ref tensor, 4, 4);

    /// <summary>The matrix as a tensor; a view.</summary>
    /// <typeparam name="G">A declared row-major tensor of 4 x 4 elements.</typeparam>
    /// <exception cref="ShapeMismatchException">Another shape or order.</exception>
    [MemoryCost(MemoryCost.View)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G AsTensor<G>(this ref Matrix4X4<int> matrix)
        where G : struct, ITensor<int> => ref SilkLayout.OfMatrix<G, int, Matrix4X4<int>>(ref matrix, 4, 4);
}
