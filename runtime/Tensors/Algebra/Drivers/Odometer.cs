using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Counts through the axes that a plane does not hold, moving the offset into the destination and the operands along.</summary>
internal struct Odometer
{
    private Axes _sizes;
    private Axes _strides;
    private Axes _stands;
    private Axes _ids;
    private int _count;

    /// <summary>All axes of the destination but the two of the plane, the last fastest.</summary>
    public static Odometer Over<D, A>(scoped ref D destination)
        where D : IRegion, allows ref struct
        where A : IPlane
    {
        Odometer odometer = default;
        for (int k = 0; k < destination.Rank; k++)
        {
            if (k != A.Row && k != A.Col && destination.Dim(k) > 1)
            {
                odometer.Add(k, destination.Dim(k), destination.Stride(k));
            }
        }

        return odometer;
    }

    /// <summary>Counts also through axis <paramref name="k"/>, slower than all axes added before.</summary>
    public void Add(int k, int size, nint stride)
    {
        _ids[_count] = k;
        _sizes[_count] = size;
        _strides[_count] = stride;
        _stands[_count] = 0;
        _count++;
    }

    /// <summary>Forgets all axes; the memory need not be cleared.</summary>
    public void Clear() => _count = 0;

    /// <summary>Gives the fastest axis away, where there is one.</summary>
    public void TakeFastest(scoped ref int k, scoped ref nint size, scoped ref nint stride)
    {
        if (_count == 0)
        {
            return;
        }

        (k, size, stride) = ((int)_ids[0], _sizes[0], _strides[0]);
        _count--;
        for (int i = 0; i < _count; i++)
        {
            (_ids[i], _sizes[i], _strides[i]) = (_ids[i + 1], _sizes[i + 1], _strides[i + 1]);
        }
    }

    /// <summary>The size of the slowest axis; 1 where there is none.</summary>
    public readonly nint Slowest => _count == 0 ? 1 : _sizes[_count - 1];

    /// <summary>Counts through <paramref name="count"/> places of the slowest axis only, from <paramref name="start"/> on, and moves there.</summary>
    public void Narrow<N>(nint start, nint count, ref nint offset, scoped ref N node)
        where N : INode, allows ref struct
    {
        if (_count > 0)
        {
            offset += start * _strides[_count - 1];
            node.Move((int)_ids[_count - 1], start);
            _sizes[_count - 1] = count;
        }
    }

    /// <summary>Moves to the next stand; false when all have been visited.</summary>
    public bool Step<N>(ref nint offset, scoped ref N node)
        where N : INode, allows ref struct
    {
        for (int i = 0; i < _count; i++)
        {
            if (++_stands[i] < _sizes[i])
            {
                offset += _strides[i];
                node.Move((int)_ids[i], 1);
                return true;
            }

            _stands[i] = 0;
            offset -= (_sizes[i] - 1) * _strides[i];
            node.Move((int)_ids[i], -(_sizes[i] - 1));
        }

        return false;
    }

    [InlineArray(8)]
    private struct Axes
    {
        private nint _first;
    }
}
