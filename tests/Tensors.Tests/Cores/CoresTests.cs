using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Cores;

[NdShape(701, 513, typeof(float))] public partial struct Sheet;
[NdShape(513, 701, typeof(float), Order = Order.ColumnMajor)] public partial struct Columns;
[NdShape(701, typeof(float))] public partial struct Edge;
[NdShape(41, 70, 131, typeof(double))] public partial struct Block;
[NdShape(400_001, typeof(int))] public partial struct Line;

[NdShape(701, 701, typeof(float))] public partial struct Square;
[NdShape(701, 300, typeof(float))] public partial struct Tall;
[NdShape(513, 300, typeof(float))] public partial struct Turned;
[NdShape(513, 30, typeof(float))] public partial struct Slim;
[NdShape(701, 30, typeof(float))] public partial struct Narrow;
[NdShape(90, 13, 13, typeof(float))] public partial struct Stack;

/// <summary>Statements on several threads against the same statements on one: the same bits, no byte, exceptions where they belong.</summary>
[Collection(nameof(CoresTests))]
[CollectionDefinition(nameof(CoresTests), DisableParallelization = true)]
public sealed class CoresTests : IDisposable
{
    private struct World
    {
        public Sheet A, B, One, Several;
        public Columns C, COne, CSeveral;
        public Edge Row;
        public Block D, E, DOne, DSeveral;
        public Line L, LOne, LSeveral;
        public Square Square;
        public Tall Tall;
        public Turned Turned;
        public Slim Slim;
        public Narrow Narrow;
        public Edge Edge;
        public Stack Stack, Stacked;
    }

    private readonly Owned<World> _world = new();
    private readonly int _count = Tensors.Cores.Count;

    public CoresTests()
    {
        // More threads than a small machine has, so that chunks really meet.
        Tensors.Cores.Count = 4;
        ref World w = ref _world.Value;
        w.A.FillFrom(static (i, j) => MathF.Sin((i * 513) + j) * (1 << (j % 20)));
        w.B.FillFrom(static (i, j) => MathF.Cos(i - (3 * j)));
        w.C.FillFrom(static (i, j) => MathF.Sin(i + (7 * j)));
        w.Row.FillFrom(static i => i * 0.25f);
        w.D.FillFrom(static (i, j, k) => Math.Sin((i * j) + k) * Math.Pow(2, (k % 60) - 30));
        w.E.FillFrom(static (i, j, k) => Math.Cos(i + j - k));
        w.L.FillFrom(static i => unchecked(i * 7919));
        w.Tall.FillFrom(static (i, j) => MathF.Sin(i - j));
        w.Slim.FillFrom(static (i, j) => MathF.Cos(i * j));
        w.Stack.FillFrom(static (i, j, k) => MathF.Sin(i + (j * k)));
        w.A.At[3, 5] = float.NaN;
        w.A.At[700, 512] = float.NegativeInfinity;
        w.B.At[0, 0] = -0f;
    }

    public void Dispose()
    {
        Tensors.Cores.Count = _count;
        _world.Dispose();
    }

    [Fact]
    public void EveryElementIsWrittenAsOnOneThread()
    {
        ref World w = ref _world.Value;
        w.One.Assign((w.A * w.B) + 2f);
        w.Several.AssignParallel((w.A * w.B) + 2f);
        Same(in w.One, in w.Several);

        w.One.Assign((w.A * w.Row[..513]) + w.B[.., 1..2]);
        w.Several.AssignParallel((w.A * w.Row[..513]) + w.B[.., 1..2]);
        Same(in w.One, in w.Several);

        w.One.Assign(Nd.Exp(w.C.Transpose()) - w.A);
        w.Several.AssignParallel(Nd.Exp(w.C.Transpose()) - w.A);
        Same(in w.One, in w.Several);

        w.COne.Assign((w.C * 3f) - w.A.Transpose());
        w.CSeveral.AssignParallel((w.C * 3f) - w.A.Transpose());
        Same(in w.COne, in w.CSeveral);

        w.DOne.Assign((w.D * w.E) - Nd.Index<double>(1));
        w.DSeveral.AssignParallel((w.D * w.E) - Nd.Index<double>(1));
        Same(in w.DOne, in w.DSeveral);

        w.LOne.Assign((w.L * 3) + 1);
        w.LSeveral.AssignParallel((w.L * 3) + 1);
        Same(in w.LOne, in w.LSeveral);
    }

