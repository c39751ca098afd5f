using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>What every product is held against: nested loops over labelled axes, every element one chain of fused multiply-adds in the order of the labels.</summary>
internal static class LabelledSum
{
    /// <summary>As <c>einsum</c> reads it: axes of the same label meet, those that are not in <paramref name="result"/> are summed over, in the order of <paramref name="sums"/>.
    /// An axis of size 1 broadcasts.</summary>
    public static T[] Of<T>(Grid<T> x, string xs, Grid<T> y, string ys, string result, string sums, Func<T, T, T, T> fused)
        where T : unmanaged, INumberBase<T>
    {
        Dictionary<char, int> sizes = [];
        foreach ((char label, int size) in xs.Zip(x.Dims).Concat(ys.Zip(y.Dims))) sizes[label] = Math.Max(size, sizes.GetValueOrDefault(label));
        List<T> all = [];
        foreach (int[] at in Grid<T>.Indices([.. result.Select(c => sizes[c])]))
        {
            T sum = T.Zero;
            foreach (int[] term in Grid<T>.Indices([.. sums.Select(c => sizes[c])]))
            {
                int Index(char c) => result.Contains(c, StringComparison.Ordinal) ? at[result.IndexOf(c, StringComparison.Ordinal)] : term[sums.IndexOf(c, StringComparison.Ordinal)];
                sum = fused(x[[.. xs.Select(Index)]], y[[.. ys.Select(Index)]], sum);
            }

            all.Add(sum);
        }

        return [.. all];
    }

    public static Grid<T> Random<T, U>(Random random, params int[] dims)
        where T : unmanaged, INumberBase<T>
        where U : struct, IUnitAxis
        => Grids.Place<T, U>(random, dims).Fill(_ => Scalars.IsInteger<T>() ? T.CreateTruncating(random.Next()) : T.CreateTruncating((random.NextDouble() * 2) - 1));
}
