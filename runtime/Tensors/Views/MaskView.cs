using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A part of a tensor of truth values: a slice, a transposition, a row. 0 bytes; it retains what it looks at.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct MaskView<L> : IMaskNode, IRegion, ILaneSource<sbyte>
    where L : struct, ILayout
{
    private ref bool _first;
    private L _layout;
    private bool _scalar;

    /// <summary>Wraps the elements that <paramref name="layout"/> reaches from <paramref name="first"/>; the caller guarantees that they exist.</summary>
    [MethodImpl(AggressiveInlining)]
    public MaskView(ref readonly bool first, L layout)
    {
        _first = ref Unsafe.AsRef(in first);
        _layout = layout;
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
    public static bool IsDense => false;

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
        get => L.MayRunBackwards;
    }

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => L.Unit;
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

    /// <summary>Whether this is a scalar on its way into a slice, and no view of memory.</summary>
    internal bool IsScalar => Unsafe.IsNullRef(ref _first);

    /// <summary>The scalar of <see cref="IsScalar"/>.</summary>
    internal bool Scalar => _scalar;

    /// <inheritdoc/>
    public int Rank
    {
        [MethodImpl(AggressiveInlining)]
        get => _layout.Rank;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public int Dim(int k) => _layout.Dim(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public nint Stride(int k) => _layout.Stride(k);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool IsFlatIn<D>(scoped ref D destination)
        where D : IRegion, allows ref struct
        => false;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool CanLoad<A>(int cols)
        where A : IPlane
        => !IsUnitIn<A>() || _layout.Stride(A.Col) == 1 || cols == 1;

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => Regions.Hazard(ref this, ref destination, moved);

    /// <inheritdoc/>
    public void Become<E>(E value)
        where E : unmanaged
        => _scalar = typeof(E) == typeof(bool) ? Unsafe.BitCast<E, bool>(value) : throw AlgebraErrors.NoScalar();

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public void Begin(int rank)
    {
        if (IsScalar)
        {
            throw AlgebraErrors.NoScalar();
        }
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
        => Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * Stride(A.Col)));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public ulong Bits<A>(nint r, nint c, int count)
        where A : IPlane
        => MaskMemory.Bits(ref Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * Stride(A.Col))), Stride(A.Col), count);

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public V Mask<V, T, A>(nint r, nint c)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where A : IPlane
        => IsUnitIn<A>() || Stride(A.Col) == 1 ? MaskLanes.Of<V, T, sbyte, MaskView<L>, A>(ref this, r, c) : V.Mask(Bits<A>(r, c, V.Count));

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    V ILaneSource<sbyte>.Load<V, A>(nint r, nint c)
        => ~V.Equal(V.Load(in Unsafe.As<bool, sbyte>(ref _first), (r * Stride(A.Row)) + c), V.Create(0));

    // Known from types alone; CanLoad has checked that the axis is really there and not of size 1.
    [MethodImpl(AggressiveInlining)]
    private static bool IsUnitIn<A>()
        where A : IPlane
        => L.Unit == (A.Col == 0 ? UnitAxis.Last : UnitAxis.First);

    /// <inheritdoc/>
    public bool TryMemory(out View<bool, Layout8<UnitNone>> memory)
    {
        memory = new(in _first, Layouts.Of(ref this));
        return !IsScalar;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<bool> memory)
    {
        memory = new(ref _first, Stride(1), Stride(0));
        return !IsScalar;
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
