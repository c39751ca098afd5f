using static NPBench.Preset.Fdtd2D;

namespace NPBench;

/// <summary>fdtd_2d: an electromagnetic wave on a plane by finite differences in time.</summary>
internal sealed partial class Fdtd2D : IProgram<Fdtd2D.Data>
{
    [NdShape(NX, NY, typeof(double))] public partial struct Field;

    [NdShape(Steps, typeof(double))] public partial struct Source;

    public struct Data { public Field Ex, Ey, Hz; public Source Fict; }

    public static void Initialize(ref Data d)
    {
        d.Ex.FillFrom((i, j) => i * (j + 1.0) / NX);
        d.Ey.FillFrom((i, j) => i * (j + 2.0) / NY);
        d.Hz.FillFrom((i, j) => i * (j + 3.0) / NX);
        d.Fict.FillArange(0.0, 1.0);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Field ex, ref Field ey, ref Field hz, in Source fict)
    {
        for (int t = 0; t < Steps; t++)
        {
            ey[0, ..] = fict[t];
            ey.At[1.., ..].Subtract(0.5 * (hz[1.., ..] - hz[..^1, ..]));
            ex.At[.., 1..].Subtract(0.5 * (hz[.., 1..] - hz[.., ..^1]));
            hz.At[..^1, ..^1].Subtract(0.7 * (ex[..^1, 1..] - ex[..^1, ..^1] + ey[1.., ..^1] - ey[..^1, ..^1]));
        }
    }

    public static void Run(ref Data d) => Kernel(ref d.Ex, ref d.Ey, ref d.Hz, in d.Fict);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("ex", in d.Ex);
        results.Add("ey", in d.Ey);
        results.Add("hz", in d.Hz);
    }
}
