using System.Globalization;

namespace Tensors.Lift;

/// <summary>Text that repeats with the axes of a rank.</summary>
internal static class Ranks
{
    public const int Most = 8;

    /// <summary>The pattern once an axis from <paramref name="from"/> on, <c>{0}</c> being its number.</summary>
    public static string Each(int from, int to, string pattern, string separator = ", ")
        => string.Join(separator, Enumerable.Range(from, to - from).Select(axis => string.Format(CultureInfo.InvariantCulture, pattern, axis)));

    /// <summary>The pattern once an axis of a rank, the first axis first.</summary>
    public static string Each(int rank, string pattern, string separator = ", ") => Each(0, rank, pattern, separator);

    /// <summary>"rank 2".</summary>
    public static string Name(int rank) => $"rank {rank}";
}
