using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A whole declared tensor of truth values as an operand or a destination. Sizes and strides are constants of <typeparamref name="G"/>.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct MaskLeaf<G> : IMaskNode, IRegion, ILaneSource<sbyte>
    where G : IShape
{
    private ref bool _first;

    /// <summary>Wraps a tensor by its first element; the elements of the shape <typeparamref name="G"/> lie behind it.</summary>
    [MethodImpl(AggressiveInlining)]
    public MaskLeaf(ref readonly bool first)
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
        get => true;
    }

    /// <inheritdoc/>
    public static bool HasTemp => false;

    /// <inheritdoc/>
    public static bool IsDense => true;

    /// <inheritdoc/>
    public static int ElementSize
    {
        [MethodImpl(AggressiveInlining)]
        get => Unsafe.SizeOf<bool>();
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
    public ref bool First
    {
        [MethodImpl(AggressiveInlining)]
        get => ref _first;
    }

    /// <inheritdoc/>
    public ref byte Origin
    {
        [MethodImpl(AggressiveInlining)]
        get => ref Unsafe.As<bool, byte>(ref _first);
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
        => ShapeFacts<G>.Length == 1 || (D.IsDense && D.Unit == Unit && Regions.SameSizes(ref this, ref destination));

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
    public bool At<A>(nint r, nint c)
        where A : IPlane
        => Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * ColumnStride<A>()));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane
        => MaskMemory.Bits(ref Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * ColumnStride<A>())), ColumnStride<A>(), count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Mask<V, T, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where A : IPlane
        => ColumnStride<A>() == 1 ? MaskLanes.Of<V, T, sbyte, MaskLeaf<G>, A>(ref this, r, c) : V.Mask(Bits<A>(r, c, V.Count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<sbyte>.Load<V, A>(nint r, nint c)
        => ~V.Equal(V.Load(in Unsafe.As<bool, sbyte>(ref _first), (r * Stride(A.Row)) + c), V.Create(0));

    // In memory order neighbours are one apart, whatever the order of the axes; a single element repeats.
    [MethodImpl(AggressiveInlining)]
    private nint ColumnStride<A>()
        where A : IPlane
        => typeof(A) == typeof(FlatPlane) ? (ShapeFacts<G>.Length == 1 ? 0 : 1) : Stride(A.Col);

    /// <inheritdoc/>
    public bool TryMemory(out View<bool, Layout8<UnitNone>> memory)
    {
        memory = new(in _first, Layouts.Of(ref this));
        return true;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<bool> memory)
    {
        memory = new(ref _first, Stride(1), Stride(0));
        return true;
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
