using static NPBench.Preset.NBody;

namespace NPBench;

/// <summary>nbody: stars under each other's gravity, with kicks of half a step around each drift.</summary>
internal sealed partial class NBody : IProgram<NBody.Data>
{
    private const int Steps = (int)(End / Step + 0.999999);

    [NdShape(N, 1, typeof(double))] public partial struct Masses;

    [NdShape(N, 3, typeof(double))] public partial struct Vectors;

    [NdShape(N, N, typeof(double))] public partial struct Pairs;

    [NdShape(Steps + 1, typeof(double))] public partial struct Energies;

    public struct Data { public Masses Mass; public Vectors Pos, Vel, Acc; public Pairs Inverse; public Energies Kinetic, Potential; }

    public static void Initialize(ref Data d)
    {
        var random = new NumpyRandom();
        d.Mass.Fill(20.0 / N);
        random.Fill(d.Pos.AsSpan());
        random.Fill(d.Vel.AsSpan());
    }

    private static void Accelerate(in Vectors pos, in Masses mass, ref Pairs inverse, ref Vectors acc)
    {
        var x = pos[.., 0..1];
        var y = pos[.., 1..2];
        var z = pos[.., 2..3];
        var dx = x.Transpose() - x;
        var dy = y.Transpose() - y;
        var dz = z.Transpose() - z;
        inverse.Assign(dx * dx + dy * dy + dz * dz + Softening * Softening);
        inverse.Assign(Nd.Where(inverse > 0.0, Nd.Pow(inverse, -1.5), inverse));
        acc.At[.., 0..1].Assign(Nd.MatMul(G * (dx * inverse), mass));
        acc.At[.., 1..2].Assign(Nd.MatMul(G * (dy * inverse), mass));
        acc.At[.., 2..3].Assign(Nd.MatMul(G * (dz * inverse), mass));
    }

    private static (double Kinetic, double Potential) Energy(in Vectors pos, in Vectors vel, in Masses mass, ref Pairs inverse)
    {
        double kinetic = 0.5 * Nd.Sum(mass * (vel * vel));
        var x = pos[.., 0..1];
        var y = pos[.., 1..2];
        var z = pos[.., 2..3];
        var dx = x.Transpose() - x;
        var dy = y.Transpose() - y;
        var dz = z.Transpose() - z;
        inverse.Assign(Nd.Sqrt(dx * dx + dy * dy + dz * dz));
        inverse.Assign(Nd.Where(inverse > 0.0, 1.0 / inverse, inverse));
        return (kinetic, G * Nd.Sum(Nd.Triu(-(mass * mass.Transpose()) * inverse, 1)));
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Data d)
    {
        d.Vel -= Nd.Mean(d.Mass * d.Vel, axis: 0) / Nd.Mean(d.Mass);
        Accelerate(in d.Pos, in d.Mass, ref d.Inverse, ref d.Acc);
        (d.Kinetic.At[0], d.Potential.At[0]) = Energy(in d.Pos, in d.Vel, in d.Mass, ref d.Inverse);
        for (int i = 1; i <= Steps; i++)
        {
            d.Vel += d.Acc * Step / 2.0;
            d.Pos += d.Vel * Step;
            Accelerate(in d.Pos, in d.Mass, ref d.Inverse, ref d.Acc);
            d.Vel += d.Acc * Step / 2.0;
            (d.Kinetic.At[i], d.Potential.At[i]) = Energy(in d.Pos, in d.Vel, in d.Mass, ref d.Inverse);
        }
    }

    public static void Run(ref Data d) => Kernel(ref d);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("KE", in d.Kinetic);
        results.Add("PE", in d.Potential);
    }
}
