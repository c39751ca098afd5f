using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A strict order with NaN behind everything else, whichever way it runs.</summary>
internal interface ISortOrder<T>
    where T : unmanaged
{
    /// <summary>Whether <paramref name="x"/> comes before <paramref name="y"/>; false for equals, -0 and 0 among them.</summary>
    static abstract bool Before(T x, T y);
}

/// <summary>Smallest first, NaN last.</summary>
internal readonly struct Ascending<T> : ISortOrder<T>
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Before(T x, T y) => x < y || (T.IsNaN(y) && !T.IsNaN(x));
}

/// <summary>Largest first, NaN last.</summary>
internal readonly struct Descending<T> : ISortOrder<T>
    where T : unmanaged, INumber<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Before(T x, T y) => x > y || (T.IsNaN(y) && !T.IsNaN(x));
}
