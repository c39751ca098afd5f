using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A mask joined by "and" or "or" along one axis, which is dropped: an expression of truth values.</summary>
/// <remarks>Evaluated once, before the loop, slice by slice: a Temp of its own size.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct MaskReduced<O, X> : IMaskNode
    where O : IMaskOp
    where X : IMaskNode, allows ref struct
{
    private X _x;
    private int _k;
    private ScratchLease<bool> _lease;
    private MaskView<Layout8<UnitLast>> _result;

    /// <summary>Joins along the axis <paramref name="k"/> places before the last.</summary>
    public MaskReduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsVectorizable => true;

    /// <inheritdoc/>
    public static bool HasTemp => true;

    /// <inheritdoc/>
    public int Rank => _x.Rank - 1;

    /// <inheritdoc/>
    public int Dim(int k) => _x.Dim(k < _k ? k : k + 1);

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
    /// <remarks>Evaluated before the loop writes anything.</remarks>
    public bool Hazard<D>(scoped ref D destination, bool moved)
        where D : IRegion, allows ref struct
        => false;

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
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            Join(x);
        }
        finally
        {
            x.End();
        }
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
    [MemoryCost(MemoryCost.Into, Temp = "?", Reason = "what its operands are made of")]
    public bool TryEvaluateInto<D>(scoped ref D destination)
        where D : struct, IRegion, INode<bool>, allows ref struct
        => false;

    /// <inheritdoc/>
    public V Load<V, A>(nint r, nint c)
        where V : struct, ILane<V, bool>
        where A : IPlane
        => throw AlgebraErrors.NoVectorOfBool();

    private void Join(X x)
    {
        switch (_k)
        {
            case 0: Slices<_0>(x); break;
            case 1: Slices<_1>(x); break;
            case 2: Slices<_2>(x); break;
            case 3: Slices<_3>(x); break;
            case 4: Slices<_4>(x); break;
            case 5: Slices<_5>(x); break;
            case 6: Slices<_6>(x); break;
            default: Slices<_7>(x); break;
        }
    }

    private void Slices<K>(X x)
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        MaskFixed<K, X> slice = new(x);
        MaskDriver.Assign(_result, slice, ordered: false);
        for (int i = 1; i < count; i++)
        {
            slice.Next();
            MaskDriver.Assign(_result, new MaskBinary<O, MaskView<Layout8<UnitLast>>, MaskFixed<K, X>>(_result, slice), ordered: false);
        }
    }
}
