using static NPBench.Preset.Cholesky;

namespace NPBench;

/// <summary>cholesky: the triangular factor of a positive definite matrix, in its place.</summary>
internal sealed partial class Cholesky : IProgram<Cholesky.Data>
{
    [NdShape(N, N, typeof(double))] public partial struct Matrix;

    public struct Data { public Matrix A; }

    public static void Initialize(ref Data d)
    {
        using var factor = new Owned<Matrix>();
        ref var l = ref factor.Value;
        l.FillFrom((i, j) => j > i ? 0.0 : j == i ? 1.0 : ((N - j) % N / (double)N) + 1.0);
        d.A.Assign(Nd.MatMul(l, l.Transpose()));
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Matrix a)
    {
        a.At[0, 0] = Nd.Sqrt(a[0, 0]);
        for (int i = 1; i < N; i++)
        {
            a.At[i, 0] /= a[0, 0];
            for (int j = 1; j < i; j++)
            {
                a.At[i, j] -= Nd.Dot(a[i, ..j], a[j, ..j]);
                a.At[i, j] /= a[j, j];
            }

            a.At[i, i] -= Nd.Dot(a[i, ..i], a[i, ..i]);
            a.At[i, i] = Nd.Sqrt(a[i, i]);
        }
    }

    public static void Run(ref Data d) => Kernel(ref d.A);

    public static void Report(ref Data d, IResults results) => results.Add("A", in d.A);
}
