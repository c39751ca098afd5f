using static NPBench.Preset.Jacobi1D;

namespace NPBench;

/// <summary>jacobi_1d: smooths a line, from one array into the other and back.</summary>
internal sealed partial class Jacobi1D : IProgram<Jacobi1D.Data>
{
    [NdShape(N, typeof(double))] public partial struct Line;

    public struct Data { public Line A, B; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom(i => (i + 2.0) / N);
        d.B.FillFrom(i => (i + 3.0) / N);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Line a, ref Line b)
    {
        for (int t = 1; t < Steps; t++)
        {
            b.At[1..^1].Assign(0.33333 * (a[..^2] + a[1..^1] + a[2..]));
            a.At[1..^1].Assign(0.33333 * (b[..^2] + b[1..^1] + b[2..]));
        }
    }

    public static void Run(ref Data d) => Kernel(ref d.A, ref d.B);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("A", in d.A);
        results.Add("B", in d.B);
    }
}
