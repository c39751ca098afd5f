namespace Tensors;

/// <summary>A table of loops: rows of a size, the stride of the destination and one of each operand. The last <see cref="Sums"/> rows are summed over.</summary>
internal readonly ref struct ContractionLoops(ReadOnlySpan<long> axes, int sums, int operands)
{
    private readonly ReadOnlySpan<long> _axes = axes;

    /// <summary>The number of operands.</summary>
    public int Operands { get; } = operands;

    /// <summary>The number of loops.</summary>
    public int Count => _axes.Length / (Operands + 2);

    /// <summary>The number of loops over what is added up.</summary>
    public int Sums { get; } = sums;

    /// <summary>The number of loops over elements of the result.</summary>
    public int Outputs => Count - Sums;

    /// <summary>The size of a loop; 1 for one that is not there.</summary>
    public nint Size(int loop) => loop < 0 || loop >= Count ? 1 : (nint)_axes[loop * (Operands + 2)];

    /// <summary>How far a step moves the destination.</summary>
    public nint Destination(int loop) => loop < 0 ? 0 : (nint)_axes[(loop * (Operands + 2)) + 1];

    /// <summary>How far a step moves an operand; nothing moves one that is not there.</summary>
    public nint Operand(int loop, int operand) => loop < 0 || loop >= Count || operand >= Operands ? 0 : (nint)_axes[(loop * (Operands + 2)) + 2 + operand];

    /// <summary>The product of the sizes of some loops.</summary>
    public nint Product(int from, int to)
    {
        nint product = 1;
        for (int loop = from; loop < to; loop++)
        {
            product *= Size(loop);
        }

        return product;
    }

    /// <summary>Counts the loops from <paramref name="from"/> to before <paramref name="to"/> on by one, the last fastest, and moves the offsets along:
    /// of the destination, and of the first two operands. False when all of them start over.</summary>
    public bool Next(Span<nint> counters, int from, int to, ref nint d, ref nint x, ref nint y)
    {
        for (int loop = to - 1; loop >= from; loop--)
        {
            nint size = Size(loop);
            d += Destination(loop);
            x += Operand(loop, 0);
            y += Operand(loop, 1);
            if (++counters[loop] < size)
            {
                return true;
            }

            counters[loop] = 0;
            d -= size * Destination(loop);
            x -= size * Operand(loop, 0);
            y -= size * Operand(loop, 1);
        }

        return false;
    }
}
