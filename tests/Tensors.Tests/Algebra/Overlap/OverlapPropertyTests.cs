using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Overlap;

/// <summary>Random parts of one block of memory, assigned to one another: the answer is that of copying the operands first, and a Temp is taken exactly
/// when the parts share an element and are not one and the same part.</summary>
[Trait("Width", "All")]
public sealed class OverlapPropertyTests
{
    [Fact]
    public void Assignment_EqualsCopyingFirst() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(4))
            {
                case 0: Case<UnitLast, UnitLast>(random); break;
                case 1: Case<UnitNone, UnitLast>(random); break;
                case 2: Case<UnitLast, UnitNone>(random); break;
                default: Case<UnitNone, UnitNone>(random); break;
            }
        },
        iter: 1000);

    private static void Case<D, X>(Random random)
        where D : struct, IUnitAxis
        where X : struct, IUnitAxis
    {
        int[] dims = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(3) == 0 ? random.Next(1, 24) : random.Next(1, 5))];
        float[] memory = [.. Enumerable.Range(1, 20_000).Select(i => (float)i)];
        int near = random.Next(2) == 0 ? 3 : 40;
        Grid<float> d = Grids.Place<float, D>(random, dims);
        Grid<float> x = random.Next(5) == 0 ? d : Grids.Place<float, X>(random, random.Next(4) == 0 ? Grids.Broadcasting(random, dims) : dims);
        Grid<float> y = Grids.Place<float, X>(random, dims);
        if (Math.Max(d.Memory.Length, Math.Max(x.Memory.Length, y.Memory.Length)) + 50 > memory.Length) return;
        d = d with { Memory = memory, Start = random.Next(near) };
        x = x with { Memory = memory, Start = random.Next(4) == 0 ? d.Start : random.Next(near) };
        y = y with { Memory = memory, Start = y.Start + random.Next(near) };

        // A view may only promise a contiguous last axis where there is one.
        if (X.Axis == UnitAxis.Last && x.Dims.Length > 0 && x.Dims[^1] > 1 && x.Strides[^1] != 1) return;

        float[] expected = [.. memory];
        foreach (int[] index in Grid<float>.Indices(dims)) expected[d.Address(index)] = memory[x.Address(index)] + (2 * memory[y.Address(index)]);
        bool temp = Endangers(d, x) || Endangers(d, y);

        long blocks = ThreadMeter.Current.TempBlocks;
        long bytes = ThreadMeter.Current.TempTotal;
        d.Into<D>().Assign(x.E<X>() + (y.E<X>() * 2f));
        string what = $"{d} = {x} + 2 * {y}";
        Same.All<float>(expected, memory, what);
        Assert.True(ThreadMeter.Current.TempBlocks - blocks == (temp ? 1 : 0), what + (temp ? ": no Temp" : ": a Temp"));
        Assert.Equal(temp ? 4 * d.Length : 0, ThreadMeter.Current.TempTotal - bytes);
    }

    // Sharing an element, but not element by element in place.
    private static bool Endangers(Grid<float> d, Grid<float> x)
    {
        bool inPlace = x.Dims.SequenceEqual(d.Dims) && x.Addresses().SequenceEqual(d.Addresses());
        return !inPlace && x.Addresses().Intersect(d.Addresses()).Any();
    }
}
