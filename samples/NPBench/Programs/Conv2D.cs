using static NPBench.Preset.Conv2D;

namespace NPBench;

/// <summary>conv2d_bias: a convolution of images with channels last, and a bias.</summary>
internal sealed partial class Conv2D : IProgram<Conv2D.Data>
{
    [NdShape(N, H, W, CIn, typeof(float))] public partial struct Images;

    [NdShape(K, K, CIn, COut, typeof(float))] public partial struct Weights;

    [NdShape(COut, typeof(float))] public partial struct Bias;

    [NdShape(N, H - K + 1, W - K + 1, COut, typeof(float))] public partial struct Result;

    public struct Data { public Images Input; public Weights Weights; public Bias Bias; public Result Output; }

    public static void Initialize(ref Data d)
    {
        var random = new NumpyRandom();
        random.Fill(d.Input.AsSpan());
        random.Fill(d.Weights.AsSpan());
        random.Fill(d.Bias.AsSpan());
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(in Images input, in Weights weights, in Bias bias, ref Result output)
    {
        for (int i = 0; i < H - K + 1; i++)
        {
            for (int j = 0; j < W - K + 1; j++)
            {
                output.At[.., i, j, ..].Assign(Nd.Sum(input[.., i..(i + K), j..(j + K), ..].ExpandDims(4) * weights, axis: (1, 2, 3)));
            }
        }

        output += bias;
    }

    public static void Run(ref Data d) => Kernel(in d.Input, in d.Weights, in d.Bias, ref d.Output);

    public static void Report(ref Data d, IResults results) => results.Add("output", in d.Output);
}
