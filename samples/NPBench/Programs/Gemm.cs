using static NPBench.Preset.Gemm;

namespace NPBench;

/// <summary>gemm: a product of matrices, scaled, on top of what was there.</summary>
internal sealed partial class Gemm : IProgram<Gemm.Data>
{
    private const double Alpha = 1.5, Beta = 1.2;

    [NdShape(NI, NK, typeof(double))] public partial struct Left;

    [NdShape(NK, NJ, typeof(double))] public partial struct Right;

    [NdShape(NI, NJ, typeof(double))] public partial struct Result;

    public struct Data { public Left A; public Right B; public Result C; }

    public static void Initialize(ref Data d)
    {
        d.C.FillFrom((i, j) => ((i * j) + 1) % NI / (double)NI);
        d.A.FillFrom((i, k) => i * (k + 1) % NK / (double)NK);
        d.B.FillFrom((k, j) => k * (j + 2) % NJ / (double)NJ);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(double alpha, double beta, ref Result c, in Left a, in Right b)
    {
        c.Assign(alpha * Nd.MatMul(a, b) + beta * c);
    }

    public static void Run(ref Data d) => Kernel(Alpha, Beta, ref d.C, in d.A, in d.B);

    public static void Report(ref Data d, IResults results) => results.Add("C", in d.C);
}
