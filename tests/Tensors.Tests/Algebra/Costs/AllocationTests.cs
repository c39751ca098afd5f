using Tensors.Tests.Memory;

namespace Tensors.Tests.Algebra.Costs;

[NdShape<float>(30, 40)] internal partial struct Cost30x40;

[NdShape<float>(40)] internal partial struct Cost40;

[NdShape<bool>(30, 40)] internal partial struct CostMask;

[NdShape<float>(40, 40)] internal partial struct Cost40x40;

/// <summary>What statements take once warm: nothing from the managed heap, and exactly the Temp that is stated.</summary>
[Collection(LedgerCollection.Name)]
public sealed class AllocationTests
{
#pragma warning disable CS0649 // Assigned through references, which the compiler does not count.
    private sealed class World
    {
        public Cost30x40 A, B, D;
        public Cost40 Row;
        public CostMask Mask;
        public Cost40x40 Left, Right, Product;
        public float Result;
    }
#pragma warning restore CS0649

    [Fact] public void Elementwise_Takes0() => Takes(0, w => w.D.Assign((w.A * 2f) + w.B - w.Row));

    [Fact] public void Functions_Take0() => Takes(0, w => w.D.Assign(Nd.Sqrt(Nd.Abs(w.A)) + Nd.Clamp(w.B, 0f, 1f)));

    [Fact] public void Compound_Takes0() => Takes(0, w => w.D += w.Row * 2f);

    [Fact] public void Slices_Take0() => Takes(0, w => w.D.At[1..^1, 1..].Assign(w.A[..^2, ..^1] + w.B[2.., 1..]));

    [Fact] public void Masks_Take0() => Takes(0, w => { w.Mask.Assign((w.A > w.B) & ~(w.A == 0f)); w.D.Assign(Nd.Where(w.Mask, w.A, 0f)); });

    [Fact] public void Reductions_Take0() => Takes(0, w => w.Result = Nd.Sum(w.A) + Nd.Max(w.A * w.B) + Nd.Dot(w.A, w.B) + Nd.Mean(w.A) + Nd.ArgMin(w.A) + (Nd.Any(w.A > w.B) ? 1 : 0));

    [Fact] public void AxisReduction_Takes0() => Takes(0, w => w.Row.Assign(Nd.Sum(w.A, axis: 0)));

    [Fact] public void AxisReductionInside_TakesItsOwnSize() => Takes(160, w => w.D.Assign(w.A - Nd.Mean(w.A, axis: 0)));

    [Fact] public void Product_Takes0() => Takes(0, w => w.Product.Assign(Nd.MatMul(w.Left, w.Right)));

    [Fact] public void ProductOfAnExpression_TakesTheExpressionsSize() => Takes(6400, w => w.Product.Assign(Nd.MatMul(w.Left * 2f, w.Right)));

    [Fact] public void ProductInside_TakesItsOwnSize() => Takes(6400, w => w.Product.Assign(Nd.MatMul(w.Left, w.Right) + 1f));

    [Fact] public void ProductOverItsOperand_TakesItsOwnSize() => Takes(6400, w => w.Left.Assign(Nd.MatMul(w.Left, w.Right)));

    [Fact] public void Overlap_TakesTheDestinationsSize() => Takes(39 * 4, w => w.Row.At[1..].Assign(w.Row[..^1]));

    [Fact] public void InterleavedOverlap_Takes0() => Takes(0, w => w.Row.At[(..).By(2)].Assign(w.Row[(1..).By(2)]));

    [Fact] public void Displacement_Takes0() => Takes(0, w => w.D.Assign(Nd.Shift(w.A, 1, 3, Boundary.Wrap) + Nd.Index<float>(0)));

    [Fact] public void Creation_Takes0() => Takes(0, w => { w.D.Fill(1); w.D.FillArange(0, 1); w.Row.FillLinspace(0, 1); w.Left.FillEye(); });

    [Fact] public void Setters_Take0() => Takes(0, w => { w.D[.., 0] = w.D[.., 1]; w.D[^1, ..] = 1f; });

    [Fact]
    public void AMismatch_GivesItsTempBack()
    {
        World w = new();
        long live = TensorMemory.TempBytes;
        int past = 5;
        for (int i = 0; i < 3; i++) Assert.Throws<ArgumentOutOfRangeException>(() => w.D.Assign((w.A - Nd.Mean(w.A, axis: 0)) + Nd.Index<float>(past)));
        Assert.Equal(live, TensorMemory.TempBytes);
    }

    private static void Takes(long temp, Action<World> statement)
    {
        World world = new();
        statement(world);
        statement(world);
        MemoryMeasure measure = TensorMemory.Measure();
        for (int i = 0; i < 10; i++) statement(world);
        MemoryUse use = measure.Stop();
        Assert.Equal(0, use.ManagedBytes);
        Assert.Equal(10 * temp, use.TempBytes);
        Assert.Equal(temp, use.PeakTempBytes);
        Assert.Equal(0, use.NativeBytes);
    }
}
