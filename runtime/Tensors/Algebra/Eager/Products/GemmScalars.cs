using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>The loop of <see cref="Gemm"/> for elements that no vector holds and results that no vector can write.</summary>
internal static class GemmScalars
{
    /// <summary>One element at a time, four neighbouring chains going on together, since one chain waits for its additions.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    public static void Run<T, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        for (nint b = 0; b < g.B; b++)
        {
            for (nint i = 0; i < g.M; i++)
            {
                ref T row = ref Add(ref d, i * g.DM);
                ref T left = ref Add(ref x, i * g.XM);
                nint j = 0;
                for (; j + 4 <= g.N; j += 4)
                {
                    ref T right = ref Add(ref y, j * g.YN);
                    ref T to = ref Add(ref row, j * g.DN);
                    T s0 = T.Zero, s1 = s0, s2 = s0, s3 = s0;
                    if (g.Accumulate)
                    {
                        (s0, s1, s2, s3) = (to, Add(ref to, g.DN), Add(ref to, 2 * g.DN), Add(ref to, 3 * g.DN));
                    }

                    for (nint p = 0; p < g.K; p++)
                    {
                        T v = Conjugate(Term<T, S>(Add(ref left, p * g.XK)), g.Conjugates == 1);
                        ref T at = ref Add(ref right, p * g.YK);
                        s0 = ScalarMath.MultiplyAdd(v, Conjugate(at, g.Conjugates == 2), s0);
                        s1 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, g.YN), g.Conjugates == 2), s1);
                        s2 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, 2 * g.YN), g.Conjugates == 2), s2);
                        s3 = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref at, 3 * g.YN), g.Conjugates == 2), s3);
                    }

                    (to, Add(ref to, g.DN), Add(ref to, 2 * g.DN), Add(ref to, 3 * g.DN)) = (s0, s1, s2, s3);
                }

                for (; j < g.N; j++)
                {
                    ref T right = ref Add(ref y, j * g.YN);
                    T sum = g.Accumulate ? Add(ref row, j * g.DN) : T.Zero;
                    for (nint p = 0; p < g.K; p++)
                    {
                        T v = Conjugate(Term<T, S>(Add(ref left, p * g.XK)), g.Conjugates == 1);
                        sum = ScalarMath.MultiplyAdd(v, Conjugate(Add(ref right, p * g.YK), g.Conjugates == 2), sum);
                    }

                    Add(ref row, j * g.DN) = sum;
                }
            }

            d = ref Add(ref d, g.DB);
            x = ref Add(ref x, g.XB);
            y = ref Add(ref y, g.YB);
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static T Term<T, S>(T x)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
        => S.IsMinus ? unchecked(-x) : x;

    // No vector holds complex numbers, so only the scalar loop asks; of other element types the question is not even compiled.
    [MethodImpl(AggressiveInlining)]
    private static T Conjugate<T>(T x, bool conjugates)
        where T : unmanaged
        => typeof(T) == typeof(Complex) && conjugates ? BitCast<Complex, T>(Complex.Conjugate(BitCast<T, Complex>(x))) : x;
}
