using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Counts through some axes of up to three pieces of memory at once: the stands of a walk whose innermost loop its user writes.</summary>
/// <remarks>The axis added first goes round fastest. Offsets are in elements.</remarks>
internal struct Stands
{
    private Axes _sizes;
    private Axes _stands;
    private Axes _a;
    private Axes _b;
    private Axes _c;
    private int _count;

    /// <summary>Where the first piece stands.</summary>
    public nint A;

    /// <summary>Where the second piece stands.</summary>
    public nint B;

    /// <summary>Where the third piece stands.</summary>
    public nint C;

    /// <summary>Adds an axis with the strides it has in each piece.</summary>
    public void Add(int size, nint a, nint b = 0, nint c = 0)
    {
        if (size == 1)
        {
            return;
        }

        _sizes[_count] = size;
        _a[_count] = a;
        _b[_count] = b;
        _c[_count] = c;
        _count++;
    }

    /// <summary>Moves to the next stand; false when all have been visited, and everything is back at the first.</summary>
    public bool Step()
    {
        for (int i = 0; i < _count; i++)
        {
            if (++_stands[i] < _sizes[i])
            {
                A += _a[i];
                B += _b[i];
                C += _c[i];
                return true;
            }

            nint back = _sizes[i] - 1;
            _stands[i] = 0;
            A -= back * _a[i];
            B -= back * _b[i];
            C -= back * _c[i];
        }

        return false;
    }

    [InlineArray(8)]
    private struct Axes
    {
        private nint _first;
    }
}
