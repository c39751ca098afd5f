using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The last two axes of a tensor or view in memory: the first element, and how far apart rows and columns lie.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.View)]
public readonly ref struct PlaneMemory<T>
    where T : unmanaged
{
    /// <summary>The first element.</summary>
    internal readonly ref T First;

    /// <summary>The elements from row to row; 0 where there is one row.</summary>
    internal readonly nint Row;

    /// <summary>The elements from column to column; 0 where there is one column.</summary>
    internal readonly nint Column;

    /// <summary>Where the plane lies.</summary>
    [MethodImpl(AggressiveInlining)]
    internal PlaneMemory(ref T first, nint row, nint column)
    {
        First = ref first;
        Row = row;
        Column = column;
    }
}
