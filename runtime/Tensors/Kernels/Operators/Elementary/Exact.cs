using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Sums and products together with their rounding errors (Knuth, Dekker). Without FMA: it is slow where the hardware has none, and
/// these forms have the same bits everywhere.</summary>
internal static class Exact<T>
    where T : unmanaged
{
    /// <summary>a + b = result + error, exactly. Six operations.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Sum<V>(V a, V b, out V error)
        where V : struct, ILane<V, T>
    {
        V sum = a + b;
        V part = sum - a;
        error = (a - (sum - part)) + (b - part);
        return sum;
    }

    /// <summary>a - b = result + error, exactly. Six operations.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Difference<V>(V a, V b, out V error)
        where V : struct, ILane<V, T>
    {
        V difference = a - b;
        V part = difference - a;
        error = (a - (difference - part)) - (b + part);
        return difference;
    }

    /// <summary>a + b = result + error, exactly, for |a| &gt;= |b| or a = 0. Three operations.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V SumOrdered<V>(V a, V b, out V error)
        where V : struct, ILane<V, T>
    {
        V sum = a + b;
        error = (a - sum) + b;
        return sum;
    }
}

/// <summary>Products of doubles together with their rounding errors.</summary>
internal static class Exact
{
    /// <summary>a * b = result + error, up to 2^-105 of the product. Cutting the factors by a mask, not by Veltkamp's product, cannot overflow.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Product<V>(V a, V b, out V error)
        where V : struct, ILane<V, double>
    {
        V mask = V.Create(BitConverter.UInt64BitsToDouble(0xFFFF_FFFF_F800_0000));
        V product = a * b;
        V aHigh = a & mask;
        V aLow = a - aHigh;
        V bHigh = b & mask;
        V bLow = b - bHigh;
        error = ((((aHigh * bHigh) - product) + (aHigh * bLow)) + (aLow * bHigh)) + (aLow * bLow);
        return product;
    }
}
