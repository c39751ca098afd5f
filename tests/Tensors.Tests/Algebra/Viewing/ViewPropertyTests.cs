using Tensors.Tests.Memory;

namespace Tensors.Tests.Algebra.Viewing;

[NdShape<float>(4, 3, 5)] internal partial struct Box435;

[NdShape<float>(4, 3, 5, Order = Order.ColumnMajor)] internal partial struct Box435ByColumns;

[NdShape<float>(4, 4, 4)] internal partial struct Cube4;

[NdShape<float>(4, 4, 4, Order = Order.ColumnMajor)] internal partial struct Cube4ByColumns;

[NdShape<float>(4000)] internal partial struct Line4000;

/// <summary>Random chains of views against tables of places: read, written, and both on one tensor.</summary>
[Collection(LedgerCollection.Name)]
[Trait("Width", "All")]
public sealed class ViewPropertyTests
{
    private const int Rounds = 1500;

    [Fact]
    public void Reading_AnyChain_GivesTheElementsOfItsDefinition()
    {
        Random random = new(1);
        Box435 rows = default;
        Box435ByColumns columns = default;
        rows.AsSpan().Fill(0);
        float[] memory = [.. Enumerable.Range(1, 60).Select(static i => (float)i)];
        memory.CopyTo(rows.AsSpan());
        memory.CopyTo(columns.AsSpan());
        Line4000 line = default;
        for (int round = 0; round < Rounds; round++)
        {
            bool byColumns = round % 2 == 1;
            ViewModel model = ViewModel.Whole([4, 3, 5], byColumns ? Order.ColumnMajor : Order.RowMajor);
            Expr<float, View<float, Layout8<UnitNone>>> view = byColumns ? columns.Permute(0, 1, 2) : rows.Permute(0, 1, 2);
            string way = string.Empty;
            for (int step = random.Next(1, 6); step > 0; step--)
            {
                view = Chains.Read(view, ref model, random, ref way);
            }

            if (model.Length > 4000)
            {
                continue;
            }

            Assert.True(Chains.Dims(view).SequenceEqual(model.Dims), way);
            line.At[..model.Length].Reshape(model.Dims).Assign(view * 2f);
            for (int i = 0; i < model.Length; i++)
            {
                Assert.True(line[i] == 2f * memory[model.Places[i]], $"round {round}, element {i} of {way}");
            }
        }
    }

    [Fact]
    public void Writing_AnyChain_WritesTheElementsOfItsDefinitionAndNoOther()
    {
        Random random = new(2);
        Line4000 line = default;
        line.FillArange(100, 1);
        for (int round = 0; round < Rounds; round++)
        {
            Box435 rows = default;
            Box435ByColumns columns = default;
            bool byColumns = round % 2 == 1;
            ViewModel model = ViewModel.Whole([4, 3, 5], byColumns ? Order.ColumnMajor : Order.RowMajor);
            Part<float, Layout8<UnitNone>> part = byColumns ? columns.At.Permute(0, 1, 2) : rows.At.Permute(0, 1, 2);
            string way = string.Empty;
            for (int step = random.Next(1, 6); step > 0; step--)
            {
                part = Chains.Write(part, ref model, random, ref way);
            }

            part.Assign(line[..model.Length].Reshape(model.Dims) + 1f);
            float[] expected = new float[60];
            for (int i = 0; i < model.Length; i++)
            {
                expected[model.Places[i]] = 101 + i;
            }

            ReadOnlySpan<float> memory = byColumns ? columns.AsReadOnlySpan() : rows.AsReadOnlySpan();
            Assert.True(memory.SequenceEqual(expected), $"round {round}: {way}");
        }
    }

    [Fact]
    public void Assigning_ViewsOfOneTensorToEachOther_IsAsIfEverythingWasReadFirst()
    {
        Random random = new(3);
        for (int round = 0; round < Rounds; round++)
        {
            Cube4 rows = default;
            Cube4ByColumns columns = default;
            float[] memory = [.. Enumerable.Range(1, 64).Select(static i => (float)i)];
            memory.CopyTo(rows.AsSpan());
            memory.CopyTo(columns.AsSpan());
            bool byColumns = round % 2 == 1;
            ViewModel to = ViewModel.Whole([4, 4, 4], byColumns ? Order.ColumnMajor : Order.RowMajor), first = to, second = to;
            Part<float, Layout8<UnitNone>> part = byColumns ? columns.At.Permute(0, 1, 2) : rows.At.Permute(0, 1, 2);
            Expr<float, View<float, Layout8<UnitNone>>> x = byColumns ? columns.Permute(0, 1, 2) : rows.Permute(0, 1, 2);
            Expr<float, View<float, Layout8<UnitNone>>> y = x;
            string way = string.Empty;
            int size = random.Next(1, 5);
            part = Chains.Turn(part, ref to, random, ref way, size);
            x = Chains.Turn(x, ref first, random, ref way, size);
            y = Chains.Turn(y, ref second, random, ref way, size);
            part.Assign(x + 100f * y);
            float[] expected = [.. memory];
            for (int i = 0; i < to.Length; i++)
            {
                expected[to.Places[i]] = memory[first.Places[i]] + (100f * memory[second.Places[i]]);
            }

            ReadOnlySpan<float> now = byColumns ? columns.AsReadOnlySpan() : rows.AsReadOnlySpan();
            Assert.True(now.SequenceEqual(expected), $"round {round}: {way}");
        }
    }

    [Fact]
    public void Overlap_IsDecidedExactly()
    {
        Random random = new(4);
        int apart = 0;
        for (int round = 0; round < Rounds; round++)
        {
            Cube4 cube = default;
            ViewModel to = ViewModel.Whole([4, 4, 4], Order.RowMajor), from = to;
            string way = string.Empty;
            int size = random.Next(1, 4);
            View<float, Layout8<UnitNone>> written = Chains.Turn(cube.Permute(0, 1, 2), ref to, random, ref way, size).Node;
            View<float, Layout8<UnitNone>> read = Chains.Turn(cube.Permute(0, 1, 2), ref from, random, ref way, size).Node;
            bool meet = to.Places.Intersect(from.Places).Any(), same = to.Places.SequenceEqual(from.Places);
            Assert.True(read.Hazard(ref written, moved: false) == (meet && !same), $"round {round}: {way}");
            apart += meet ? 0 : 1;
        }

        Assert.InRange(apart, 50, Rounds - 50);
    }
}
