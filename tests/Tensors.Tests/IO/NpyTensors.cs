using System.Numerics;
using System.Runtime.InteropServices;

namespace Tensors.Tests.IO;

#pragma warning disable CS0649 // Written through their bytes.

// 2 x 3 tensors of every dtype and both orders, written by hand as the generator writes them.

internal unsafe struct Six<T> : ITensor<T, Shape<N<_2>, N<_3>>>
    where T : unmanaged
{
    public T A, B, C, D, E, F;

    public readonly T[] ToArray() => [A, B, C, D, E, F];
}

internal unsafe struct SixF<T> : ITensor<T, ColumnMajor<Shape<N<_2>, N<_3>>>>
    where T : unmanaged
{
    public T A, B, C, D, E, F;

    public readonly T[] ToArray() => [A, B, C, D, E, F];
}

internal struct One<T> : ITensor<T, Shape>
    where T : unmanaged
{
    public T Value;
}

internal struct Five<T> : ITensor<T, Shape<N<_5>>>
    where T : unmanaged
{
    public T A, B, C, D, E;
}

internal struct Pair<T> : ITensor<T, Shape<N<_2>>>
    where T : unmanaged
{
    public T A, B;
}

internal struct Column4<T> : ITensor<T, Shape<N<_4>, N<_1>>>
    where T : unmanaged
{
    public T A, B, C, D;
}

internal struct Point
{
    public float X;
    public float Y;
    public int Kind;
}

[StructLayout(LayoutKind.Sequential, Size = 344 * 403 * 2)]
internal struct Elevation : ITensor<short, Shape<N<_3, _4, _4>, N<_4, _0, _3>>>
{
    public short E0;
}

[StructLayout(LayoutKind.Sequential, Size = 40_000_000)]
internal struct Big : ITensor<float, Shape<N<_1, _0, _0, _0>, N<_1, _0, _0, _0, _0>>>
{
    public float E0;
}
