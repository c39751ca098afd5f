using System.Numerics;

namespace Tensors.Golden.Tests.Viewing;

[NdShape<bool>(1, 3, 37)] internal partial struct M1x3x37;
[NdShape<bool>(1, 37)] internal partial struct M1x37;
[NdShape<bool>(3)] internal partial struct M3;
[NdShape<bool>(3, 13)] internal partial struct M3x13;
[NdShape<bool>(3, 35, 3)] internal partial struct M3x35x3;
[NdShape<bool>(3, 37)] internal partial struct M3x37;
[NdShape<bool>(37)] internal partial struct M37;
[NdShape<bool>(37, 3)] internal partial struct M37x3;
[NdShape<bool>(111)] internal partial struct M111;
[NdShape<byte>(2, 5, 66)] internal partial struct B2x5x66;
[NdShape<byte>(2, 35)] internal partial struct B2x35;
[NdShape<byte>(2, 70)] internal partial struct B2x70;
[NdShape<byte>(2, 140)] internal partial struct B2x140;
[NdShape<byte>(35, 2)] internal partial struct B35x2;
[NdShape<byte>(70)] internal partial struct B70;
[NdShape<byte>(70, 2)] internal partial struct B70x2;
[NdShape<byte>(140)] internal partial struct B140;
[NdShape<Half>(2, 3, 4)] internal partial struct H2x3x4;
[NdShape<Half>(2, 4, 3)] internal partial struct H2x4x3;
[NdShape<Half>(3)] internal partial struct H3;
[NdShape<Half>(4, 3, 2)] internal partial struct H4x3x2;
[NdShape<Half>(24)] internal partial struct H24;
[NdShape<float>(1, 3, 37)] internal partial struct F1x3x37;
[NdShape<float>(1, 37)] internal partial struct F1x37;
[NdShape<float>(2)] internal partial struct F2;
[NdShape<float>(2, 35, 2, 3)] internal partial struct F2x35x2x3;
[NdShape<float>(3)] internal partial struct F3;
[NdShape<float>(3, 14)] internal partial struct F3x14;
[NdShape<float>(3, 34, 4)] internal partial struct F3x34x4;
[NdShape<float>(3, 37)] internal partial struct F3x37;
[NdShape<float>(3, 37, 1)] internal partial struct F3x37x1;
[NdShape<float>(37)] internal partial struct F37;
[NdShape<float>(37, 2)] internal partial struct F37x2;
[NdShape<float>(37, 3)] internal partial struct F37x3;
[NdShape<float>(74)] internal partial struct F74;
[NdShape<float>(111)] internal partial struct F111;
[NdShape<double>(2, 3, 4, 5)] internal partial struct D2x3x4x5;
[NdShape<double>(2, 4)] internal partial struct D2x4;
[NdShape<double>(2, 4, 5, 3)] internal partial struct D2x4x5x3;
[NdShape<double>(2, 5, 4, 3)] internal partial struct D2x5x4x3;
[NdShape<double>(2, 8)] internal partial struct D2x8;
[NdShape<double>(3)] internal partial struct D3;
[NdShape<double>(3, 4, 2)] internal partial struct D3x4x2;
[NdShape<double>(4)] internal partial struct D4;
[NdShape<double>(4, 1)] internal partial struct D4x1;
[NdShape<double>(4, 3)] internal partial struct D4x3;
[NdShape<double>(4, 4)] internal partial struct D4x4;
[NdShape<double>(4, 4, Order = Order.ColumnMajor)] internal partial struct D4x4Columns;
[NdShape<double>(4, 4, 1)] internal partial struct D4x4x1;
[NdShape<double>(5, 3, 2, 4)] internal partial struct D5x3x2x4;
[NdShape<double>(16)] internal partial struct D16;
[NdShape<Complex>(2, 2)] internal partial struct C2x2;
[NdShape<Complex>(4, 4)] internal partial struct C4x4;
[NdShape<int>(1, 3, 1, 4)] internal partial struct I1x3x1x4;
[NdShape<int>(1, 3, 1, 4, Order = Order.ColumnMajor)] internal partial struct I1x3x1x4Columns;
[NdShape<int>(1, 3, 4)] internal partial struct I1x3x4;
[NdShape<int>(2, 1, 3, 4)] internal partial struct I2x1x3x4;
[NdShape<int>(2, 1, 4)] internal partial struct I2x1x4;
[NdShape<int>(2, 2)] internal partial struct I2x2;
[NdShape<int>(2, 3)] internal partial struct I2x3;
[NdShape<int>(2, 3, 2)] internal partial struct I2x3x2;
[NdShape<int>(2, 3, 4)] internal partial struct I2x3x4;
[NdShape<int>(2, 3, 4, Order = Order.ColumnMajor)] internal partial struct I2x3x4Columns;
[NdShape<int>(2, 4, 3)] internal partial struct I2x4x3;
[NdShape<int>(3, 1, 4)] internal partial struct I3x1x4;
[NdShape<int>(3, 2)] internal partial struct I3x2;
[NdShape<int>(3, 4)] internal partial struct I3x4;
[NdShape<int>(3, 4, 2)] internal partial struct I3x4x2;
[NdShape<int>(4, 2, 3)] internal partial struct I4x2x3;
[NdShape<int>(4, 3, 2)] internal partial struct I4x3x2;
[NdShape<int>(6, 4)] internal partial struct I6x4;
[NdShape<long>(2, 5, 7)] internal partial struct L2x5x7;
[NdShape<long>(58)] internal partial struct L58;
[NdShape<long>(66, 5)] internal partial struct L66x5;
[NdShape<long>(70)] internal partial struct L70;

/// <summary>Views, as operands and as destinations: what they show, NumPy shows.</summary>
internal sealed partial class ViewsGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        Axes(cases);
        Parts(cases);
    }
}
