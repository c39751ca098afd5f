using static NPBench.Preset.Gesummv;

namespace NPBench;

/// <summary>gesummv: the scaled sum of two matrices times a vector.</summary>
internal sealed partial class Gesummv : IProgram<Gesummv.Data>
{
    private const double Alpha = 1.5, Beta = 1.2;

    [NdShape(N, N, typeof(double))] public partial struct Matrix;

    [NdShape(N, typeof(double))] public partial struct Line;

    public struct Data { public Line X, Y; public Matrix A, B; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom((i, j) => ((i * j) + 1) % N / (double)N);
        d.B.FillFrom((i, j) => ((i * j) + 2) % N / (double)N);
        d.X.FillFrom(i => i % N / (double)N);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(double alpha, double beta, in Matrix a, in Matrix b, in Line x, ref Line y)
    {
        y.Assign(alpha * Nd.MatMul(a, x) + beta * Nd.MatMul(b, x));
    }

    public static void Run(ref Data d) => Kernel(Alpha, Beta, in d.A, in d.B, in d.X, ref d.Y);

    public static void Report(ref Data d, IResults results) => results.Add("y", in d.Y);
}
