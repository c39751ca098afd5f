using static NPBench.Preset.Softmax;

namespace NPBench;

/// <summary>softmax: over the last axis, shifted by the largest so that nothing overflows.</summary>
internal sealed partial class Softmax : IProgram<Softmax.Data>
{
    [NdShape(N, H, SM, SM, typeof(float))] public partial struct Scores;

    [NdShape(N, H, SM, 1, typeof(float))] public partial struct Rows;

    public struct Data { public Scores X, Y; public Rows Row; }

    public static void Initialize(ref Data d) => new NumpyRandom().Fill(d.X.AsSpan());

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Scores x, ref Rows row, ref Scores y)
    {
        row.At[.., .., .., 0].Assign(x.Max(axis: -1));
        y.Assign(Nd.Exp(x - row));
        row.At[.., .., .., 0].Assign(y.Sum(axis: -1));
        y /= row;
    }

    public static void Run(ref Data d) => Kernel(in d.X, ref d.Row, ref d.Y);

    public static void Report(ref Data d, IResults results) => results.Add("y", in d.Y);
}
