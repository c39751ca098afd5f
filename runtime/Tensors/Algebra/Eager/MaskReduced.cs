using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A mask joined by "and" or "or" along one axis, which is dropped: an expression of truth values.</summary>
[MemoryCost(MemoryCost.View)]
public ref struct MaskReduced<O, X> : IComputation<bool>
    where O : IMaskOp
    where X : IMaskNode, allows ref struct
{
    private X _x;
    private int _k;

    /// <summary>Joins along the axis <paramref name="k"/> places before the last.</summary>
    internal MaskReduced(X x, int k)
    {
        _x = x;
        _k = k;
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank - 1;

    /// <inheritdoc/>
    int ISized.Dim(int k) => _x.Dim(k < _k ? k : k + 1);

    /// <inheritdoc/>
    bool IComputation<bool>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<bool>.Evaluate<D>(scoped ref D destination)
    {
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            Join(destination, x);
        }
        finally
        {
            x.End();
        }
    }

    private void Join<D>(D destination, X x)
        where D : struct, IRegion, INode<bool>, allows ref struct
    {
        switch (_k)
        {
            case 0: Slices<D, _0>(destination, x); break;
            case 1: Slices<D, _1>(destination, x); break;
            case 2: Slices<D, _2>(destination, x); break;
            case 3: Slices<D, _3>(destination, x); break;
            case 4: Slices<D, _4>(destination, x); break;
            case 5: Slices<D, _5>(destination, x); break;
            case 6: Slices<D, _6>(destination, x); break;
            default: Slices<D, _7>(destination, x); break;
        }
    }

    private void Slices<D, K>(D destination, X x)
        where D : struct, IRegion, INode<bool>, allows ref struct
        where K : struct, IDigit
    {
        int count = x.Dim(K.Value);
        MaskView<Layout8<UnitNone>> result = new(in Unsafe.As<byte, bool>(ref destination.Origin), Layouts.Of(ref destination));
        MaskFixed<K, X> slice = new(x);
        MaskDriver.Assign(result, slice, ordered: false);
        for (int i = 1; i < count; i++)
        {
            slice.Next();
            MaskDriver.Assign(result, new MaskBinary<O, MaskView<Layout8<UnitNone>>, MaskFixed<K, X>>(result, slice), ordered: false);
        }
    }
}
