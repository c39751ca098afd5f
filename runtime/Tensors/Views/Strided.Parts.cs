namespace Tensors;

/// <content>Parts and repetitions: slices, diagonals, windows, stretched axes, the pieces along an axis.</content>
internal partial struct Strided
{
    /// <summary>The part that slices select; axes that are not mentioned are whole.</summary>
    public readonly Strided Slice(params ReadOnlySpan<Slice> slices)
    {
        if (slices.Length > Rank)
        {
            AlgebraErrors.WrongIndexCount(slices.Length, Rank);
        }

        Strided x = default;
        x.Offset = Offset;
        for (int axis = 0; axis < Rank; axis++)
        {
            if (axis >= slices.Length)
            {
                x.Add(_dims[axis], _steps[axis]);
                continue;
            }

            (int start, int count, int step) = slices[axis].Resolve(axis, _dims[axis]);
            x.Offset += start * _steps[axis];
            if (step != 0)
            {
                x.Add(count, _steps[axis] * step);
            }
        }

        return x;
    }

    /// <summary>Stretched to larger sizes by NumPy's rule: an axis of size 1 repeats, missing axes stand in front.</summary>
    public readonly Strided BroadcastTo(ReadOnlySpan<int> sizes)
    {
        int front = sizes.Length - Rank;
        Strided x = default;
        x.Offset = Offset;
        for (int axis = 0; axis < sizes.Length; axis++)
        {
            int from = axis - front;
            bool repeats = from < 0 || _dims[from] == 1;
            if (front < 0 || sizes[axis] < 1 || (!repeats && _dims[from] != sizes[axis]))
            {
                ViewErrors.Broadcast(Dims, sizes);
            }

            x.Add(sizes[axis], repeats ? 0 : _steps[from]);
        }

        if (front < 0)
        {
            ViewErrors.Broadcast(Dims, sizes);
        }

        return x;
    }

    /// <summary>The elements whose indices along two axes differ by <paramref name="offset"/>: both axes go, the diagonal comes last.</summary>
    public readonly Strided Diagonal(int offset, int axis0, int axis1)
    {
        (int first, int second) = Two(axis0, axis1);
        long length = offset >= 0 ? Math.Min(_dims[first], (long)_dims[second] - offset) : Math.Min((long)_dims[first] + offset, _dims[second]);
        if (length < 1)
        {
            ViewErrors.Diagonal(offset, _dims[first], _dims[second]);
        }

        Strided x = Without(Math.Max(first, second)).Without(Math.Min(first, second));
        x.Offset += offset >= 0 ? offset * _steps[second] : -(nint)offset * _steps[first];
        x.Add((int)length, _steps[first] + _steps[second]);
        return x;
    }

    /// <summary>Every window of <paramref name="size"/> neighbours along an axis: as many as fit along that axis, their elements along a new last one.</summary>
    public readonly Strided SlidingWindowView(int size, int axis)
    {
        if (axis == int.MinValue && Rank != 1)
        {
            ViewErrors.WindowCount(1, Rank);
        }

        int along = axis == int.MinValue ? 0 : Axis(axis);
        if (size < 1 || size > _dims[along])
        {
            ViewErrors.Window(size, along, _dims[along]);
        }

        Strided x = this;
        x._dims[along] -= size - 1;
        x.Add(size, _steps[along]);
        return x;
    }

    /// <summary>Windows along every axis, one size each.</summary>
    public readonly Strided SlidingWindowView(ReadOnlySpan<int> sizes)
    {
        if (sizes.Length != Rank)
        {
            ViewErrors.WindowCount(sizes.Length, Rank);
        }

        Strided x = this;
        for (int axis = 0; axis < sizes.Length; axis++)
        {
            x = x.SlidingWindowView(sizes[axis], axis);
        }

        return x;
    }

    /// <summary>The first piece along an axis, which is dropped; <paramref name="step"/> is the distance to the next, <paramref name="count"/> their number.</summary>
    public readonly Strided Unstack(int axis, out nint step, out int count)
    {
        int along = Axis(axis);
        (step, count) = (_steps[along], _dims[along]);
        return Without(along);
    }

    /// <summary>The first of <paramref name="parts"/> equal parts along an axis; <paramref name="step"/> is the distance to the next.</summary>
    public readonly Strided Split(int parts, int axis, out nint step)
    {
        int along = Axis(axis);
        if (parts < 1 || _dims[along] % parts != 0)
        {
            ViewErrors.Split(parts, along, _dims[along]);
        }

        Strided x = this;
        x._dims[along] /= parts;
        step = x._dims[along] * _steps[along];
        return x;
    }
}
