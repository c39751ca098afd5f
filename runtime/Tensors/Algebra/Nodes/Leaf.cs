using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A whole declared tensor as an operand or a destination. Sizes and strides are constants of <typeparamref name="G"/>.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct Leaf<G, T> : INode<T>, IRegion
    where G : IShape
    where T : unmanaged
{
    private ref T _first;

    /// <summary>Wraps a tensor by its first element; the elements of the shape <typeparamref name="G"/> lie behind it.</summary>
    [MethodImpl(AggressiveInlining)]
    public Leaf(ref readonly T first)
    {
        ShapeFacts<G>.Make();
        _first = ref Unsafe.AsRef(in first);
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
    public static bool HasTemp => false;

    /// <inheritdoc/>
    public static bool IsDense => true;

    /// <inheritdoc/>
    public static int ElementSize
    {
        [MethodImpl(AggressiveInlining)]
        get => Unsafe.SizeOf<T>();
    }

    /// <inheritdoc/>
    public static bool IsWrittenInParts => false;

    /// <inheritdoc/>
    public static bool MayRunBackwards
    {
        [MethodImpl(AggressiveInlining)]
        get => false;
    }

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => G.Order == Order.RowMajor || G.Rank < 2 ? UnitAxis.Last : UnitAxis.First;
    }

    /// <summary>The first element.</summary>
    public ref T First
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _first;
    }

    /// <inheritdoc/>
    public ref byte Origin
    {
        [MethodImpl(AggressiveInlining)]
        get => ref Unsafe.As<T, byte>(ref _first);
    }

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => G.Rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => ShapeFacts<G>.DimFromLast(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public nint Stride(int k) => ShapeFacts<G>.StrideFromLast(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => typeof(D) == typeof(Leaf<G, T>) || (D.IsDense && D.Unit == Unit && Regions.SameSizes(ref this, ref destination));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => true;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => Regions.Hazard(ref this, ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void End()
    {
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Move(int k, nint steps) => _first = ref Unsafe.Add(ref _first, steps * Stride(k));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public T At<A>(nint r, nint c)
        where A : IPlane
        => typeof(A) == typeof(FlatPlane)
            ? Unsafe.Add(ref _first, c)
            : Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * Stride(A.Col)));

    /// <inheritdoc/>
    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = new(in _first, Layouts.Of(ref this));
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<T> memory)
    {
        memory = new(ref _first, Stride(1), Stride(0));
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<T>, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where A : IPlane
    {
        if (typeof(A) == typeof(FlatPlane))
        {
            return V.Load(in _first, c);
        }

        if (Stride(A.Col) == 1)
        {
            return V.Load(in _first, (r * Stride(A.Row)) + c);
        }

        return Stride(A.Col) == 0
            ? V.Create(Unsafe.Add(ref _first, r * Stride(A.Row)))
            : V.Gather(in _first, (r * Stride(A.Row)) + (c * Stride(A.Col)), Stride(A.Col));
    }
}
