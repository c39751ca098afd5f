using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>|x - y| &lt;= atol + rtol |y|; infinities only to themselves, NaN to NaN if it is said.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct Closeness<T> : ICompareOp<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly T _relative;
    private readonly T _absolute;
    private readonly bool _equalNaN;

    /// <summary>With what two numbers may differ by.</summary>
    [MethodImpl(AggressiveInlining)]
    public Closeness(T relative, T absolute, bool equalNaN)
    {
        _relative = relative;
        _absolute = absolute;
        _equalNaN = equalNaN;
    }

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.IsFloat<T>();
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Invoke(T x, T y)
        => x == y || (T.IsFinite(y) && T.Abs(x - y) <= _absolute + (_relative * T.Abs(y))) || (_equalNaN && T.IsNaN(x) && T.IsNaN(y));

    /// <inheritdoc/>
    /// <remarks>An infinite x is infinitely far from every finite y, so that only an infinite y needs a look of its own.</remarks>
    [MethodImpl(AggressiveInlining)]
    public V Invoke<V>(V x, V y)
        where V : struct, ILane<V, T>
    {
        V size = V.Abs(y);
        V near = V.Less(size, V.Create(T.PositiveInfinity)) & V.LessOrEqual(V.Abs(x - y), V.Create(_absolute) + (V.Create(_relative) * size));
        near |= V.Equal(x, y);
        return _equalNaN ? near | ~(V.Equal(x, x) | V.Equal(y, y)) : near;
    }
}
