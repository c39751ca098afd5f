namespace Tensors;

/// <summary>A declared shape in the terms of a <c>.npy</c> header.</summary>
internal static class NpyShape
{
    /// <summary>The size of each axis.</summary>
    public static long[] Of<G>()
        where G : struct, ITensor
    {
        long[] shape = new long[G.Rank];
        for (int axis = 0; axis < shape.Length; axis++)
            shape[axis] = G.Dim(axis);
        return shape;
    }

    /// <summary>Whether row-major and column-major are the same order of elements: at most one axis is longer than 1.</summary>
    public static bool IsOrderFree<G>()
        where G : struct, ITensor
    {
        int longer = 0;
        for (int axis = 0; axis < G.Rank; axis++)
            longer += G.Dim(axis) > 1 ? 1 : 0;
        return longer <= 1;
    }

    /// <summary>Whether the elements of <paramref name="header"/> lie in the other order.</summary>
    public static bool IsTurned<G>(NpyHeader header)
        where G : struct, ITensor => header.FortranOrder != (G.Order == Order.ColumnMajor) && !IsOrderFree<G>();

    /// <summary>Throws where the elements of <paramref name="header"/> are not those of <typeparamref name="G"/>.</summary>
    /// <exception cref="NpyFormatException">Another dtype or shape, or, unless any is welcome, order.</exception>
    public static void Check<G>(string file, NpyHeader header, bool anyOrder)
        where G : struct, ITensor
    {
        long[] shape = Of<G>();
        if (header.DType != G.DType || header.ElementSize != G.ElementSize)
            throw Differs<G>(file, header, shape, "the dtype differs");
        if (!header.Shape.AsSpan().SequenceEqual(shape))
            throw Differs<G>(file, header, shape, Difference(header.Shape.AsSpan(), shape));
        if (G.DType == DType.Struct && header.ByteSwapped)
            throw new NpyFormatException(file, $"the fields of {header.Descr} are in the other byte order, which is not known for {typeof(G).Name}; save them in native order");

        if (!anyOrder && IsTurned<G>(header))
        {
            throw new NpyFormatException(file, header.FortranOrder
                ? $"expected row-major (C) order for {typeof(G).Name}, found column-major (Fortran); declare it with Order = Order.ColumnMajor, read with anyOrder: true, or save np.ascontiguousarray(a)"
                : $"expected column-major (Fortran) order for {typeof(G).Name}, found row-major (C); declare it with Order = Order.RowMajor, read with anyOrder: true, or save np.asfortranarray(a)");
        }
    }

    private static NpyFormatException Differs<G>(string file, NpyHeader header, long[] shape, string why)
        where G : struct, ITensor
    {
        string type = G.DType == DType.Struct ? $"a struct of {G.ElementSize} bytes" : DTypes.Name(G.DType);
        string found = header.DType == DType.Struct ? $"{header} ({header.ElementSize} bytes an element)" : header.ToString();
        return new NpyFormatException(file, $"expected {type} {NpyHeader.ShapeText(shape)} for {typeof(G).Name}, found {found}: {why}");
    }

    private static string Difference(ReadOnlySpan<long> found, ReadOnlySpan<long> expected)
    {
        if (found.Length != expected.Length)
            return $"{expected.Length} axes against {found.Length}";
        int axis = found.CommonPrefixLength(expected);
        return $"axis {axis} is {found[axis]}, not {expected[axis]}";
    }
}
