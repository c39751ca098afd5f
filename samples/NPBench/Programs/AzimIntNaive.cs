using static NPBench.Preset.AzimIntNaive;

namespace NPBench;

/// <summary>azimint_naive: the mean of what lies in each ring.</summary>
internal sealed partial class AzimIntNaive : IProgram<AzimIntNaive.Data>
{
    [NdShape(N, typeof(double))] public partial struct Points;

    [NdShape(Bins, typeof(double))] public partial struct Rings;

    public struct Data { public Points Values, Radius, Chosen; public Rings Result; }

    public static void Initialize(ref Data d)
    {
        var random = new NumpyRandom();
        random.Fill(d.Values.AsSpan());
        random.Fill(d.Radius.AsSpan());
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Points data, in Points radius, ref Points values, ref Rings result)
    {
        double rmax = radius.Max();
        for (int i = 0; i < Bins; i++)
        {
            double r1 = rmax * i / Bins, r2 = rmax * (i + 1) / Bins;
            int n = (int)Nd.Compress((r1 <= radius) & (radius < r2), data, ref values);
            result.At[i] = values[..n].Mean();
        }
    }

    public static void Run(ref Data d) => Kernel(in d.Values, in d.Radius, ref d.Chosen, ref d.Result);

    public static void Report(ref Data d, IResults results) => results.Add("res", in d.Result);
}
