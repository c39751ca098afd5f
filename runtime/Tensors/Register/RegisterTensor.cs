using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Tensors of up to 64 bytes as values: making them and calculating with them. For generated code; 0 bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[MemoryCost(MemoryCost.Value)]
public static class RegisterTensor
{
    /// <summary>The elements of a collection expression, in memory order.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than the tensor has.</exception>
    [MethodImpl(AggressiveInlining)]
    public static G Create<G, T>(ReadOnlySpan<T> elements)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        if (elements.Length != ShapeFacts<G>.Length)
        {
            WrongCount(typeof(G).Name, ShapeFacts<G>.Length, elements.Length);
        }

        return Unsafe.ReadUnaligned<G>(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(elements)));
    }

    /// <summary>The same value in every element.</summary>
    [MethodImpl(AggressiveInlining)]
    public static G Full<G, T>(T value)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Unsafe.SkipInit(out G result);
        for (int i = 0; i < ShapeFacts<G>.Length; i++)
        {
            At<G, T>(ref result, i) = value;
        }

        return result;
    }

    /// <summary>start, start + step, ... in logical order.</summary>
    public static G Arange<G, T>(T start, T step)
        where G : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
    {
        G result = default;
        Creation.Arange<G, T>(ref At<G, T>(ref result, 0), start, step);
        return result;
    }

    /// <summary>Evenly from start to stop, both included, in logical order.</summary>
    public static G Linspace<G, T>(T start, T stop)
        where G : struct, ITensor<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        G result = default;
        Creation.Linspace<G, T>(ref At<G, T>(ref result, 0), start, stop);
        return result;
    }

    /// <summary>1 where both indices are equal, else 0.</summary>
    public static G Eye<G, T>()
        where G : struct, ITensor<T>
        where T : unmanaged, INumberBase<T>
    {
        G result = default;
        Creation.Eye<G, T>(ref At<G, T>(ref result, 0));
        return result;
    }

    /// <summary>value(i) for every element of a tensor of rank 1.</summary>
    public static G From<G, T>(Func<int, T> value)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        G result = default;
        Creation.From<G, T>(ref At<G, T>(ref result, 0), value);
        return result;
    }

    /// <summary>value(i, j) for every element of a tensor of rank 2.</summary>
    public static G From<G, T>(Func<int, int, T> value)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        G result = default;
        Creation.From<G, T>(ref At<G, T>(ref result, 0), value);
        return result;
    }

    /// <summary>value(i, j, k) for every element of a tensor of rank 3.</summary>
    public static G From<G, T>(Func<int, int, int, T> value)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        G result = default;
        Creation.From<G, T>(ref At<G, T>(ref result, 0), value);
        return result;
    }

    /// <summary>The operation <typeparamref name="O"/> on every pair of elements.</summary>
    [MethodImpl(AggressiveInlining)]
    public static G Binary<G, T, O>(G left, G right)
        where G : struct, ITensor<T>
        where T : unmanaged
        where O : IBinaryOp<T>
    {
        Unsafe.SkipInit(out G result);
        int i = 0;
        if (O.IsVectorizable)
        {
            for (; (i * Unsafe.SizeOf<T>()) + 16 <= Unsafe.SizeOf<G>(); i += Lane128<T>.Count)
            {
                Lane128<T> value = O.Invoke(Lane128<T>.Load(in At<G, T>(ref left, 0), i), Lane128<T>.Load(in At<G, T>(ref right, 0), i));
                Lane128<T>.Store(value, ref At<G, T>(ref result, 0), i);
            }
        }

        for (; i < ShapeFacts<G>.Length; i++)
        {
            At<G, T>(ref result, i) = O.Invoke(At<G, T>(ref left, i), At<G, T>(ref right, i));
        }

        return result;
    }

    /// <summary>The operation <typeparamref name="O"/> on every element.</summary>
    [MethodImpl(AggressiveInlining)]
    public static G Unary<G, T, O>(G value)
        where G : struct, ITensor<T>
        where T : unmanaged
        where O : IUnaryOp<T>
    {
        Unsafe.SkipInit(out G result);
        int i = 0;
        if (O.IsVectorizable)
        {
            for (; (i * Unsafe.SizeOf<T>()) + 16 <= Unsafe.SizeOf<G>(); i += Lane128<T>.Count)
            {
                Lane128<T>.Store(O.Invoke(Lane128<T>.Load(in At<G, T>(ref value, 0), i)), ref At<G, T>(ref result, 0), i);
            }
        }

        for (; i < ShapeFacts<G>.Length; i++)
        {
            At<G, T>(ref result, i) = O.Invoke(At<G, T>(ref value, i));
        }

        return result;
    }

    [MethodImpl(AggressiveInlining)]
    private static ref T At<G, T>(ref G tensor, int i)
        where G : struct, ITensor<T>
        where T : unmanaged
        => ref Unsafe.Add(ref Unsafe.As<G, T>(ref tensor), i);

    private static void WrongCount(string name, long expected, long actual) =>
        throw new ArgumentException($"{name} has {expected} elements, {actual} were given.");
}
