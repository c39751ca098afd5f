using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Truth values that are evaluated once, and not element by element: what <see cref="Computed{T, C}"/> is for numbers.</summary>
/// <remarks>As the whole of an assignment they go straight into the destination, 0 bytes; inside a larger expression into scratch before the loop, a
/// Temp of its own size.</remarks>
/// <typeparam name="C">The operation with its operands.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct ComputedMask<C> : IMaskNode
    where C : struct, IComputation<bool>, allows ref struct
{
    private C _computation;
    private ScratchLease<bool> _lease;
    private MaskView<Layout8<UnitLast>> _result;

    /// <summary>Wraps an operation.</summary>
    internal ComputedMask(C computation) => _computation = computation;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsVectorizable => true;

    /// <inheritdoc/>
    public static bool HasTemp => true;

    /// <inheritdoc/>
    public int Rank => _computation.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => _computation.Dim(k);

    /// <inheritdoc/>
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _result.CanLoad<A>(cols);

    /// <inheritdoc/>
    /// <remarks>Evaluated before the loop writes anything. Only <see cref="TryEvaluateInto"/> writes while the operands are still read.</remarks>
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => D.IsWrittenInParts && _computation.Hazard(ref destination);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.InPlace, Temp = "?", Reason = "what its operands are made of")]
    public void Begin(int rank)
    {
        Layout8<UnitLast> layout = Layouts.Dense(ref this);
        Extent<UnitLast> extent = new(layout);
        _lease = Scratch.Rent<bool>(AssignDriver.Length(ref extent));
        _result = new(in _lease.First, layout);
        _computation.Evaluate(ref _result);
    }

    /// <inheritdoc/>
    public void End() => _lease.Dispose();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _result.Move(k, steps);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool At<A>(nint r, nint c)
        where A : IPlane
        => _result.At<A>(r, c);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane
        => _result.Bits<A>(r, c, count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Mask<V, T, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where A : IPlane
        => _result.Mask<V, T, A>(r, c);

    /// <inheritdoc/>
    public bool TryMemory(out View<bool, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<bool> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<bool>, allows ref struct
    {
        if (!Layouts.SameSizes(ref this, ref destination) || _computation.Hazard(ref destination))
        {
            return false;
        }

        _computation.Evaluate(ref destination);
        return true;
    }

    /// <inheritdoc/>
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, bool>
        where A : IPlane
        => throw AlgebraErrors.NoVectorOfBool();
}
