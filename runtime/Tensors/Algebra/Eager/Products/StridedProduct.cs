using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.Unsafe;

namespace Tensors;

/// <summary>A sum of products over some axes of two operands: every matrix, vector and tensor product is one. Axes are added from the outermost to the
/// innermost; those that lie behind each other in all three are joined, so that a stack of matrices times one matrix is one product.</summary>
/// <remarks>Every element is one chain of fused multiply-adds over the contracted axes in the order in which they were added. Nothing is copied: the strides
/// of transposed, sliced and broadcast operands go into the kernel as they are.</remarks>
internal struct StridedProduct
{
    private Axes _free;
    private Axes _contracted;
    private int _frees;
    private int _contracts;

    /// <summary>Whether complex elements of the left operand are conjugated.</summary>
    public bool ConjugatesLeft;

    /// <summary>Whether the chains go on from what the result holds.</summary>
    public bool Accumulates;

    /// <summary>An axis of the result; its stride in an operand that does not have it is 0.</summary>
    public void Free(nint size, nint d, nint x, nint y) => Push(ref _free, ref _frees, new Axis { Size = size, D = d, X = x, Y = y });

    /// <summary>An axis that is summed over.</summary>
    public void Contracted(nint size, nint x, nint y) => Push(ref _contracted, ref _contracts, new Axis { Size = size, X = x, Y = y });

    /// <summary>Writes every element of the result, which shares no memory with the operands.</summary>
    public void Run<T>(ref T d, ref T x, ref T y)
        where T : unmanaged, INumberBase<T>
    {
        // Columns are what vectors run along, so the axis on which the result is contiguous is taken first, of whichever operand it is.
        Axis columns = Take(Wanted.Contiguous);
        bool turned = columns.X != 0;
        Axis rows = Take(turned ? Wanted.OfRight : Wanted.OfLeft);
        if (columns.Size == 1)
        {
            columns = Take(Wanted.OfRight);
        }

        Axis products = Take(Wanted.Any);
        Axis terms = _contracts > 0 ? _contracted[--_contracts] : new Axis { Size = 1 };
        Gemm gemm = new()
        {
            M = rows.Size, N = columns.Size, K = terms.Size, B = products.Size,
            DM = rows.D, DN = columns.D, DB = products.D,
            XM = turned ? rows.Y : rows.X, XK = turned ? terms.Y : terms.X, XB = turned ? products.Y : products.X,
            YK = turned ? terms.X : terms.Y, YN = turned ? columns.X : columns.Y, YB = turned ? products.X : products.Y,
            Conjugates = !ConjugatesLeft ? 0 : turned ? 2 : 1,
        };
        Walk(ref d, ref x, ref y, ref gemm, turned);
    }

    /// <summary>One kernel call at each stand of the axes that are left; along contracted ones the chains go on through the result.</summary>
    private void Walk<T>(ref T d, ref T x, ref T y, ref Gemm gemm, bool turned)
        where T : unmanaged, INumberBase<T>
    {
        Span<nint> at = stackalloc nint[_frees + _contracts];
        at.Clear();
        while (true)
        {
            gemm.Accumulate = Accumulates || at[_frees..].ContainsAnyExcept((nint)0);
            if (turned)
            {
                gemm.Run<T, PlusTerms>(ref d, ref y, ref x);
            }
            else
            {
                gemm.Run<T, PlusTerms>(ref d, ref x, ref y);
            }

            int axis = at.Length - 1;
            for (; axis >= 0; axis--)
            {
                Axis step = axis < _frees ? _free[axis] : _contracted[axis - _frees];
                nint steps = ++at[axis] < step.Size ? 1 : 1 - step.Size;
                d = ref Add(ref d, steps * step.D);
                x = ref Add(ref x, steps * step.X);
                y = ref Add(ref y, steps * step.Y);
                if (steps == 1)
                {
                    break;
                }

                at[axis] = 0;
            }

            if (axis < 0)
            {
                return;
            }
        }
    }

    /// <summary>Takes the innermost free axis that is as wanted; one of size 1 where there is none.</summary>
    private Axis Take(Wanted wanted)
    {
        for (int i = _frees - 1; i >= 0; i--)
        {
            Axis found = _free[i];
            if (wanted == Wanted.Any || (found.X == 0 && wanted == Wanted.OfRight) || (found.Y == 0 && wanted == Wanted.OfLeft)
                || (found.D == 1 && (found.X == 0 || found.Y == 0) && wanted == Wanted.Contiguous))
            {
                _frees--;
                for (int j = i; j < _frees; j++)
                {
                    _free[j] = _free[j + 1];
                }

                return found;
            }
        }

        return new Axis { Size = 1 };
    }

    private static void Push(ref Axes axes, ref int count, Axis axis)
    {
        if (axis.Size == 1)
        {
            return;
        }

        if (count > 0 && axes[count - 1] is var outer && outer.D == axis.Size * axis.D && outer.X == axis.Size * axis.X && outer.Y == axis.Size * axis.Y)
        {
            axis.Size *= outer.Size;
            count--;
        }

        axes[count++] = axis;
    }

    private enum Wanted
    {
        Contiguous,
        OfLeft,
        OfRight,
        Any,
    }

    private struct Axis
    {
        public nint Size, D, X, Y;
    }

    // Two operands of eight axes have at most sixteen that differ.
    [InlineArray(16)]
    private struct Axes
    {
        private Axis _first;
    }
}
