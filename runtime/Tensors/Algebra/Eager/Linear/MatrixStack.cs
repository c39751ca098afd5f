using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The matrices in the last two axes of up to three operands whose leading axes broadcast: where each one starts.</summary>
internal struct MatrixStack
{
    private Six _sizes, _at, _x, _y, _z;
    private int _rank;

    /// <summary>How many matrices lie before the current one, in logical order.</summary>
    public long Index { get; private set; }

    /// <summary>How many matrices are left in the innermost axis, the current one among them: they lie at equal distances.</summary>
    public readonly nint Left => _rank == 0 ? 1 : _sizes[_rank - 1] - _at[_rank - 1];

    /// <summary>The distances of neighbours in the innermost axis.</summary>
    public readonly (nint X, nint Y, nint Z) Step => _rank == 0 ? default : (_x[_rank - 1], _y[_rank - 1], _z[_rank - 1]);

    /// <summary>Adds a leading axis, outermost first; one that continues the axis before is joined with it.</summary>
    public void Add(nint size, nint x, nint y, nint z)
    {
        int outer = _rank - 1;
        if (outer >= 0 && _x[outer] == size * x && _y[outer] == size * y && _z[outer] == size * z)
        {
            (size, _rank) = (size * _sizes[outer], outer);
        }

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

    /// <summary>Moves on by so many matrices, all of them in the innermost axis.</summary>
    public void Skip(nint count, ref nint x, ref nint y, ref nint z)
    {
        if (count > 0)
        {
            (nint stepX, nint stepY, nint stepZ) = Step;
            _at[_rank - 1] += count;
            Index += count;
            x += count * stepX;
            y += count * stepY;
            z += count * stepZ;
        }
    }

    [InlineArray(6)]
    private struct Six
    {
        private nint _first;
    }
}
