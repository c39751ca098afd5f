namespace Tensors.Benchmarks.Peers.Ours;

// A letter for the dtype (F float, D double, B byte), then the sizes.
[NdShape(2, 2, typeof(float))] public partial struct F2x2;
[NdShape(3, 3, typeof(float))] public partial struct F3x3;
[NdShape(4, 4, typeof(float))] public partial struct F4x4;
[NdShape(5, 5, typeof(float))] public partial struct F5x5;
[NdShape(6, 6, typeof(float))] public partial struct F6x6;
[NdShape(7, 7, typeof(float))] public partial struct F7x7;
[NdShape(8, 8, typeof(float))] public partial struct F8x8;
[NdShape(9, 9, typeof(float))] public partial struct F9x9;
[NdShape(10, 10, typeof(float))] public partial struct F10x10;
[NdShape(11, 11, typeof(float))] public partial struct F11x11;
[NdShape(12, 12, typeof(float))] public partial struct F12x12;
[NdShape(13, 13, typeof(float))] public partial struct F13x13;
[NdShape(14, 14, typeof(float))] public partial struct F14x14;
[NdShape(15, 15, typeof(float))] public partial struct F15x15;
[NdShape(16, 16, typeof(float))] public partial struct F16x16;
[NdShape(31, 31, typeof(float))] public partial struct F31x31;
[NdShape(32, 32, typeof(float))] public partial struct F32x32;
[NdShape(33, 33, typeof(float))] public partial struct F33x33;
[NdShape(63, 63, typeof(float))] public partial struct F63x63;
[NdShape(64, 64, typeof(float))] public partial struct F64x64;
[NdShape(65, 65, typeof(float))] public partial struct F65x65;
[NdShape(127, 127, typeof(float))] public partial struct F127x127;
[NdShape(128, 128, typeof(float))] public partial struct F128x128;
[NdShape(129, 129, typeof(float))] public partial struct F129x129;
[NdShape(255, 255, typeof(float))] public partial struct F255x255;
[NdShape(256, 256, typeof(float))] public partial struct F256x256;
[NdShape(257, 257, typeof(float))] public partial struct F257x257;
[NdShape(512, 512, typeof(float))] public partial struct F512x512;
[NdShape(1000, 1000, typeof(float))] public partial struct F1000x1000;
[NdShape(1024, 1024, typeof(float))] public partial struct F1024x1024;
[NdShape(8192, 8192, typeof(float))] public partial struct F8192x8192;
[NdShape(1000, 8, typeof(float))] public partial struct F1000x8;
[NdShape(8, 1000, typeof(float))] public partial struct F8x1000;
[NdShape(64, 1000, typeof(float))] public partial struct F64x1000;
[NdShape(1000, 64, typeof(float))] public partial struct F1000x64;
[NdShape(64, 16, typeof(float))] public partial struct F64x16;
[NdShape(1000, 16, typeof(float))] public partial struct F1000x16;
[NdShape(64, 1, typeof(float))] public partial struct F64x1;
[NdShape(1000, 1, typeof(float))] public partial struct F1000x1;
[NdShape(64, typeof(float))] public partial struct F64;
[NdShape(1000, typeof(float))] public partial struct F1000;
[NdShape(2, 2, typeof(double))] public partial struct D2x2;
[NdShape(3, 3, typeof(double))] public partial struct D3x3;
[NdShape(4, 4, typeof(double))] public partial struct D4x4;
[NdShape(5, 5, typeof(double))] public partial struct D5x5;
[NdShape(6, 6, typeof(double))] public partial struct D6x6;
[NdShape(7, 7, typeof(double))] public partial struct D7x7;
[NdShape(8, 8, typeof(double))] public partial struct D8x8;
[NdShape(9, 9, typeof(double))] public partial struct D9x9;
[NdShape(10, 10, typeof(double))] public partial struct D10x10;
[NdShape(11, 11, typeof(double))] public partial struct D11x11;
[NdShape(12, 12, typeof(double))] public partial struct D12x12;
[NdShape(13, 13, typeof(double))] public partial struct D13x13;
[NdShape(14, 14, typeof(double))] public partial struct D14x14;
[NdShape(15, 15, typeof(double))] public partial struct D15x15;
[NdShape(16, 16, typeof(double))] public partial struct D16x16;
[NdShape(31, 31, typeof(double))] public partial struct D31x31;
[NdShape(32, 32, typeof(double))] public partial struct D32x32;
[NdShape(33, 33, typeof(double))] public partial struct D33x33;
[NdShape(63, 63, typeof(double))] public partial struct D63x63;
[NdShape(64, 64, typeof(double))] public partial struct D64x64;
[NdShape(65, 65, typeof(double))] public partial struct D65x65;
[NdShape(127, 127, typeof(double))] public partial struct D127x127;
[NdShape(128, 128, typeof(double))] public partial struct D128x128;
[NdShape(129, 129, typeof(double))] public partial struct D129x129;
[NdShape(255, 255, typeof(double))] public partial struct D255x255;
[NdShape(256, 256, typeof(double))] public partial struct D256x256;
[NdShape(257, 257, typeof(double))] public partial struct D257x257;
[NdShape(512, 512, typeof(double))] public partial struct D512x512;
[NdShape(1000, 1000, typeof(double))] public partial struct D1000x1000;
[NdShape(1000, 8, typeof(double))] public partial struct D1000x8;
[NdShape(8, 1000, typeof(double))] public partial struct D8x1000;
[NdShape(64, 1000, typeof(double))] public partial struct D64x1000;
[NdShape(1000, 64, typeof(double))] public partial struct D1000x64;
[NdShape(64, 16, typeof(double))] public partial struct D64x16;
[NdShape(1000, 16, typeof(double))] public partial struct D1000x16;
[NdShape(64, 1, typeof(double))] public partial struct D64x1;
[NdShape(1000, 1, typeof(double))] public partial struct D1000x1;
[NdShape(64, typeof(double))] public partial struct D64;
[NdShape(1000, typeof(double))] public partial struct D1000;
[NdShape(1000, 1000, typeof(byte))] public partial struct B1000x1000;

