using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tensors.Numerics;

/// <summary>The checks before a tensor and a value of System.Numerics are taken for each other. All are constants of the JIT: where they hold, nothing of
/// them is left.</summary>
internal static class NumericsLayout
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref V Vector<G, V>(ref G tensor, int size)
        where G : struct, ITensor<float>
        where V : unmanaged
    {
        CheckVector<G, V>(size);
        return ref Unsafe.As<G, V>(ref tensor);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G OfVector<G, V>(ref V value, int size)
        where G : struct, ITensor<float>
        where V : unmanaged
    {
        CheckVector<G, V>(size);
        return ref Unsafe.As<V, G>(ref value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref V Matrix<G, V>(ref G tensor, int rows, int columns)
        where G : struct, ITensor<float>
        where V : unmanaged
    {
        CheckMatrix<G, V>(rows, columns);
        return ref Unsafe.As<G, V>(ref tensor);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G OfMatrix<G, V>(ref V value, int rows, int columns)
        where G : struct, ITensor<float>
        where V : unmanaged
    {
        CheckMatrix<G, V>(rows, columns);
        return ref Unsafe.As<V, G>(ref value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckVector<G, V>(int size)
        where G : struct, ITensor
    {
        if (G.Rank != 1 || G.Dim(0) != size)
            Mismatch<G, V>($"({size},)");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckMatrix<G, V>(int rows, int columns)
        where G : struct, ITensor
    {
        if (G.Rank != 2 || G.Dim(0) != rows || G.Dim(1) != columns)
            Mismatch<G, V>($"({rows}, {columns})");
        if (G.Order != Order.RowMajor)
            ColumnMajor<G, V>();
    }

    private static void Mismatch<G, V>(string expected)
        where G : struct, ITensor
    {
        IEnumerable<string> sizes = Enumerable.Range(0, G.Rank).Select(static axis => G.Dim(axis).ToString(CultureInfo.InvariantCulture));
        throw new ShapeMismatchException($"{typeof(V).Name} has shape {expected}, {typeof(G).Name} has ({string.Join(", ", sizes)}{(G.Rank == 1 ? "," : "")})");
    }

    private static void ColumnMajor<G, V>() => throw new ShapeMismatchException(
        $"{typeof(V).Name} is row-major, {typeof(G).Name} is column-major: the view would be the transpose; copy with Assign(Nd.Transpose(x)) or declare Order = Order.RowMajor");
}
