using System.Numerics;

namespace Tensors.Golden.Tests.Products;

[NdShape<float>(2, 3, 4, 5)] internal partial struct F2x3x4x5;
[NdShape<float>(3, 5, 6)] internal partial struct F3x5x6;
[NdShape<float>(2, 3, 4, 6)] internal partial struct F2x3x4x6;
[NdShape<double>(5)] internal partial struct D5;
[NdShape<double>(2, 5, 6)] internal partial struct D2x5x6;
[NdShape<double>(2, 6)] internal partial struct D2x6;
[NdShape<double>(2, 4, 5)] internal partial struct D2x4x5;
[NdShape<double>(2, 4)] internal partial struct D2x4;
[NdShape<int>(3, 4, 4)] internal partial struct I3x4x4;
[NdShape<int>(3, 4, 4, Order = Order.ColumnMajor)] internal partial struct ColumnsI3x4x4;
[NdShape<double>(6, 5)] internal partial struct D6x5;
[NdShape<double>(5, 5, Order = Order.ColumnMajor)] internal partial struct ColumnsD5x5;
[NdShape<double>(7)] internal partial struct D7;
[NdShape<float>(4, 6)] internal partial struct F4x6;
[NdShape<float>(4, 6, Order = Order.ColumnMajor)] internal partial struct ColumnsF4x6;
[NdShape<float>(4)] internal partial struct F4;
[NdShape<float>(6)] internal partial struct F6;
[NdShape<double>(4, 6)] internal partial struct D4x6;
[NdShape<double>(4, 6, Order = Order.ColumnMajor)] internal partial struct ColumnsD4x6;
[NdShape<double>(4)] internal partial struct D4;
[NdShape<double>(6)] internal partial struct D6;
[NdShape<long>(4, 6)] internal partial struct L4x6;
[NdShape<long>(6)] internal partial struct L6;
[NdShape<long>(4)] internal partial struct L4;
[NdShape<Complex>(4, 3)] internal partial struct C4x3;
[NdShape<Complex>(4)] internal partial struct C4;
[NdShape<double>(3, 4, 5)] internal partial struct D3x4x5;
[NdShape<double>(4, 5, 2)] internal partial struct D4x5x2;
[NdShape<double>(3, 2)] internal partial struct D3x2;
[NdShape<double>(4, 5)] internal partial struct D4x5;
[NdShape<double>(5, 2)] internal partial struct D5x2;
[NdShape<double>(4, 5, 5, 2, Order = Order.ColumnMajor)] internal partial struct ColumnsD4x5x5x2;
[NdShape<double>(5, 3, 2)] internal partial struct D5x3x2;
[NdShape<double>(3, 4, 3, 2)] internal partial struct D3x4x3x2;
[NdShape<double>(5, 3, 2, Order = Order.ColumnMajor)] internal partial struct ColumnsD5x3x2;
[NdShape<double>(4, 2)] internal partial struct D4x2;
[NdShape<int>(3, 4, Order = Order.ColumnMajor)] internal partial struct ColumnsI3x4;
[NdShape<int>(4, 2)] internal partial struct I4x2;
[NdShape<int>(3, 2)] internal partial struct I3x2;
[NdShape<float>(5)] internal partial struct F5;
[NdShape<float>(4, 5)] internal partial struct F4x5;
[NdShape<double>(4, 5, Order = Order.ColumnMajor)] internal partial struct ColumnsD4x5;
[NdShape<short>(4)] internal partial struct S4;
[NdShape<short>(5)] internal partial struct S5;
[NdShape<short>(4, 5)] internal partial struct S4x5;
[NdShape<double>(9)] internal partial struct D9;
[NdShape<double>(3, 4)] internal partial struct D3x4;
[NdShape<double>(2, 4, Order = Order.ColumnMajor)] internal partial struct ColumnsD2x4;
[NdShape<float>(3, 4)] internal partial struct F3x4;
[NdShape<float>(3)] internal partial struct F3;
[NdShape<int>(3, 4)] internal partial struct I3x4;
[NdShape<int>(2, 4)] internal partial struct I2x4;
[NdShape<int>(3, 2, Order = Order.ColumnMajor)] internal partial struct ColumnsI3x2;
[NdShape<double>(2, 3, 4)] internal partial struct D2x3x4;
[NdShape<double>(2, 3, 2)] internal partial struct D2x3x2;
[NdShape<float>(2, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsF2x3;
[NdShape<float>(4, 2)] internal partial struct F4x2;
[NdShape<float>(8, 6, Order = Order.ColumnMajor)] internal partial struct ColumnsF8x6;
[NdShape<double>(2, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsD2x3;
[NdShape<double>(8, 6)] internal partial struct D8x6;
[NdShape<int>(2, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsI2x3;
[NdShape<int>(8, 6)] internal partial struct I8x6;
[NdShape<double>(3)] internal partial struct D3;
[NdShape<double>(12)] internal partial struct D12;
[NdShape<double>(2, 2)] internal partial struct D2x2;
[NdShape<float>(5, 3)] internal partial struct F5x3;
[NdShape<float>(5, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsF5x3;
[NdShape<float>(3, 5)] internal partial struct F3x5;
[NdShape<float>(3, 5, Order = Order.ColumnMajor)] internal partial struct ColumnsF3x5;
[NdShape<double>(5, 3)] internal partial struct D5x3;
[NdShape<double>(5, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsD5x3;
[NdShape<double>(3, 5)] internal partial struct D3x5;
[NdShape<double>(3, 5, Order = Order.ColumnMajor)] internal partial struct ColumnsD3x5;
[NdShape<int>(5, 3)] internal partial struct I5x3;
[NdShape<int>(5, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsI5x3;
[NdShape<int>(3, 5)] internal partial struct I3x5;
[NdShape<int>(3, 5, Order = Order.ColumnMajor)] internal partial struct ColumnsI3x5;
[NdShape<double>(5, 7)] internal partial struct D5x7;
[NdShape<double>(5, 7, Order = Order.ColumnMajor)] internal partial struct ColumnsD5x7;
[NdShape<long>(3, 4, 4)] internal partial struct L3x4x4;
[NdShape<long>(3)] internal partial struct L3;
[NdShape<float>(3, 2, 2)] internal partial struct F3x2x2;
[NdShape<double>(3, 2, 2)] internal partial struct D3x2x2;
[NdShape<float>(3, 3, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsF3x3x3;
[NdShape<float>(3, 3, 3)] internal partial struct F3x3x3;
[NdShape<float>(3, 3, 2)] internal partial struct F3x3x2;
[NdShape<double>(3, 3, 3, Order = Order.ColumnMajor)] internal partial struct ColumnsD3x3x3;
[NdShape<double>(3, 3, 3)] internal partial struct D3x3x3;
[NdShape<double>(3, 3, 2)] internal partial struct D3x3x2;
[NdShape<float>(3, 4, 4)] internal partial struct F3x4x4;
[NdShape<float>(3, 4, 2)] internal partial struct F3x4x2;
[NdShape<double>(3, 4, 4)] internal partial struct D3x4x4;
[NdShape<double>(3, 4, 2)] internal partial struct D3x4x2;
[NdShape<float>(3, 6, 6)] internal partial struct F3x6x6;
[NdShape<float>(3, 6, 2)] internal partial struct F3x6x2;
[NdShape<double>(3, 6, 6)] internal partial struct D3x6x6;
[NdShape<double>(3, 6, 2)] internal partial struct D3x6x2;
[NdShape<double>(6, 6)] internal partial struct D6x6;
[NdShape<double>(40, 40, Order = Order.ColumnMajor)] internal partial struct ColumnsD40x40;
[NdShape<double>(40, 40)] internal partial struct D40x40;
[NdShape<double>(3, 3)] internal partial struct D3x3;

/// <summary>Products of vectors, matrices and tensors; determinants, inverses and systems of equations.</summary>
internal sealed class ProductsGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        Matmul(cases);
        Vecdot(cases);
        Tensordot(cases);
        Outer(cases);
        Inner(cases);
        Kron(cases);
        Cross(cases);
        Trace(cases);
        Det(cases);
        Inv(cases);
        Solve(cases);
    }

    private static void Matmul(GoldenCases cases)
    {
        cases.Add("matmul", "f32 stacks that broadcast", rtol: 1e-5, atol: 1e-6, run: static g => { F2x3x4x5 x = g.Read<F2x3x4x5>("x"); F3x5x6 y = g.Read<F3x5x6>("y"); F2x3x4x6 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f64 vector and stack", rtol: 1e-13, atol: 1e-14, run: static g => { D5 x = g.Read<D5>("x"); D2x5x6 y = g.Read<D2x5x6>("y"); D2x6 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f64 stack and vector", rtol: 1e-13, atol: 1e-14, run: static g => { D2x4x5 x = g.Read<D2x4x5>("x"); D5 y = g.Read<D5>("y"); D2x4 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "i32 stack into column-major", static g => { I3x4x4 x = g.Read<I3x4x4>("x"); ColumnsI3x4x4 y = g.Read<ColumnsI3x4x4>("y"); ColumnsI3x4x4 z = default; z.Assign(Nd.MatMul(x, y)); g.Expect(in z); });
        cases.Add("matmul", "f64 turned by itself", rtol: 1e-13, atol: 1e-14, run: static g => { D6x5 x = g.Read<D6x5>("x"); ColumnsD5x5 z = default; z.Assign(Nd.MatMul(Nd.Transpose(x), x)); g.Expect(in z); });
        cases.Add("matmul", "f64 two vectors", rtol: 1e-13, atol: 1e-14, run: static g => { D7 x = g.Read<D7>("x"); D7 y = g.Read<D7>("y"); g.ExpectValue(Nd.MatMul(x, y).Item()); });
    }

    private static void Vecdot(GoldenCases cases)
    {
        cases.Add("vecdot", "f32 last axis", rtol: 1e-5, atol: 1e-6, run: static g => { F4x6 x = g.Read<F4x6>("x"); ColumnsF4x6 y = g.Read<ColumnsF4x6>("y"); F4 z = default; z.Assign(Nd.VecDot(x, y)); g.Expect(in z); });
        cases.Add("vecdot", "f32 first axis", rtol: 1e-5, atol: 1e-6, run: static g => { F4x6 x = g.Read<F4x6>("x"); ColumnsF4x6 y = g.Read<ColumnsF4x6>("y"); F6 z = default; z.Assign(Nd.VecDot(x, y, axis: 0)); g.Expect(in z); });
        cases.Add("vecdot", "f64 last axis", rtol: 1e-13, atol: 1e-14, run: static g => { D4x6 x = g.Read<D4x6>("x"); ColumnsD4x6 y = g.Read<ColumnsD4x6>("y"); D4 z = default; z.Assign(Nd.VecDot(x, y)); g.Expect(in z); });
        cases.Add("vecdot", "f64 first axis", rtol: 1e-13, atol: 1e-14, run: static g => { D4x6 x = g.Read<D4x6>("x"); ColumnsD4x6 y = g.Read<ColumnsD4x6>("y"); D6 z = default; z.Assign(Nd.VecDot(x, y, axis: 0)); g.Expect(in z); });
        cases.Add("vecdot", "i64 with a row", static g => { L4x6 x = g.Read<L4x6>("x"); L6 y = g.Read<L6>("y"); L4 z = default; z.Assign(Nd.VecDot(x, y)); g.Expect(in z); });
        cases.Add("vecdot", "c128 conjugates the left", rtol: 1e-13, atol: 1e-14, run: static g => { C4x3 x = g.Read<C4x3>("x"); C4x3 y = g.Read<C4x3>("y"); C4 z = default; z.Assign(Nd.VecDot(x, y)); g.Expect(in z); });
    }

    private static void Tensordot(GoldenCases cases)
    {
        cases.Add("tensordot", "f64 two axes", rtol: 1e-13, atol: 1e-14, run: static g => { D3x4x5 x = g.Read<D3x4x5>("x"); D4x5x2 y = g.Read<D4x5x2>("y"); D3x2 z = default; z.Assign(Nd.TensorDot(x, y, axes: 2)); g.Expect(in z); });
        cases.Add("tensordot", "f64 none", static g => { D4x5 x = g.Read<D4x5>("x"); D5x2 y = g.Read<D5x2>("y"); ColumnsD4x5x5x2 z = default; z.Assign(Nd.TensorDot(x, y, axes: 0)); g.Expect(in z); });
        cases.Add("tensordot", "f64 a pair", rtol: 1e-13, atol: 1e-14, run: static g => { D3x4x5 x = g.Read<D3x4x5>("x"); D5x3x2 y = g.Read<D5x3x2>("y"); D3x4x3x2 z = default; z.Assign(Nd.TensorDot(x, y, axes: (2, 0))); g.Expect(in z); });
        cases.Add("tensordot", "f64 two pairs", rtol: 1e-13, atol: 1e-14, run: static g => { D3x4x5 x = g.Read<D3x4x5>("x"); ColumnsD5x3x2 y = g.Read<ColumnsD5x3x2>("y"); D4x2 z = default; z.Assign(Nd.TensorDot(x, y, axes: ((0, 2), (1, 0)))); g.Expect(in z); });
        cases.Add("tensordot", "i32 one axis", static g => { ColumnsI3x4 x = g.Read<ColumnsI3x4>("x"); I4x2 y = g.Read<I4x2>("y"); I3x2 z = default; z.Assign(Nd.TensorDot(x, y, axes: 1)); g.Expect(in z); });
    }

    private static void Outer(GoldenCases cases)
    {
        cases.Add("outer", "f32", static g => { F4 x = g.Read<F4>("x"); F5 y = g.Read<F5>("y"); F4x5 z = default; z.Assign(Nd.Outer(x, y)); g.Expect(in z); });
        cases.Add("outer", "f64", static g => { D4 x = g.Read<D4>("x"); D5 y = g.Read<D5>("y"); ColumnsD4x5 z = default; z.Assign(Nd.Outer(x, y)); g.Expect(in z); });
        cases.Add("outer", "i16", static g => { S4 x = g.Read<S4>("x"); S5 y = g.Read<S5>("y"); S4x5 z = default; z.Assign(Nd.Outer(x, y)); g.Expect(in z); });
        cases.Add("outer", "f32 specials", static g => { F4 x = g.Read<F4>("x"); F5 y = g.Read<F5>("y"); F4x5 z = default; z.Assign(Nd.Outer(x, y)); g.Expect(in z); });
        cases.Add("outer", "f64 slices", static g => { D9 x = g.Read<D9>("x"); D4x5 z = default; z.Assign(Nd.Outer(x[1..5], x[(..).By(2)])); g.Expect(in z); });
    }

    private static void Inner(GoldenCases cases)
    {
        cases.Add("inner", "f64 matrices", rtol: 1e-13, atol: 1e-14, run: static g => { D3x4 x = g.Read<D3x4>("x"); ColumnsD2x4 y = g.Read<ColumnsD2x4>("y"); D3x2 z = default; z.Assign(Nd.Inner(x, y)); g.Expect(in z); });
        cases.Add("inner", "f32 matrix and vector", rtol: 1e-5, atol: 1e-6, run: static g => { F3x4 x = g.Read<F3x4>("x"); F4 y = g.Read<F4>("y"); F3 z = default; z.Assign(Nd.Inner(x, y)); g.Expect(in z); });
        cases.Add("inner", "i32 matrices", static g => { I3x4 x = g.Read<I3x4>("x"); I2x4 y = g.Read<I2x4>("y"); ColumnsI3x2 z = default; z.Assign(Nd.Inner(x, y)); g.Expect(in z); });
        cases.Add("inner", "f64 vectors", rtol: 1e-13, atol: 1e-14, run: static g => { D7 x = g.Read<D7>("x"); D7 y = g.Read<D7>("y"); g.ExpectValue(Nd.Inner(x, y).Item()); });
        cases.Add("inner", "f64 stack", rtol: 1e-13, atol: 1e-14, run: static g => { D2x3x4 x = g.Read<D2x3x4>("x"); D2x4 y = g.Read<D2x4>("y"); D2x3x2 z = default; z.Assign(Nd.Inner(x, y)); g.Expect(in z); });
    }

    private static void Kron(GoldenCases cases)
    {
        cases.Add("kron", "f32", static g => { ColumnsF2x3 x = g.Read<ColumnsF2x3>("x"); F4x2 y = g.Read<F4x2>("y"); ColumnsF8x6 z = default; z.Assign(Nd.Kron(x, y)); g.Expect(in z); });
        cases.Add("kron", "f64", static g => { ColumnsD2x3 x = g.Read<ColumnsD2x3>("x"); D4x2 y = g.Read<D4x2>("y"); D8x6 z = default; z.Assign(Nd.Kron(x, y)); g.Expect(in z); });
        cases.Add("kron", "i32", static g => { ColumnsI2x3 x = g.Read<ColumnsI2x3>("x"); I4x2 y = g.Read<I4x2>("y"); I8x6 z = default; z.Assign(Nd.Kron(x, y)); g.Expect(in z); });
        cases.Add("kron", "f64 vectors", static g => { D3 x = g.Read<D3>("x"); D4 y = g.Read<D4>("y"); D12 z = default; z.Assign(Nd.Kron(x, y)); g.Expect(in z); });
        cases.Add("kron", "f64 vector and matrix", static g => { D3 x = g.Read<D3>("x"); D2x2 y = g.Read<D2x2>("y"); D2x6 z = default; z.Assign(Nd.Kron(x, y)); g.Expect(in z); });
    }

    private static void Cross(GoldenCases cases)
    {
        cases.Add("cross", "f32 rows", static g => { F5x3 x = g.Read<F5x3>("x"); ColumnsF5x3 y = g.Read<ColumnsF5x3>("y"); F5x3 z = default; z.Assign(Nd.Cross(x, y)); g.Expect(in z); });
        cases.Add("cross", "f32 columns", static g => { F3x5 x = g.Read<F3x5>("x"); F3x5 y = g.Read<F3x5>("y"); ColumnsF3x5 z = default; z.Assign(Nd.Cross(x, y, axis: 0)); g.Expect(in z); });
        cases.Add("cross", "f64 rows", static g => { D5x3 x = g.Read<D5x3>("x"); ColumnsD5x3 y = g.Read<ColumnsD5x3>("y"); D5x3 z = default; z.Assign(Nd.Cross(x, y)); g.Expect(in z); });
        cases.Add("cross", "f64 columns", static g => { D3x5 x = g.Read<D3x5>("x"); D3x5 y = g.Read<D3x5>("y"); ColumnsD3x5 z = default; z.Assign(Nd.Cross(x, y, axis: 0)); g.Expect(in z); });
        cases.Add("cross", "i32 rows", static g => { I5x3 x = g.Read<I5x3>("x"); ColumnsI5x3 y = g.Read<ColumnsI5x3>("y"); I5x3 z = default; z.Assign(Nd.Cross(x, y)); g.Expect(in z); });
        cases.Add("cross", "i32 columns", static g => { I3x5 x = g.Read<I3x5>("x"); I3x5 y = g.Read<I3x5>("y"); ColumnsI3x5 z = default; z.Assign(Nd.Cross(x, y, axis: 0)); g.Expect(in z); });
        cases.Add("cross", "f64 with one vector", static g => { D5x3 x = g.Read<D5x3>("x"); D3 y = g.Read<D3>("y"); D5x3 z = default; z.Assign(Nd.Cross(x, y)); g.Expect(in z); });
    }

    private static void Trace(GoldenCases cases)
    {
        cases.Add("trace", "f64 offset 0", rtol: 1e-13, atol: 1e-14, run: static g => { D5x7 x = g.Read<D5x7>("x"); g.ExpectValue(Nd.Trace(x, offset: 0).Item()); });
        cases.Add("trace", "f64 offset 2", rtol: 1e-13, atol: 1e-14, run: static g => { ColumnsD5x7 x = g.Read<ColumnsD5x7>("x"); g.ExpectValue(Nd.Trace(x, offset: 2).Item()); });
        cases.Add("trace", "f64 offset -3", rtol: 1e-13, atol: 1e-14, run: static g => { D5x7 x = g.Read<D5x7>("x"); g.ExpectValue(Nd.Trace(x, offset: -3).Item()); });
        cases.Add("trace", "f64 offset 9", rtol: 1e-13, atol: 1e-14, run: static g => { D5x7 x = g.Read<D5x7>("x"); g.ExpectValue(Nd.Trace(x, offset: 9).Item()); });
        cases.Add("trace", "i64 stack", static g => { L3x4x4 x = g.Read<L3x4x4>("x"); L3 z = default; z.Assign(Nd.Trace(x)); g.Expect(in z); });
    }

    private static void Det(GoldenCases cases)
    {
        cases.Add("det", "f32 2x2", rtol: 1e-3, atol: 1e-4, run: static g => { F3x2x2 x = g.Read<F3x2x2>("x"); F3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f64 2x2", rtol: 1e-10, atol: 1e-11, run: static g => { D3x2x2 x = g.Read<D3x2x2>("x"); D3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f32 3x3", rtol: 1e-3, atol: 1e-4, run: static g => { ColumnsF3x3x3 x = g.Read<ColumnsF3x3x3>("x"); F3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f64 3x3", rtol: 1e-10, atol: 1e-11, run: static g => { ColumnsD3x3x3 x = g.Read<ColumnsD3x3x3>("x"); D3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f32 4x4", rtol: 1e-3, atol: 1e-4, run: static g => { F3x4x4 x = g.Read<F3x4x4>("x"); F3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f64 4x4", rtol: 1e-10, atol: 1e-11, run: static g => { D3x4x4 x = g.Read<D3x4x4>("x"); D3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f32 6x6", rtol: 1e-3, atol: 1e-4, run: static g => { F3x6x6 x = g.Read<F3x6x6>("x"); F3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f64 6x6", rtol: 1e-10, atol: 1e-11, run: static g => { D3x6x6 x = g.Read<D3x6x6>("x"); D3 z = default; z.Assign(Nd.Det(x)); g.Expect(in z); });
        cases.Add("det", "f64 40x40", rtol: 1e-11, run: static g => { D40x40 x = g.Read<D40x40>("x"); g.ExpectValue(Nd.Det(x).Item()); });
        cases.Add("det", "f64 singular", static g => { D2x2 x = g.Read<D2x2>("x"); g.ExpectValue(Nd.Det(x).Item()); });
    }

    private static void Inv(GoldenCases cases)
    {
        cases.Add("inv", "f32 2x2", rtol: 1e-3, atol: 1e-4, run: static g => { F3x2x2 x = g.Read<F3x2x2>("x"); F3x2x2 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 2x2", rtol: 1e-10, atol: 1e-11, run: static g => { D3x2x2 x = g.Read<D3x2x2>("x"); D3x2x2 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f32 3x3", rtol: 1e-3, atol: 1e-4, run: static g => { ColumnsF3x3x3 x = g.Read<ColumnsF3x3x3>("x"); F3x3x3 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 3x3", rtol: 1e-10, atol: 1e-11, run: static g => { ColumnsD3x3x3 x = g.Read<ColumnsD3x3x3>("x"); D3x3x3 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f32 4x4", rtol: 1e-3, atol: 1e-4, run: static g => { F3x4x4 x = g.Read<F3x4x4>("x"); F3x4x4 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 4x4", rtol: 1e-10, atol: 1e-11, run: static g => { D3x4x4 x = g.Read<D3x4x4>("x"); D3x4x4 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f32 6x6", rtol: 1e-3, atol: 1e-4, run: static g => { F3x6x6 x = g.Read<F3x6x6>("x"); F3x6x6 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 6x6", rtol: 1e-10, atol: 1e-11, run: static g => { D3x6x6 x = g.Read<D3x6x6>("x"); D3x6x6 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 40x40 column-major", rtol: 1e-9, atol: 1e-10, run: static g => { ColumnsD40x40 x = g.Read<ColumnsD40x40>("x"); ColumnsD40x40 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
        cases.Add("inv", "f64 zero on the diagonal", rtol: 1e-13, atol: 1e-14, run: static g => { D3x3 x = g.Read<D3x3>("x"); D3x3 z = default; z.Assign(Nd.Inv(x)); g.Expect(in z); });
    }

    private static void Solve(GoldenCases cases)
    {
        cases.Add("solve", "f32 2x2", rtol: 1e-3, atol: 1e-4, run: static g => { F3x2x2 x = g.Read<F3x2x2>("x"); F3x2x2 y = g.Read<F3x2x2>("y"); F3x2x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f64 2x2", rtol: 1e-10, atol: 1e-11, run: static g => { D3x2x2 x = g.Read<D3x2x2>("x"); D3x2x2 y = g.Read<D3x2x2>("y"); D3x2x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f32 3x3", rtol: 1e-3, atol: 1e-4, run: static g => { ColumnsF3x3x3 x = g.Read<ColumnsF3x3x3>("x"); F3x3x2 y = g.Read<F3x3x2>("y"); F3x3x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f64 3x3", rtol: 1e-10, atol: 1e-11, run: static g => { ColumnsD3x3x3 x = g.Read<ColumnsD3x3x3>("x"); D3x3x2 y = g.Read<D3x3x2>("y"); D3x3x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f32 4x4", rtol: 1e-3, atol: 1e-4, run: static g => { F3x4x4 x = g.Read<F3x4x4>("x"); F3x4x2 y = g.Read<F3x4x2>("y"); F3x4x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f64 4x4", rtol: 1e-10, atol: 1e-11, run: static g => { D3x4x4 x = g.Read<D3x4x4>("x"); D3x4x2 y = g.Read<D3x4x2>("y"); D3x4x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f32 6x6", rtol: 1e-3, atol: 1e-4, run: static g => { F3x6x6 x = g.Read<F3x6x6>("x"); F3x6x2 y = g.Read<F3x6x2>("y"); F3x6x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f64 6x6", rtol: 1e-10, atol: 1e-11, run: static g => { D3x6x6 x = g.Read<D3x6x6>("x"); D3x6x2 y = g.Read<D3x6x2>("y"); D3x6x2 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
        cases.Add("solve", "f64 vector", rtol: 1e-10, atol: 1e-11, run: static g => { D6x6 x = g.Read<D6x6>("x"); D6 y = g.Read<D6>("y"); D6 z = default; z.Assign(Nd.Solve(x, y)); g.Expect(in z); });
    }
}
