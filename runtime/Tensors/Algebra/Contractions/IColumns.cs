using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>How an operand is read along the columns.</summary>
internal unsafe interface IColumns
{
    /// <summary>The operand from the contiguous column <paramref name="j"/> on.</summary>
    static abstract T* At<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>;

    /// <summary>The element at the contiguous column <paramref name="j"/>.</summary>
    static abstract T Element<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>;

    /// <summary>The vector from column <paramref name="j"/> on.</summary>
    static abstract V Load<V, T>(T* p, nint j, nint stride)
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>;
}

/// <summary>The same element at every column.</summary>
internal readonly unsafe struct Constant : IColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* At<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Element<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => *p;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(T* p, nint j, nint stride)
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => V.Create(*p);
}

/// <summary>Contiguous elements.</summary>
internal readonly unsafe struct Unit : IColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* At<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p + j;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Element<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p[j];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(T* p, nint j, nint stride)
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => V.Load(in *p, j);
}

/// <summary>Elements apart.</summary>
internal readonly unsafe struct StridedColumns : IColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* At<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p + j;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Element<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p[j];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(T* p, nint j, nint stride)
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => V.Gather(in *p, j * stride, stride);
}

/// <summary>No operand: a sum of one alone is a sum of its products with 1, which are exact.</summary>
internal readonly unsafe struct One : IColumns
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* At<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => p;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Element<T>(T* p, nint j)
        where T : unmanaged, INumberBase<T>
        => T.One;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(T* p, nint j, nint stride)
        where V : struct, ILane<V, T>
        where T : unmanaged, INumberBase<T>
        => V.Create(T.One);
}
