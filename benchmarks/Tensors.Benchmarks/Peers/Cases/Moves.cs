namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>Transposes, and row-major into column-major memory.</summary>
internal static class Moves
{
    public static IEnumerable<Case> Cases()
    {
        foreach ((string dtype, int size) in ((string, int)[])[("f32", 64), ("f32", 1000), ("f32", 1024), ("f32", 8192), ("f64", 64), ("f64", 1000), ("u8", 1000)])
        {
            double bytes = (double)size * size * Case.Bytes(dtype);
            yield return new($"transpose.transpose.{dtype}.{size}x{size}", 0, bytes, bytes, 0, 0, dtype == "f32" && size <= 1000);
            yield return new($"transpose.row2col.{dtype}.{size}x{size}", 0, bytes, bytes, 0, 0, false);
        }
    }
}
