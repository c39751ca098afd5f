using static NPBench.Preset.K2mm;

namespace NPBench;

/// <summary>k2mm: a product of three matrices, scaled, on top of what was there.</summary>
internal sealed partial class K2mm : IProgram<K2mm.Data>
{
    private const double Alpha = 1.5, Beta = 1.2;

    [NdShape(NI, NK, typeof(double))] public partial struct First;

    [NdShape(NK, NJ, typeof(double))] public partial struct Second;

    [NdShape(NJ, NL, typeof(double))] public partial struct Third;

    [NdShape(NI, NL, typeof(double))] public partial struct Result;

    public struct Data { public First A; public Second B; public Result D; public Third C; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom((i, j) => ((i * j) + 1) % NI / (double)NI);
        d.B.FillFrom((i, j) => i * (j + 1) % NJ / (double)NJ);
        d.C.FillFrom((i, j) => ((i * (j + 3)) + 1) % NL / (double)NL);
        d.D.FillFrom((i, j) => i * (j + 2) % NK / (double)NK);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(double alpha, double beta, in First a, in Second b, in Third c, ref Result d)
    {
        d.Assign(alpha * Nd.MatMul(Nd.MatMul(a, b), c) + beta * d);
    }

    public static void Run(ref Data d) => Kernel(Alpha, Beta, in d.A, in d.B, in d.C, ref d.D);

    public static void Report(ref Data d, IResults results) => results.Add("D", in d.D);
}
