namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>Whole reductions, and reductions along one axis.</summary>
internal static class Reductions
{
    public static IEnumerable<Case> Cases()
    {
        foreach (string dtype in (string[])["f32", "f64"])
        {
            foreach (int size in (int[])[64, 1000, 8192])
            {
                if (dtype == "f64" && size == 8192) continue;
                double n = (double)size * size, bytes = n * Case.Bytes(dtype), small = dtype == "f32" ? 1e-7 : 1e-16;
                bool quick = dtype == "f32" && size < 8192;
                string at = $"{dtype}.{size}x{size}";
                // A plain loop rounds n times; a sum of n numbers around 0 is itself as small as sqrt(n).
                yield return new($"reduce.sum.{at}", n, bytes, 0, 100 * small, n * small, quick);
                yield return new($"reduce.mean.{at}", n, bytes, 0, 100 * small, 4 * small, false);
                yield return new($"reduce.min.{at}", n, bytes, 0, 0, 0, false);
                yield return new($"reduce.max.{at}", n, bytes, 0, 0, 0, quick);
                yield return new($"reduce.dot.{at}", 2 * n, 2 * bytes, 0, 100 * small, n * small, quick);
                yield return new($"reduce.norm.{at}", 2 * n, bytes, 0, 10_000 * small, 0, quick);     // squares do not cancel: a plain loop loses 3 digits
                yield return new($"reduce.argmax.{at}", n, bytes, 0, 0, 0, false);
                if (size > 1000) continue;
                double result = size * Case.Bytes(dtype);
                yield return new($"reduce.sum-axis0.{at}", n, bytes, result, 100 * small, 10 * size * small, quick);
                yield return new($"reduce.sum-axis1.{at}", n, bytes, result, 100 * small, 10 * size * small, quick);
                yield return new($"reduce.max-axis0.{at}", n, bytes, result, 0, 0, false);
                yield return new($"reduce.max-axis1.{at}", n, bytes, result, 0, 0, false);
            }
        }
    }
}
