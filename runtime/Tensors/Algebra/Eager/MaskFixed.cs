using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A mask at one index of one axis, which is dropped; the index moves on with <see cref="Next"/>.</summary>
/// <remarks>The driver of masks walks the last plane only, and here none is dense: the operand's plane is the one around that, whatever is asked for.</remarks>
internal ref struct MaskFixed<K, X> : IMaskNode
    where K : struct, IDigit
    where X : IMaskNode, allows ref struct
{
    private X _x;

    /// <summary>Fixes the axis <typeparamref name="K"/> places before the last at index 0.</summary>
    [MethodImpl(AggressiveInlining)]
    public MaskFixed(X x) => _x = x;

    /// <summary>Moves to the next index.</summary>
    public void Next() => _x.Move(K.Value, 1);

    /// <inheritdoc/>
    public static int Count => 1 + X.Count;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => X.IsVectorizable;
    }

    /// <inheritdoc/>
    public static bool HasTemp => X.HasTemp;

    /// <inheritdoc/>
    public int Rank => _x.Rank - 1;

    /// <inheritdoc/>
    public int Dim(int k) => _x.Dim(k < K.Value ? k : k + 1);

    /// <inheritdoc/>
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _x.CanLoad<AroundLast<K>>(cols);

    /// <inheritdoc/>
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => _x.Hazard(ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    /// <remarks>Who walks the slices begins and ends the operand, once for all of them.</remarks>
    public void Begin(int rank)
    {
    }

    /// <inheritdoc/>
    public void End()
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _x.Move(k < K.Value ? k : k + 1, steps);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool At<A>(nint r, nint c)
        where A : IPlane
        => _x.At<AroundLast<K>>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane
        => _x.Bits<AroundLast<K>>(r, c, count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Mask<V, T, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where A : IPlane
        => _x.Mask<V, T, AroundLast<K>>(r, c);

    /// <inheritdoc/>
    public bool TryMemory(out View<bool, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<bool>, allows ref struct
        => false;

    /// <inheritdoc/>
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, bool>
        where A : IPlane
        => throw AlgebraErrors.NoVectorOfBool();
}
