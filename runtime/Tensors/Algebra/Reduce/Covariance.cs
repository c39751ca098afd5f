using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The covariances of the rows of a matrix, or their correlations: the product of the deviations from the mean with themselves.</summary>
/// <remarks>The deviations are stored, a Temp of the operand's size. What is needed for each row, its mean and later its variance, stands meanwhile on
/// the diagonal of the result.</remarks>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="X">The operand.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Covariance<T, X> : IComputation<T>
    where T : unmanaged, IFloatingPointIeee754<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private readonly double _correction;
    private readonly bool _isCorrelation;

    internal Covariance(string operation, X x, double correction, bool isCorrelation)
    {
        if (x.Rank != 2)
        {
            throw ProductErrors.NoMatrixOfRows(operation, Broadcast.Text(ref x));
        }

        _x = x;
        _correction = correction;
        _isCorrelation = isCorrelation;
    }

    /// <inheritdoc/>
    readonly int ISized.Rank => 2;

    /// <inheritdoc/>
    int ISized.Dim(int k) => k < 2 ? _x.Dim(1) : 1;

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination) => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        int rows = _x.Dim(1), count = _x.Dim(0);
        using ScratchLease<T> lease = Scratch.Rent<T>((long)rows * count);
        View<T, Layout8<UnitNone>> deviations = new(in lease.First, Parts.Dense(ref _x));
        Parts.Fill(deviations, _x);

        View<T, Layout8<UnitNone>> result = Parts.Whole<T, D>(ref destination);
        Layout8<UnitNone> along = default, column = default, turned = default;
        nint step = result.Stride(0) + result.Stride(1);
        along.Push(rows, step);
        column.Push(1, 0);
        column.Push(rows, step);
        turned.Push(rows, count);
        turned.Push(count, 1);
        View<T, Layout8<UnitNone>> diagonal = new(in result.First, along), means = new(in result.First, column);
        ReductionDriver.Evaluate<T, T, MeanOf<T>, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>(deviations, ref diagonal, default, ((Axes)1).Within(2), keepDims: false);
        Parts.Fill(deviations, new Binary<T, Subtract<T>, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>(deviations, means));
        Parts.Fill(result, new Computed<T, Product<T, View<T, Layout8<UnitNone>>, View<T, Layout8<UnitNone>>>>(new(deviations, new(in lease.First, turned))));

        // As NumPy has it: with as many degrees of freedom taken away as there are, x / 0.
        T divisor = T.CreateTruncating(Math.Max(count - _correction, 0));
        Parts.Fill(result, new Binary<T, Divide<T>, View<T, Layout8<UnitNone>>, Const<T>>(result, new(divisor)));
        if (_isCorrelation)
        {
            Normalize(result, rows);
        }
    }

    /// <summary>Divides by both standard deviations; what rounding puts beyond 1 is 1.</summary>
    private static void Normalize(View<T, Layout8<UnitNone>> c, int rows)
    {
        nint down = c.Stride(1), across = c.Stride(0);
        for (nint i = 0; i < rows; i++)
        {
            T own = T.Sqrt(Unsafe.Add(ref c.First, i * (down + across)));
            for (nint j = 0; j < rows; j++)
            {
                // The variances stay on the diagonal until the last row has used its own.
                if (i != j)
                {
                    Unsafe.Add(ref c.First, (i * down) + (j * across)) /= own;
                    Unsafe.Add(ref c.First, (j * down) + (i * across)) /= own;
                }
            }
        }

        for (nint i = 0; i < rows; i++)
        {
            for (nint j = 0; j < rows; j++)
            {
                ref T at = ref Unsafe.Add(ref c.First, (i * down) + (j * across));
                T value = i == j ? at / T.Sqrt(at) / T.Sqrt(at) : at;
                at = value > T.One ? T.One : value < -T.One ? -T.One : value;
            }
        }
    }
}
