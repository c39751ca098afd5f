using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>Systems of linear equations, matrix by matrix of a stack. Up to four rows take no scratch; larger ones are copied into scratch, which is eliminated there,
/// and so are their right sides: a result may lie where its matrix does.</summary>
internal static unsafe class LinearDriver
{
    /// <summary>Solves a x = b; b is the unit matrix where it is not given. -1, or the first pivot that is exactly 0, of the matrix <paramref name="matrix"/>:
    /// the results of those before it have been written.</summary>
    /// <param name="d">(..., n, m), or (..., n) for a vector b.</param>
    /// <param name="a">(..., n, n).</param>
    /// <param name="b">(n) or (..., n, m).</param>
    /// <param name="inverts">Whether b is the unit matrix.</param>
    /// <param name="matrix">Which matrix has no solution.</param>
    public static int Solve<T, D>(scoped ref D d, View<T, Layout8<UnitNone>> a, View<T, Layout8<UnitNone>> b, bool inverts, out long matrix)
        where T : unmanaged, INumberBase<T>
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        int n = a.Dim(0);
        bool vector = !inverts && b.Rank == 1;
        int m = inverts ? n : vector ? 1 : b.Dim(0);
        int trailing = vector ? 1 : 2;
        MatrixStack stack = default;
        for (int k = 7; k >= trailing; k--)
        {
            if (d.Dim(k) > 1)
            {
                stack.Add(d.Dim(k), d.Stride(k), a.Stride(k - trailing + 2), inverts || vector ? 0 : b.Stride(k));
            }
        }

