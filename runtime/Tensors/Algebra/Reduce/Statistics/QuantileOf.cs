using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A quantile: the elements of one result are copied into scratch and the two neighbours selected there, in linear time on average. NaN where one of the
/// elements is NaN, or, where NaN is left out, where there is nothing else. Interpolated in double.</summary>
/// <typeparam name="T">The element type.</typeparam>
[MemoryCost(MemoryCost.Value)]
public readonly struct QuantileOf<T> : IStatistic<T, T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly double _q;
    private readonly QuantileMethod _method;
    private readonly bool _skipsNan;
    private readonly bool _isMedian;

    /// <summary>The median: the mean of two neighbours, also of infinite ones, where the quantile 0.5 interpolates and gives NaN, as in NumPy.</summary>
    internal QuantileOf(bool skipsNan)
        : this(0.5, QuantileMethod.Linear, skipsNan)
        => _isMedian = true;

    internal QuantileOf(double q, QuantileMethod method, bool skipsNan)
    {
        if (!(q >= 0 && q <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(q), $"a quantile lies between 0 and 1, not {q}; Percentile takes 0 to 100");
        }

        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method), $"there is no quantile method {method}");
        }

        _q = q;
        _method = method;
        _skipsNan = skipsNan;
    }

    /// <inheritdoc/>
    static bool IStatistic<T, T>.IsOrdered => false;

    /// <inheritdoc/>
    static bool IStatistic<T, T>.TakesScratch => true;

    /// <inheritdoc/>
    void IStatistic<T, T>.Compute<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint start, nint width, scoped ref T results)
    {
        using ScratchLease<T> lease = Scratch.Rent<T>(plan.Count);
        for (nint i = 0; i < width; i++)
        {
            Unsafe.Add(ref results, i) = Of(Gather<X, A>(ref x, ref plan, start + i, lease.Span));
        }
    }

    // What is not NaN; where NaN counts, nothing as soon as there is one.
    private Span<T> Gather<X, A>(scoped ref X x, scoped ref FoldPlan plan, nint column, Span<T> values)
        where X : INode<T>, allows ref struct
        where A : IPlane
    {
        nint offset = 0;
        int count = 0;
        int seen = 0;
        nint from = plan.IsInnerReduced ? 0 : column;
        nint to = plan.IsInnerReduced ? plan.Inner : column + 1;
        do
        {
            for (nint c = from; c < to; c++, seen++)
            {
                T value = x.At<A>(0, c);
                if (!T.IsNaN(value))
                {
                    values[count++] = value;
                }
            }
        }
        while (plan.Reduced.Step(ref offset, ref x));
        return _skipsNan || count == seen ? values[..count] : default;
    }

    private T Of(Span<T> values)
    {
        if (values.IsEmpty)
        {
            return T.NaN;
        }

        double place = Math.Clamp(Place(values.Length), 0, values.Length - 1);
        int lower = (int)Math.Floor(place);
        double between = place - lower;
        (T a, T b) = Selection.Neighbours(values, lower);
        if (between == 0 || a == b)
        {
            return a;
        }

        // NumPy's interpolation: from the nearer end, so that both ends are met exactly.
        double low = double.CreateTruncating(a), high = double.CreateTruncating(b), step = high - low;
        if (double.IsInfinity(step) && (_isMedian || (double.IsFinite(low) && double.IsFinite(high))))
        {
            return T.CreateTruncating((low * (1 - between)) + (high * between));
        }

        return T.CreateTruncating(between < 0.5 ? low + (step * between) : high - (step * (1 - between)));
    }

    private double Place(int n) => _method switch
    {
        QuantileMethod.Linear => (n - 1) * _q,
        QuantileMethod.Lower => Math.Floor((n - 1) * _q),
        QuantileMethod.Higher => Math.Ceiling((n - 1) * _q),
        QuantileMethod.Nearest => Math.Round((n - 1) * _q, MidpointRounding.ToEven),
        QuantileMethod.Midpoint => 0.5 * (Math.Floor((n - 1) * _q) + Math.Ceiling((n - 1) * _q)),
        QuantileMethod.InvertedCdf => Math.Ceiling((n * _q) - 1),
        QuantileMethod.AveragedInvertedCdf => (n * _q) % 1 == 0 ? (n * _q) - 0.5 : Math.Ceiling((n * _q) - 1),
        QuantileMethod.InterpolatedInvertedCdf => (n * _q) - 1,
        QuantileMethod.Hazen => (n * _q) - 0.5,
        QuantileMethod.Weibull => ((n + 1) * _q) - 1,
        QuantileMethod.MedianUnbiased => ((n + (1.0 / 3)) * _q) - (2.0 / 3),
        QuantileMethod.NormalUnbiased => ((n + 0.25) * _q) - 0.625,
        _ => throw new ArgumentOutOfRangeException(nameof(_method), $"there is no quantile method {_method}"),
    };
}
