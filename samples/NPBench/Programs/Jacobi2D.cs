using static NPBench.Preset.Jacobi2D;

namespace NPBench;

/// <summary>jacobi_2d: smooths a plane, from one array into the other and back.</summary>
internal sealed partial class Jacobi2D : IProgram<Jacobi2D.Data>
{
    [NdShape(N, N, typeof(double))] public partial struct Plane;

    public struct Data { public Plane A, B; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom((i, j) => i * (j + 2.0) / N);
        d.B.FillFrom((i, j) => i * (j + 3.0) / N);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Plane a, ref Plane b)
    {
        for (int t = 1; t < Steps; t++)
        {
            b.At[1..^1, 1..^1].Assign(0.2 * (a[1..^1, 1..^1] + a[1..^1, ..^2] + a[1..^1, 2..] + a[2.., 1..^1] + a[..^2, 1..^1]));
            a.At[1..^1, 1..^1].Assign(0.2 * (b[1..^1, 1..^1] + b[1..^1, ..^2] + b[1..^1, 2..] + b[2.., 1..^1] + b[..^2, 1..^1]));
        }
    }

    public static void Run(ref Data d) => Kernel(ref d.A, ref d.B);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("A", in d.A);
        results.Add("B", in d.B);
    }
}
