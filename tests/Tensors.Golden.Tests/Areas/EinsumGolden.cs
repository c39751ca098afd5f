using System.Numerics;

namespace Tensors.Golden.Tests.Einsums;

[NdShape<float>(5, 7)] internal partial struct F5x7;
[NdShape<float>(7, 4)] internal partial struct F7x4;
[NdShape<float>(4, 6, Order = Order.ColumnMajor)] internal partial struct F4x6;
[NdShape<float>(5, 6)] internal partial struct F5x6;
[NdShape<double>(3, 5, 7)] internal partial struct D3x5x7;
[NdShape<double>(3, 7, 4, Order = Order.ColumnMajor)] internal partial struct D3x7x4;
[NdShape<double>(3, 5, 4)] internal partial struct D3x5x4;
[NdShape<double>(5, 5)] internal partial struct D5x5;
[NdShape<double>(5)] internal partial struct D5;
[NdShape<int>(6, 6, Order = Order.ColumnMajor)] internal partial struct I6x6;
[NdShape<int>(6)] internal partial struct I6;
[NdShape<sbyte>(40)] internal partial struct S40;
[NdShape<Half>(9, 50)] internal partial struct H9x50;
[NdShape<Half>(9)] internal partial struct H9;
[NdShape<Complex>(4, 5)] internal partial struct C4x5;
[NdShape<Complex>(5, 4)] internal partial struct C5x4;
[NdShape<Complex>(4, 4)] internal partial struct C4x4;
[NdShape<float>(2, 1, 4, 5)] internal partial struct F2x1x4x5;
[NdShape<float>(3, 5, 6)] internal partial struct F3x5x6;
[NdShape<float>(2, 3, 4, 6)] internal partial struct F2x3x4x6;
[NdShape<float>(20, 17)] internal partial struct F20x17;
[NdShape<float>(3, 4)] internal partial struct F3x4;
[NdShape<float>(18, 14)] internal partial struct F18x14;
[NdShape<float>(9, 14)] internal partial struct F9x14;
[NdShape<double>(4, 3, 2)] internal partial struct D4x3x2;
[NdShape<double>(2, 3, 5)] internal partial struct D2x3x5;
[NdShape<double>(5, 4)] internal partial struct D5x4;
[NdShape<float>(16)] internal partial struct F16;
[NdShape<uint>(4, 3)] internal partial struct U4x3;

