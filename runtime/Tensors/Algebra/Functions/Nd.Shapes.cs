using System.Globalization;

namespace Tensors;

public static partial class Nd
{
    /// <summary>The sizes that two lists of sizes broadcast to: aligned at the last axis, equal or 1. For sizes known at run time only; those of declared tensors are
    /// checked by the compiler. Into the caller's memory, 0 bytes.</summary>
    /// <param name="x">The sizes of one operand, first axis first.</param>
    /// <param name="y">The sizes of the other.</param>
    /// <param name="result">Receives the sizes of the result in its first elements; as long as the longer of the two, or longer.</param>
    /// <returns>The number of axes.</returns>
    /// <exception cref="ShapeMismatchException">Two sizes differ and neither is 1.</exception>
    /// <exception cref="ArgumentException">The result is too short.</exception>
    [MemoryCost(MemoryCost.Into)]
    public static int BroadcastShapes(ReadOnlySpan<int> x, ReadOnlySpan<int> y, Span<int> result)
    {
        int rank = Math.Max(x.Length, y.Length);
        if (result.Length < rank)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"the result has {rank} axes, there is room for {result.Length}"), nameof(result));
        for (int k = 1; k <= rank; k++)
        {
            int a = k <= x.Length ? x[^k] : 1, b = k <= y.Length ? y[^k] : 1;
            if (a != b && a != 1 && b != 1)
                throw new ShapeMismatchException(string.Create(CultureInfo.InvariantCulture, $"({Listed(x)}) and ({Listed(y)}) do not broadcast: axis {rank - k} of the result would be {a} and {b}"));
            result[rank - k] = a == 1 ? b : a;
        }

        return rank;
    }

    private static string Listed(ReadOnlySpan<int> sizes)
    {
        var texts = new string[sizes.Length];
        for (int n = 0; n < texts.Length; n++)
            texts[n] = sizes[n].ToString(CultureInfo.InvariantCulture);
        return string.Join(", ", texts);
    }
}
