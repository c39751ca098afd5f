using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The n-th differences along one axis, which is n shorter.</summary>
/// <remarks>One pass: the last difference of each order is kept on the stack, for a run of columns at a time.</remarks>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="O">Subtraction.</typeparam>
/// <typeparam name="X">The operand.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Differences<T, O, X> : IComputation<T>
    where T : unmanaged
    where O : IBinaryOp<T>
    where X : INode<T>, allows ref struct
{
    /// <summary>The highest order: its differences of one column fill 16 KiB at most.</summary>
    private const int MaxOrder = 1024;

    private X _x;
    private int _k;
    private int _n;

    internal Differences(X x, int k, int n)
    {
        if (n < 0 || n > MaxOrder || n >= x.Dim(k))
        {
            throw new ArgumentOutOfRangeException(nameof(n), $"the differences of order {n} along an axis of size {x.Dim(k)}: n is 0 to {Math.Min(MaxOrder, x.Dim(k) - 1)}");
        }

        _x = x;
        _k = k;
        _n = n;
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => k == _k ? _x.Dim(k) - _n : _x.Dim(k);

    /// <inheritdoc/>
    bool IComputation<T>.Hazard<D>(scoped ref D destination)
        => _x.Hazard(ref destination, moved: true);

    /// <inheritdoc/>
    void IComputation<T>.Evaluate<D>(scoped ref D destination)
    {
        X x = _x;
        try
        {
            x.Begin(x.Rank);
            DifferenceDriver.Walk<T, O, X, D>(ref x, ref destination, ref Unsafe.As<byte, T>(ref destination.Origin), _k, _n);
        }
        finally
        {
            x.End();
        }
    }
}

/// <summary>Walks the lines of differences.</summary>
internal static class DifferenceDriver
{
    private const int RunBytes = 16384;

    /// <summary>Writes the differences of order <paramref name="n"/> along the axis <paramref name="k"/> places before the last.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Walk<T, O, X, D>(scoped ref X x, scoped ref D destination, ref T first, int k, int n)
        where T : unmanaged
        where O : IBinaryOp<T>
        where X : INode<T>, allows ref struct
        where D : IRegion, allows ref struct
    {
        Odometer others = default;
        for (int axis = 1; axis < x.Rank; axis++)
        {
            if (axis != k && x.Dim(axis) > 1)
            {
                others.Add(axis, x.Dim(axis), destination.Stride(axis));
            }
        }

        nint columns = k == 0 ? 1 : x.Dim(0);
        int run = (int)Math.Min(columns, Math.Max(1, RunBytes / (Math.Max(1, n) * Unsafe.SizeOf<T>())));
        Span<T> last = stackalloc T[Math.Max(1, n) * run];
        nint offset = 0;
        do
        {
            for (nint start = 0; start < columns; start += run)
            {
                int width = (int)Math.Min(run, columns - start);
                Lines<T, O, X>(x, ref Unsafe.Add(ref first, offset + (start * destination.Stride(0))), destination.Stride(k), destination.Stride(0), k, x.Dim(k), n, start, width, last);
            }
        }
        while (others.Step(ref offset, ref x));
    }

    // Triangle of differences: order j of element i is order j - 1 of it less order j - 1 of the element before.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Lines<T, O, X>(X x, ref T line, nint along, nint stride, int k, nint count, int n, nint start, int width, Span<T> last)
        where T : unmanaged
        where O : IBinaryOp<T>
        where X : INode<T>, allows ref struct
    {
        for (nint i = 0; i < count; i++)
        {
            if (i > 0 && k > 0)
            {
                x.Move(k, 1);
            }

            for (int c = 0; c < width; c++)
            {
                T value = x.At<LastPlane>(0, k == 0 ? i : start + c);
                Span<T> orders = last.Slice(c * n, n);
                for (int j = 0; j < orders.Length; j++)
                {
                    T difference = j < i ? O.Invoke(value, orders[j]) : value;
                    orders[j] = value;
                    if (j >= i)
                    {
                        break;
                    }

                    value = difference;
                }

                if (i >= n)
                {
                    Unsafe.Add(ref line, ((i - n) * along) + (c * stride)) = value;
                }
            }
        }
    }
}
