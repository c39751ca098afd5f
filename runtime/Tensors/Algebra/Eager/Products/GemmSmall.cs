using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Products of declared tensors that fit into the caches: inlined where the sizes are constants, so that nothing is left of the plan but
/// calls of the tiles it chose.</summary>
internal static unsafe class GemmSmall
{
    /// <summary>Whether a product is one of these: rows of vectors, both factors near; a single row only while it is short.</summary>
    [MethodImpl(AggressiveInlining)]
    public static bool Takes<T>(nint m, nint n, nint k, nint dn, nint xk, nint yk, nint yn)
        where T : unmanaged
        => LaneSupport.Has<T>() && Vector128.IsHardwareAccelerated && dn == 1 && yn == 1 && (m > 1 || n * k <= 256) && k > 0 && n >= Vector128<T>.Count
            && Gemm.IsNear<T>(k, yk) && (xk == 1 || Gemm.IsNear<T>(k, xk));

    /// <summary>d = x y, where the columns of d and y are contiguous.</summary>
    [MethodImpl(AggressiveInlining)]
    public static void Run<T>(ref T d, nint dm, ref T x, nint xm, nint xk, ref T y, nint yk, nint m, nint n, nint k)
        where T : unmanaged, INumberBase<T>
    {
        fixed (T* to = &d, left = &x, right = &y)
        {
            if (GemmQuads.Takes<T>(n, k, 1, xk))
            {
                if (m <= 4)
                {
                    GemmQuads.Rows<PlusTerms>((float*)to, dm, (float*)left, xm, (float*)right, yk, m, false);
                }
                else
                {
                    GemmQuads.Tall((float*)to, dm, (float*)left, xm, (float*)right, yk, m);
                }

                return;
            }

            GemmStrip<T> strip = new() { D = to, X = left, Y = right, DM = dm, XM = xm, XK = xk, YK = yk, K = k };
            if (Vector512.IsHardwareAccelerated && n >= Vector512<T>.Count)
            {
                Width<T, Vector512<T>, Registers512<T>>(ref strip, m, n);
            }
            else if (Vector256.IsHardwareAccelerated && n >= Vector256<T>.Count)
            {
                Width<T, Vector256<T>, Registers256<T>>(ref strip, m, n);
            }
            else
            {
                Width<T, Vector128<T>, Registers128<T>>(ref strip, m, n);
            }
        }
    }

    [MethodImpl(AggressiveInlining)]
    private static void Width<T, V, O>(ref GemmStrip<T> strip, nint m, nint n)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
    {
        if (n <= 2 * O.Count)
        {
            GemmStrips.Columns<T, V, O, PlusTerms>(ref strip, m, n, 1);
        }
        else
        {
            GemmStrips.Direct<T, V, O, PlusTerms>(ref strip, m, n);
        }
    }
}
