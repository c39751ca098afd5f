namespace Tensors.Benchmarks.Peers.Cases;

/// <summary>Broadcasting, stencils, elementary functions, norms by rows, integers, casts, masks and batches of small matrices.</summary>
internal static class Loops
{
    public static IEnumerable<Case> Cases() => [.. Broadcast(), .. Batches(), .. Stencils(), .. Elementary(), .. Rows(), .. Integers(), .. Casts(), .. Masks()];

    private static IEnumerable<(string At, string DType, double N, double Bytes, double Error, bool Quick)> Grids()
    {
        foreach (string dtype in (string[])["f32", "f64"])
            foreach (int n in (int[])[64, 1000])
                yield return ($"{dtype}.{n}x{n}", dtype, n, (double)n * n * Case.Bytes(dtype), dtype == "f32" ? 1e-6 : 1e-15, dtype == "f32" && n == 1000);
    }

    private static IEnumerable<Case> Broadcast()
    {
        foreach ((string at, string dtype, double n, double bytes, double error, bool quick) in Grids())
        {
            double row = n * Case.Bytes(dtype);
            yield return new($"broadcast.add-row.{at}", n * n, bytes + row, bytes, error, error, quick);
            yield return new($"broadcast.add-column.{at}", n * n, bytes + row, bytes, error, error, false);
            yield return new($"broadcast.outer.{at}", n * n, 2 * row, bytes, error, error, quick);
        }
    }

    private static IEnumerable<Case> Batches()
    {
        const double Count = 100_000, Matrix = 64 * Count, Vector = 16 * Count;
        yield return new("batch.mat4-mat4.f32.100k", 112 * Count, 2 * Matrix, Matrix, 1e-5, 1e-5, true);
        yield return new("batch.mat4-vec4.f32.100k", 28 * Count, Matrix + Vector, Vector, 1e-5, 1e-5, false);
        yield return new("batch.one-mat4-vec4.f32.100k", 28 * Count, Vector, Vector, 1e-5, 1e-5, true);
        yield return new("batch.det4.f32.100k", 0, Matrix, 4 * Count, 1e-4, 1e-4, false);
        yield return new("batch.inv4.f32.100k", 0, Matrix, Matrix, 1e-4, 1e-4, true);
    }

    private static IEnumerable<Case> Stencils()
    {
        foreach ((string at, _, double n, double bytes, double error, bool quick) in Grids())
        {
            yield return new($"stencil.star5.{at}", 4 * n * n, bytes, bytes, 4 * error, 4 * error, quick);
            yield return new($"stencil.box9.{at}", 11 * n * n, bytes, bytes, 4 * error, 4 * error, false);
            yield return new($"stencil.conv5.{at}", 14 * n * n, 2 * bytes, 2 * bytes, 4 * error, 4 * error, quick);
        }
        foreach (int n in (int[])[32, 128])
        {
            double bytes = 4.0 * n * n * n;
            yield return new($"stencil.star7.f32.{n}x{n}x{n}", 7.0 * n * n * n, bytes, bytes, 4e-6, 1e-5, false);
        }
    }

    private static IEnumerable<Case> Elementary()
    {
        foreach ((string at, _, _, double bytes, double error, bool quick) in Grids())
        {
            foreach (string function in (string[])["exp", "log", "sin", "cos", "tanh", "sqrt"])
                yield return new($"math.{function}.{at}", 0, bytes, bytes, 10 * error, 10 * error, quick && function is "exp" or "tanh");
            yield return new($"math.pow.{at}", 0, 2 * bytes, bytes, 10 * error, 10 * error, false);
        }
    }

    private static IEnumerable<Case> Rows()
    {
        foreach ((string at, _, _, double bytes, double error, bool quick) in Grids())
        {
            yield return new($"rows.softmax.{at}", 0, bytes, bytes, 100 * error, error, quick);
            yield return new($"rows.layernorm.{at}", 0, bytes, bytes, 100 * error, 100 * error, quick);
        }
    }

    private static IEnumerable<Case> Integers()
    {
        foreach (int n in (int[])[64, 1000])
        {
            foreach (string dtype in (string[])["i32", "i16", "u8"])
            {
                double bytes = (double)n * n * Case.Bytes(dtype);
                yield return new($"ints.add.{dtype}.{n}x{n}", 0, 2 * bytes, bytes, 0, 0, n == 1000);
                if (dtype != "i32") yield return new($"ints.add-saturating.{dtype}.{n}x{n}", 0, 2 * bytes, bytes, 0, 0, n == 1000 && dtype == "u8");
            }
        }
    }

    private static IEnumerable<Case> Casts()
    {
        foreach (int n in (int[])[64, 1000])
        {
            foreach ((string from, string to) in ((string, string)[])[("f32", "f64"), ("f64", "f32"), ("i32", "f32"), ("f32", "i32"), ("u8", "f32"), ("f32", "u8"), ("i32", "f64"), ("f64", "i32"), ("i16", "f32"), ("f32", "i16"), ("u8", "i32"), ("i32", "u8")])
            {
                double count = (double)n * n;
                yield return new($"cast.to-{to}.{from}.{n}x{n}", 0, count * Case.Bytes(from), count * Case.Bytes(to), 0, 0, n == 1000 && from == "u8");
            }
        }
    }

    private static IEnumerable<Case> Masks()
    {
        foreach ((string at, _, double n, double bytes, double error, bool quick) in Grids())
        {
            yield return new($"mask.where.{at}", 0, 2 * bytes, bytes, error, error, quick);
            yield return new($"mask.clamp.{at}", 0, bytes, bytes, 0, 0, false);
            yield return new($"mask.compare.{at}", 0, 2 * bytes, n * n, 0, 0, quick);
            yield return new($"mask.count.{at}", 0, bytes, 0, 0, 0, false);
        }
    }
}
