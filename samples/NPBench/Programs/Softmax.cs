using static NPBench.Preset.Softmax;

namespace NPBench;

/// <summary>softmax: over the last axis, shifted by the largest so that nothing overflows.</summary>
internal sealed partial class Softmax : IProgram<Softmax.Data>
{
    [NdShape(N, H, SM, SM, typeof(float))] public partial struct Scores;

    public struct Data { public Scores X, Y; }

    public static void Initialize(ref Data d) => new NumpyRandom().Fill(d.X.AsSpan());

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Scores x, ref Scores y)
    {
        y.Assign(Nd.Exp(x - Nd.Max(x, axis: -1, keepDims: true)));
        y /= Nd.Sum(y, axis: -1, keepDims: true);
    }

    public static void Run(ref Data d) => Kernel(in d.X, ref d.Y);

    public static void Report(ref Data d, IResults results) => results.Add("y", in d.Y);
}
