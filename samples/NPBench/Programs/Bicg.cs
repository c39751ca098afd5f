using static NPBench.Preset.Bicg;

namespace NPBench;

/// <summary>bicg: the two products of the biconjugate gradient method, with a matrix and with its transpose.</summary>
internal sealed partial class Bicg : IProgram<Bicg.Data>
{
    [NdShape(N, M, typeof(double))] public partial struct Matrix;

    [NdShape(M, typeof(double))] public partial struct Row;

    [NdShape(N, typeof(double))] public partial struct Column;

    public struct Data { public Row P, S; public Column R, Q; public Matrix A; }

    public static void Initialize(ref Data d)
    {
        d.A.FillFrom((i, j) => i * (j + 1) % N / (double)N);
        d.P.FillFrom(i => i % M / (double)M);
        d.R.FillFrom(i => i % N / (double)N);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Matrix a, in Row p, in Column r, ref Row s, ref Column q)
    {
        s.Assign(Nd.MatMul(r, a));
        q.Assign(Nd.MatMul(a, p));
    }

    public static void Run(ref Data d) => Kernel(in d.A, in d.P, in d.R, ref d.S, ref d.Q);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("s", in d.S);
        results.Add("q", in d.Q);
    }
}
