using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tensors.Silk;

/// <summary>The checks before a tensor and a Silk.NET value are taken for each other. All are constants of the JIT: where they hold, nothing
/// of them is left.</summary>
internal static class SilkLayout
{
    /// <summary>The tensor as a vector of <paramref name="size"/> elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref V Vector<G, T, V>(ref G tensor, int size)
        where G : struct, ITensor<T>
        where T : unmanaged
        where V : unmanaged
    {
        CheckVector<G, V>(size);
        return ref Unsafe.As<G, V>(ref tensor);
    }

    /// <summary>The vector as a tensor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G OfVector<G, T, V>(ref V vector, int size)
        where G : struct, ITensor<T>
        where T : unmanaged
        where V : unmanaged
    {
        CheckVector<G, V>(size);
        return ref Unsafe.As<V, G>(ref vector);
    }

    /// <summary>The tensor as a matrix.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref V Matrix<G, T, V>(ref G tensor, int rows, int columns)
        where G : struct, ITensor<T>
        where T : unmanaged
        where V : unmanaged
    {
        CheckMatrix<G, V>(rows, columns);
        return ref Unsafe.As<G, V>(ref tensor);
    }

    /// <summary>The matrix as a tensor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref G OfMatrix<G, T, V>(ref V matrix, int rows, int columns)
        where G : struct, ITensor<T>
        where T : unmanaged
        where V : unmanaged
    {
        CheckMatrix<G, V>(rows, columns);
        return ref Unsafe.As<V, G>(ref matrix);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckVector<G, V>(int size)
        where G : struct, ITensor
    {
        if (G.Rank != 1 || G.Dim(0) != size || Unsafe.SizeOf<V>() != Unsafe.SizeOf<G>())
            Mismatch<G, V>($"({size},)");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CheckMatrix<G, V>(int rows, int columns)
        where G : struct, ITensor
    {
        if (G.Rank != 2 || G.Dim(0) != rows || G.Dim(1) != columns || Unsafe.SizeOf<V>() != Unsafe.SizeOf<G>())
            Mismatch<G, V>($"({rows}, {columns})");
        if (G.Order != Order.RowMajor)
            ColumnMajor<G, V>();
    }

    private static void Mismatch<G, V>(string expected)
        where G : struct, ITensor
    {
        IEnumerable<string> sizes = Enumerable.Range(0, G.Rank).Select(axis => G.Dim(axis).ToString(CultureInfo.InvariantCulture));
        throw new ShapeMismatchException(
            $"{NameOf<V>()} has shape {expected}, {typeof(G).Name} has ({string.Join(", ", sizes)}{(G.Rank == 1 ? "," : "")})");
    }

    private static void ColumnMajor<G, V>() => throw new ShapeMismatchException(
        $"{NameOf<V>()} is row-major, {typeof(G).Name} is column-major: the view would be the transpose; copy with Assign(x.Transpose()) or declare Order = Order.RowMajor");

    private static string NameOf<V>() => typeof(V).Name.Split('`')[0];
}
