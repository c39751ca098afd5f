using static NPBench.Preset.Correlation;

namespace NPBench;

/// <summary>correlation: of every pair of columns.</summary>
internal sealed partial class Correlation : IProgram<Correlation.Data>
{
    [NdShape(N, M, typeof(double))] public partial struct Samples;

    [NdShape(M, typeof(double))] public partial struct Row;

    [NdShape(M, M, typeof(double))] public partial struct Square;

    public struct Data { public Samples Samples; public Row Deviation; public Square Corr; }

    public static void Initialize(ref Data d) => d.Samples.FillFrom((i, j) => (i * (double)j / M) + i);

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(double count, ref Samples data, ref Row deviation, ref Square corr)
    {
        deviation.Assign(Nd.Std(data, axis: 0));
        deviation.Assign(Nd.Where(deviation <= 0.1, 1.0, deviation));
        data -= Nd.Mean(data, axis: 0);
        data /= Nd.Sqrt(count) * deviation;
        corr.FillEye();
        for (int i = 0; i < M - 1; i++)
        {
            corr.At[i, (i + 1)..].Assign(Nd.MatMul(data[.., i], data[.., (i + 1)..]));
            corr.At[(i + 1).., i].Assign(corr[i, (i + 1)..]);
        }
    }

    public static void Run(ref Data d) => Kernel(N, ref d.Samples, ref d.Deviation, ref d.Corr);

    public static void Report(ref Data d, IResults results) => results.Add("corr", in d.Corr);
}
