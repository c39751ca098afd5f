using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tensors.Tests.Silk;

#pragma warning disable CS0649 // Written through views.

internal struct Vec3 : ITensor<float, Shape<N<_3>>>
{
    public float X, Y, Z;
}

internal struct Vec2d : ITensor<double, Shape<N<_2>>>
{
    public double X, Y;
}

internal struct Vec4i : ITensor<int, Shape<N<_4>>>
{
    public int X, Y, Z, W;
}

internal struct Quat : ITensor<float, Shape<N<_4>>>
{
    public float X, Y, Z, W;
}

[StructLayout(LayoutKind.Sequential, Size = 64)]
internal struct Mat4 : ITensor<float, Shape<N<_4>, N<_4>>>
{
    public float E0;
}

[StructLayout(LayoutKind.Sequential, Size = 48)]
internal struct Mat2x3 : ITensor<double, Shape<N<_2>, N<_3>>>
{
    public double E0;
}

[StructLayout(LayoutKind.Sequential, Size = 48)]
internal struct Mat2x3F : ITensor<double, ColumnMajor<Shape<N<_2>, N<_3>>>>
{
    public double E0;
}

/// <summary>A world of tensors.</summary>
internal struct Scene
{
    public Mat4 View;
    public Vec3 Sun;
    public Mat2x3 Table;
}