// Column by column.
[NdShape(64, 64, typeof(float), Order = Order.ColumnMajor)] public partial struct F64x64Columns;
[NdShape(1000, 1000, typeof(float), Order = Order.ColumnMajor)] public partial struct F1000x1000Columns;
[NdShape(1024, 1024, typeof(float), Order = Order.ColumnMajor)] public partial struct F1024x1024Columns;
[NdShape(8192, 8192, typeof(float), Order = Order.ColumnMajor)] public partial struct F8192x8192Columns;
[NdShape(64, 64, typeof(double), Order = Order.ColumnMajor)] public partial struct D64x64Columns;
[NdShape(1000, 1000, typeof(double), Order = Order.ColumnMajor)] public partial struct D1000x1000Columns;
[NdShape(1000, 1000, typeof(byte), Order = Order.ColumnMajor)] public partial struct B1000x1000Columns;

// Up to 64 bytes: values with the operator of the matrix product.
[NdShape(2, 2, typeof(float), Algebra = Algebra.Matrix)] public partial struct FMat2;
[NdShape(3, 3, typeof(float), Algebra = Algebra.Matrix)] public partial struct FMat3;
[NdShape(4, 4, typeof(float), Algebra = Algebra.Matrix)] public partial struct FMat4;
[NdShape(2, 2, typeof(double), Algebra = Algebra.Matrix)] public partial struct DMat2;

// Grids of three dimensions, batches of small matrices and vectors, integers (I int, S short, B byte) and masks (M).
[NdShape(32, 32, 32, typeof(float))] public partial struct F32x32x32;
[NdShape(128, 128, 128, typeof(float))] public partial struct F128x128x128;
[NdShape(100_000, 4, 4, typeof(float))] public partial struct FMatrices;
[NdShape(100_000, 4, 1, typeof(float))] public partial struct FVectors;
[NdShape(100_000, 4, typeof(float))] public partial struct FPoints;
[NdShape(100_000, typeof(float))] public partial struct FNumbers;
[NdShape(64, 64, typeof(int))] public partial struct I64x64;
[NdShape(1000, 1000, typeof(int))] public partial struct I1000x1000;
[NdShape(64, 64, typeof(short))] public partial struct S64x64;
[NdShape(1000, 1000, typeof(short))] public partial struct S1000x1000;
[NdShape(64, 64, typeof(byte))] public partial struct B64x64;
[NdShape(64, 64, typeof(bool))] public partial struct M64x64;
[NdShape(1000, 1000, typeof(bool))] public partial struct M1000x1000;

/// <summary>What layer norm keeps of every row.</summary>
public struct Pair<G>
    where G : unmanaged
{
    public G Mean, Scale;
}
