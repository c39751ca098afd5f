using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>One number for each of up to eight axes, counted from the last: repetitions, or the two widths of a border.</summary>
internal struct PerAxis
{
    private Numbers _before;
    private Numbers _after;

    /// <summary>How many axes were given.</summary>
    public int Count;

    /// <summary>The number of an axis; <paramref name="otherwise"/> where none was given.</summary>
    public readonly int Of(int k, int otherwise) => k < Count ? _before[k] : otherwise;

    /// <summary>The two numbers of an axis.</summary>
    public readonly (int Before, int After) Both(int k) => (_before[k], _after[k]);

    /// <summary>Reads numbers as they are written: the first axis first.</summary>
    public static PerAxis Read(scoped ReadOnlySpan<int> numbers)
    {
        PerAxis axes = default;
        axes.Count = numbers.Length;
        for (int i = 0; i < numbers.Length; i++)
        {
            axes._before[numbers.Length - 1 - i] = numbers[i];
        }

        return axes;
    }

    /// <summary>Reads pairs as they are written: the first axis first.</summary>
    public static PerAxis Read(scoped ReadOnlySpan<(int Before, int After)> pairs)
    {
        PerAxis axes = default;
        axes.Count = pairs.Length;
        for (int i = 0; i < pairs.Length; i++)
        {
            (axes._before[pairs.Length - 1 - i], axes._after[pairs.Length - 1 - i]) = pairs[i];
        }

        return axes;
    }

    [InlineArray(8)]
    private struct Numbers
    {
        private int _first;
    }
}

/// <summary>An expression laid side by side with itself along each axis.</summary>
/// <remarks>Evaluated once, into the first tile of the destination, which is then copied from axis to axis: no scratch.</remarks>
[MemoryCost(MemoryCost.View)]
public ref struct Tiled<T, X> : IComputation<T>
    where T : unmanaged
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly PerAxis _times;

    internal Tiled(X x, scoped ReadOnlySpan<int> times)
    {
        _x = x;
        if (times.Length > 8)
        {
            ArrangeErrors.TooManyAxes("Tile", Broadcast.Text(ref x));
        }

        foreach (int count in times)
        {
            if (count < 1)
            {
                ArrangeErrors.Count("Tile", count);
            }
        }

        _times = PerAxis.Read(times);
    }

    readonly int ISized.Rank => Math.Max(_x.Rank, _times.Count);

    readonly int ISized.Dim(int k) => checked(_x.Dim(k) * _times.Of(k, 1));

    bool IComputation<T>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        View<T, Layout8<UnitNone>> whole = Parts.Whole<T, D>(ref destination);
        View<T, Layout8<UnitNone>> tile = whole;
        for (int k = 0; k < whole.Rank; k++)
        {
            tile = Parts.Cut(tile, k, 0, _x.Dim(k));
        }

        Parts.Fill(tile, _x);
        for (int k = 0; k < whole.Rank; k++)
        {
            int size = _x.Dim(k);
            for (int i = 1; i < _times.Of(k, 1); i++)
            {
                Parts.Copy(tile, new View<T, Layout8<UnitNone>>(in Unsafe.Add(ref tile.First, (nint)i * size * whole.Stride(k)), tile.Layout));
            }

            tile = Longer(tile, k, whole.Dim(k), whole.Stride(k));
        }
    }

    // The same first element, and all there is along one axis.
    private static View<T, Layout8<UnitNone>> Longer(View<T, Layout8<UnitNone>> view, int axis, int size, nint stride)
    {
        Layout8<UnitNone> layout = default;
        for (int k = 0; k < view.Rank; k++)
        {
            layout.Push(k == axis ? size : view.Dim(k), k == axis ? stride : view.Stride(k));
        }

        return new(in view.First, layout);
    }
}
