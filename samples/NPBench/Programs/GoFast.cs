using static NPBench.Preset.GoFast;

namespace NPBench;

/// <summary>go_fast: a matrix plus the sum of the hyperbolic tangents on its diagonal.</summary>
internal sealed partial class GoFast : IProgram<GoFast.Data>
{
    [NdShape(N, N, typeof(double))] public partial struct Matrix;

    public struct Data { public Matrix A, Result; }

    public static void Initialize(ref Data d) => new NumpyRandom().Fill(d.A.AsSpan());

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Matrix a, ref Matrix result)
    {
        double trace = 0.0;
        for (int i = 0; i < N; i++)
        {
            trace += Nd.Tanh(a[i, i]);
        }

        result.Assign(a + trace);
    }

    public static void Run(ref Data d) => Kernel(in d.A, ref d.Result);

    public static void Report(ref Data d, IResults results) => results.Add("out", in d.Result);
}
