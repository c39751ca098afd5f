using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>The sizes and strides of a row of matrix products: for b, i, j: d[b, i, j] = the sum over p of x[b, i, p] y[b, p, j]. Strides in elements.</summary>
/// <remarks>Every element is one chain of fused multiply-adds in the order of p, whatever the kernel, so that the bits depend on the operands alone. The
/// factors may change places, since a product of two numbers does not depend on their order.</remarks>
internal struct Gemm
{
    /// <summary>The rows of the result.</summary>
    public nint M;

    /// <summary>The columns of the result: what vectors run along.</summary>
    public nint N;

    /// <summary>The terms of each element.</summary>
    public nint K;

    /// <summary>The number of products.</summary>
    public nint B;

    /// <summary>Of the result, from row to row, column to column, product to product.</summary>
    public nint DM, DN, DB;

    /// <summary>Of the left factor, from row to row, term to term, product to product.</summary>
    public nint XM, XK, XB;

    /// <summary>Of the right factor, from term to term, column to column, product to product.</summary>
    public nint YK, YN, YB;

    /// <summary>Whether the chains go on from what the result holds, and do not start from 0.</summary>
    public bool Accumulate;

    /// <summary>Of complex elements: 1 where those of the left factor are conjugated, 2 where those of the right one are.</summary>
    public int Conjugates;

    /// <summary>One product of dense rows: x of (m, k), y of (k, n), result of (m, n), each with its distance from row to row.</summary>
    public Gemm(nint m, nint n, nint k, nint dm, nint xm, nint ym)
    {
        (M, N, K, B) = (m, n, k, 1);
        (DM, DN) = (dm, 1);
        (XM, XK) = (xm, 1);
        (YK, YN) = (ym, 1);
    }

    // Measured: with 64 KiB to walk over, packing gains nothing; with 256 it gains 5% in float and 15% in double.
    private const int Near = 128 << 10;

    /// <summary>Runs it. The result shares no memory with the factors.</summary>
    public readonly void Run<T, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        // Columns are what vectors write: where the result's rows are contiguous, or there is one column only, the factors change places.
        if ((DN != 1 && DM == 1 && M > 1) || (N == 1 && M > 1))
        {
            Gemm turned = this;
            (turned.M, turned.N, turned.DM, turned.DN) = (N, M, DN, DM);
            (turned.XM, turned.XK, turned.XB) = (YN, YK, YB);
            (turned.YK, turned.YN, turned.YB) = (XK, XM, XB);
            turned.Conjugates = (3 - Conjugates) % 3;
            turned.Share<T, S>(ref d, ref y, ref x);
            return;
        }

