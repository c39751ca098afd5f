using Tensors.Generators.Model;
using Tensors.Generators.Planning;
using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>The planning of Einstein sums, without a compiler: what plans compute, and that no order costs less.</summary>
public class EinsumPlanningTests
{
    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    [InlineData(192)]
    public void Plan_ComputesTheSum(long maxTemp)
    {
        for (int seed = 0; seed < 1500; seed++)
        {
            RandomEinsum drawn = new(seed);
            EinsumProblem problem = Bind(drawn);
            EinsumPlan plan = EinsumPlanner.Plan(problem, maxTemp);
            Random random = new(seed);
            double[][] values = [.. drawn.Operands.Select(axes => Enumerable.Range(0, axes.Aggregate(1, (n, axis) => n * axis.Size)).Select(_ => (double)random.Next(-4, 5)).ToArray())];

            Assert.True(plan.TempBytes <= maxTemp);
            Assert.Equal(drawn.Evaluate(values), Run(drawn, problem, plan, values));
        }
    }

    [Fact]
    public void Order_IsTheCheapestOfAll()
    {
        int withTemps = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            int letters = random.Next(3, 7);
            EinsumLetter[] sizes = [.. Enumerable.Range(0, letters).Select(i => new EinsumLetter(((char)('a' + i)).ToString(), random.Next(2, 20)))];
            EinsumArray Draw() => new("x", "x", 0, new([.. Enumerable.Range(0, letters).Select(_ => random.Next(2) == 0 ? 0L : 1L)]));
            EinsumArray[] operands = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Draw())];
            ulong all = operands.Aggregate(0UL, (union, operand) => union | operand.Letters);
            EinsumArray result = new("d", "d", 0, new([.. Draw().Strides.Select((stride, i) => (all >> i & 1) == 0 ? 0 : stride)]));
            EinsumProblem problem = new(new(sizes), new(operands), result, 4);

            ContractionNode found = ContractionOrder.Find(problem);

            Assert.Equal(Cheapest(problem), found.Work);
            withTemps += found.Peak > 0 ? 1 : 0;
            double before = double.MaxValue;
            foreach (long limit in new[] { 0, 64, 256, 1024, 4096, 65536, long.MaxValue })
            {
                ContractionNode limited = ContractionOrder.Find(problem, limit);
                Assert.True(limited.Peak <= limit && limited.Work <= before);
                before = limited.Work;
            }

            Assert.Equal(problem.Size(all) * Math.Max(1, operands.Length - 1), ContractionOrder.Find(problem, 0).Work);
        }

        Assert.True(withTemps > 150);
    }

    [Fact]
    public void MatrixChain_IsTheTextbooks()
    {
        // The chain of Cormen et al.: 30 x 35 x 15 x 5 x 10 x 20 x 25 takes 15,125 multiplications.
        int[] sizes = [30, 35, 15, 5, 10, 20, 25];
        EinsumShape[] shapes = [.. Enumerable.Range(0, 6).Select(i => new EinsumShape("m" + i, "M", new([sizes[i], sizes[i + 1]]), false))];
        (EinsumProblem? problem, _) = SubscriptBinder.Bind("Chain", SubscriptParser.Parse("ab,bc,cd,de,ef,fg->ag").Value!, shapes, new("d", "D", new([30, 25]), false), 4, null);

        EinsumPlan plan = EinsumPlanner.Plan(problem!);

        Assert.Equal(15125, plan.Work);
        Assert.Equal(5, plan.Steps.Count);
        Assert.All(plan.Steps, step => Assert.Equal("Tiles", step.Kernel));
    }

    [Fact]
    public void Temps_TakePlacesThatAreFreeAgain()
    {
        EinsumShape[] shapes = [.. Enumerable.Range(0, 5).Select(i => new EinsumShape("m" + i, "M", new([32, 32]), false))];
        (EinsumProblem? problem, _) = SubscriptBinder.Bind("Chain", SubscriptParser.Parse("ab,bc,cd,de,ef->af").Value!, shapes, new("d", "D", new([32, 32]), false), 4, null);

        EinsumPlan plan = EinsumPlanner.Plan(problem!);

        Assert.Equal(3, plan.Temps.Count);
        Assert.Equal(2 * 32 * 32 * 4, plan.TempBytes);
    }

    [Theory]
    [InlineData("ij,jk->ik", null)]
    [InlineData(" i j , j k -> i k ", null)]
    [InlineData("", null)]
    [InlineData("->", null)]
    [InlineData(",->", null)]
    [InlineData("[i - 2*k + 3][4],k*[i]->i", "at '*[i]->i' (character 19)")]
    [InlineData("[ i - 2*k + 3 ][4]->i", null)]
    [InlineData("i$", "at '$' (character 2), it is no letter")]
    [InlineData("i-j", "'-' stands only in '->'")]
    [InlineData("i->i->i", "there is a second '->'")]
    [InlineData("i->i,j", "there is one result")]
    [InlineData("i..j", "three dots")]
    [InlineData("...i...", "has '...' twice")]
    [InlineData("ij->ii", "names 'i' twice")]
    [InlineData("ij->[i+1]", "the result has the axis '[i+1]'")]
    [InlineData("[i", "at its end")]
    [InlineData("[]", "an index is not empty")]
    [InlineData("[i j]", "between the brackets")]
    [InlineData("[i*j]", "a product in an index")]
    [InlineData("[99999999999]", "the number is too large")]
    [InlineData("ß", "it is no letter")]
    public void Parser_ReadsOrSaysWhy(string text, string? expected)
    {
        (Subscripts? value, string? fault) = SubscriptParser.Parse(text);

        Assert.Equal(expected is null, value is not null);
        if (expected is not null)
        {
            Assert.Contains(expected, fault);
        }
    }

    private static EinsumProblem Bind(RandomEinsum drawn)
    {
        IEnumerable<EinsumShape> shapes = drawn.Operands.Select((axes, o) => new EinsumShape("x" + o, "X" + o, new([.. axes.Select(axis => axis.Size)]), drawn.Orders[o]));
        (Subscripts? subscripts, string? unreadable) = SubscriptParser.Parse(drawn.Text);
        Assert.True(unreadable is null, $"{drawn.Text}: {unreadable}");
        (EinsumProblem? problem, DiagnosticSpec? fault) = SubscriptBinder.Bind("F", subscripts!, shapes, new("d", "D", new(drawn.Sizes), drawn.Orders[^1]), 4, null);
        Assert.True(fault is null, $"{drawn.Text}: {fault?.Id} {string.Join(" ", fault?.Arguments ?? default)}");
        return problem!;
    }

    /// <summary>Runs a plan as its loops say.</summary>
    private static double[] Run(RandomEinsum drawn, EinsumProblem problem, EinsumPlan plan, double[][] values)
    {
        Dictionary<string, double[]> memory = [];
        for (int o = 0; o < values.Length; o++)
        {
            memory["x" + o] = Reorder(values[o], [.. drawn.Operands[o].Select(axis => axis.Size)], drawn.Orders[o], toMemory: true);
        }

        memory["d"] = new double[drawn.Sizes.Aggregate(1, (n, size) => n * size)];
        double[] scratch = new double[(plan.TempBytes / 4) + 1];
        foreach (EinsumStep step in plan.Steps)
        {
            (double[] Array, long Offset) Find(string name) => plan.Temps.FirstOrDefault(temp => temp.Name == name) is { } temp ? (scratch, temp.Offset / 4) : (memory[name], 0);
            (double[] target, long to) = Find(step.Target);
            void Loop(int depth, long d, long[] at)
            {
                if (depth == step.Loops.Count - step.Sums)
                {
                    target[d] = 0;
                }

                if (depth == step.Loops.Count)
                {
                    target[d] += step.Sources.Select((source, i) => Find(source.Name).Array[at[i]]).Aggregate(1.0, (product, x) => product * x);
                    return;
                }

                EinsumLoop loop = step.Loops[depth];
                for (long n = 0; n < loop.Size; n++)
                {
                    Loop(depth + 1, d + (n * loop.Strides[0]), [.. at.Select((offset, i) => offset + (n * loop.Strides[i + 1]))]);
                }
            }

            Loop(0, to, [.. step.Sources.Select(source => Find(source.Name).Offset + source.Offset)]);
        }

        return Reorder(memory["d"], drawn.Sizes, drawn.Orders[^1], toMemory: false);
    }

    private static double[] Reorder(double[] values, int[] sizes, bool columnMajor, bool toMemory)
    {
        double[] result = new double[values.Length];
        for (int n = 0; n < values.Length; n++)
        {
            int rest = n, place = 0;
            int[] index = new int[sizes.Length];
            for (int a = sizes.Length - 1; a >= 0; a--)
            {
                (rest, index[a]) = (rest / sizes[a], rest % sizes[a]);
            }

            for (int a = sizes.Length - 1; a >= 0 && columnMajor; a--)
            {
                place = (place * sizes[a]) + index[a];
            }

            place = columnMajor ? place : n;
            (result[toMemory ? place : n], _) = (values[toMemory ? n : place], 0);
        }

        return result;
    }

    /// <summary>The least work of all orders: every choice of operands summed beforehand, then every pair at every turn.</summary>
    private static double Cheapest(EinsumProblem problem)
    {
        int count = problem.Operands.Count;
        ulong[] letters = [.. problem.Operands.Select(operand => operand.Letters)];
        ulong result = problem.Result.Letters;
        if (count == 1)
        {
            return problem.Size(letters[0]);
        }

        double best = double.MaxValue;
        for (int summed = 0; summed < 1 << count; summed++)
        {
            double work = 0;
            ulong[] start = [.. letters];
            for (int i = 0; i < count; i++)
            {
                if ((summed >> i & 1) != 0)
                {
                    work += problem.Size(letters[i]);
                    start[i] &= letters.Where((_, j) => j != i).Aggregate(result, (union, other) => union | other);
                }
            }

            Pair([.. start], work);
        }

        return best;

        void Pair(List<ulong> parts, double work)
        {
            if (parts.Count == 1)
            {
                best = Math.Min(best, work);
                return;
            }

            for (int i = 0; i < parts.Count; i++)
            {
                for (int j = i + 1; j < parts.Count; j++)
                {
                    List<ulong> rest = [.. parts.Where((_, k) => k != i && k != j)];
                    ulong both = parts[i] | parts[j];
                    Pair([.. rest, both & rest.Aggregate(result, (union, other) => union | other)], work + problem.Size(both));
                }
            }
        }
    }
}
