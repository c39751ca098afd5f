using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Assigns memory to memory of another order: transposes, and row-major into column-major. 0 bytes.</summary>
internal static unsafe class TurnDriver
{
    // Below this many elements in the plane the loops of every other assignment are as quick.
    private const int Few = 64;

    /// <summary>Copies in squares where <paramref name="node"/> is memory that is contiguous along another axis than the destination. False, and nothing written,
    /// everywhere else.</summary>
    /// <remarks>Invariant: no element of the destination is one of the node's, other than in its own place.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopy<T, D, N, A>(scoped ref D destination, scoped ref N node)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
        where A : IPlane
    {
        if (N.Count != 1 || N.HasTemp || destination.Rank < 2 || destination.Stride(A.Col) != 1 || destination.Dim(A.Col) < 2)
        {
            return false;
        }

        if (destination.Rank > 2)
        {
            return TryPlanes<T, D, N>(ref destination, ref node, A.Col);
        }

        if ((long)destination.Dim(0) * destination.Dim(1) < Few || !node.TryPlane(out PlaneMemory<T> plane))
        {
            return false;
        }

        nint along = A.Col == 0 ? plane.Column : plane.Row;
        nint across = A.Col == 0 ? plane.Row : plane.Column;
        if (across != 1 || along is 0 or 1)
        {
            return false;
        }

        Copy(ref Unsafe.As<byte, T>(ref destination.Origin), destination.Stride(A.Row), ref plane.First, along, destination.Dim(A.Row), destination.Dim(A.Col));
        return true;
    }

    // Of more axes: the plane of the axis that is contiguous here and of the one that is so there, at every stand of the others.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static bool TryPlanes<T, D, N>(scoped ref D destination, scoped ref N node, int column)
        where T : unmanaged
        where D : struct, IRegion, allows ref struct
        where N : INode<T>, allows ref struct
    {
        if (!node.TryMemory(out View<T, Layout8<UnitNone>> memory) || memory.Stride(column) is 0 or 1)
        {
            return false;
        }

        int row = 0;
        while (row < destination.Rank && (row == column || memory.Dim(row) < 2 || memory.Stride(row) != 1))
        {
            row++;
        }

        if (row == destination.Rank || (long)destination.Dim(row) * destination.Dim(column) < Few)
        {
            return false;
        }

        Odometer odometer = default;
        for (int k = 0; k < destination.Rank; k++)
        {
            if (k != row && k != column && destination.Dim(k) > 1)
            {
                odometer.Add(k, destination.Dim(k), destination.Stride(k));
            }
        }

        ref T first = ref Unsafe.As<byte, T>(ref destination.Origin);
        nint offset = 0;
        do
        {
            Copy(ref Unsafe.Add(ref first, offset), destination.Stride(row), ref memory.First, memory.Stride(column), destination.Dim(row), destination.Dim(column));
        }
        while (odometer.Step(ref offset, ref memory));
        return true;
    }

    private static void Copy<T>(ref T to, nint row, ref T from, nint column, nint rows, nint columns)
        where T : unmanaged
    {
        fixed (T* target = &to, source = &from)
        {
            TurnKernels.Copy(target, row, source, column, rows, columns);
        }
    }
}
