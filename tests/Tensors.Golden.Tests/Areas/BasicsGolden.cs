using System.Numerics;

namespace Tensors.Golden.Tests.Basics;

[NdShape<Half>(4, 4)] internal partial struct H4x4;
[NdShape<float>(4, 4)] internal partial struct F4x4;
[NdShape<double>(4, 4)] internal partial struct D4x4;
[NdShape<sbyte>(4, 4)] internal partial struct I8;
[NdShape<long>(4, 4)] internal partial struct I64;
[NdShape<ushort>(4, 4)] internal partial struct U16;
[NdShape<Complex>(3, 4)] internal partial struct C3x4;
[NdShape<float>(3, 4)] internal partial struct F3x4;
[NdShape<float>(4, 3)] internal partial struct F4x3;
[NdShape<float>(3, 4, Order = Order.ColumnMajor)] internal partial struct Columns3x4;
[NdShape<float>(2, 2)] internal partial struct F2x2;
[NdShape<float>(5, 7)] internal partial struct F5x7;
[NdShape<float>(7, 3)] internal partial struct F7x3;
[NdShape<float>(5, 3)] internal partial struct F5x3;
[NdShape<float>(7)] internal partial struct F7;
[NdShape<float>(5)] internal partial struct F5;
[NdShape<double>(5, 7)] internal partial struct D5x7;
[NdShape<double>(7, 3)] internal partial struct D7x3;
[NdShape<double>(5, 3)] internal partial struct D5x3;
[NdShape<double>(7)] internal partial struct D7;
[NdShape<double>(5)] internal partial struct D5;
[NdShape<int>(5, 7, Order = Order.ColumnMajor)] internal partial struct Columns5x7;
[NdShape<int>(7, 3)] internal partial struct I7x3;
[NdShape<int>(5, 3, Order = Order.ColumnMajor)] internal partial struct Columns5x3;
[NdShape<double>(5, 7, 3)] internal partial struct D5x7x3;
[NdShape<float>(5, 7, 3)] internal partial struct F5x7x3;
[NdShape<long>(5, 7, 3)] internal partial struct I5x7x3;
[NdShape<double>(7, 3)] internal partial struct Sum0;
[NdShape<double>(5, 3)] internal partial struct Sum1;
[NdShape<double>(5, 7)] internal partial struct Sum2;
[NdShape<double>(4, 3)] internal partial struct SumOfSlice;
[NdShape<double>(16)] internal partial struct D16;
[NdShape<byte>(3, 4)] internal partial struct U3x4;
[NdShape<uint>(3, 4)] internal partial struct U32;
[NdShape<uint>(4)] internal partial struct Row4;
[NdShape<short>(3, 4)] internal partial struct I3x4;
[NdShape<ulong>(3, 4)] internal partial struct U64;
[NdShape<ulong>(3, 1)] internal partial struct Column3;
[NdShape<bool>(3, 4)] internal partial struct B3x4;
[NdShape<bool>(4, 4)] internal partial struct B4x4;

