using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An expression with its axes in reverse.</summary>
/// <remarks>A tensor is turned without this: that is a view.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Turned<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;

    /// <summary>Reverses the axes.</summary>
    internal Turned(X x) => _x = x;

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => k < _x.Rank ? _x.Dim(_x.Rank - 1 - k) : 1;

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        // Invariant: the destination has the sizes of the turned expression, so its strides in reverse stay inside it.
        Layout8<UnitNone> turned = default;
        for (int k = 0; k < _x.Rank; k++)
        {
            turned.Push(_x.Dim(k), destination.Stride(_x.Rank - 1 - k));
        }

        AssignDriver.Assign<T, View<T, Layout8<UnitNone>>, X>(new(in Unsafe.As<byte, T>(ref destination.Origin), turned), _x, ordered: false);
    }
}
