using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors;

/// <summary>Elements by index. Taking whole slices and taking element by element are one walk: element p of the result is the source's element
/// at p, moved along the axis by the index at p; the strides of what does not have an axis are 0 there.</summary>
internal static class Gathering
{
    /// <summary>Checks every index. Before this nothing is written.</summary>
    /// <exception cref="IndexOutOfRangeException">One is outside the axis.</exception>
    public static void Check<TI>(View<TI, Layout8<UnitNone>> indices, string operation, int axis, long size)
        where TI : unmanaged, IBinaryInteger<TI>
    {
        Stands stands = default;
        for (int k = 0; k < indices.Rank; k++)
        {
            stands.Add(indices.Dim(k), indices.Stride(k));
        }

        long position = 0;
        do
        {
            long index = long.CreateSaturating(Unsafe.Add(ref indices.First, stands.A));
            if (index < -size || index >= size)
            {
                ArrangeErrors.Index(operation, index, position, axis, size);
            }

            position++;
        }
        while (stands.Step());
    }

    /// <summary>Writes <paramref name="to"/>: from <paramref name="from"/>, of the same sizes, moved by <paramref name="indices"/>, of the same sizes, times
    /// <paramref name="step"/>. The indices have been checked against <paramref name="size"/>.</summary>
    public static void Gather<T, TI>(View<T, Layout8<UnitNone>> to, View<T, Layout8<UnitNone>> from, View<TI, Layout8<UnitNone>> indices, nint step, long size)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
    {
        int inner = Inner(to);
        int count = to.Dim(inner);
        nint ts = to.Stride(inner), fs = from.Stride(inner), ns = indices.Stride(inner);
        Stands stands = Around(to, from, indices, inner);
        do
        {
            ref T target = ref Unsafe.Add(ref to.First, stands.A);
            ref T source = ref Unsafe.Add(ref from.First, stands.B);
            ref TI index = ref Unsafe.Add(ref indices.First, stands.C);
            if (ns == 0)
            {
                source = ref Unsafe.Add(ref source, Place(index, size) * step);
                if (ts == 1 && fs == 1)
                {
                    MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(MemoryMarshal.CreateSpan(ref target, count));
                    continue;
                }

                for (nint i = 0; i < count; i++)
                {
                    Unsafe.Add(ref target, i * ts) = Unsafe.Add(ref source, i * fs);
                }

                continue;
            }

            for (nint i = 0; i < count; i++)
            {
                Unsafe.Add(ref target, i * ts) = Unsafe.Add(ref source, (i * fs) + (Place(Unsafe.Add(ref index, i * ns), size) * step));
            }
        }
        while (stands.Step());
    }

    /// <summary>Writes, in logical order, into <paramref name="to"/> moved by the indices; each as <typeparamref name="O"/> puts it.</summary>
    public static void Scatter<T, TI, O>(View<T, Layout8<UnitNone>> to, View<T, Layout8<UnitNone>> values, View<TI, Layout8<UnitNone>> indices, nint step, long size)
        where T : unmanaged
        where TI : unmanaged, IBinaryInteger<TI>
        where O : IScatter<T>
    {
        Stands stands = default;
        for (int k = 0; k < values.Rank; k++)
        {
            stands.Add(values.Dim(k), to.Stride(k), values.Stride(k), indices.Stride(k));
        }

        do
        {
            ref T target = ref Unsafe.Add(ref to.First, stands.A + (Place(Unsafe.Add(ref indices.First, stands.C), size) * step));
            target = O.Put(target, Unsafe.Add(ref values.First, stands.B));
        }
        while (stands.Step());
    }

    /// <summary>An index from the first element on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Place<TI>(TI index, long size)
        where TI : unmanaged, IBinaryInteger<TI>
    {
        long place = long.CreateTruncating(index);
        return (nint)(place < 0 ? place + size : place);
    }

    // The axis along which the result is contiguous, or else nearest to it.
    private static int Inner<T>(View<T, Layout8<UnitNone>> to)
        where T : unmanaged
    {
        int inner = 0;
        for (int k = 1; k < to.Rank; k++)
        {
            if (to.Dim(k) > 1 && (to.Dim(inner) == 1 || Math.Abs(to.Stride(k)) < Math.Abs(to.Stride(inner))))
            {
                inner = k;
            }
        }

        return inner;
    }

    private static Stands Around<T, TI>(View<T, Layout8<UnitNone>> to, View<T, Layout8<UnitNone>> from, View<TI, Layout8<UnitNone>> indices, int inner)
        where T : unmanaged
        where TI : unmanaged
    {
        Stands stands = default;
        for (int k = 0; k < to.Rank; k++)
        {
            if (k != inner)
            {
                stands.Add(to.Dim(k), to.Stride(k), from.Stride(k), indices.Stride(k));
            }
        }

        return stands;
    }
}

/// <summary>What becomes of an element that a value is scattered to.</summary>
internal interface IScatter<T>
    where T : unmanaged
{
    /// <summary>The new element.</summary>
    static abstract T Put(T old, T value);
}

/// <summary>The value takes its place.</summary>
internal readonly struct Replace<T> : IScatter<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Put(T old, T value) => value;
}

/// <summary>The value is added.</summary>
internal readonly struct Accumulate<T> : IScatter<T>
    where T : unmanaged, IAdditionOperators<T, T, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Put(T old, T value) => old + value;
}
