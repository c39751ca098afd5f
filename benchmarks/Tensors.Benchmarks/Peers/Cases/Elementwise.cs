namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>Families of one fused loop over elements.</summary>
internal static class Elementwise
{
    private static readonly (string Size, double Elements)[] s_floats =
        [("4x4", 16), ("64x64", 64 * 64), ("1000x1000", 1e6), ("8192x8192", 8192.0 * 8192)];

    public static IEnumerable<Case> Cases()
    {
        foreach ((string size, double n) in s_floats)
            foreach (Case c in Fused("f32", size, n)) yield return c;
        foreach ((string size, double n) in s_floats[1..3])
            foreach (Case c in Fused("f64", size, n)) yield return c;
    }

    private static IEnumerable<Case> Fused(string dtype, string size, double n)
    {
        double bytes = n * Case.Bytes(dtype), error = dtype == "f32" ? 1e-5 : 1e-13;
        bool quick = dtype == "f32" && size is "64x64" or "1000x1000";
        yield return new($"fused.saxpy.{dtype}.{size}", 2 * n, 2 * bytes, bytes, error, error, quick) { Footprint = 2 * bytes };
        yield return new($"fused.chain3.{dtype}.{size}", 3 * n, 3 * bytes, bytes, error, error, false);
        yield return new($"fused.chain10.{dtype}.{size}", 10 * n, 3 * bytes, bytes, error, error, quick);
        yield return new($"fused.chain25.{dtype}.{size}", 25 * n, 3 * bytes, bytes, error, 4 * error, quick);
    }
}
