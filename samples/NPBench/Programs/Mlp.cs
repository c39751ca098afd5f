using static NPBench.Preset.Mlp;

namespace NPBench;

/// <summary>mlp: three layers of a neural network.</summary>
internal sealed partial class Mlp : IProgram<Mlp.Data>
{
    [NdShape(N, CIn, typeof(float))] public partial struct Input;

    [NdShape(CIn, S0, typeof(float))] public partial struct Weights1;

    [NdShape(S0, S1, typeof(float))] public partial struct Weights2;

    [NdShape(S1, S2, typeof(float))] public partial struct Weights3;

    [NdShape(S0, typeof(float))] public partial struct Bias1;

    [NdShape(S1, typeof(float))] public partial struct Bias2;

    [NdShape(S2, typeof(float))] public partial struct Bias3;

    [NdShape(N, S0, typeof(float))] public partial struct Layer1;

    [NdShape(N, S1, typeof(float))] public partial struct Layer2;

    [NdShape(N, S2, typeof(float))] public partial struct Layer3;

    public struct Data
    {
        public Input Input;
        public Weights1 W1;
        public Weights3 W3;
        public Bias1 B1;
        public Bias2 B2;
        public Bias3 B3;
        public Layer1 X1;
        public Layer2 X2;
        public Layer3 X3;
        public Weights2 W2;
    }

    public static void Initialize(ref Data d)
    {
        // The suite takes its input from a generator that nobody seeded: here it is a file.
        NpyFile.Read(NumpyResults.PathOf("mlp.input.npy"), ref d.Input);
        var random = new NumpyRandom();
        random.Fill(d.W1.AsSpan());
        random.Fill(d.B1.AsSpan());
        random.Fill(d.W2.AsSpan());
        random.Fill(d.B2.AsSpan());
        random.Fill(d.W3.AsSpan());
        random.Fill(d.B3.AsSpan());
    }

    private static void Softmax(ref Layer3 x)
    {
        x.Assign(Nd.Exp(x - Nd.Max(x, axis: -1, keepDims: true)));
        x /= Nd.Sum(x, axis: -1, keepDims: true);
    }

    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Data d)
    {
        d.X1.Assign(Nd.Max(Nd.MatMul(d.Input, d.W1) + d.B1, 0f));
        d.X2.Assign(Nd.Max(Nd.MatMul(d.X1, d.W2) + d.B2, 0f));
        d.X3.Assign(Nd.MatMul(d.X2, d.W3) + d.B3);
        Softmax(ref d.X3);
    }

    public static void Run(ref Data d) => Kernel(ref d);

    public static void Report(ref Data d, IResults results) => results.Add("x", in d.X3);
}
