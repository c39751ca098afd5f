using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The result of an operation that is evaluated once, and not element by element.</summary>
/// <remarks>As the whole of an assignment it goes straight into the destination, 0 bytes; inside a larger expression into scratch before the loop, a
/// Temp of its own size.</remarks>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="C">The operation with its operands.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Computed<T, C> : INode<T>
    where T : unmanaged
    where C : struct, IComputation<T>, allows ref struct
{
    private C _computation;
    private ScratchLease<T> _lease;
    private View<T, Layout8<UnitLast>> _result;

    /// <summary>Wraps an operation.</summary>
    internal Computed(C computation) => _computation = computation;

    /// <summary>The operation itself.</summary>
    internal readonly C Computation
    {
        [MethodImpl(AggressiveInlining)]
        get => _computation;
    }

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsVectorizable
    {
        [MethodImpl(AggressiveInlining)]
        get => LaneSupport.Has<T>();
    }

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
    /// <remarks>A kept axis of size 1 is stretched along the row: the last axis is then none that vectors are loaded along, but one number for all of them.</remarks>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => _result.Stride(A.Col) == 0 || _result.CanLoad<A>(cols);

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
        _lease = Scratch.Rent<T>(AssignDriver.Length(ref extent));
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
    public T At<A>(nint r, nint c)
        where A : IPlane
        => _result.At<A>(r, c);

    /// <inheritdoc/>
    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<T> memory)
    {
        memory = default;
        return false;
    }

    /// <inheritdoc/>
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
    {
        if (!Layouts.SameSizes(ref this, ref destination) || _computation.Hazard(ref destination))
        {
            return false;
        }

        _computation.Evaluate(ref destination);
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
        => _result.Stride(A.Col) == 0 ? V.Create(_result.At<A>(r, 0)) : _result.Load<V, A>(r, c);
}