/// <summary>Operations of the foundation: sums, products, reductions, comparisons.</summary>
internal sealed class BasicsGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        Sums(cases);
        Products(cases);
        Reductions(cases);
        Comparisons(cases);
    }

    private static void Sums(GoldenCases cases)
    {
        cases.Add("add", "f16 specials", static g => { H4x4 x = g.Read<H4x4>("x"), y = g.Read<H4x4>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "f32 specials", static g => { F4x4 x = g.Read<F4x4>("x"), y = g.Read<F4x4>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "f64 specials", static g => { D4x4 x = g.Read<D4x4>("x"), y = g.Read<D4x4>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i8 specials", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i64 specials", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "u16 specials", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "c128 column of row", static g => { C3x4 x = g.Read<C3x4>("x"), z = default; z.Assign(x + x[..1]); g.Expect(in z); });
        cases.Add("add", "f32 column-major and transposed", static g => { Columns3x4 x = g.Read<Columns3x4>("x"), z = default; F4x3 y = g.Read<F4x3>("y"); z.Assign(x + Nd.Transpose(y)); g.Expect(in z); });
        cases.Add("add", "f32 slices", static g => { F3x4 x = g.Read<F3x4>("x"); F2x2 z = default; z.Assign(x[1.., (..).By(2)] + x[..2, (1..).By(2)]); g.Expect(in z); });
    }

    private static void Products(GoldenCases cases)
    {
        cases.Add("matmul", "f32 5x7x3", rtol: 1e-5, atol: 1e-6, run: static g => { F5x7 x = g.Read<F5x7>("x"); F7x3 y = g.Read<F7x3>("y"); F5x3 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f32 matrix and vector", rtol: 1e-5, atol: 1e-6, run: static g => { F5x7 x = g.Read<F5x7>("x"); F7 y = g.Read<F7>("y"); F5 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f64 5x7x3", rtol: 1e-13, atol: 1e-14, run: static g => { D5x7 x = g.Read<D5x7>("x"); D7x3 y = g.Read<D7x3>("y"); D5x3 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f64 matrix and vector", rtol: 1e-13, atol: 1e-14, run: static g => { D5x7 x = g.Read<D5x7>("x"); D7 y = g.Read<D7>("y"); D5 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "i32 column-major", static g => { Columns5x7 x = g.Read<Columns5x7>("x"); I7x3 y = g.Read<I7x3>("y"); Columns5x3 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
    }

    private static void Reductions(GoldenCases cases)
    {
        cases.Add("sum", "f64 axis 0", rtol: 1e-13, run: static g => { D5x7x3 x = g.Read<D5x7x3>("x"); Sum0 z = default; z.Assign(Nd.Sum(x, axis: 0)); g.Expect(in z); });
        cases.Add("sum", "f64 axis 1", rtol: 1e-13, run: static g => { D5x7x3 x = g.Read<D5x7x3>("x"); Sum1 z = default; z.Assign(Nd.Sum(x, axis: 1)); g.Expect(in z); });
        cases.Add("sum", "f64 axis 2", rtol: 1e-13, run: static g => { D5x7x3 x = g.Read<D5x7x3>("x"); Sum2 z = default; z.Assign(Nd.Sum(x, axis: 2)); g.Expect(in z); });
        cases.Add("sum", "f64 slice", rtol: 1e-13, run: static g => { D5x7x3 x = g.Read<D5x7x3>("x"); SumOfSlice z = default; z.Assign(Nd.Sum(x[1..4, (..).By(2)], axis: 0)); g.Expect(in z); });
        cases.Add("sum", "f32 whole", rtol: 1e-6, run: static g => { F5x7x3 x = g.Read<F5x7x3>("x"); g.ExpectValue(x.Sum()); });
        cases.Add("sum", "i64 whole", static g => { I5x7x3 x = g.Read<I5x7x3>("x"); g.ExpectValue(x.Sum()); });
        cases.Add("sum", "f64 of specials", static g => { D16 x = g.Read<D16>("x"); g.ExpectValue(x.Sum()); });
    }

    private static void Comparisons(GoldenCases cases)
    {
        cases.Add("greater", "u8 scalar", static g => { U3x4 x = g.Read<U3x4>("x"); B3x4 z = default; z.Assign(x > (byte)100); g.Expect(in z); });
        cases.Add("greater", "u32 row", static g => { U32 x = g.Read<U32>("x"); B3x4 z = default; z.Assign(x > x[1]); g.Expect(in z); });
        cases.Add("greater", "i16 mirrored", static g => { I3x4 x = g.Read<I3x4>("x"); B3x4 z = default; z.Assign(x > -x); g.Expect(in z); });
        cases.Add("greater", "u64 column", static g => { U64 x = g.Read<U64>("x"); B3x4 z = default; z.Assign(x > x[.., ..1]); g.Expect(in z); });
        cases.Add("greater", "f32 specials", static g => { F4x4 x = g.Read<F4x4>("x"); B4x4 z = default; z.Assign(x > x[1]); g.Expect(in z); });
    }
}
