using System.Numerics;
using static NPBench.Preset.Mandelbrot1;

namespace NPBench;

/// <summary>mandelbrot1: when each point of a plane leaves the circle. Where NumPy gathers the points still inside, a mask keeps the others as they are.</summary>
internal sealed partial class Mandelbrot1 : IProgram<Mandelbrot1.Data>
{
    [NdShape(XN, typeof(double))] public partial struct Across;

    [NdShape(YN, typeof(double))] public partial struct Down;

    [NdShape(YN, XN, typeof(Complex))] public partial struct Points;

    [NdShape(YN, XN, typeof(long))] public partial struct Counts;

    [NdShape(YN, XN, typeof(bool))] public partial struct Mask;

    public struct Data { public Across X; public Down Y; public Points C, Z; public Counts N; public Mask Inside; }

    public static void Initialize(ref Data d) => d = default;

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Data d)
    {
        d.X.FillLinspace(XMin, XMax);
        d.Y.FillLinspace(YMin, YMax);
        d.C.Assign(d.X.E.Cast<Complex>() + d.Y.ExpandDims(1).Cast<Complex>() * Complex.ImaginaryOne);
        d.N.Fill(0);
        d.Z.Fill(0);
        for (long n = 0; n < Steps; n++)
        {
            d.Inside.Assign(Nd.Abs(d.Z) < Horizon);
            d.N.Assign(Nd.Where(d.Inside, n, d.N));
            d.Z.Assign(Nd.Where(d.Inside, d.Z * d.Z + d.C, d.Z));
        }

        d.N.Assign(Nd.Where(d.N == Steps - 1, 0L, d.N));
    }

    public static void Run(ref Data d) => Kernel(ref d);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("Z", in d.Z);
        results.Add("N", in d.N);
    }
}
