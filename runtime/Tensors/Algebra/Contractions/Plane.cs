namespace Tensors;

/// <summary>Two loops over elements of a result, rows and contiguous columns, and where the operands are read for them.</summary>
internal readonly unsafe struct Plane<T>
    where T : unmanaged
{
    public readonly T* D;
    public readonly T* X;
    public readonly T* Y;
    public readonly nint Rows;
    public readonly nint Columns;
    public readonly nint DRow;
    public readonly nint XRow;
    public readonly nint XCol;
    public readonly nint YRow;
    public readonly nint YCol;

    /// <summary>Whether the sums start from what the destination holds.</summary>
    public readonly bool Keep;

    public Plane(T* d, T* x, T* y, ContractionLoops loops, bool keep)
    {
        int column = loops.Outputs - 1;
        D = d;
        X = x;
        Y = y;
        Keep = keep;
        (Rows, Columns) = (loops.Outputs < 2 ? 1 : loops.Size(column - 1), loops.Outputs < 1 ? 1 : loops.Size(column));
        (DRow, XRow, YRow) = (loops.Destination(column - 1), loops.Operand(column - 1, 0), loops.Operand(column - 1, 1));
        (XCol, YCol) = loops.Outputs < 1 ? (0, 0) : (loops.Operand(column, 0), loops.Operand(column, 1));
    }
}

/// <summary>Where the operands are read for each product of a sum, from where the first one is.</summary>
internal readonly unsafe struct Offsets(nint* x, nint* y, int count)
{
    public readonly nint* X = x;
    public readonly nint* Y = y;
    public readonly int Count = count;
}
