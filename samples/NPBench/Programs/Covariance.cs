using static NPBench.Preset.Covariance;

namespace NPBench;

/// <summary>covariance: of every pair of columns.</summary>
internal sealed partial class Covariance : IProgram<Covariance.Data>
{
    [NdShape(N, M, typeof(double))] public partial struct Samples;

    [NdShape(M, M, typeof(double))] public partial struct Square;

    public struct Data { public Samples Samples; public Square Cov; }

    public static void Initialize(ref Data d) => d.Samples.FillFrom((i, j) => i * (double)j / M);

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(double count, ref Samples data, ref Square cov)
    {
        data -= data.Mean(axis: 0);
        for (int i = 0; i < M; i++)
        {
            cov.At[i, i..].Assign(Nd.MatMul(data[.., i], data[.., i..]) / (count - 1.0));
            cov.At[i.., i].Assign(cov[i, i..]);
        }
    }

    public static void Run(ref Data d) => Kernel(N, ref d.Samples, ref d.Cov);

    public static void Report(ref Data d, IResults results) => results.Add("cov", in d.Cov);
}
