using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>Stacks of small systems, which are solved side by side in vectors, against the same systems one by one, to the last bit.</summary>
[Trait("Width", "All")]
public sealed class SystemBatchTests
{
    // Around the matrices that one vector holds elements of: 2, 4 and 8.
    private static readonly int[] s_counts = [2, 3, 4, 7, 8, 9, 17];

    [Fact]
    public void EverySize_EveryLayout()
    {
        Random random = new(31);
        foreach (int n in new[] { 1, 2, 3, 4 })
        {
            foreach (int count in s_counts)
            {
                Check<float, UnitLast, UnitLast>(random, n, count, static r => (r.NextDouble() * 2) - 1);
                Check<float, UnitFirst, UnitLast>(random, n, count, static r => (r.NextDouble() * 2) - 1);
                Check<float, UnitLast, UnitNone>(random, n, count, static r => (r.NextDouble() * 2) - 1);
                Check<double, UnitNone, UnitFirst>(random, n, count, static r => (r.NextDouble() * 2) - 1);
                Check<double, UnitLast, UnitLast>(random, n, count, static r => (r.NextDouble() * 2) - 1);
            }
        }
    }

    /// <summary>NaN, infinities, zeros, and products of pivots that leave the range: whichever group they fall into, its neighbours stay as they are.</summary>
    [Fact]
    public void SpecialValues()
    {
        Random random = new(32);
        double[] special = [double.NaN, double.PositiveInfinity, -0.0, 0, 1e30, 1e-30];
        for (int i = 0; i < 40; i++)
        {
            Check<float, UnitLast, UnitLast>(random, 4, 19, r => r.Next(40) == 0 ? special[r.Next(special.Length)] : r.NextDouble() - 0.5);
            Check<double, UnitLast, UnitLast>(random, 3, 11, r => r.Next(25) == 0 ? special[r.Next(special.Length)] : r.NextDouble() - 0.5);
        }
    }

    [Fact]
    public void MatricesThatAreTheirOwnInverses_InPlace()
    {
        Random random = new(33);
        Grid<float> a = LabelledSum.Random<float, UnitLast>(random, 21, 4, 4), d = Grid<float>.Rows(21, 4, 4);
        d.Into<UnitLast>().Assign(Nd.Inv(a.E<UnitLast>()));
        a.Into<UnitLast>().Assign(Nd.Inv(a.E<UnitLast>()));
        Same.All<float>(d.ToArray(), a.ToArray(), "over the matrices");
    }

    private static void Check<T, U, W>(Random random, int n, int count, Func<Random, double> value)
        where T : unmanaged, IFloatingPointIeee754<T>
        where U : struct, IUnitAxis
        where W : struct, IUnitAxis
    {
        Grid<T> a = Grids.Place<T, U>(random, [count, n, n]), b = Grids.Place<T, U>(random, [count, n, 2]), inverses = Grids.Place<T, W>(random, [count, n, n]);
        Grid<T> x = Grids.Place<T, W>(random, [count, n, 2]), dets = Grid<T>.Rows(count), one = Grid<T>.Rows(n, n), side = Grid<T>.Rows(n, 2), inverse = Grid<T>.Rows(n, n), solution = Grid<T>.Rows(n, 2);
        foreach (int[] i in Grid<T>.Indices([count, n, n])) a[i] = T.CreateTruncating(value(random));
        foreach (int[] i in Grid<T>.Indices([count, n, 2])) b[i] = T.CreateTruncating(value(random));
        string name = $"{count} of {n}, {typeof(T).Name}, {typeof(U).Name} to {typeof(W).Name}";

        int singular = First(() => inverses.Into<W>().Assign(Nd.Inv(a.E<U>())));
        Assert.Equal(singular, First(() => x.Into<W>().Assign(Nd.Solve(a.E<U>(), b.E<U>()))));
        dets.Into<UnitLast>().Assign(Nd.Det(a.E<U>()));
        for (int m = 0; m < count; m++)
        {
            foreach (int[] i in Grid<T>.Indices([n, n])) one[i] = a[m, i[0], i[1]];
            foreach (int[] i in Grid<T>.Indices([n, 2])) side[i] = b[m, i[0], i[1]];
            Same.All<T>([Nd.Det(one.E<UnitLast>()).Item()], [dets[m]], $"{name}: determinant {m}");
            if (m < singular)
            {
                inverse.Into<UnitLast>().Assign(Nd.Inv(one.E<UnitLast>()));
                solution.Into<UnitLast>().Assign(Nd.Solve(one.E<UnitLast>(), side.E<UnitLast>()));
                foreach (int[] i in Grid<T>.Indices([n, n])) Same.All<T>([inverse[i]], [inverses[m, i[0], i[1]]], $"{name}: inverse {m}");
                foreach (int[] i in Grid<T>.Indices([n, 2])) Same.All<T>([solution[i]], [x[m, i[0], i[1]]], $"{name}: solution {m}");
            }
        }

        Assert.True(singular == int.MaxValue || Throws(one, a, singular), $"{name}: {singular} is not singular alone");
    }

    private static bool Throws<T>(Grid<T> one, Grid<T> a, int m)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int n = one.Dims[0];
        foreach (int[] i in Grid<T>.Indices([n, n])) one[i] = a[m, i[0], i[1]];
        return First(() => Grid<T>.Rows(n, n).Into<UnitLast>().Assign(Nd.Inv(one.E<UnitLast>()))) == 0;
    }

    /// <summary>The first matrix that an inversion says is singular.</summary>
    private static int First(Action act)
    {
        try
        {
            act();
            return int.MaxValue;
        }
        catch (SingularMatrixException error)
        {
            return (int)error.Matrix;
        }
    }
}
