using static NPBench.Preset.Heat3D;

namespace NPBench;

/// <summary>heat_3d: heat spreads in a cube, from one array into the other and back.</summary>
internal sealed partial class Heat3D : IProgram<Heat3D.Data>
{
    [NdShape(N, N, N, typeof(double))] public partial struct Cube;

    public struct Data { public Cube A, B; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom((i, j, k) => (i + j + (N - k)) * 10.0 / N);
        d.B.CopyFrom(in d.A);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Cube a, ref Cube b)
    {
        for (int t = 1; t < Steps; t++)
        {
            Spread(in a, ref b);
            Spread(in b, ref a);
        }
    }

    private static void Spread(in Cube a, ref Cube b)
    {
        var here = a[1..^1, 1..^1, 1..^1];
        b.At[1..^1, 1..^1, 1..^1].Assign(
            0.125 * (a[2.., 1..^1, 1..^1] - 2.0 * here + a[..^2, 1..^1, 1..^1]) +
            0.125 * (a[1..^1, 2.., 1..^1] - 2.0 * here + a[1..^1, ..^2, 1..^1]) +
            0.125 * (a[1..^1, 1..^1, 2..] - 2.0 * here + a[1..^1, 1..^1, ..^2]) + here);
    }

    public static void Run(ref Data d) => Kernel(ref d.A, ref d.B);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("A", in d.A);
        results.Add("B", in d.B);
    }
}
