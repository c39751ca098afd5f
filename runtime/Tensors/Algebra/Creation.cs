using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Filling tensors by index. Logical order: the last axis is fastest, whatever the memory order.</summary>
internal static class Creation
{
    /// <summary>start + n * step for the n-th element, each computed on its own so that errors do not add up.</summary>
    public static void Arange<G, T>(ref T first, T start, T step)
        where G : struct, IShape
        where T : unmanaged, INumberBase<T>
    {
        Walk<G, T> walk = new(ref first);
        for (long n = 0; n < ShapeFacts<G>.Length; n++)
        {
            walk.Next() = CountsInDouble<T>()
                ? T.CreateTruncating(double.CreateTruncating(start) + (n * double.CreateTruncating(step)))
                : start + (T.CreateTruncating(n) * step);
        }
    }

    /// <summary>start + n * step with step = (stop - start) / (length - 1), as NumPy computes it; the last element is exactly stop.</summary>
    public static void Linspace<G, T>(ref T first, T start, T stop)
        where G : struct, IShape
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (CountsInDouble<T>())
        {
            Spaced<G, T, double>(ref first, double.CreateTruncating(start), double.CreateTruncating(stop), stop);
        }
        else
        {
            Spaced<G, T, T>(ref first, start, stop, stop);
        }
    }

    private static void Spaced<G, T, S>(ref T first, S start, S stop, T end)
        where G : struct, IShape
        where T : unmanaged, INumberBase<T>
        where S : unmanaged, INumberBase<S>
    {
        long last = ShapeFacts<G>.Length - 1;
        S step = last > 0 ? (stop - start) / S.CreateTruncating(last) : S.Zero;
        Walk<G, T> walk = new(ref first);
        for (long n = 0; n <= last; n++)
        {
            walk.Next() = n == last && last > 0 ? end : T.CreateTruncating(start + (S.CreateTruncating(n) * step));
        }
    }

    // Half counts to 2,048 and float to 16,777,216; double to more elements than a tensor has.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CountsInDouble<T>() => typeof(T) == typeof(Half) || typeof(T) == typeof(float);

    /// <summary>1 where the last two indices are equal, else 0.</summary>
    public static void Eye<G, T>(ref T first)
        where G : struct, IShape
        where T : unmanaged, INumberBase<T>
    {
        if (G.Rank < 2)
        {
            AlgebraErrors.WrongRank("FillEye", 2, G.Rank);
        }

        Walk<G, T> walk = new(ref first);
        for (long n = 0; n < ShapeFacts<G>.Length; n++)
        {
            int column = walk[0];
            int row = walk[1];
            walk.Next() = row == column ? T.One : T.Zero;
        }
    }

    /// <summary>value(i) for every element of a tensor of rank 1.</summary>
    public static void From<G, T>(ref T first, Func<int, T> value)
        where G : struct, IShape
        where T : unmanaged
    {
        Demand<G>(1);
        for (int i = 0; i < G.Dim(0); i++)
        {
            Unsafe.Add(ref first, i) = value(i);
        }
    }

    /// <summary>value(i, j) for every element of a tensor of rank 2.</summary>
    public static void From<G, T>(ref T first, Func<int, int, T> value)
        where G : struct, IShape
        where T : unmanaged
    {
        Demand<G>(2);
        Walk<G, T> walk = new(ref first);
        for (int i = 0; i < G.Dim(0); i++)
        {
            for (int j = 0; j < G.Dim(1); j++)
            {
                walk.Next() = value(i, j);
            }
        }
    }

    /// <summary>value(i, j, k) for every element of a tensor of rank 3.</summary>
    public static void From<G, T>(ref T first, Func<int, int, int, T> value)
        where G : struct, IShape
        where T : unmanaged
    {
        Demand<G>(3);
        Walk<G, T> walk = new(ref first);
        for (long n = 0; n < ShapeFacts<G>.Length; n++)
        {
            T v = value(walk[2], walk[1], walk[0]);
            walk.Next() = v;
        }
    }

    /// <summary>value(i, j, k, l) for every element of a tensor of rank 4.</summary>
    public static void From<G, T>(ref T first, Func<int, int, int, int, T> value)
        where G : struct, IShape
        where T : unmanaged
    {
        Demand<G>(4);
        Walk<G, T> walk = new(ref first);
        for (long n = 0; n < ShapeFacts<G>.Length; n++)
        {
            T v = value(walk[3], walk[2], walk[1], walk[0]);
            walk.Next() = v;
        }
    }

    private static void Demand<G>(int rank)
        where G : struct, IShape
    {
        if (G.Rank != rank)
        {
            AlgebraErrors.WrongRank($"FillFrom with {rank} {(rank == 1 ? "index" : "indices")}", rank, G.Rank);
        }
    }

    /// <summary>Visits the elements of a tensor in logical order.</summary>
    private ref struct Walk<G, T>
        where G : struct, IShape
        where T : unmanaged
    {
        private readonly ref T _first;
        private Indices _indices;
        private nint _offset;

        public Walk(ref T first) => _first = ref first;

        /// <summary>The index along the axis <paramref name="k"/> places before the last of the element that <see cref="Next"/> returns.</summary>
        public readonly int this[int k] => _indices[k];

        public ref T Next()
        {
            ref T element = ref Unsafe.Add(ref _first, _offset);
            for (int k = 0; k < G.Rank; k++)
            {
                nint stride = ShapeFacts<G>.Step(G.Rank - 1 - k);
                if (++_indices[k] < ShapeFacts<G>.DimFromLast(k))
                {
                    _offset += stride;
                    break;
                }

                _offset -= (_indices[k] - 1) * stride;
                _indices[k] = 0;
            }

            return ref element;
        }
    }

    [InlineArray(8)]
    private struct Indices
    {
        private int _first;
    }
}