        Block to = new(d.Stride(trailing - 1), vector ? 0 : d.Stride(0));
        Block from = inverts ? default : new(b.Stride(trailing - 1), vector ? 0 : b.Stride(0));
        Block square = new(a.Stride(1), a.Stride(0));
        ref T first = ref As<byte, T>(ref d.Origin);
        ref T right = ref inverts ? ref NullRef<T>() : ref b.First;
        return n <= SmallSystem.Largest
            ? Small(ref first, to, ref a.First, square, ref right, from, n, m, ref stack, out matrix)
            : Large(ref first, to, ref a.First, square, ref right, from, n, m, ref stack, out matrix);
    }

    /// <summary>The determinants of a stack of matrices.</summary>
    public static void Determinants<T, D>(scoped ref D d, View<T, Layout8<UnitNone>> a)
        where T : unmanaged, INumberBase<T>
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        int n = a.Dim(0);
        MatrixStack stack = default;
        for (int k = 5; k >= 0; k--)
        {
            if (d.Dim(k) > 1)
            {
                stack.Add(d.Dim(k), d.Stride(k), a.Stride(k + 2), 0);
            }
        }

        Block square = new(a.Stride(1), a.Stride(0));
        ref T to = ref As<byte, T>(ref d.Origin);
        nint x = 0, y = 0, none = 0;
        if (n <= SmallSystem.Largest)
        {
            Sixteen<T> four = default;
            int single = 0;
            do
            {
                if (single-- <= 0 && stack.Left > 1)
                {
                    nint done, left = stack.Left;
                    fixed (T* first = &Add(ref to, x), matrix = &Add(ref a.First, y))
                    {
                        done = SystemBatch.Determinants(first, matrix, (square.Row, square.Column), (stack.Step.X, stack.Step.Y), n, left);
                    }

                    single = left - done < SystemBatch.Most ? 0 : SystemBatch.Most;
                    if (done > 0)
                    {
                        stack.Skip(done - 1, ref x, ref y, ref none);
                        continue;
                    }
                }

                Read(ref four, ref Add(ref a.First, y), square, n);
                Add(ref to, x) = SmallSystem.Determinant(ref four[0]);
            }
            while (stack.Next(ref x, ref y, ref none));
            return;
        }

        using ScratchLease<T> lease = Scratch.Rent<T>((long)n * n);
        using ScratchLease<int> swaps = Scratch.Rent<int>(n);
        do
        {
            Copy(ref lease.First, new(n, 1), ref Add(ref a.First, y), square, n, n);
            Add(ref to, x) = Factors.Eliminate(ref lease.First, n, swaps.Span) < 0 ? Factors.Product(ref lease.First, n, swaps.Span) : T.Zero;
        }
        while (stack.Next(ref x, ref y, ref none));
    }

    private static int Small<T>(ref T d, Block to, ref T a, Block square, ref T b, Block from, int n, int m, ref MatrixStack stack, out long matrix)
        where T : unmanaged, INumberBase<T>
    {
        Sixteen<T> left = default, right = default;
        nint x = 0, y = 0, z = 0;
        int single = 0;
        do
        {
            if (single-- <= 0 && stack.Left > 1)
            {
                nint done, count = stack.Left;
                fixed (T* first = &Add(ref d, x), matrices = &Add(ref a, y), sides = &Side(ref b, z))
                {
                    done = SystemBatch.Solve(first, (to.Row, to.Column), matrices, (square.Row, square.Column), sides, (from.Row, from.Column), stack.Step, n, m, count);
                }

                single = count - done < SystemBatch.Most ? 0 : SystemBatch.Most;
                if (done > 0)
                {
                    stack.Skip(done - 1, ref x, ref y, ref z);
                    continue;
                }
            }

            for (int column = 0; column < m; column += SmallSystem.Largest)
            {
                int columns = Math.Min(SmallSystem.Largest, m - column);
                Read(ref left, ref Add(ref a, y), square, n);
                if (IsNullRef(ref b))
                {
                    Unit(ref right);
                }
                else
                {
                    if (n < SmallSystem.Largest)
                    {
                        // NaN of the system before may have reached the rows below.
                        right = default;
                    }

                    Copy(ref right[0], new(SmallSystem.Largest, 1), ref Add(ref b, z + (column * from.Column)), from, n, columns);
                }

                int pivot = SmallSystem.Solve(ref left[0], ref right[0]);
                if (pivot >= 0)
                {
                    matrix = stack.Index;
                    return pivot;
                }

                Copy(ref Add(ref d, x + (column * to.Column)), to, ref right[0], new(SmallSystem.Largest, 1), n, columns);
            }
        }
        while (stack.Next(ref x, ref y, ref z));
        matrix = -1;
        return -1;
    }

    private static int Large<T>(ref T d, Block to, ref T a, Block square, ref T b, Block from, int n, int m, ref MatrixStack stack, out long matrix)
        where T : unmanaged, INumberBase<T>
    {
        using ScratchLease<T> left = Scratch.Rent<T>((long)n * n);
        using ScratchLease<T> right = Scratch.Rent<T>((long)n * m);
        using ScratchLease<int> swaps = Scratch.Rent<int>(n);
        nint x = 0, y = 0, z = 0, eliminated = -1;
        do
        {
            // One matrix with a stack of right sides is eliminated once.
            if (y != eliminated)
            {
                Copy(ref left.First, new(n, 1), ref Add(ref a, y), square, n, n);
                int pivot = Factors.Eliminate(ref left.First, n, swaps.Span);
                if (pivot >= 0)
                {
                    matrix = stack.Index;
                    return pivot;
                }

                eliminated = y;
            }

            if (IsNullRef(ref b))
            {
                right.Span.Clear();
                for (int i = 0; i < n; i++)
                {
                    Add(ref right.First, (nint)i * (n + 1)) = T.One;
                }
            }
            else
            {
                Copy(ref right.First, new(m, 1), ref Add(ref b, z), from, n, m);
            }

            Factors.Solve(ref left.First, n, swaps.Span, ref right.First, m);
            Copy(ref Add(ref d, x), to, ref right.First, new(m, 1), n, m);
        }
        while (stack.Next(ref x, ref y, ref z));
        matrix = -1;
        return -1;
    }

    private static ref T Side<T>(ref T b, nint z) => ref IsNullRef(ref b) ? ref b : ref Add(ref b, z);

    /// <summary>A matrix of n rows in the corner of the unit matrix of four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Read<T>(ref Sixteen<T> four, ref T a, Block square, int n)
        where T : unmanaged, INumberBase<T>
    {
        if (n < SmallSystem.Largest)
        {
            Unit(ref four);
        }

        Copy(ref four[0], new(SmallSystem.Largest, 1), ref a, square, n, n);
    }

    private static void Unit<T>(ref Sixteen<T> four)
        where T : unmanaged, INumberBase<T>
    {
        four = default;
        (four[0], four[5], four[10], four[15]) = (T.One, T.One, T.One, T.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy<T>(ref T to, Block toBlock, ref T from, Block fromBlock, int rows, int columns)
        where T : unmanaged
    {
        for (int i = 0; i < rows; i++)
        {
            ref T target = ref Add(ref to, i * toBlock.Row);
            ref T source = ref Add(ref from, i * fromBlock.Row);
            for (int j = 0; j < columns; j++)
            {
                Add(ref target, j * toBlock.Column) = Add(ref source, j * fromBlock.Column);
            }
        }
    }

    /// <summary>The distances from row to row and from column to column.</summary>
    private readonly record struct Block(nint Row, nint Column);

    [InlineArray(16)]
    private struct Sixteen<T>
    {
        private T _first;
    }
}
