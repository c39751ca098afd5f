using static NPBench.Preset.Mvt;

namespace NPBench;

/// <summary>mvt: two vectors grow by a matrix and its transpose times two others.</summary>
internal sealed partial class Mvt : IProgram<Mvt.Data>
{
    [NdShape(N, N, typeof(double))] public partial struct Matrix;

    [NdShape(N, typeof(double))] public partial struct Line;

    public struct Data { public Line X1, X2, Y1, Y2; public Matrix A; }

    public static void Initialize(ref Data d)
    {
        d.X1.FillFrom(i => i % N / (double)N);
        d.X2.FillFrom(i => (i + 1) % N / (double)N);
        d.Y1.FillFrom(i => (i + 3) % N / (double)N);
        d.Y2.FillFrom(i => (i + 4) % N / (double)N);
        d.A.FillFrom((i, j) => i * j % N / (double)N);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Line x1, ref Line x2, in Line y1, in Line y2, in Matrix a)
    {
        x1 += Nd.MatMul(a, y1);
        x2 += Nd.MatMul(y2, a);
    }

    public static void Run(ref Data d) => Kernel(ref d.X1, ref d.X2, in d.Y1, in d.Y2, in d.A);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("x1", in d.X1);
        results.Add("x2", in d.X2);
    }
}
