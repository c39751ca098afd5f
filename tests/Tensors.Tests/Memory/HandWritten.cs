using System.Numerics;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Memory;

// Tensors written by hand as the generator writes them: these tests stand on the runtime alone.

[StructLayout(LayoutKind.Sequential, Size = 4)]
internal struct Scalar32 : ITensor<float, Shape>
{
    public float E0;
}

[StructLayout(LayoutKind.Sequential, Size = 24)]
internal struct Grid2x3 : ITensor<float, Shape<N<_2>, N<_3>>>
{
    public float E0;
}

[StructLayout(LayoutKind.Sequential, Size = 24)]
internal struct Grid2x3F : ITensor<float, ColumnMajor<Shape<N<_2>, N<_3>>>>
{
    public float E0;
}

[StructLayout(LayoutKind.Sequential, Size = 4_000_000)]
internal struct Map1000 : ITensor<float, Shape<N<_1, _0, _0, _0>, N<_1, _0, _0, _0>>>
{
    public float E0;
}

[StructLayout(LayoutKind.Sequential, Size = 5_242_880)]
internal struct Pixels5MiB : ITensor<byte, Shape<N<_5, _2, _4, _2, _8, _8, _0>>>
{
    public byte E0;
}

[StructLayout(LayoutKind.Sequential, Size = 134_217_728)]
internal struct Volume128MiB : ITensor<double, Shape<N<_2, _5, _6>, N<_2, _5, _6>, N<_2, _5, _6>>>
{
    public double E0;
}

[StructLayout(LayoutKind.Sequential, Size = 1_073_741_824)]
internal struct Bytes1GiB : ITensor<byte, Shape<N<_1, _0, _7, _3, _7, _4, _1, _8, _2, _4>>>
{
    public byte E0;
}

[StructLayout(LayoutKind.Sequential, Size = int.MaxValue)]
internal struct Bytes2GiB : ITensor<byte, Shape<N<_2, _1, _4, _7, _4, _8, _3, _6, _4, _7>>>
{
    public byte E0;
}

/// <summary>A struct of tensors: one block.</summary>
internal struct SmallWorld
{
    public Map1000 Height;
    public Map1000 Water;
    public Grid2x3 Probe;
}