    [Fact]
    public void PartsAreWrittenAndNothingAroundThem()
    {
        ref World w = ref _world.Value;
        w.One.Assign(w.A);
        w.Several.Assign(w.A);
        w.One.At[1..^1, 2..^3].Assign(0.25f * (w.B[..^2, 2..^3] + w.B[2.., 2..^3] + w.B[1..^1, 1..^4] + w.B[1..^1, 3..^2]));
        w.Several.At[1..^1, 2..^3].AssignParallel(0.25f * (w.B[..^2, 2..^3] + w.B[2.., 2..^3] + w.B[1..^1, 1..^4] + w.B[1..^1, 3..^2]));
        Same(in w.One, in w.Several);

        w.LOne.At[(..).By(2)].Assign(w.L[..200_001] - 5);
        w.LSeveral.At[(..).By(2)].AssignParallel(w.L[..200_001] - 5);
        w.LOne.At[(1..).By(2)].Fill(7);
        w.LSeveral.At[(1..).By(2)].Fill(7);
        Same(in w.LOne, in w.LSeveral);

        w.DOne.At[1.., .., (..).By(-1)].Assign(w.E[..^1, .., ..] * 2.0);
        w.DSeveral.At[1.., .., (..).By(-1)].AssignParallel(w.E[..^1, .., ..] * 2.0);
        w.DOne.At[0, .., ..].Fill(0.0);
        w.DSeveral.At[0, .., ..].Fill(0.0);
        Same(in w.DOne, in w.DSeveral);
    }

    [Fact]
    public void WhatReadsWhatItOverwritesGivesTheSame()
    {
        ref World w = ref _world.Value;
        w.One.Assign(w.A);
        w.Several.Assign(w.A);
        w.One.At[1.., ..].Assign((w.One[..^1, ..] * 0.5f) + w.One[1.., ..]);
        MemoryMeasure measure = TensorMemory.Measure();
        w.Several.At[1.., ..].AssignParallel((w.Several[..^1, ..] * 0.5f) + w.Several[1.., ..]);
        Assert.Equal(700L * 513 * 4, measure.Stop().PeakTempBytes);
        Same(in w.One, in w.Several);
    }

    [Fact]
    public void ReductionsHaveTheBitsOfOneThread()
    {
        ref World w = ref _world.Value;
        w.A.At[3, 5] = 1e30f;
        w.A.At[700, 512] = -1e30f;
        float flat = Nd.Sum(w.A.E), slices = Nd.Sum(w.A[1..^1, 2..] * w.B[1..^1, 2..]), smallest = Nd.Min((w.A * w.B) + 1f);
        double deep = Nd.Sum(w.D * w.E), turned = Nd.Sum((w.D * 2.0).Cast<double>() - w.E[(..).By(-1), .., ..]), product = Nd.Prod((w.E * 1e-3) + 1.0);
        float columns = Nd.Sum((w.C * w.C) + 1f), mean = Nd.Mean(w.A * 3f);
        int wrapped = Nd.Sum(w.L.E * 3);
        using (Tensors.Cores.Use())
        {
            Assert.Equal(Bits(flat), Bits(Nd.Sum(w.A.E)));
            Assert.Equal(Bits(slices), Bits(Nd.Sum(w.A[1..^1, 2..] * w.B[1..^1, 2..])));
            Assert.Equal(Bits(smallest), Bits(Nd.Min((w.A * w.B) + 1f)));
            Assert.Equal(Bits(deep), Bits(Nd.Sum(w.D * w.E)));
            Assert.Equal(Bits(turned), Bits(Nd.Sum((w.D * 2.0).Cast<double>() - w.E[(..).By(-1), .., ..])));
            Assert.Equal(Bits(product), Bits(Nd.Prod((w.E * 1e-3) + 1.0)));
            Assert.Equal(Bits(columns), Bits(Nd.Sum((w.C * w.C) + 1f)));
            Assert.Equal(Bits(mean), Bits(Nd.Mean(w.A * 3f)));
            Assert.Equal(wrapped, Nd.Sum(w.L.E * 3));
        }
    }

    [Fact]
    public void ReductionsAlongAxesHaveTheBitsOfOneThread()
    {
        ref World w = ref _world.Value;
        for (int axis = 0; axis < 3; axis++)
        {
            w.DOne.Assign(Nd.Sum(w.D * w.E, axis: axis, keepDims: true));
            using (Tensors.Cores.Use())
            {
                w.DSeveral.Assign(Nd.Sum(w.D * w.E, axis: axis, keepDims: true));
            }

            Same(in w.DOne, in w.DSeveral);
        }

        w.DOne.Assign(Nd.Std(w.D, axis: (0, 2), keepDims: true) + Nd.Median(w.E, axis: 1, keepDims: true));
        w.Row.Assign(Nd.Max(w.C, axis: 0));
        w.One.Assign(Nd.Mean(w.A * 2f, axis: 0));
        Edge row = w.Row;
        using (Tensors.Cores.Use())
        {
            w.DSeveral.Assign(Nd.Std(w.D, axis: (0, 2), keepDims: true) + Nd.Median(w.E, axis: 1, keepDims: true));
            w.Row.Assign(Nd.Max(w.C, axis: 0));
            w.Several.Assign(Nd.Mean(w.A * 2f, axis: 0));
        }

        Same(in w.DOne, in w.DSeveral);
        Same(in row, in w.Row);
        Same(in w.One, in w.Several);
    }

