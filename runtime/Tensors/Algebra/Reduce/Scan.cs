using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Partial folds along one axis, in order: element i is the fold of the elements up to i; with an initial value, of those before i, one element more.</summary>
/// <typeparam name="T">The element type.</typeparam>
/// <typeparam name="O">The operation.</typeparam>
/// <typeparam name="X">The operand.</typeparam>
[MemoryCost(MemoryCost.View)]
public ref struct Scan<T, O, X> : IComputation<T>
    where T : unmanaged
    where O : IReduceOp<T>
    where X : INode<T>, allows ref struct
{
    private X _x;
    private int _k;
    private T _initial;
    private int _ahead;

    internal Scan(X x, int k, T initial, bool includeInitial)
    {
        _x = x;
        _k = k;
        _initial = initial;
        _ahead = includeInitial ? 1 : 0;
    }

    /// <inheritdoc/>
    int ISized.Rank => _x.Rank;

    /// <inheritdoc/>
    int ISized.Dim(int k) => k == _k ? _x.Dim(k) + _ahead : _x.Dim(k);

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
            ref T first = ref Unsafe.As<byte, T>(ref destination.Origin);
            ScanDriver.Walk<T, O, X, D>(ref x, ref destination, ref first, _k, _ahead, _initial);
        }
        finally
        {
            x.End();
        }
    }
}

/// <summary>Walks the lines of a scan.</summary>
internal static class ScanDriver
{
    /// <summary>Writes every line along the axis <paramref name="k"/> places before the last, <paramref name="ahead"/> initial values before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Walk<T, O, X, D>(scoped ref X x, scoped ref D destination, ref T first, int k, int ahead, T initial)
        where T : unmanaged
        where O : IReduceOp<T>
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

        nint count = x.Dim(k);
        nint along = destination.Stride(k);
        nint columns = x.Dim(0);
        nint offset = 0;
        do
        {
            ref T line = ref Unsafe.Add(ref first, offset);
            for (nint c = 0; ahead > 0 && c < (k == 0 ? 1 : columns); c++)
            {
                Unsafe.Add(ref line, k == 0 ? 0 : c * destination.Stride(0)) = initial;
            }

            line = ref Unsafe.Add(ref line, ahead * along);
            if (k == 0)
            {
                Line<T, O, X>(x, ref line, along, count);
            }
            else
            {
                Rows<T, O, X>(x, ref line, along, destination.Stride(0), k, count, columns);
            }
        }
        while (others.Step(ref offset, ref x));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Line<T, O, X>(X x, ref T line, nint along, nint count)
        where T : unmanaged
        where O : IReduceOp<T>
        where X : INode<T>, allows ref struct
    {
        T fold = x.At<LastPlane>(0, 0);
        line = fold;
        for (nint i = 1; i < count; i++)
        {
            fold = O.Invoke(fold, x.At<LastPlane>(0, i));
            Unsafe.Add(ref line, i * along) = fold;
        }
    }

    // Each row is the one before it, as written, and the operand's.
    private static void Rows<T, O, X>(X x, ref T line, nint along, nint stride, int k, nint count, nint columns)
        where T : unmanaged
        where O : IReduceOp<T>
        where X : INode<T>, allows ref struct
    {
        nint done = 0;
        if (X.IsVectorizable && O.IsVectorizable && stride == 1 && x.CanLoad<LastPlane>((int)columns))
        {
            if (Lane512<T>.IsSupported && columns >= Lane512<T>.Count)
            {
                done = columns - (columns % Lane512<T>.Count);
                Vectors<T, O, X, Lane512<T>>(x, ref line, along, k, count, 0, done);
            }
            else if (Lane256<T>.IsSupported && columns >= Lane256<T>.Count)
            {
                done = columns - (columns % Lane256<T>.Count);
                Vectors<T, O, X, Lane256<T>>(x, ref line, along, k, count, 0, done);
            }
            else if (Lane128<T>.IsSupported && columns >= Lane128<T>.Count)
            {
                done = columns - (columns % Lane128<T>.Count);
                Vectors<T, O, X, Lane128<T>>(x, ref line, along, k, count, 0, done);
            }
        }

        if (done < columns)
        {
            Scalars<T, O, X>(x, ref line, along, stride, k, count, done, columns);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Vectors<T, O, X, V>(X x, ref T row, nint along, int k, nint count, nint from, nint to)
        where T : unmanaged
        where O : IReduceOp<T>
        where X : INode<T>, allows ref struct
        where V : struct, ILane<V, T>
    {
        for (nint c = from; c < to; c += V.Count)
        {
            V.Store(x.Load<V, LastPlane>(0, c), ref row, c);
        }

        for (nint i = 1; i < count; i++)
        {
            x.Move(k, 1);
            ref T next = ref Unsafe.Add(ref row, along);
            X operand = x;
            for (nint c = from; c < to; c += V.Count)
            {
                V.Store(O.Invoke(V.Load(in row, c), operand.Load<V, LastPlane>(0, c)), ref next, c);
            }

            row = ref next;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Scalars<T, O, X>(X x, ref T row, nint along, nint stride, int k, nint count, nint from, nint to)
        where T : unmanaged
        where O : IReduceOp<T>
        where X : INode<T>, allows ref struct
    {
        for (nint c = from; c < to; c++)
        {
            Unsafe.Add(ref row, c * stride) = x.At<LastPlane>(0, c);
        }

        for (nint i = 1; i < count; i++)
        {
            x.Move(k, 1);
            ref T next = ref Unsafe.Add(ref row, along);
            for (nint c = from; c < to; c++)
            {
                Unsafe.Add(ref next, c * stride) = O.Invoke(Unsafe.Add(ref row, c * stride), x.At<LastPlane>(0, c));
            }

            row = ref next;
        }
    }
}
