using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>A vector times a large matrix: every element of the matrix is read once, so that the order of reading decides. Each element of the result is one
/// chain of fused multiply-adds in the order of the terms, as in all products.</summary>
internal static unsafe class VectorKernels
{
    // Columns whose sums stay in the first-level cache while the rows go by: 16 KiB.
    private const int StripBytes = 16 * 1024;

    // Sums of so many vectors fit into registers, where the kernels of matrices hold them.
    private const int Registers = 8;

    /// <summary>Whether <see cref="Run"/> can do it better than the kernels of matrices: one row, and a matrix whose rows or columns are contiguous.</summary>
    public static bool Takes<T>(in Gemm g)
        where T : unmanaged
    {
        if (g.M != 1 || g.DN < 1 || !LaneSupport.Has<T>())
        {
            return false;
        }

        return g.YN == 1
            ? g.DN == 1 && g.K >= 4 && g.N * SizeOf<T>() > Registers * 64
            : g.YK == 1 && g.K >= 8 && g.N >= Across<T>() && LaneSupport.IsFloat<T>() && Fma.IsSupported;
    }

    /// <summary>d[j] = the sum over p of x[p] y[p, j].</summary>
    public static void Run<T, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        for (nint b = 0; b < g.B; b++)
        {
            if (g.YN != 1)
            {
                Columns<T, S>(ref Add(ref d, b * g.DB), ref Add(ref x, b * g.XB), ref Add(ref y, b * g.YB), in g);
            }
            else if (Lane512<T>.IsSupported)
            {
                Rows<T, Lane512<T>, S>(ref Add(ref d, b * g.DB), ref Add(ref x, b * g.XB), ref Add(ref y, b * g.YB), in g);
            }
            else if (Lane256<T>.IsSupported)
            {
                Rows<T, Lane256<T>, S>(ref Add(ref d, b * g.DB), ref Add(ref x, b * g.XB), ref Add(ref y, b * g.YB), in g);
            }
            else
            {
                Rows<T, Lane128<T>, S>(ref Add(ref d, b * g.DB), ref Add(ref x, b * g.XB), ref Add(ref y, b * g.YB), in g);
            }
        }
    }

    /// <summary>Rows of the matrix are contiguous: four go by at a time, strip by strip of columns.</summary>
    [MethodImpl(NoInlining)]
    private static void Rows<T, V, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        nint strip = StripBytes / SizeOf<T>();
        for (nint j = 0; j < g.N; j += strip)
        {
            nint count = Math.Min(strip, g.N - j);
            ref T to = ref Add(ref d, j);
            bool accumulate = g.Accumulate;
            nint p = 0;
            for (; p + 4 <= g.K; p += 4)
            {
                Four<T, V, S>(ref to, count, ref Add(ref x, p * g.XK), g.XK, ref Add(ref y, (p * g.YK) + j), g.YK, accumulate);
                accumulate = true;
            }

            for (; p < g.K; p++)
            {
                T term = Term<T, S>(Add(ref x, p * g.XK));
                ref T row = ref Add(ref y, (p * g.YK) + j);
                V v = V.Create(term);
                nint c = 0;
                for (; c + V.Count <= count; c += V.Count)
                {
                    V.Store(V.Fma(v, V.Load(in row, c), V.Load(in to, c)), ref to, c);
                }

                for (; c < count; c++)
                {
                    Add(ref to, c) = ScalarMath.MultiplyAdd(term, Add(ref row, c), Add(ref to, c));
                }
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Four<T, V, S>(ref T to, nint count, ref T x, nint xk, ref T row, nint yk, bool accumulate)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        T s0 = Term<T, S>(x), s1 = Term<T, S>(Add(ref x, xk)), s2 = Term<T, S>(Add(ref x, 2 * xk)), s3 = Term<T, S>(Add(ref x, 3 * xk));
        V v0 = V.Create(s0), v1 = V.Create(s1), v2 = V.Create(s2), v3 = V.Create(s3);
        ref T row1 = ref Add(ref row, yk);
        ref T row2 = ref Add(ref row, 2 * yk);
        ref T row3 = ref Add(ref row, 3 * yk);
        nint c = 0;
        for (; c + V.Count <= count; c += V.Count)
        {
            V sum = accumulate ? V.Load(in to, c) : V.Create(T.Zero);
            sum = V.Fma(v0, V.Load(in row, c), sum);
            sum = V.Fma(v1, V.Load(in row1, c), sum);
            sum = V.Fma(v2, V.Load(in row2, c), sum);
            V.Store(V.Fma(v3, V.Load(in row3, c), sum), ref to, c);
        }

        for (; c < count; c++)
        {
            T sum = accumulate ? Add(ref to, c) : T.Zero;
            sum = ScalarMath.MultiplyAdd(s0, Add(ref row, c), sum);
            sum = ScalarMath.MultiplyAdd(s1, Add(ref row1, c), sum);
            sum = ScalarMath.MultiplyAdd(s2, Add(ref row2, c), sum);
            Add(ref to, c) = ScalarMath.MultiplyAdd(s3, Add(ref row3, c), sum);
        }
    }

    /// <summary>Columns of the matrix are contiguous, as are rows that a column multiplies: vectors hold the sums of neighbouring columns, whose terms are
    /// turned in registers, four by four.</summary>
    [MethodImpl(NoInlining)]
    private static void Columns<T, S>(ref T d, ref T x, ref T y, in Gemm gemm)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        Gemm g = gemm;
        nint across = Across<T>();
        T* sums = stackalloc T[16];
        nint j = 0;
        for (; j + across <= g.N; j += across)
        {
            for (nint c = 0; c < across; c++)
            {
                sums[c] = g.Accumulate ? Add(ref d, (j + c) * g.DN) : T.Zero;
            }

            ref T columns = ref Add(ref y, j * g.YN);
            nint p = 0;
            if (typeof(T) == typeof(double))
            {
                p = Terms<S>((double*)sums, ref As<T, double>(ref x), g.XK, ref As<T, double>(ref columns), g.YN, g.K);
            }
            else if (typeof(T) == typeof(float))
            {
                p = Terms<S>((float*)sums, ref As<T, float>(ref x), g.XK, ref As<T, float>(ref columns), g.YN, g.K);
            }

            for (; p < g.K; p++)
            {
                T term = Term<T, S>(Add(ref x, p * g.XK));
                for (nint c = 0; c < across; c++)
                {
                    sums[c] = ScalarMath.MultiplyAdd(term, Add(ref columns, (c * g.YN) + p), sums[c]);
                }
            }

            for (nint c = 0; c < across; c++)
            {
                Add(ref d, (j + c) * g.DN) = sums[c];
            }
        }

        if (j < g.N)
        {
            (g.N, g.B) = (g.N - j, 1);
            GemmScalars.Run<T, S>(ref Add(ref d, j * g.DN), ref x, ref Add(ref y, j * g.YN), in g);
        }
    }

    /// <summary>Eight columns of double, four terms at a time; returns how many terms that were.</summary>
    private static nint Terms<S>(double* sums, ref double x, nint xk, ref double y, nint yn, nint k)
        where S : struct, ITermSign
    {
        Vector256<double> low = Vector256.Load(sums), high = Vector256.Load(sums + 4);
        ref double upper = ref Add(ref y, 4 * yn);
        nint p = 0;
        for (; p + 4 <= k; p += 4)
        {
            Vector256<double> x0 = Vector256.Create(Term<double, S>(x)), x1 = Vector256.Create(Term<double, S>(Add(ref x, xk)));
            Vector256<double> x2 = Vector256.Create(Term<double, S>(Add(ref x, 2 * xk))), x3 = Vector256.Create(Term<double, S>(Add(ref x, 3 * xk)));
            Turn(ref Add(ref y, p), yn, out Vector256<double> a, out Vector256<double> b);
            Turn(ref Add(ref upper, p), yn, out Vector256<double> e, out Vector256<double> f);
            low = Fma.MultiplyAdd(x1, b, Fma.MultiplyAdd(x0, a, low));
            high = Fma.MultiplyAdd(x1, f, Fma.MultiplyAdd(x0, e, high));
            Turn(ref Add(ref y, p + 2), yn, out a, out b);
            Turn(ref Add(ref upper, p + 2), yn, out e, out f);
            low = Fma.MultiplyAdd(x3, b, Fma.MultiplyAdd(x2, a, low));
            high = Fma.MultiplyAdd(x3, f, Fma.MultiplyAdd(x2, e, high));
            x = ref Add(ref x, 4 * xk);
        }

        low.Store(sums);
        high.Store(sums + 4);
        return p;
    }

    /// <summary>Two terms of four columns as two vectors of four: 0 2 beside 1 3, and then the halves that belong together.</summary>
    [MethodImpl(AggressiveInlining)]
    private static void Turn(ref double y, nint yn, out Vector256<double> first, out Vector256<double> second)
    {
        Vector256<double> even = Vector256.Create(Vector128.LoadUnsafe(ref y), Vector128.LoadUnsafe(ref y, (nuint)(2 * yn)));
        Vector256<double> odd = Vector256.Create(Vector128.LoadUnsafe(ref y, (nuint)yn), Vector128.LoadUnsafe(ref y, (nuint)(3 * yn)));
        first = Avx.UnpackLow(even, odd);
        second = Avx.UnpackHigh(even, odd);
    }

    /// <summary>Sixteen columns of float, four terms at a time; returns how many terms that were.</summary>
    private static nint Terms<S>(float* sums, ref float x, nint xk, ref float y, nint yn, nint k)
        where S : struct, ITermSign
    {
        Vector256<float> low = Vector256.Load(sums), high = Vector256.Load(sums + 8);
        ref float upper = ref Add(ref y, 8 * yn);
        nint p = 0;
        for (; p + 4 <= k; p += 4)
        {
            Vector256<float> x0 = Vector256.Create(Term<float, S>(x)), x1 = Vector256.Create(Term<float, S>(Add(ref x, xk)));
            Vector256<float> x2 = Vector256.Create(Term<float, S>(Add(ref x, 2 * xk))), x3 = Vector256.Create(Term<float, S>(Add(ref x, 3 * xk)));
            Turn(ref Add(ref y, p), yn, out Vector256<float> a, out Vector256<float> b, out Vector256<float> e, out Vector256<float> f);
            low = Fma.MultiplyAdd(x3, f, Fma.MultiplyAdd(x2, e, Fma.MultiplyAdd(x1, b, Fma.MultiplyAdd(x0, a, low))));
            Turn(ref Add(ref upper, p), yn, out a, out b, out e, out f);
            high = Fma.MultiplyAdd(x3, f, Fma.MultiplyAdd(x2, e, Fma.MultiplyAdd(x1, b, Fma.MultiplyAdd(x0, a, high))));
            x = ref Add(ref x, 4 * xk);
        }

        low.Store(sums);
        high.Store(sums + 8);
        return p;
    }

    /// <summary>Four terms of eight columns as four vectors of eight: columns 0 to 3 in the lower halves, 4 to 7 in the upper ones.</summary>
    [MethodImpl(AggressiveInlining)]
    private static void Turn(ref float y, nint yn, out Vector256<float> first, out Vector256<float> second, out Vector256<float> third, out Vector256<float> fourth)
    {
        Vector256<float> r0 = Vector256.Create(Vector128.LoadUnsafe(ref y), Vector128.LoadUnsafe(ref y, (nuint)(4 * yn)));
        Vector256<float> r1 = Vector256.Create(Vector128.LoadUnsafe(ref y, (nuint)yn), Vector128.LoadUnsafe(ref y, (nuint)(5 * yn)));
        Vector256<float> r2 = Vector256.Create(Vector128.LoadUnsafe(ref y, (nuint)(2 * yn)), Vector128.LoadUnsafe(ref y, (nuint)(6 * yn)));
        Vector256<float> r3 = Vector256.Create(Vector128.LoadUnsafe(ref y, (nuint)(3 * yn)), Vector128.LoadUnsafe(ref y, (nuint)(7 * yn)));
        Vector256<double> a = Avx.UnpackLow(r0, r1).AsDouble(), b = Avx.UnpackHigh(r0, r1).AsDouble();
        Vector256<double> c = Avx.UnpackLow(r2, r3).AsDouble(), e = Avx.UnpackHigh(r2, r3).AsDouble();
        first = Avx.UnpackLow(a, c).AsSingle();
        second = Avx.UnpackHigh(a, c).AsSingle();
        third = Avx.UnpackLow(b, e).AsSingle();
        fourth = Avx.UnpackHigh(b, e).AsSingle();
    }

    // Columns whose sums are held at once: two vectors.
    private static nint Across<T>() => typeof(T) == typeof(double) ? 8 : 16;

    [MethodImpl(AggressiveInlining)]
    private static T Term<T, S>(T x)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
        => S.IsMinus ? unchecked(-x) : x;
}
