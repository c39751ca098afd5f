using CsCheck;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Declared;

[NdShape<bool>(5, 67)] internal partial struct Mask5x67;

[NdShape<bool>(5, 1)] internal partial struct Mask5x1;

[NdShape<float>(5, 67)] internal partial struct Values5x67;

/// <summary>Declared tensors of truth values: their operators, what they choose, what is asked of them.</summary>
[Trait("Width", "All")]
public sealed class MaskTests
{
    [Fact]
    public void Operators_OfMasksAndComparisons() => Gen.Int.Sample(
        seed =>
        {
            Random random = new(seed);
            Mask5x67 a = default, b = default, d = default;
            Mask5x1 column = default;
            Values5x67 v = default, r = default;
            a.FillFrom((_, _) => random.Next(2) == 0);
            b.FillFrom((_, _) => random.Next(2) == 0);
            column.FillFrom((_, _) => random.Next(2) == 0);
            v.FillFrom((_, _) => random.Next(-3, 4));
            bool[,] A = new bool[5, 67], B = new bool[5, 67], V = new bool[5, 67];
            for (int i = 0; i < 5; i++)
            {
                for (int j = 0; j < 67; j++) (A[i, j], B[i, j], V[i, j]) = (a[i, j], b[i, j], v[i, j] > 0);
            }

            bool[] C = [column[0, 0], column[1, 0], column[2, 0], column[3, 0], column[4, 0]];
            d.Assign(a & b);
            Verify(ref d, (i, j) => A[i, j] & B[i, j]);
            d.Assign(a | ~b);
            Verify(ref d, (i, j) => A[i, j] | !B[i, j]);
            d.Assign((a ^ b) & (v > 0f));
            Verify(ref d, (i, j) => (A[i, j] ^ B[i, j]) & V[i, j]);
            d.Assign((v > 0f) | a);
            Verify(ref d, (i, j) => V[i, j] | A[i, j]);
            d.Assign(column & ~(a ^ (v > 0f)));
            Verify(ref d, (i, j) => C[i] & !(A[i, j] ^ V[i, j]));
            d.Assign(column);
            Verify(ref d, (i, j) => C[i]);
            d &= ~(v > 0f);
            Verify(ref d, (i, j) => C[i] & !V[i, j]);
            d |= a & b;
            Verify(ref d, (i, j) => (C[i] & !V[i, j]) | (A[i, j] & B[i, j]));
            d ^= ~a;
            Verify(ref d, (i, j) => ((C[i] & !V[i, j]) | (A[i, j] & B[i, j])) ^ !A[i, j]);
            d.Assign(true);
            Assert.True(Nd.All(d));
            d.At[3, 66] = false;
            Assert.False(Nd.All(d));
            d.Fill(false);
            Assert.False(Nd.Any(d));
            d.At[4, 65] = true;
            Assert.True(Nd.Any(d));
            r.Assign(Nd.Where(column, v, -9f));
            for (int i = 0; i < 5; i++)
            {
                for (int j = 0; j < 67; j++) Assert.Equal(C[i] ? v[i, j] : -9f, r[i, j]);
            }

            r.Assign((v > 0f).Cast<float>() * 2f);
            for (int i = 0; i < 5; i++)
            {
                for (int j = 0; j < 67; j++) Assert.Equal(V[i, j] ? 2f : 0f, r[i, j]);
            }
        },
        iter: 20);

    private static void Verify(ref Mask5x67 d, Func<int, int, bool> expected)
    {
        for (int i = 0; i < 5; i++)
        {
            for (int j = 0; j < 67; j++) Assert.True(expected(i, j) == d[i, j], $"[{i}, {j}]");
        }
    }
}
