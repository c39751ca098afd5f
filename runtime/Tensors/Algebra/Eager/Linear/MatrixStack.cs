using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The matrices in the last two axes of up to three operands whose leading axes broadcast: where each one starts.</summary>
internal struct MatrixStack
{
    private Six _sizes, _at, _x, _y, _z;
    private int _rank;

    /// <summary>How many matrices lie before the current one, in logical order.</summary>
    public long Index { get; private set; }

    /// <summary>Adds a leading axis, outermost first.</summary>
    public void Add(nint size, nint x, nint y, nint z)
    {
        (_sizes[_rank], _x[_rank], _y[_rank], _z[_rank]) = (size, x, y, z);
        _rank++;
    }

    /// <summary>Moves on to the next matrix; false where there is none.</summary>
    public bool Next(ref nint x, ref nint y, ref nint z)
    {
        Index++;
        for (int axis = _rank - 1; axis >= 0; axis--)
        {
            nint steps = ++_at[axis] < _sizes[axis] ? 1 : 1 - _sizes[axis];
            x += steps * _x[axis];
            y += steps * _y[axis];
            z += steps * _z[axis];
            if (steps == 1)
            {
                return true;
            }

            _at[axis] = 0;
        }

        return false;
    }

    [InlineArray(6)]
    private struct Six
    {
        private nint _first;
    }
}
