using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Arranging;

/// <summary>What builds and rearranges, of random sizes, strides and places in memory, held against index arithmetic; straight into the destination and
/// inside a larger expression.</summary>
[Trait("Width", "All")]
public sealed class ArrangingPropertyTests
{
    [Fact]
    public void EqualsIndexArithmetic() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            switch (random.Next(3))
            {
                case 0: Case<UnitLast>(random); break;
                case 1: Case<UnitFirst>(random); break;
                default: Case<UnitNone>(random); break;
            }
        },
        iter: 1200);

    private static void Case<U>(Random random)
        where U : struct, IUnitAxis
    {
        int[] dims = [];
        while (dims.Length == 0) dims = Grids.Dims(random, 4);
        int axis = random.Next(dims.Length), size = dims[axis];
        Grid<float> x = Some<U>(random, dims);
        switch (random.Next(11))
        {
            case 0:
                Grid<float> y = Some<U>(random, With(dims, axis, random.Next(1, 40)));
                Holds<U, Computed<float, Joined<float, View<float, Layout8<U>>, View<float, Layout8<U>>, Const<float>, Const<float>>>>(
                    random, With(dims, axis, size + y.Dims[axis]), Nd.Concat(x.E<U>(), y.E<U>(), axis), i => i[axis] < size ? x[i] : y[With(i, axis, i[axis] - size)]);
                break;
            case 1:
                Grid<float> z = Some<U>(random, dims);
                int place = random.Next(dims.Length + 1);
                Holds<U, Computed<float, Stacked<float, View<float, Layout8<U>>, View<float, Layout8<U>>, View<float, Layout8<U>>, Const<float>>>>(
                    random, [.. dims[..place], 3, .. dims[place..]], Nd.Stack(x.E<U>(), z.E<U>(), x.E<U>(), axis: place - dims.Length - 1), i => (i[place] == 1 ? z : x)[[.. i[..place], .. i[(place + 1)..]]]);
                break;
            case 2:
                int[] times = [.. Enumerable.Range(0, random.Next(1, dims.Length + 2)).Select(_ => random.Next(1, 4))];
                int more = Math.Max(0, times.Length - dims.Length);
                int[] tiled = [.. Enumerable.Repeat(1, more), .. dims];
                for (int n = 1; n <= times.Length; n++) tiled[^n] *= times[^n];
                Holds<U, Computed<float, Tiled<float, View<float, Layout8<U>>>>>(random, tiled, Nd.Tile(x.E<U>(), times), i => x[[.. i[more..].Zip(dims, (at, d) => at % d)]]);
                break;
            case 3:
                int count = random.Next(1, 5);
                Holds<U, Computed<float, Repeated<float, View<float, Layout8<U>>>>>(random, With(dims, axis, size * count), Nd.Repeat(x.E<U>(), count, axis - dims.Length), i => x[With(i, axis, i[axis] / count)]);
                break;
            case 4:
                Padded<U>(random, x);
                break;
            case 5:
                int shift = random.Next(-100, 100);
                Holds<U, Shift<float, View<float, Layout8<U>>>>(random, dims, Nd.Roll(x.E<U>(), shift, axis), i => x[With(i, axis, Modulo(i[axis] - shift, size))]);
                break;
            case 6:
                int flat = random.Next(-2000, 2000);
                float[] all = x.ToArray();
                int at = 0;
                Holds<U, Computed<float, Rolled<float, View<float, Layout8<U>>>>>(random, dims, Nd.Roll(x.E<U>(), flat), _ => all[Modulo(at++ - flat, all.Length)]);
                break;
            case 7 when dims.Length > 1:
                int k = random.Next(-4, 5);
                Holds<U, Triangle<float, View<float, Layout8<U>>>>(random, dims, Nd.Tril(x.E<U>(), k), i => i[^1] - i[^2] <= k ? x[i] : 0f);
                Holds<U, Triangle<float, View<float, Layout8<U>>>>(random, dims, Nd.Triu(x.E<U>(), k), i => i[^1] - i[^2] >= k ? x[i] : 0f);
                break;
            case 8:
                Grid<int> picks = Grids.Place<int, U>(random, random.Next(2) == 0 ? [random.Next(1, 30)] : [3, random.Next(1, 9)]).Fill(_ => random.Next(-size, size));
                int rank = picks.Dims.Length;
                Holds<U, Computed<float, Taken<float, int, View<float, Layout8<U>>, View<int, Layout8<U>>>>>(
                    random, [.. dims[..axis], .. picks.Dims, .. dims[(axis + 1)..]], Nd.Take(x.E<U>(), picks.E<U>(), axis), i => x[[.. i[..axis], Modulo(picks[i[axis..(axis + rank)]], size), .. i[(axis + rank)..]]]);
                break;
            case 9:
                bool descending = random.Next(2) == 0;
                Holds<U, Computed<float, Sorted<float, View<float, Layout8<U>>>>>(random, dims, Nd.Sort(x.E<U>(), axis, descending), i => Ordered(x, i, axis, descending)[i[axis]].Value);
                Grid<long> order = Grids.Place<long, U>(random, dims);
                order.Into<U>().Assign(Nd.ArgSort(x.E<U>(), axis, descending));
                foreach (int[] i in Grid<float>.Indices(dims)) Assert.Equal(Ordered(x, i, axis, descending)[i[axis]].Place, order[i]);
                Holds<U, Computed<float, TakenAlong<float, long, View<float, Layout8<U>>, View<long, Layout8<U>>>>>(random, dims, Nd.TakeAlongAxis(x.E<U>(), order.E<U>(), axis), i => Ordered(x, i, axis, descending)[i[axis]].Value);
                break;
            default:
                // Masks are moved as bytes; joined from comparisons, whose vectors are as wide as those of numbers.
                Grid<float> w = Some<U>(random, dims);
                int[] twice = With(dims, axis, 2 * size);
                Grid<float> to = Grids.Place<float, U>(random, twice);
                to.Into<U>().Assign(Nd.Where(Nd.Concat(x.E<U>() > 0f, w.E<U>() == x.E<U>(), axis), 1f, 0f));
                foreach (int[] i in Grid<float>.Indices(twice))
                {
                    int[] own = With(i, axis, i[axis] % size);
                    Assert.Equal((i[axis] < size ? x[own] > 0f : w[own] == x[own]) ? 1f : 0f, to[i]);
                }

                break;
        }
    }

    private static void Padded<U>(Random random, Grid<float> x)
        where U : struct, IUnitAxis
    {
        PadMode mode = (PadMode)random.Next(5);
        (int Before, int After)[] widths = [.. x.Dims.Select(d => (Width(d), Width(d)))];
        int[] dims = [.. x.Dims.Zip(widths, (d, w) => d + w.Before + w.After)];
        Holds<U, Computed<float, Tensors.Padded<float, View<float, Layout8<U>>>>>(random, dims, Nd.Pad(x.E<U>(), widths, mode, 9f), i =>
        {
            int[] from = [.. i.Select((at, n) => at - widths[n].Before)];
            return mode == PadMode.Constant && from.Where((at, n) => at < 0 || at >= x.Dims[n]).Any() ? 9f : x[[.. from.Select((at, n) => Inside(at, x.Dims[n]))]];
        });

        int Width(int d) => random.Next(mode switch { PadMode.Reflect => Math.Min(4, d), PadMode.Symmetric or PadMode.Wrap => Math.Min(4, d + 1), _ => 4 });

        int Inside(int at, int d) => mode switch
        {
            PadMode.Edge => Math.Clamp(at, 0, d - 1),
            PadMode.Reflect => at < 0 ? -at : at >= d ? (2 * d) - 2 - at : at,
            PadMode.Symmetric => at < 0 ? -1 - at : at >= d ? (2 * d) - 1 - at : at,
            _ => Modulo(at, d),
        };
    }

    private static void Holds<U, N>(Random random, int[] dims, Expr<float, N> value, Func<int[], float> expected)
        where U : struct, IUnitAxis
        where N : INode<float>, allows ref struct
    {
        Grid<float> to = Grids.Place<float, U>(random, dims);
        if (random.Next(2) == 0) to.Into<U>().Assign(value);
        else to.Into<U>().Assign(value + 0f);
        foreach (int[] i in Grid<float>.Indices(dims))
        {
            float wanted = expected(i);
            if (!Same.Value(wanted, to[i])) Assert.Fail($"{typeof(N)} at ({string.Join(", ", i)}) of ({string.Join(", ", dims)}) is {to[i]}, not {wanted}");
        }

        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    private static Grid<float> Some<U>(Random random, int[] dims)
        where U : struct, IUnitAxis
        => Grids.Place<float, U>(random, dims).Fill(_ => random.Next(12) == 0 ? float.NaN : random.Next(-4, 5));

    private static (float Value, int Place)[] Ordered(Grid<float> x, int[] index, int axis, bool descending) =>
        [.. Enumerable.Range(0, x.Dims[axis]).Select(n => (Value: x[With(index, axis, n)], Place: n)).OrderBy(v => float.IsNaN(v.Value)).ThenBy(v => descending ? -v.Value : v.Value)];

    private static int[] With(int[] index, int axis, int value) => [.. index[..axis], value, .. index[(axis + 1)..]];

    private static int Modulo(int a, int n) => ((a % n) + n) % n;
}
