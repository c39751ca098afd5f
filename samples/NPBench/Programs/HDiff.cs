using static NPBench.Preset.HDiff;

namespace NPBench;

/// <summary>hdiff: horizontal diffusion of a weather model, with fluxes that only ever go down.</summary>
internal sealed partial class HDiff : IProgram<HDiff.Data>
{
    [NdShape(I + 4, J + 4, K, typeof(double))] public partial struct Wide;

    [NdShape(I + 2, J + 2, K, typeof(double))] public partial struct Laplacian;

    [NdShape(I + 1, J, K, typeof(double))] public partial struct FluxX;

    [NdShape(I, J + 1, K, typeof(double))] public partial struct FluxY;

    [NdShape(I, J, K, typeof(double))] public partial struct Field;

    public struct Data { public Wide In; public Field Out, Coeff; public Laplacian Lap; public FluxX FlxX; public FluxY FlxY; }

    public static void Initialize(ref Data d)
    {
        var random = new NumpyRandom();
        random.Fill(d.In.AsSpan());
        random.Fill(d.Out.AsSpan());
        random.Fill(d.Coeff.AsSpan());
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Wide f, ref Field result, in Field coeff, ref Laplacian lap, ref FluxX flx, ref FluxY fly)
    {
        lap.Assign(4.0 * f[1..^1, 1..^1] - (f[2.., 1..^1] + f[..^2, 1..^1] + f[1..^1, 2..] + f[1..^1, ..^2]));
        var down = lap[1.., 1..^1] - lap[..^1, 1..^1];
        flx.Assign(Nd.Where(down * (f[2..^1, 2..^2] - f[1..^2, 2..^2]) > 0.0, 0.0, down));
        var across = lap[1..^1, 1..] - lap[1..^1, ..^1];
        fly.Assign(Nd.Where(across * (f[2..^2, 2..^1] - f[2..^2, 1..^2]) > 0.0, 0.0, across));
        result.Assign(f[2..^2, 2..^2] - coeff * (flx[1..] - flx[..^1] + fly[.., 1..] - fly[.., ..^1]));
    }

    public static void Run(ref Data d) => Kernel(in d.In, ref d.Out, in d.Coeff, ref d.Lap, ref d.FlxX, ref d.FlxY);

    public static void Report(ref Data d, IResults results) => results.Add("out_field", in d.Out);
}
