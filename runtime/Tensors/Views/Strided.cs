using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Sizes and distances of a view while it is made, axes counted from the first as users count them: each operation on views is a method here that
/// gives the next one, and what it does to memory, to a mask, to a writable part or to the result of a computation follows from it alone.</summary>
/// <remarks>A value of some hundred bytes on the stack; the view that is made of it holds the same sizes as a layout.</remarks>
internal partial struct Strided
{
    /// <summary>The most axes there can be.</summary>
    public const int Most = 8;

    /// <summary>The number of axes.</summary>
    public int Rank;

    /// <summary>The distance in elements from the first element of the memory to that of the view.</summary>
    public nint Offset;

    private Sizes _dims;
    private Distances _steps;

    /// <summary>The sizes and distances of a layout.</summary>
    public static Strided Of(Layout8<UnitNone> layout)
    {
        Strided x = default;
        x.Rank = layout.Rank;
        for (int axis = 0; axis < x.Rank; axis++)
        {
            x._dims[axis] = layout.Dim(x.Rank - 1 - axis);
            x._steps[axis] = layout.Stride(x.Rank - 1 - axis);
        }

        return x;
    }

    /// <summary>Sizes without gaps, the last axis or the first one contiguous.</summary>
    public static Strided Dense(ReadOnlySpan<int> sizes, Order order)
    {
        Strided x = default;
        x.Rank = sizes.Length;
        nint step = 1;
        for (int i = 0; i < sizes.Length; i++)
        {
            int axis = order == Order.RowMajor ? sizes.Length - 1 - i : i;
            x._dims[axis] = sizes[axis];
            x._steps[axis] = step;
            step *= sizes[axis];
        }

        return x;
    }

    /// <summary>The layout of the view.</summary>
    public readonly Layout8<UnitNone> Layout()
    {
        Layout8<UnitNone> layout = default;
        for (int axis = Rank - 1; axis >= 0; axis--)
        {
            layout.Push(_dims[axis], _steps[axis]);
        }

        return layout;
    }

    /// <summary>The size of an axis, counted from the first.</summary>
    public readonly int Dim(int axis) => _dims[axis];

    /// <summary>The distance between neighbours along an axis, counted from the first.</summary>
    public readonly nint Step(int axis) => _steps[axis];

    /// <summary>The sizes.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<int> Dims => ((ReadOnlySpan<int>)_dims)[..Rank];

    /// <summary>The number of elements.</summary>
    public readonly long Length
    {
        get
        {
            long length = 1;
            foreach (int dim in Dims)
            {
                length *= dim;
            }

            return length;
        }
    }

    /// <summary>Appends an axis behind those there are.</summary>
    /// <exception cref="InvalidOperationException">There are eight already.</exception>
    private void Add(int dim, nint step)
    {
        if (Rank == Most)
        {
            ViewErrors.TooManyAxes();
        }

        (_dims[Rank], _steps[Rank]) = (dim, step);
        Rank++;
    }

    /// <summary>Counts an axis from the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    private readonly int Axis(int axis)
    {
        int found = axis < 0 ? axis + Rank : axis;
        if ((uint)found >= (uint)Rank)
        {
            AlgebraErrors.AxisOutOfRange(axis, Rank);
        }

        return found;
    }

    private readonly (int First, int Second) Two(int axis0, int axis1)
    {
        (int first, int second) = (Axis(axis0), Axis(axis1));
        if (first == second)
        {
            ViewErrors.SameAxis(axis0, axis1, Rank);
        }

        return (first, second);
    }

    [InlineArray(Most)]
    private struct Sizes
    {
        private int _first;
    }

    [InlineArray(Most)]
    private struct Distances
    {
        private nint _first;
    }
}
