using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A part of a tensor: a slice, a transposition, a row. 0 bytes; it retains what it looks at.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct View<T, L> : INode<T>, IRegion
    where T : unmanaged
    where L : struct, ILayout
{
    private ref T _first;
    private L _layout;
    private T _scalar;

    /// <summary>Wraps the elements that <paramref name="layout"/> reaches from <paramref name="first"/>; the caller guarantees that they exist.</summary>
    [MethodImpl(AggressiveInlining)]
    public View(ref readonly T first, L layout)
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
        get => LaneSupport.Has<T>();
    }

    /// <inheritdoc/>
    public static bool HasTemp => false;

    /// <inheritdoc/>
    public static bool IsDense => false;

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
        get => L.MayRunBackwards;
    }

    /// <inheritdoc/>
    public static UnitAxis Unit
    {
        [MethodImpl(AggressiveInlining)]
        get => L.Unit;
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

    /// <summary>Sizes and strides.</summary>
    internal L Layout => _layout;

    /// <summary>Whether this is a scalar on its way into a slice, and no view of memory.</summary>
    internal bool IsScalar => Unsafe.IsNullRef(ref _first);

    /// <summary>The scalar of <see cref="IsScalar"/>.</summary>
    internal T Scalar => _scalar;

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
        => _scalar = typeof(E) == typeof(T) ? Unsafe.BitCast<E, T>(value) : throw AlgebraErrors.NoScalar();

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
    public T At<A>(nint r, nint c)
        where A : IPlane
        => Unsafe.Add(ref _first, (r * Stride(A.Row)) + (c * Stride(A.Col)));

    /// <inheritdoc/>
    public bool TryMemory(out View<T, Layout8<UnitNone>> memory)
    {
        memory = new(in _first, Layouts.Of(ref this));
        return !IsScalar;
    }

    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public bool TryPlane(out PlaneMemory<T> memory)
    {
        memory = new(ref _first, Stride(1), Stride(0));
        return !IsScalar;
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
        if (IsUnitIn<A>())
        {
            return V.Load(in _first, (r * Stride(A.Row)) + c);
        }

        // Not known from the type, yet often so: a row that an index selected. The branch goes the same way along the whole row.
        nint stride = Stride(A.Col);
        return stride == 1 ? V.Load(in _first, (r * Stride(A.Row)) + c)
            : stride == 0 ? V.Create(Unsafe.Add(ref _first, r * Stride(A.Row)))
            : stride == -1 ? V.Reverse(V.Load(in _first, (r * Stride(A.Row)) - c - (V.Count - 1)))
            : V.Gather(in _first, (r * Stride(A.Row)) + (c * stride), stride);
    }

    // Known from types alone; CanLoad has checked that the axis is really there and not of size 1.
    [MethodImpl(AggressiveInlining)]
    private static bool IsUnitIn<A>()
        where A : IPlane
        => L.Unit == (A.Col == 0 ? UnitAxis.Last : UnitAxis.First);
}