        Share<T, S>(ref d, ref x, ref y);
    }

    [MethodImpl(AggressiveInlining)]
    private readonly void Share<T, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        if (!Cores.Pay(B * M * N * K) || !GemmBands.TryRun<T, S>(in this, ref d, ref x, ref y))
        {
            Pick<T, S>(ref d, ref x, ref y);
        }
    }

    /// <summary>Runs it on the calling thread.</summary>
    internal readonly unsafe void Pick<T, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        if (GemmQuads.Takes<T>(N, K, DN, XK))
        {
            fixed (T* to = &d, left = &x, right = &y)
            {
                GemmQuads.Run<S>((float*)to, (float*)left, (float*)right, in this);
            }

            return;
        }

        bool vectors = LaneSupport.Has<T>() && DN == 1 && K > 0 && (YN == 1 || M > 1 || K >= 8);
        if (vectors && Lane512<T>.IsSupported && N >= Lane512<T>.Count)
        {
            Vectors<T, Vector512<T>, Registers512<T>, S>(ref d, ref x, ref y);
        }
        else if (vectors && Lane256<T>.IsSupported && N >= Lane256<T>.Count)
        {
            Vectors<T, Vector256<T>, Registers256<T>, S>(ref d, ref x, ref y);
        }
        else if (vectors && Lane128<T>.IsSupported && N >= Lane128<T>.Count)
        {
            Vectors<T, Vector128<T>, Registers128<T>, S>(ref d, ref x, ref y);
        }
        else
        {
            GemmScalars.Run<T, S>(ref d, ref x, ref y, in this);
        }
    }

    /// <summary>The products by vectors of one width, which tests choose themselves. Needs contiguous columns of the result, a vector of them at least, and
    /// a term.</summary>
    internal readonly unsafe void Vectors<T, V, O, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        fixed (T* to = &d, left = &x, right = &y)
        {
            GemmStrip<T> strip = new() { D = to, X = left, Y = right, DM = DM, XM = XM, XK = XK, YK = YK, K = K, Accumulate = Accumulate };
            if (B > 1 && YN == 1 && N == O.Count && M <= GemmStrips.MostOfOne)
            {
                Stack<T, V, O, S, OneVector>(ref strip);
                return;
            }

            if (B > 1 && YN == 1 && N > O.Count && N <= 2 * O.Count && M <= GemmStrips.MostOfTwo)
            {
                strip.Second = N - O.Count;
                Stack<T, V, O, S, TwoVectors>(ref strip);
                return;
            }

            for (nint b = 0; b < B; b++)
            {
                strip.D = to + (b * DB);
                strip.X = left + (b * XB);
                strip.Y = right + (b * YB);
                One<T, V, O, S>(ref strip);
            }
        }
    }

    // Products of one tile each: one call for all of them.
    private readonly void Stack<T, V, O, S, C>(ref GemmStrip<T> strip)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
        where C : unmanaged
    {
        (strip.DStep, strip.XStep, strip.YStep) = (DB, XB, YB);
        GemmStrips.Tiles<T, V, O, S, C>(ref strip, (int)M, B);
    }

    [MethodImpl(AggressiveInlining)]
    private readonly unsafe void One<T, V, O, S>(ref GemmStrip<T> strip)
        where T : unmanaged, INumberBase<T>
        where V : struct
        where O : struct, IRegisters<V, T>
        where S : struct, ITermSign
    {
        if (YN == 1 && M > 1 && IsNear<T>(K, YK) && (XK == 1 || IsNear<T>(K, XK)))
        {
            GemmStrips.Direct<T, V, O, S>(ref strip, M, N);
        }
        else if (YN == 1 && M == 1)
        {
            GemmRow.Along<T, V, O, S>(ref strip, N);
        }
        else if (M > 3)
        {
            GemmBlocks.Run<T, V, O, S>(ref strip, M, N, YN);
        }
        else if (M != 1 || !GemmTurned.TryRun<T, S>(ref strip, N, YN))
        {
            Elements(ref *strip.D, ref *strip.X, ref *strip.Y, S.IsMinus);
        }
    }

    /// <summary>Whether a factor of so many terms so far apart is read where it lies: all of it stays in the second-level cache.</summary>
    [MethodImpl(AggressiveInlining)]
    internal static unsafe bool IsNear<T>(nint terms, nint stride)
        where T : unmanaged
        => terms * stride * sizeof(T) is <= Near and >= -Near;

    /// <summary>One product, element by element.</summary>
    internal readonly void Elements<T>(ref T d, ref T x, ref T y, bool minus)
        where T : unmanaged, INumberBase<T>
    {
        Gemm one = this;
        one.B = 1;
        if (minus)
        {
            GemmScalars.Run<T, MinusTerms>(ref d, ref x, ref y, in one);
        }
        else
        {
            GemmScalars.Run<T, PlusTerms>(ref d, ref x, ref y, in one);
        }
    }
}

/// <summary>Whether terms are added or subtracted: a fact of the kernel's type, so that it costs nothing.</summary>
internal interface ITermSign
{
    /// <summary>Whether terms are subtracted.</summary>
    static abstract bool IsMinus { get; }
}

/// <summary>Terms are added.</summary>
internal readonly struct PlusTerms : ITermSign
{
    /// <inheritdoc/>
    public static bool IsMinus => false;
}

/// <summary>Terms are subtracted: elimination.</summary>
internal readonly struct MinusTerms : ITermSign
{
    /// <inheritdoc/>
    public static bool IsMinus => true;
}