    [Fact]
    public void ProductsHaveTheBitsOfOneThread()
    {
        ref World w = ref _world.Value;
        Products(ref w, out float[] one);
        using (Tensors.Cores.Use())
        {
            Products(ref w, out float[] several);
            Assert.Equal(MemoryMarshal.AsBytes(one.AsSpan()), MemoryMarshal.AsBytes(several.AsSpan()));
        }

        static void Products(ref World w, out float[] results)
        {
            w.A.At[3, 5] = 1f;
            w.A.At[700, 512] = 2f;
            w.Square.Assign(Nd.MatMul(w.A, w.B.Transpose()));
            List<float> all = [.. w.Square.AsSpan()];
            w.Turned.Assign(Nd.MatMul(w.A.Transpose(), w.Tall));
            all.AddRange(w.Turned.AsSpan());
            w.Narrow.Assign(Nd.MatMul(w.A, w.Slim));
            all.AddRange(w.Narrow.AsSpan());
            w.Edge.Assign(Nd.MatMul(w.A, w.Slim[.., 0]));
            all.AddRange(w.Edge.AsSpan());
            w.Stacked.Assign(Nd.MatMul(w.Stack, w.Stack.MatrixTranspose()));
            all.AddRange(w.Stacked.AsSpan());
            results = [.. all];
        }
    }

    [Fact]
    public void NoByteACall()
    {
        Step();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long ledger = TensorMemory.Snapshot().LiveBytes;
        for (int i = 0; i < 50; i++)
        {
            Step();
        }

        // Other threads of the test host may take a little: fifty statements that took an object each would take more.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 50 * 23);
        Assert.Equal(ledger, TensorMemory.Snapshot().LiveBytes);

        void Step()
        {
            ref World w = ref _world.Value;
            w.Several.AssignParallel((w.A * w.B) + 2f);
            using (Tensors.Cores.Use())
            {
                w.Row.At[0] = Nd.Sum(w.Several.E);
            }
        }
    }

    [Fact]
    public void AnExceptionOfAChunkReachesTheCallerAndThePoolGoesOn()
    {
        ref World w = ref _world.Value;
        w.LOne.Assign(w.L);
        w.LOne.At[399_999] = 0;
        w.LOne.At[(..399_999)].Assign((w.L[..399_999] * 0) + 3);
        Assert.Throws<DivideByZeroException>(() => _world.Value.LSeveral.AssignParallel(_world.Value.L / _world.Value.LOne));
        w.LSeveral.AssignParallel(w.L + 1);
        Assert.Equal(unchecked((400_000 * 7919) + 1), w.LSeveral[400_000]);
    }

    [Fact]
    public void ShapesAreCheckedFirst()
    {
        float before = _world.Value.Several[0, 0];
        int rows = Random.Shared.Next(699, 700);
        Assert.Throws<ShapeMismatchException>(() => _world.Value.Several.AssignParallel(_world.Value.A[..rows, ..] * 2f));
        Assert.Equal(before, _world.Value.Several[0, 0]);
    }

    [Fact]
    public void ManyThreadsAtOnceGetTheirOwnAnswers()
    {
        _world.Value.One.Assign((_world.Value.A * 0.5f) + _world.Value.B);
        float expected = Nd.Sum(_world.Value.B * 2f);
        Owned<Sheet>[] results = [.. Enumerable.Range(0, 6).Select(static _ => new Owned<Sheet>())];
        Parallel.For(0, 6, i =>
        {
            for (int round = 0; round < 8; round++)
            {
                ref Sheet mine = ref results[i].Value;
                mine.Fill(0f);
                mine.AssignParallel((_world.Value.A * 0.5f) + _world.Value.B);
                using (Tensors.Cores.Use())
                {
                    Assert.Equal(Bits(expected), Bits(Nd.Sum(_world.Value.B * 2f)));
                }

                Same(in _world.Value.One, in mine);
            }
        });
        foreach (Owned<Sheet> result in results)
        {
            result.Dispose();
        }
    }

    [Fact]
    public void TheNumberOfThreadsIsChecked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Tensors.Cores.Count = 0);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Tensors.Cores.Count = 65);
        Tensors.Cores.Count = 1;
        ref World w = ref _world.Value;
        w.One.Assign(w.A * 2f);
        w.Several.AssignParallel(w.A * 2f);
        Same(in w.One, in w.Several);
        CoresScope scope = Tensors.Cores.Use();
        scope.Dispose();
        scope.Dispose();
    }

    private static uint Bits(float x) => BitConverter.SingleToUInt32Bits(x);

    private static ulong Bits(double x) => BitConverter.DoubleToUInt64Bits(x);

    private static void Same<G>(in G expected, in G actual)
        where G : struct, IShape
    {
        ReadOnlySpan<byte> a = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<G, byte>(ref Unsafe.AsRef(in expected)), Unsafe.SizeOf<G>());
        ReadOnlySpan<byte> b = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<G, byte>(ref Unsafe.AsRef(in actual)), Unsafe.SizeOf<G>());
        Assert.Equal(a.Length, a.CommonPrefixLength(b));
    }
}