/// <summary>np.einsum.</summary>
internal sealed partial class EinsumGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        cases.Add("einsum", "f32 chain of three", rtol: 1e-5, atol: 1e-5, run: static g => { F5x7 a = g.Read<F5x7>("a"); F7x4 b = g.Read<F7x4>("b"); F4x6 c = g.Read<F4x6>("c"); F5x6 d = default; Chain(in a, in b, in c, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 chain in one loop", rtol: 1e-5, atol: 1e-5, run: static g => { F5x7 a = g.Read<F5x7>("a"); F7x4 b = g.Read<F7x4>("b"); F4x6 c = g.Read<F4x6>("c"); F5x6 d = default; OneLoop(in a, in b, in c, ref d); g.Expect(in d); });
        cases.Add("einsum", "f64 batch", rtol: 1e-14, atol: 1e-14, run: static g => { D3x5x7 a = g.Read<D3x5x7>("a"); D3x7x4 b = g.Read<D3x7x4>("b"); D3x5x4 d = default; Batch(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f64 trace", rtol: 1e-15, run: static g => { D5x5 a = g.Read<D5x5>("a"); g.ExpectValue(Trace(in a)); });
        cases.Add("einsum", "f64 diagonal", static g => { D5x5 a = g.Read<D5x5>("a"); D5 d = default; Diagonal(in a, ref d); g.Expect(in d); });
        cases.Add("einsum", "i32 column-major, implicit result", static g => { I6x6 a = g.Read<I6x6>("a"); I6 b = g.Read<I6>("b"), d = default; Implicit(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "i8 wraps", static g => { S40 a = g.Read<S40>("a"), b = g.Read<S40>("b"); g.ExpectValue(Dot(in a, in b)); });
        cases.Add("einsum", "f16 sums of rows", rtol: 1e-3, run: static g => { H9x50 a = g.Read<H9x50>("a"); H9 d = default; Rows(in a, ref d); g.Expect(in d); });
        cases.Add("einsum", "c128 product", rtol: 1e-14, atol: 1e-14, run: static g => { C4x5 a = g.Read<C4x5>("a"); C4x4 b = g.Read<C4x4>("b"); C5x4 d = default; Square(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 dots broadcast", rtol: 1e-5, atol: 1e-5, run: static g => { F2x1x4x5 a = g.Read<F2x1x4x5>("a"); F3x5x6 b = g.Read<F3x5x6>("b"); F2x3x4x6 d = default; Dots(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 convolution", rtol: 1e-5, atol: 1e-5, run: static g => { F20x17 a = g.Read<F20x17>("a"); F3x4 b = g.Read<F3x4>("b"); F18x14 d = default; Convolve(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 convolution by two, flipped", rtol: 1e-5, atol: 1e-5, run: static g => { F20x17 a = g.Read<F20x17>("a"); F3x4 b = g.Read<F3x4>("b"); F9x14 d = default; ByTwo(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f64 tensordot", rtol: 1e-14, atol: 1e-14, run: static g => { D4x3x2 a = g.Read<D4x3x2>("a"); D2x3x5 b = g.Read<D2x3x5>("b"); D5x4 d = default; TensorDot(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 specials, product", static g => { F16 a = g.Read<F16>("a"), b = g.Read<F16>("b"), d = default; Product(in a, in b, ref d); g.Expect(in d); });
        cases.Add("einsum", "f32 specials, copy", static g => { F16 a = g.Read<F16>("a"), d = default; Copy(in a, ref d); g.Expect(in d); });
        cases.Add("einsum", "u32 whole sum", static g => { U4x3 a = g.Read<U4x3>("a"); g.ExpectValue(Sum(in a)); });
    }

    [NdEinsum("ij,jk,kl->il")] private static partial void Chain(in F5x7 a, in F7x4 b, in F4x6 c, ref F5x6 d);
    [NdEinsum("ij,jk,kl->il", MaxTemp = 0)] private static partial void OneLoop(in F5x7 a, in F7x4 b, in F4x6 c, ref F5x6 d);
    [NdEinsum("bij,bjk->bik")] private static partial void Batch(in D3x5x7 a, in D3x7x4 b, ref D3x5x4 d);
    [NdEinsum("ii")] private static partial double Trace(in D5x5 a);
    [NdEinsum("ii->i")] private static partial void Diagonal(in D5x5 a, ref D5 d);
    [NdEinsum("ba,b")] private static partial void Implicit(in I6x6 a, in I6 b, ref I6 d);
    [NdEinsum("i,i")] private static partial sbyte Dot(in S40 a, in S40 b);
    [NdEinsum("ij->i")] private static partial void Rows(in H9x50 a, ref H9 d);
    [NdEinsum("ij,ik->jk")] private static partial void Square(in C4x5 a, in C4x4 b, ref C5x4 d);
    [NdEinsum("...ij,...jk->...ik")] private static partial void Dots(in F2x1x4x5 a, in F3x5x6 b, ref F2x3x4x6 d);
    [NdEinsum("[i+k][j+l],kl->ij")] private static partial void Convolve(in F20x17 a, in F3x4 b, ref F18x14 d);
    [NdEinsum("[2*i-k+2][j+3-l],kl->ij")] private static partial void ByTwo(in F20x17 a, in F3x4 b, ref F9x14 d);
    [NdEinsum("abc,cbd->da")] private static partial void TensorDot(in D4x3x2 a, in D2x3x5 b, ref D5x4 d);
    [NdEinsum("i,i->i")] private static partial void Product(in F16 a, in F16 b, ref F16 d);
    [NdEinsum("[15-i]->i")] private static partial void Copy(in F16 a, ref F16 d);
    [NdEinsum("ij->")] private static partial uint Sum(in U4x3 a);
}
