namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>Matrix products (M x K)(K x N). Small ones run over independent triples within 24 KB: what counts is how many a second.</summary>
internal static class Products
{
    /// <summary>The square sizes.</summary>
    public static IReadOnlyList<int> Squares { get; } = [.. Enumerable.Range(2, 15), 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 512, 1000];

    public static IEnumerable<Case> Cases()
    {
        foreach (string dtype in (string[])["f32", "f64"])
        {
            foreach (int n in Squares) yield return Product(dtype, n, n, n, dtype == "f32" && n is 4 or 16 or 64 or 256);
            yield return Product(dtype, 1000, 8, 1000, false);
            yield return Product(dtype, 8, 1000, 8, false);
            yield return Product(dtype, 64, 1000, 64, false);
            yield return Product(dtype, 1000, 64, 16, false);
            yield return Product(dtype, 64, 64, 1, false);
            yield return Product(dtype, 1000, 1000, 1, dtype == "f32");
        }
    }

    private static Case Product(string dtype, int m, int k, int n, bool quick)
    {
        double size = Case.Bytes(dtype), error = dtype == "f32" ? 2e-7 : 1e-15;
        string label = m == k && k == n ? $"{n}" : $"{m}x{k}x{n}";
        return new($"matmul.matmul.{dtype}.{label}", 2.0 * m * k * n, (m * k + k * n) * size, m * n * size, 10 * error, k * error, quick);
    }
}
