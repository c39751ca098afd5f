using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Products;

/// <summary>Determinants, inverses and systems of equations: what is left over when the answer is put in, against bounds; singular matrices; what NaN does.</summary>
[Trait("Width", "All")]
public sealed class LinearTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(71)]
    public void WhatIsLeftOver_IsARoundingError(int n)
    {
        Random random = new(n);
        Leftover<double, UnitLast>(random, n, 1, 5 * n * 2.3e-16);
        Leftover<double, UnitFirst>(random, n, 7, 5 * n * 2.3e-16);
        Leftover<float, UnitNone>(random, n, 3, 5 * n * 1.2e-7);
        Leftover<float, UnitLast>(random, n, 6, 5 * n * 1.2e-7);
    }

    [Fact]
    public void BlockingChangesNoBit()
    {
        // One element at a time, in the order in which the blocked elimination is to do it.
        const int N = 70;
        Random random = new(9);
        Grid<double> a = LabelledSum.Random<double, UnitLast>(random, N, N), b = LabelledSum.Random<double, UnitLast>(random, N), d = Grid<double>.Rows(N);
        double[,] u = new double[N, N];
        double[] x = b.ToArray();
        foreach (int[] i in Grid<double>.Indices([N, N])) u[i[0], i[1]] = a[i];
        double determinant = 1;
        for (int k = 0; k < N; k++)
        {
            int p = Enumerable.Range(k, N - k).MaxBy(i => Math.Abs(u[i, k]));
            for (int j = 0; j < N; j++) (u[k, j], u[p, j]) = (u[p, j], u[k, j]);
            (x[k], x[p]) = (x[p], x[k]);
            determinant *= p == k ? u[k, k] : -u[k, k];
            for (int i = k + 1; i < N; i++)
            {
                double factor = u[i, k] / u[k, k];
                for (int j = k + 1; j < N; j++) u[i, j] = Math.FusedMultiplyAdd(-factor, u[k, j], u[i, j]);
                x[i] = Math.FusedMultiplyAdd(-factor, x[k], x[i]);
            }
        }

        Assert.Equal(determinant, Nd.Det(a.E<UnitLast>()).Item());
        d.Into<UnitLast>().Assign(Nd.Solve(a.E<UnitLast>(), b.E<UnitLast>()));

        // Substitution goes block by block from below: 64 to 69, 32 to 63, 0 to 31.
        foreach ((int start, int end) in new[] { (64, N), (32, 64), (0, 32) })
        {
            for (int i = end - 1; i >= start; i--)
            {
                for (int j = i + 1; j < end; j++) x[i] = Math.FusedMultiplyAdd(-u[i, j], x[j], x[i]);
                x[i] /= u[i, i];
            }

            for (int i = 0; i < start; i++)
            {
                for (int j = start; j < end; j++) x[i] = Math.FusedMultiplyAdd(-u[i, j], x[j], x[i]);
            }
        }

        Same.All<double>(x, d.ToArray(), "solution");
    }

    [Fact]
    public void HilbertMatrices_LoseWhatTheirConditionSays()
    {
        // Condition numbers in the 2-norm of the Hilbert matrices of 3 to 8 rows.
        (int N, double Condition)[] known = [(3, 5.24e2), (4, 1.55e4), (5, 4.77e5), (6, 1.50e7), (8, 1.53e10)];
        foreach ((int n, double condition) in known)
        {
            Grid<double> h = Grid<double>.Rows(n, n), inverse = Grid<double>.Rows(n, n);
            foreach (int[] i in Grid<double>.Indices([n, n])) h[i] = 1.0 / (i[0] + i[1] + 1);
            inverse.Into<UnitLast>().Assign(Nd.Inv(h.E<UnitLast>()));

            // Its inverse is of whole numbers: (-1)^(i+j) (i+j+1) C(n+i, n-j-1) C(n+j, n-i-1) C(i+j, i)^2.
            double worst = 0, largest = 0;
            foreach (int[] at in Grid<double>.Indices([n, n]))
            {
                (int i, int j) = (at[0], at[1]);
                double exact = ((i + j) % 2 == 0 ? 1 : -1) * (i + j + 1) * Choose(n + i, n - j - 1) * Choose(n + j, n - i - 1) * Math.Pow(Choose(i + j, i), 2);
                worst = Math.Max(worst, Math.Abs(inverse[i, j] - exact));
                largest = Math.Max(largest, Math.Abs(exact));
            }

            Assert.True(worst / largest < condition * n * 2.3e-16, $"Hilbert {n}: {worst / largest:E1} of {condition * n * 2.3e-16:E1}");
        }

        static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (c, i) => c * (n - k + i) / i);
    }

    [Fact]
    public void ZerosOnTheDiagonal_NeedRowsExchanged()
    {
        foreach (int n in new[] { 2, 3, 4, 5, 40 })
        {
            // The rows of the unit matrix moved on by one: the inverse moves them back, the determinant is the sign of the cycle.
            Grid<float> p = Grid<float>.Rows(n, n), d = Grid<float>.Rows(n, n);
            for (int i = 0; i < n; i++) p[i, (i + 1) % n] = 2;
            d.Into<UnitLast>().Assign(Nd.Inv(p.E<UnitLast>()));
            foreach (int[] i in Grid<float>.Indices([n, n])) Assert.Equal(i[0] == (i[1] + 1) % n ? 0.5f : 0, d[i]);
            Assert.Equal((n % 2 == 0 ? -1 : 1) * MathF.Pow(2, n), Nd.Det(p.E<UnitLast>()).Item());
        }
    }

    [Fact]
    public void SingularMatrices_AreNamed()
    {
        foreach (int n in new[] { 1, 2, 3, 4, 6, 40 })
        {
            Random random = new(n);
            Grid<double> stack = LabelledSum.Random<double, UnitLast>(random, 3, n, n), d = Grid<double>.Rows(3, n, n), b = LabelledSum.Random<double, UnitLast>(random, n), x = Grid<double>.Rows(3, n), dets = Grid<double>.Rows(3);
            for (int i = 0; i < n; i++) stack[1, i, n - 1] = 0;
            Array.Fill(d.Memory, 7);
            SingularMatrixException error = Assert.Throws<SingularMatrixException>(() => d.Into<UnitLast>().Assign(Nd.Inv(stack.E<UnitLast>())));
            Assert.Equal((1, n - 1), (error.Matrix, error.Pivot));
            Assert.Contains($"Inv of (3, {n}, {n}): matrix 1 of the stack is singular: in the elimination with partial pivoting, pivot {n - 1} is exactly 0; TryInv returns false instead", error.Message);
            Assert.NotEqual(7, d[0, 0, 0]);
            Assert.All(d.Memory[(n * n)..(3 * n * n)], static v => Assert.Equal(7, v));
            Assert.Contains("TrySolve", Assert.Throws<SingularMatrixException>(() => x.Into<UnitLast>().Assign(Nd.Solve(stack.E<UnitLast>(), b.E<UnitLast>()))).Message);
            dets.Into<UnitLast>().Assign(Nd.Det(stack.E<UnitLast>()));
            Assert.Equal(0, dets[1]);
            Assert.NotEqual(0, dets[2]);
        }

        Assert.Equal(0, ThreadMeter.Current.TempLive);
    }

    [Fact]
    public void NaNAndInfinity_GoIntoTheResult_AndAreNotSingular()
    {
        foreach (int n in new[] { 2, 4, 9 })
        {
            Random random = new(n);
            Grid<double> a = LabelledSum.Random<double, UnitLast>(random, n, n), d = Grid<double>.Rows(n, n);
            for (int at = 0; at < n; at++)
            {
                double old = a[at, 0];
                a[at, 0] = double.NaN;
                d.Into<UnitLast>().Assign(Nd.Inv(a.E<UnitLast>()));
                Assert.All(d.ToArray(), static v => Assert.True(double.IsNaN(v)));
                Assert.True(double.IsNaN(Nd.Det(a.E<UnitLast>()).Item()));
                a[at, 0] = old;
            }

            a[n - 1, n - 1] = double.PositiveInfinity;
            Assert.False(double.IsFinite(Nd.Det(a.E<UnitLast>()).Item()));
        }
    }

    [Fact]
    public void Determinants_KeepTheirScale()
    {
        foreach (int n in new[] { 3, 4 })
        {
            // The product of all but one pivot leaves the range of double on the way.
            Grid<double> a = Grid<double>.Rows(n, n), tiny = Grid<double>.Rows(n, n);
            for (int i = 0; i < n; i++)
            {
                a[i, i] = Math.ScaleB(1, i == n - 1 ? -300 * (n - 1) : 300);
                tiny[i, i] = Math.ScaleB(1, i == 0 ? 900 : -400);
            }

            Assert.Equal(1, Nd.Det(a.E<UnitLast>()).Item());
            Assert.Equal(Math.ScaleB(1, 900 - (400 * (n - 1))), Nd.Det(tiny.E<UnitLast>()).Item());
        }

        Grid<double> large = Grid<double>.Rows(8, 8);
        for (int i = 0; i < 8; i++) large[i, i] = Math.ScaleB(-1, i < 4 ? 300 : -300);
        Assert.Equal(1, Nd.Det(large.E<UnitLast>()).Item());
    }

    [Fact]
    public void OneMatrix_ManyRightSides()
    {
        Random random = new(11);
        foreach (int n in new[] { 3, 8 })
        {
            Grid<double> a = LabelledSum.Random<double, UnitFirst>(random, n, n), b = LabelledSum.Random<double, UnitLast>(random, 2, 5, n, 3), x = Grid<double>.Columns(2, 5, n, 3), one = Grid<double>.Rows(n, 3);
            x.Into<UnitFirst>().Assign(Nd.Solve(a.E<UnitFirst>(), b.E<UnitLast>()));
            for (int i = 0; i < 10; i++)
            {
                one.Into<UnitLast>().Assign(Nd.Solve(a.E<UnitFirst>() * 1.0, (b with { Start = b.Start + (i / 5 * b.Strides[0]) + (i % 5 * b.Strides[1]), Dims = b.Dims[2..], Strides = b.Strides[2..] }).E<UnitLast>()));
                foreach (int[] at in Grid<double>.Indices([n, 3])) Assert.Equal(one[at], x[i / 5, i % 5, at[0], at[1]]);
            }

            b.Into<UnitLast>().Assign(Nd.Solve(a.E<UnitFirst>(), b.E<UnitLast>()));
            Same.All<double>(x.ToArray(), b.ToArray(), "over the right sides");
        }
    }

    [Fact]
    public void Half_IsSolvedAsWell()
    {
        Grid<Half> a = Grid<Half>.Rows(2, 2), d = Grid<Half>.Rows(2, 2);
        ((Half[])[(Half)1, (Half)2, (Half)4, (Half)4]).CopyTo(a.Memory, 0);
        d.Into<UnitLast>().Assign(Nd.Inv(a.E<UnitLast>()));
        Assert.Equal([(Half)(-1), (Half)0.5, (Half)1, (Half)(-0.25)], d.ToArray());
        Assert.Equal((Half)(-4), Nd.Det(a.E<UnitLast>()).Item());
    }

    [Fact]
    public void ShapesThatAreNoSystems_AreErrors()
    {
        Grid<double> a = Grid<double>.Rows(2, 3), square = Grid<double>.Rows(3, 3), v = Grid<double>.Rows(4);
        Assert.Contains("Inv of (2, 3)", Assert.Throws<ShapeMismatchException>(() => { Nd.Inv(a.E<UnitLast>()); }).Message);
        Assert.Contains("Det of (4,): it takes a matrix", Assert.Throws<ShapeMismatchException>(() => { Nd.Det(v.E<UnitLast>()); }).Message);
        Assert.Contains("Solve of (3, 3) and (4,)", Assert.Throws<ShapeMismatchException>(() => { Nd.Solve(square.E<UnitLast>(), v.E<UnitLast>()); }).Message);
    }

    /// <summary>|a x - b| / (|a| |x|), which elimination with partial pivoting keeps at some roundings, and the same of the inverse, times its condition.</summary>
    private static void Leftover<T, U>(Random random, int n, int m, double bound)
        where T : unmanaged, IFloatingPointIeee754<T>
        where U : struct, IUnitAxis
    {
        Grid<T> a = LabelledSum.Random<T, U>(random, n, n), b = LabelledSum.Random<T, UnitLast>(random, n, m), x = Grids.Place<T, U>(random, [n, m]), inverse = Grids.Place<T, U>(random, [n, n]);
        x.Into<U>().Assign(Nd.Solve(a.E<U>(), b.E<UnitLast>()));
        inverse.Into<U>().Assign(Nd.Inv(a.E<U>()));
        Assert.True(Residual(a, x, i => b[i]) < bound, $"solve {n}: {Residual(a, x, i => b[i]):E1} of {bound:E1}");
        double inverted = Residual(a, inverse, static i => i[0] == i[1] ? T.One : T.Zero);
        Assert.True(inverted < bound, $"inv {n}: {inverted:E1} of {bound:E1}");
    }

    private static double Residual<T>(Grid<T> a, Grid<T> x, Func<int[], T> b)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int n = a.Dims[0];
        double worst = 0, sizeA = a.ToArray().Max(v => Math.Abs(double.CreateChecked(v))), sizeX = x.ToArray().Max(v => Math.Abs(double.CreateChecked(v)));
        foreach (int[] at in Grid<T>.Indices([n, x.Dims[1]]))
        {
            double sum = -double.CreateChecked(b(at));
            for (int k = 0; k < n; k++) sum += double.CreateChecked(a[at[0], k]) * double.CreateChecked(x[k, at[1]]);
            worst = Math.Max(worst, Math.Abs(sum));
        }

        return worst / (n * sizeA * sizeX);
    }
}
