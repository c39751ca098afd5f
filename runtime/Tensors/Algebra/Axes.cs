using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The axes of a reduction: one (<c>axis: 0</c>), several (<c>axis: (0, 2)</c>), or, where nothing is given, all of them. An axis counts from the
/// first; negative from the last, so that -1 is the last one.</summary>
/// <example><code>
/// w.Row.Assign(Nd.Sum(w.Image, axis: (0, 2)));
/// w.Rest.Assign(w.Image - Nd.Mean(w.Image, axis: -1, keepDims: true));
/// </code></example>
[MemoryCost(MemoryCost.Value)]
public readonly struct Axes
{
    /// <summary>The largest rank there is.</summary>
    private const int MaxRank = 8;

    // One byte an axis, the first one lowest; what stands there is the axis itself, from -8 to 7.
    private readonly ulong _axes;
    private readonly byte _count;

    private Axes(ulong axes, int count)
    {
        _axes = axes;
        _count = (byte)count;
    }

    /// <summary>The number of axes; 0 stands for all.</summary>
    public int Count => _count;

    /// <summary>One axis.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static implicit operator Axes(int axis) => default(Axes).With(axis);

    /// <summary>Two axes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static implicit operator Axes((int A, int B) axes) => default(Axes).With(axes.A).With(axes.B);

    /// <summary>Three axes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static implicit operator Axes((int A, int B, int C) axes) => default(Axes).With(axes.A).With(axes.B).With(axes.C);

    /// <summary>Four axes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static implicit operator Axes((int A, int B, int C, int D) axes) => default(Axes).With(axes.A).With(axes.B).With(axes.C).With(axes.D);

    /// <summary>Five axes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static implicit operator Axes((int A, int B, int C, int D, int E) axes)
        => default(Axes).With(axes.A).With(axes.B).With(axes.C).With(axes.D).With(axes.E);

    /// <summary>The axes in an array's or a span's order.</summary>
    /// <exception cref="ArgumentException">There is none, or there are more than 8.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No rank has such an axis.</exception>
    public static Axes Of(params ReadOnlySpan<int> axes)
    {
        if (axes.Length is 0 or > MaxRank)
        {
            throw new ArgumentException($"{axes.Length} axes: 1 to {MaxRank} can be named; leave axis out to reduce all", nameof(axes));
        }

        Axes all = default;
        foreach (int axis in axes)
        {
            all = all.With(axis);
        }

        return all;
    }

    /// <summary>The axes as C# writes them: 0, or (0, 2).</summary>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "a text")]
    public override string ToString() => Count switch
    {
        0 => "all",
        1 => At(0).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => $"({string.Join(", ", Enumerable.Range(0, Count).Select(At))})",
    };

    /// <summary>The axes as bits, counted from the last axis: bit k is set where the axis k places before the last is named. All where none is.</summary>
    /// <param name="rank">The rank of what is reduced.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Within(int rank) => _count == 0 ? (1u << rank) - 1 : Named(rank);

    /// <summary>The axis, counted from the last, of an operation that takes exactly one.</summary>
    /// <param name="rank">The rank of the operand; where it is 1, its axis need not be named.</param>
    /// <param name="operation">What takes it, for the message.</param>
    /// <exception cref="ArgumentException">Another number of axes is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    internal int Single(int rank, string operation)
    {
        uint bits = Within(rank);
        return BitOperations.PopCount(bits) == 1 ? BitOperations.TrailingZeroCount(bits) : throw new ArgumentException(Count == 0
            ? $"{operation} of rank {rank} runs along one axis: name it, axis: 0"
            : $"{operation} runs along one axis, not {Count}: axis: {this}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Named(int rank)
    {
        uint bits = 0;
        for (int i = 0; i < _count; i++)
        {
            uint bit = 1u << Nd.FromLast(At(i), rank);
            if ((bits & bit) != 0)
            {
                throw new ArgumentException($"axis: {this} names axis {(At(i) < 0 ? At(i) + rank : At(i))} twice in rank {rank}; an axis is reduced once");
            }

            bits |= bit;
        }

        return bits;
    }

    private int At(int i) => (sbyte)(_axes >> (8 * i));

    private Axes With(int axis)
        => axis is >= -MaxRank and < MaxRank
            ? new(_axes | ((ulong)(byte)axis << (8 * _count)), _count + 1)
            : throw new ArgumentOutOfRangeException(nameof(axis), $"axis {axis} does not exist: no tensor has more than {MaxRank} axes");
}
