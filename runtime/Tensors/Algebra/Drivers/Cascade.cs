using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Folds a sequence of partial results pairwise: the tree depends on their number alone, and the rounding error of a sum of n parts grows
/// with log2 n instead of n.</summary>
internal struct Cascade<T, O>
    where T : unmanaged
    where O : IReduceOp<T>
{
    private Levels _partials;
    private ulong _count;

    /// <summary>Forgets all partial results; their memory need not be cleared.</summary>
    public void Clear() => _count = 0;

    /// <summary>Adds the next partial result.</summary>
    public void Push(T value)
    {
        int level = 0;
        for (; ((_count >> level) & 1) != 0; level++)
        {
            value = O.Invoke(_partials[level], value);
        }

        _partials[level] = value;
        _count++;
    }

    /// <summary>The fold of all of them; the identity of none.</summary>
    public readonly T Fold()
    {
        if (_count == 0)
        {
            return O.Identity;
        }

        int level = System.Numerics.BitOperations.TrailingZeroCount(_count);
        T value = _partials[level];
        for (level++; level < 64 && _count >> level != 0; level++)
        {
            if (((_count >> level) & 1) != 0)
            {
                value = O.Invoke(_partials[level], value);
            }
        }

        return value;
    }

    [InlineArray(48)]
    private struct Levels
    {
        private T _first;
    }
}
