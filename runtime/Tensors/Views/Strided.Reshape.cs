namespace Tensors;

/// <content>Reshaping without moving an element.</content>
internal partial struct Strided
{
    /// <summary>Other sizes over the same elements in logical order.</summary>
    /// <param name="sizes">The sizes; one of them may be -1 and is then what is left.</param>
    /// <param name="order">Which index runs fastest while elements are counted: the last one, or the first.</param>
    /// <exception cref="ShapeMismatchException">The number of elements differs.</exception>
    /// <exception cref="InvalidOperationException">No distances reach the elements in this order: it is no view.</exception>
    public readonly Strided Reshape(ReadOnlySpan<int> sizes, Order order)
    {
        Strided target = Sized(sizes, order);
        if (!TryReshape(target.Dims, order, out Strided reshaped))
        {
            ViewErrors.NoView(Dims, target.Dims, Gap(target.Dims, order), order);
        }

        return reshaped;
    }

    /// <summary>A dense shape of the sizes, the one that is -1 worked out.</summary>
    /// <exception cref="ShapeMismatchException">The number of elements differs.</exception>
    public readonly Strided Sized(ReadOnlySpan<int> sizes, Order order)
    {
        if (sizes.Length > Most)
        {
            ViewErrors.TooManyAxes();
        }

        Span<int> whole = stackalloc int[Most];
        long product = 1;
        int open = -1;
        for (int axis = 0; axis < sizes.Length; axis++)
        {
            whole[axis] = sizes[axis];
            if (sizes[axis] == -1 && open < 0)
            {
                open = axis;
            }
            else if (sizes[axis] < 1 || product > Length / sizes[axis])
            {
                // More than there are, or none.
                ViewErrors.Reshape(Dims, sizes);
            }
            else
            {
                product *= sizes[axis];
            }
        }

        if (open >= 0 && Length % product == 0 && Length / product <= int.MaxValue)
        {
            whole[open] = (int)(Length / product);
            product *= whole[open];
        }

        if (product != Length || (open >= 0 && whole[open] < 1))
        {
            ViewErrors.Reshape(Dims, sizes);
        }

        return Dense(whole[..sizes.Length], order);
    }

    /// <summary>NumPy's rule: the axes of both sides are taken in runs of equal products; within a run, the axes of this side have to follow one another in
    /// memory.</summary>
    /// <param name="sizes">As many elements as there are here.</param>
    /// <param name="order">Which index runs fastest.</param>
    /// <param name="reshaped">The view.</param>
    public readonly bool TryReshape(ReadOnlySpan<int> sizes, Order order, out Strided reshaped)
    {
        reshaped = Dense(sizes, order);
        reshaped.Offset = Offset;
        Strided from = Squeeze();
        bool last = order == Order.RowMajor;
        int oldAxis = 0, newAxis = 0;
        while (oldAxis < from.Rank && newAxis < sizes.Length)
        {
            int oldEnd = oldAxis + 1, newEnd = newAxis + 1;
            long oldProduct = from._dims[oldAxis], newProduct = sizes[newAxis];
            while (oldProduct != newProduct)
            {
                if (newProduct < oldProduct)
                {
                    newProduct *= sizes[newEnd++];
                }
                else
                {
                    oldProduct *= from._dims[oldEnd++];
                }
            }

            for (int axis = oldAxis; axis < oldEnd - 1; axis++)
            {
                (int slow, int fast) = last ? (axis, axis + 1) : (axis + 1, axis);
                if (from._steps[slow] != from._dims[fast] * from._steps[fast])
                {
                    return false;
                }
            }

            nint step = from._steps[last ? oldEnd - 1 : oldAxis];
            for (int i = 0; i < newEnd - newAxis; i++)
            {
                int axis = last ? newEnd - 1 - i : newAxis + i;
                reshaped._steps[axis] = step;
                step *= sizes[axis];
            }

            (oldAxis, newAxis) = (oldEnd, newEnd);
        }

        return true;
    }

    /// <summary>Where the element lies that is the <paramref name="number"/>-th when elements are counted in an order.</summary>
    public readonly nint Place(long number, Order order)
    {
        nint place = 0;
        for (int i = 0; i < Rank; i++)
        {
            int axis = order == Order.RowMajor ? Rank - 1 - i : i;
            (number, long index) = Math.DivRem(number, _dims[axis]);
            place += (nint)index * _steps[axis];
        }

        return place;
    }

    /// <summary>The first pair of axes that would have to follow one another in memory and do not, counted as the user counts them.</summary>
    private readonly (int Slow, int Fast) Gap(ReadOnlySpan<int> sizes, Order order)
    {
        for (int axis = 0; axis < Rank - 1; axis++)
        {
            int next = axis + 1;
            while (next < Rank - 1 && _dims[next] == 1)
            {
                next++;
            }

            (int slow, int fast) = order == Order.RowMajor ? (axis, next) : (next, axis);
            if (_dims[axis] != 1 && _dims[next] != 1 && _steps[slow] != _dims[fast] * _steps[fast] && !Keeps(sizes, axis))
            {
                return (slow, fast);
            }
        }

        return (0, Math.Max(0, Rank - 1));
    }

    // Whether the new sizes, too, part behind this axis: then nothing has to follow there.
    private readonly bool Keeps(ReadOnlySpan<int> sizes, int axis)
    {
        long front = 1;
        for (int i = 0; i <= axis; i++)
        {
            front *= _dims[i];
        }

        long product = 1;
        foreach (int size in sizes)
        {
            product *= size;
            if (product == front)
            {
                return true;
            }
        }

        return false;
    }
}
