using static NPBench.Preset.Atax;

namespace NPBench;

/// <summary>atax: a matrix times a vector, and its transpose times that.</summary>
internal sealed partial class Atax : IProgram<Atax.Data>
{
    [NdShape(M, N, typeof(double))] public partial struct Matrix;

    [NdShape(N, typeof(double))] public partial struct Row;

    public struct Data { public Row X, Y; public Matrix A; }

    public static void Initialize(ref Data d)
    {
        d.X.FillFrom(i => 1.0 + (i / (double)N));
        d.A.FillFrom((i, j) => (i + j) % N / (5.0 * M));
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Matrix a, in Row x, ref Row y)
    {
        y.Assign(Nd.MatMul(Nd.MatMul(a, x), a));
    }

    public static void Run(ref Data d) => Kernel(in d.A, in d.X, ref d.Y);

    public static void Report(ref Data d, IResults results) => results.Add("y", in d.Y);
}
