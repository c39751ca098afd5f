using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Products of square matrices of up to 64 bytes. Terms are added in the order of the inner index with fused multiply-adds, as in
/// <c>MatMul</c>, so that the bits are the same; four dot products at once are the exception. For generated code; 0 bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[MemoryCost(MemoryCost.Value)]
public static class RegisterMatrix
{
    /// <summary>w[0] * a + w[1] * b.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Combine(Vector128<float> w, Vector128<float> a, Vector128<float> b) =>
        Vector128.FusedMultiplyAdd(Vector128.Shuffle(w, Vector128.Create(1)), b, Vector128.Shuffle(w, Vector128.Create(0)) * a);

    /// <summary>w[0] * a + w[1] * b + w[2] * c.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Combine(Vector128<float> w, Vector128<float> a, Vector128<float> b, Vector128<float> c) =>
        Vector128.FusedMultiplyAdd(Vector128.Shuffle(w, Vector128.Create(2)), c, Combine(w, a, b));

    /// <summary>w[0] * a + w[1] * b + w[2] * c + w[3] * d.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Combine(Vector128<float> w, Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d) =>
        Vector128.FusedMultiplyAdd(Vector128.Shuffle(w, Vector128.Create(3)), d, Combine(w, a, b, c));

    /// <summary>The dot products of w with two lines. The transposition costs 2 instructions that the JIT lifts out of a loop over vectors.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Dots(Vector128<float> w, Vector128<float> a, Vector128<float> b)
    {
        Vector128<float> low = Low(a, b);
        return Combine(w, low, HighHalves(low, low));
    }

    /// <summary>The dot products of w with three lines.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Dots(Vector128<float> w, Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        Vector128<float> ab = Low(a, b);
        Vector128<float> cc = Low(c, c);
        return Combine(w, LowHalves(ab, cc), HighHalves(ab, cc), LowHalves(High(a, b), High(c, c)));
    }

    /// <summary>The dot products of w with four lines: 4 products, then 6 instructions to transpose and 3 to add. Terms are added in pairs,
    /// (0 + 2) + (1 + 3), each product rounded: with the order of the inner index the lines would be transposed first, 8 instructions and not 6.</summary>
    [MethodImpl(AggressiveInlining)]
    public static Vector128<float> Dots(Vector128<float> w, Vector128<float> a, Vector128<float> b, Vector128<float> c, Vector128<float> d)
    {
        Vector128<float> ab = Halves(a * w, b * w);
        Vector128<float> cd = Halves(c * w, d * w);
        return LowHalves(ab, cd) + HighHalves(ab, cd);
    }

    /// <summary>The product of two n x n matrices of any dtype, in any order of memory.</summary>
    [MethodImpl(AggressiveInlining)]
    public static G Product<G, T>(G left, G right)
        where G : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
    {
        Unsafe.SkipInit(out G result);
        int n = G.Dim(0);
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                T sum = At<G, T>(ref left, i, 0) * At<G, T>(ref right, 0, j);
                for (int k = 1; k < n; k++)
                {
                    sum = MultiplyAdd(At<G, T>(ref left, i, k), At<G, T>(ref right, k, j), sum);
                }

                At<G, T>(ref result, i, j) = sum;
            }
        }

        return result;
    }

    /// <summary>The product of an n x n matrix with a column of n.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Column<G, V, T>(G matrix, V column)
        where G : struct, ITensor<T>
        where V : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
    {
        Unsafe.SkipInit(out V result);
        int n = G.Dim(0);
        for (int i = 0; i < n; i++)
        {
            T sum = At<G, T>(ref matrix, i, 0) * Unsafe.As<V, T>(ref column);
            for (int k = 1; k < n; k++)
            {
                sum = MultiplyAdd(At<G, T>(ref matrix, i, k), Unsafe.Add(ref Unsafe.As<V, T>(ref column), k), sum);
            }

            Unsafe.Add(ref Unsafe.As<V, T>(ref result), i) = sum;
        }

        return result;
    }

    /// <summary>The product of a row of n with an n x n matrix.</summary>
    [MethodImpl(AggressiveInlining)]
    public static V Row<G, V, T>(V row, G matrix)
        where G : struct, ITensor<T>
        where V : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
    {
        Unsafe.SkipInit(out V result);
        int n = G.Dim(0);
        for (int j = 0; j < n; j++)
        {
            T sum = Unsafe.As<V, T>(ref row) * At<G, T>(ref matrix, 0, j);
            for (int k = 1; k < n; k++)
            {
                sum = MultiplyAdd(Unsafe.Add(ref Unsafe.As<V, T>(ref row), k), At<G, T>(ref matrix, k, j), sum);
            }

            Unsafe.Add(ref Unsafe.As<V, T>(ref result), j) = sum;
        }

        return result;
    }

    [MethodImpl(AggressiveInlining)]
    private static ref T At<G, T>(ref G tensor, int i, int j)
        where G : struct, ITensor<T>
        where T : unmanaged
        => ref Unsafe.Add(ref Unsafe.As<G, T>(ref tensor), (i * ShapeFacts<G>.Step(0)) + (j * ShapeFacts<G>.Step(1)));

    // One rounding for the floating-point types, as MatMul has it; wrapping arithmetic for integers.
    [MethodImpl(AggressiveInlining)]
    private static T MultiplyAdd<T>(T x, T y, T sum)
        where T : unmanaged, INumberBase<T>
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(MathF.FusedMultiplyAdd(Unsafe.BitCast<T, float>(x), Unsafe.BitCast<T, float>(y), Unsafe.BitCast<T, float>(sum)));
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(Math.FusedMultiplyAdd(Unsafe.BitCast<T, double>(x), Unsafe.BitCast<T, double>(y), Unsafe.BitCast<T, double>(sum)));
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>(Half.FusedMultiplyAdd(Unsafe.BitCast<T, Half>(x), Unsafe.BitCast<T, Half>(y), Unsafe.BitCast<T, Half>(sum)));
        }

        return (x * y) + sum;
    }

    // a0 + a2, b0 + b2, a1 + a3, b1 + b3
    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> Halves(Vector128<float> a, Vector128<float> b) => Low(a, b) + High(a, b);

    // a0 b0 a1 b1
    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> Low(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackLow(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipLow(a, b)
        : Vector128.Create(a[0], b[0], a[1], b[1]);

    // a2 b2 a3 b3
    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> High(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.UnpackHigh(a, b)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.ZipHigh(a, b)
        : Vector128.Create(a[2], b[2], a[3], b[3]);

    // a0 a1 b0 b1
    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> LowHalves(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.MoveLowToHigh(a, b) : Vector128.Create(a.GetLower(), b.GetLower());

    // a2 a3 b2 b3
    [MethodImpl(AggressiveInlining)]
    private static Vector128<float> HighHalves(Vector128<float> a, Vector128<float> b) =>
        Sse.IsSupported ? Sse.MoveHighToLow(b, a) : Vector128.Create(a.GetUpper(), b.GetUpper());
}
