using System.Numerics;

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
            turned.Pick<T, S>(ref d, ref y, ref x);
            return;
        }

        Pick<T, S>(ref d, ref x, ref y);
    }

    private readonly void Pick<T, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where S : struct, ITermSign
    {
        // A right factor whose columns lie apart is packed panel by panel, which pays when several rows use a panel.
        bool vectors = LaneSupport.Has<T>() && DN == 1 && (YN == 1 || M >= 4);
        if (vectors && Lane512<T>.IsSupported && N >= Lane512<T>.Count)
        {
            Vectors<T, Lane512<T>, S>(ref d, ref x, ref y);
        }
        else if (vectors && Lane256<T>.IsSupported && N >= Lane256<T>.Count)
        {
            Vectors<T, Lane256<T>, S>(ref d, ref x, ref y);
        }
        else if (vectors && Lane128<T>.IsSupported && N >= Lane128<T>.Count)
        {
            Vectors<T, Lane128<T>, S>(ref d, ref x, ref y);
        }
        else
        {
            GemmKernels.Scalars<T, S>(ref d, ref x, ref y, in this);
        }
    }

    private readonly void Vectors<T, V, S>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
        where V : struct, ILane<V, T>
        where S : struct, ITermSign
    {
        if (YN == 1)
        {
            GemmKernels.Vectors<T, V, S>(ref d, ref x, ref y, in this);
        }
        else
        {
            GemmKernels.Packed<T, V, S>(ref d, ref x, ref y, in this);
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
