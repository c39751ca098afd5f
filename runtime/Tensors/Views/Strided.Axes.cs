namespace Tensors;

/// <content>Axes turned round, moved, exchanged, added and dropped.</content>
internal partial struct Strided
{
    /// <summary>Every axis in reverse.</summary>
    public readonly Strided Flip()
    {
        Strided x = this;
        for (int axis = 0; axis < Rank; axis++)
        {
            x.Reverse(axis);
        }

        return x;
    }

    /// <summary>One axis in reverse.</summary>
    public readonly Strided Flip(int axis)
    {
        Strided x = this;
        x.Reverse(Axis(axis));
        return x;
    }

    /// <summary>Turned by <paramref name="k"/> right angles, from the first of two axes toward the second.</summary>
    public readonly Strided Rot90(int k, int axis0, int axis1)
    {
        (int first, int second) = Two(axis0, axis1);
        Strided x = this;
        switch (k & 3)
        {
            case 1:
                x.Reverse(second);
                x.Exchange(first, second);
                break;
            case 2:
                x.Reverse(first);
                x.Reverse(second);
                break;
            case 3:
                x.Exchange(first, second);
                x.Reverse(second);
                break;
        }

        return x;
    }

    /// <summary>The axes in another order: axis i of the result is axis <c>axes[i]</c> of this.</summary>
    public readonly Strided Permute(ReadOnlySpan<int> axes)
    {
        if (axes.Length != Rank)
        {
            ViewErrors.Permutation(axes, Rank);
        }

        Strided x = default;
        x.Offset = Offset;
        int seen = 0;
        foreach (int axis in axes)
        {
            int from = Axis(axis);
            if ((seen & (1 << from)) != 0)
            {
                ViewErrors.Permutation(axes, Rank);
            }

            seen |= 1 << from;
            x.Add(_dims[from], _steps[from]);
        }

        return x;
    }

    /// <summary>The axes in reverse.</summary>
    public readonly Strided Transpose()
    {
        Strided x = default;
        x.Offset = Offset;
        for (int axis = Rank - 1; axis >= 0; axis--)
        {
            x.Add(_dims[axis], _steps[axis]);
        }

        return x;
    }

    /// <summary>One axis moved to another place, the others staying in their order.</summary>
    public readonly Strided MoveAxis(int source, int destination)
    {
        (int from, int to) = (Axis(source), Axis(destination));
        Strided x = default;
        x.Offset = Offset;
        for (int axis = 0; axis < Rank; axis++)
        {
            int taken = axis == to ? from
                : from < to && axis >= from && axis < to ? axis + 1
                : from > to && axis > to && axis <= from ? axis - 1
                : axis;
            x.Add(_dims[taken], _steps[taken]);
        }

        return x;
    }

    /// <summary>Two axes exchanged.</summary>
    public readonly Strided SwapAxes(int axis0, int axis1)
    {
        (int first, int second) = (Axis(axis0), Axis(axis1));
        Strided x = this;
        x.Exchange(first, second);
        return x;
    }

    /// <summary>The last two axes exchanged.</summary>
    public readonly Strided MatrixTranspose()
    {
        if (Rank < 2)
        {
            ViewErrors.NoMatrix("MatrixTranspose", Rank);
        }

        return SwapAxes(-1, -2);
    }

    /// <summary>A new axis of size 1.</summary>
    public readonly Strided ExpandDims(int axis)
    {
        int place = axis < 0 ? axis + Rank + 1 : axis;
        if ((uint)place > (uint)Rank)
        {
            ViewErrors.NewAxis(axis, Rank);
        }

        Strided x = default;
        x.Offset = Offset;
        for (int from = 0; from <= Rank; from++)
        {
            if (from == place)
            {
                x.Add(1, 0);
            }

            if (from < Rank)
            {
                x.Add(_dims[from], _steps[from]);
            }
        }

        return x;
    }

    /// <summary>Without the axes of size 1.</summary>
    public readonly Strided Squeeze()
    {
        Strided x = default;
        x.Offset = Offset;
        for (int axis = 0; axis < Rank; axis++)
        {
            if (_dims[axis] != 1)
            {
                x.Add(_dims[axis], _steps[axis]);
            }
        }

        return x;
    }

    /// <summary>Without one axis of size 1.</summary>
    public readonly Strided Squeeze(int axis)
    {
        int dropped = Axis(axis);
        if (_dims[dropped] != 1)
        {
            ViewErrors.Squeeze(axis, Dims);
        }

        return Without(dropped);
    }

    private readonly Strided Without(int dropped)
    {
        Strided x = default;
        x.Offset = Offset;
        for (int axis = 0; axis < Rank; axis++)
        {
            if (axis != dropped)
            {
                x.Add(_dims[axis], _steps[axis]);
            }
        }

        return x;
    }

    private void Reverse(int axis)
    {
        Offset += (_dims[axis] - 1) * _steps[axis];
        _steps[axis] = -_steps[axis];
    }

    private void Exchange(int first, int second)
    {
        (_dims[first], _dims[second]) = (_dims[second], _dims[first]);
        (_steps[first], _steps[second]) = (_steps[second], _steps[first]);
    }
}
