namespace Tensors;

/// <summary>What a border is made of, as NumPy's <c>pad</c> names it.</summary>
public enum PadMode
{
    /// <summary>A value.</summary>
    Constant,

    /// <summary>The element at the edge: a a | a b c | c c.</summary>
    Edge,

    /// <summary>Mirrored at the edge, which is not repeated: c b | a b c | b a.</summary>
    Reflect,

    /// <summary>Mirrored behind the edge, which is repeated: b a | a b c | c b.</summary>
    Symmetric,

    /// <summary>The other end: b c | a b c | a b.</summary>
    Wrap,
}

/// <summary>An expression with a border.</summary>
/// <remarks>Evaluated into the middle of the destination; the border is copied from there, axis by axis from the last, as NumPy does: no scratch.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Padded<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly PerAxis _widths;
    private readonly PadMode _mode;
    private readonly T _value;

    internal Padded(X x, scoped ReadOnlySpan<(int Before, int After)> widths, PadMode mode, T value)
    {
        _x = x;
        _mode = mode;
        _value = value;
        if (widths.Length != x.Rank)
        {
            ArrangeErrors.Widths("Pad", widths.Length, x.Rank);
        }

        if (!Enum.IsDefined(mode))
        {
            ArrangeErrors.Border($"there is no mode {mode}");
        }

        _widths = PerAxis.Read(widths);
        for (int k = 0; k < x.Rank; k++)
        {
            (int before, int after) = _widths.Both(k);
            if (before < 0 || after < 0)
            {
                ArrangeErrors.Border($"the border of axis {x.Rank - 1 - k} is {before} and {after} wide; a part without its edge is a slice, x[1..^1]");
            }
        }
    }

    readonly int ISized.Rank => _x.Rank;

    readonly int ISized.Dim(int k)
    {
        if (k >= _x.Rank)
        {
            return 1;
        }

        (int before, int after) = _widths.Both(k);
        return checked(before + _x.Dim(k) + after);
    }

    bool IComputation<T>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        int rank = Math.Min(_x.Rank, whole.Rank);
        View<T, Layout8<UnitNone>> middle = whole;
        for (int k = 0; k < rank; k++)
        {
            middle = Parts.Cut(middle, k, _widths.Both(k).Before, _x.Dim(k));
        }

        Parts.Fill(middle, _x);

        // Axis k is bordered where the axes behind it are whole and those before it hold their middle only.
        for (int k = 0; k < rank; k++)
        {
            View<T, Layout8<UnitNone>> band = whole;
            for (int i = k + 1; i < rank; i++)
            {
                band = Parts.Cut(band, i, _widths.Both(i).Before, _x.Dim(i));
            }

            Border(band, k);
        }
    }

    private readonly void Border(View<T, Layout8<UnitNone>> band, int k)
    {
        (int before, int after) = _widths.Both(k);
        int size = _x.Dim(k);
        if (_mode == PadMode.Constant)
        {
            if (before > 0)
            {
                Parts.Fill(Parts.Cut(band, k, 0, before), new Const<T>(_value));
            }

            if (after > 0)
            {
                Parts.Fill(Parts.Cut(band, k, before + size, after), new Const<T>(_value));
            }

            return;
        }

        for (int i = 0; i < before; i++)
        {
            Parts.Copy(Parts.Drop(band, k, before + Inside(i - before, size)), Parts.Drop(band, k, i));
        }

        for (int i = size; i < size + after; i++)
        {
            Parts.Copy(Parts.Drop(band, k, before + Inside(i, size)), Parts.Drop(band, k, before + i));
        }
    }

    // Which element of the middle stands at a place outside it. A mirror has a period: there and back.
    private readonly int Inside(int i, int size)
    {
        switch (_mode)
        {
            case PadMode.Edge:
                return i < 0 ? 0 : size - 1;
            case PadMode.Wrap:
                return Modulo(i, size);
            case PadMode.Symmetric:
                int there = Modulo(i, 2 * size);
                return there < size ? there : (2 * size) - 1 - there;
            default:
                if (size == 1)
                {
                    return 0;
                }

                int back = Modulo(i, 2 * (size - 1));
                return back < size ? back : (2 * (size - 1)) - back;
        }
    }

    private static int Modulo(int i, int size) => ((i % size) + size) % size;
}
