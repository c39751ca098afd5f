namespace Tensors.Golden.Tests.Arithmetic;

[NdShape<Half>(6, 4)] internal partial struct H;
[NdShape<float>(6, 4)] internal partial struct F;
[NdShape<double>(6, 4)] internal partial struct D;
[NdShape<double>(6, 4, Order = Order.ColumnMajor)] internal partial struct Columns;
[NdShape<double>(2, 2)] internal partial struct D2;
[NdShape<bool>(6, 4)] internal partial struct M;
[NdShape<bool>(6, 4, Order = Order.ColumnMajor)] internal partial struct MColumns;
[NdShape<bool>(3, 2)] internal partial struct M32;
[NdShape<bool>(5, 2)] internal partial struct M52;
[NdShape<sbyte>(6, 4)] internal partial struct I8;
[NdShape<short>(6, 4)] internal partial struct I16;
[NdShape<int>(6, 4)] internal partial struct I32;
[NdShape<long>(6, 4)] internal partial struct I64;
[NdShape<byte>(6, 4)] internal partial struct U8;
[NdShape<ushort>(6, 4)] internal partial struct U16;
[NdShape<uint>(6, 4)] internal partial struct U32;
[NdShape<ulong>(6, 4)] internal partial struct U64;

/// <summary>Arithmetic, comparisons, bits and masks of every dtype, with the ends of the ranges.</summary>
internal sealed class ArithmeticGolden : IGoldenArea
{
    public void Cases(GoldenCases cases)
    {
        Pairs(cases);
        Quotients(cases);
        Powers(cases);
        Bits(cases);
        Masks(cases);
        Bounds(cases);
    }

    private static void Pairs(GoldenCases cases)
    {
        cases.Add("add", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("add", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x + y); g.Expect(in z); });
        cases.Add("subtract", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("subtract", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x - y); g.Expect(in z); });
        cases.Add("multiply", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("multiply", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x * y); g.Expect(in z); });
        cases.Add("maximum", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("maximum", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.Max(x, y)); g.Expect(in z); });
        cases.Add("minimum", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("minimum", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.Min(x, y)); g.Expect(in z); });
        cases.Add("less", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x < y); g.Expect(in z); });
        cases.Add("less_equal", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("less_equal", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x <= y); g.Expect(in z); });
        cases.Add("greater", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x > y); g.Expect(in z); });
        cases.Add("greater_equal", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("greater_equal", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x >= y); g.Expect(in z); });
        cases.Add("equal", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("equal", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x == y); g.Expect(in z); });
        cases.Add("not_equal", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
        cases.Add("not_equal", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"); M z = default; z.Assign(x != y); g.Expect(in z); });
    }

    private static void Quotients(GoldenCases cases)
    {
        cases.Add("divide", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(x / y); g.Expect(in z); });
        cases.Add("divide", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(x / y); g.Expect(in z); });
        cases.Add("divide", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(x / y); g.Expect(in z); });
        cases.Add("divide", "f64 slices", static g => { Columns x = g.Read<Columns>("x"); D y = g.Read<D>("y"); D2 z = default; z.Assign(x[(1..5).By(2), (..).By(2)] / y[3..5, 1..3]); g.Expect(in z); });
        cases.Add("divide", "f64 column-major and scalar", static g => { Columns x = g.Read<Columns>("x"), z = default; z.Assign(x / 2.5); g.Expect(in z); });
        cases.Add("floor_divide", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.FloorDivide(x, y)); g.Expect(in z); });
        cases.Add("floor_divide", "f64 slices", static g => { Columns x = g.Read<Columns>("x"); D y = g.Read<D>("y"); D2 z = default; z.Assign(Nd.FloorDivide(x[(1..5).By(2), (..).By(2)], y[3..5, 1..3])); g.Expect(in z); });
        cases.Add("floor_divide", "f64 column-major and scalar", static g => { Columns x = g.Read<Columns>("x"), z = default; z.Assign(Nd.FloorDivide(x, 2.5)); g.Expect(in z); });
        cases.Add("remainder", "f16", static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "f32", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "f64", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.Remainder(x, y)); g.Expect(in z); });
        cases.Add("remainder", "f64 slices", static g => { Columns x = g.Read<Columns>("x"); D y = g.Read<D>("y"); D2 z = default; z.Assign(Nd.Remainder(x[(1..5).By(2), (..).By(2)], y[3..5, 1..3])); g.Expect(in z); });
        cases.Add("remainder", "f64 column-major and scalar", static g => { Columns x = g.Read<Columns>("x"), z = default; z.Assign(Nd.Remainder(x, 2.5)); g.Expect(in z); });
    }

    private static void Powers(GoldenCases cases)
    {
        cases.Add("pow", "f16", ulp: 1, static g => { H x = g.Read<H>("x"), y = g.Read<H>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "f32", ulp: 1, static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "f64", ulp: 2, static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
        cases.Add("pow", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.Pow(x, y)); g.Expect(in z); });
    }

    private static void Bits(GoldenCases cases)
    {
        cases.Add("bitwise_and", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_and", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x & y); g.Expect(in z); });
        cases.Add("bitwise_or", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_or", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x | y); g.Expect(in z); });
        cases.Add("bitwise_xor", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_xor", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_left_shift", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.LeftShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "i8", static g => { I8 x = g.Read<I8>("x"), y = g.Read<I8>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "i16", static g => { I16 x = g.Read<I16>("x"), y = g.Read<I16>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "i32", static g => { I32 x = g.Read<I32>("x"), y = g.Read<I32>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "i64", static g => { I64 x = g.Read<I64>("x"), y = g.Read<I64>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "u8", static g => { U8 x = g.Read<U8>("x"), y = g.Read<U8>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "u16", static g => { U16 x = g.Read<U16>("x"), y = g.Read<U16>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "u32", static g => { U32 x = g.Read<U32>("x"), y = g.Read<U32>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_right_shift", "u64", static g => { U64 x = g.Read<U64>("x"), y = g.Read<U64>("y"), z = default; z.Assign(Nd.RightShift(x, y)); g.Expect(in z); });
        cases.Add("bitwise_invert", "i8", static g => { I8 x = g.Read<I8>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "i16", static g => { I16 x = g.Read<I16>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "i32", static g => { I32 x = g.Read<I32>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "i64", static g => { I64 x = g.Read<I64>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "u8", static g => { U8 x = g.Read<U8>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "u16", static g => { U16 x = g.Read<U16>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "u32", static g => { U32 x = g.Read<U32>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("bitwise_invert", "u64", static g => { U64 x = g.Read<U64>("x"), z = default; z.Assign(~x); g.Expect(in z); });
    }

    private static void Masks(GoldenCases cases)
    {
        cases.Add("logical_and", "masks", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x & y); g.Expect(in z); });
        cases.Add("logical_and", "mask and row", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x & y[2, ..]); g.Expect(in z); });
        cases.Add("logical_and", "slices", static g => { M x = g.Read<M>("x"); MColumns y = g.Read<MColumns>("y"); M32 z = default; z.Assign(x[(..).By(2), 1..3] & y[3.., ..2]); g.Expect(in z); });
        cases.Add("logical_and", "negated", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(~x & y); g.Expect(in z); });
        cases.Add("logical_and", "with itself", static g => { M x = g.Read<M>("x"), z = default; z.Assign(x & x); g.Expect(in z); });
        cases.Add("logical_or", "masks", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x | y); g.Expect(in z); });
        cases.Add("logical_or", "mask and row", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x | y[2, ..]); g.Expect(in z); });
        cases.Add("logical_or", "slices", static g => { M x = g.Read<M>("x"); MColumns y = g.Read<MColumns>("y"); M32 z = default; z.Assign(x[(..).By(2), 1..3] | y[3.., ..2]); g.Expect(in z); });
        cases.Add("logical_or", "negated", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(~x | y); g.Expect(in z); });
        cases.Add("logical_or", "with itself", static g => { M x = g.Read<M>("x"), z = default; z.Assign(x | x); g.Expect(in z); });
        cases.Add("logical_xor", "masks", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x ^ y); g.Expect(in z); });
        cases.Add("logical_xor", "mask and row", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(x ^ y[2, ..]); g.Expect(in z); });
        cases.Add("logical_xor", "slices", static g => { M x = g.Read<M>("x"); MColumns y = g.Read<MColumns>("y"); M32 z = default; z.Assign(x[(..).By(2), 1..3] ^ y[3.., ..2]); g.Expect(in z); });
        cases.Add("logical_xor", "negated", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(~x ^ y); g.Expect(in z); });
        cases.Add("logical_xor", "with itself", static g => { M x = g.Read<M>("x"), z = default; z.Assign(x ^ x); g.Expect(in z); });
        cases.Add("logical_not", "mask", static g => { M x = g.Read<M>("x"), z = default; z.Assign(~x); g.Expect(in z); });
        cases.Add("logical_not", "column-major", static g => { MColumns y = g.Read<MColumns>("y"), z = default; z.Assign(~y); g.Expect(in z); });
        cases.Add("logical_not", "twice", static g => { M x = g.Read<M>("x"), z = default; z.Assign(~~x); g.Expect(in z); });
        cases.Add("logical_not", "slice", static g => { M x = g.Read<M>("x"); M52 z = default; z.Assign(~x[1.., (..).By(2)]); g.Expect(in z); });
        cases.Add("logical_not", "of a comparison", static g => { M x = g.Read<M>("x"), z = default; MColumns y = g.Read<MColumns>("y"); z.Assign(~~(x ^ y)); g.Expect(in z); });
    }

    private static void Bounds(GoldenCases cases)
    {
        cases.Add("clip", "f16 both", static g => { H x = g.Read<H>("x"), z = default; z.Assign(Nd.Clamp(x, (Half)2, (Half)6)); g.Expect(in z); });
        cases.Add("clip", "f32 both", static g => { F x = g.Read<F>("x"), z = default; z.Assign(Nd.Clamp(x, 2f, 6f)); g.Expect(in z); });
        cases.Add("clip", "f32 below", static g => { F x = g.Read<F>("x"), z = default; z.Assign(Nd.Clamp(x, min: 2f)); g.Expect(in z); });
        cases.Add("clip", "f32 above", static g => { F x = g.Read<F>("x"), z = default; z.Assign(Nd.Clamp(+x, max: 6f)); g.Expect(in z); });
        cases.Add("clip", "f64 both", static g => { D x = g.Read<D>("x"), z = default; z.Assign(Nd.Clamp(x, 2.0, 6.0)); g.Expect(in z); });
        cases.Add("clip", "f64 below", static g => { D x = g.Read<D>("x"), z = default; z.Assign(Nd.Clamp(x, min: 2.0)); g.Expect(in z); });
        cases.Add("clip", "f64 above", static g => { D x = g.Read<D>("x"), z = default; z.Assign(Nd.Clamp(+x, max: 6.0)); g.Expect(in z); });
        cases.Add("clip", "i8 both", static g => { I8 x = g.Read<I8>("x"), z = default; z.Assign(Nd.Clamp(x, (sbyte)2, (sbyte)6)); g.Expect(in z); });
        cases.Add("clip", "i16 both", static g => { I16 x = g.Read<I16>("x"), z = default; z.Assign(Nd.Clamp(x, min: 2, max: 6)); g.Expect(in z); });
        cases.Add("clip", "i32 both", static g => { I32 x = g.Read<I32>("x"), z = default; z.Assign(Nd.Clamp(x, 2, 6)); g.Expect(in z); });
        cases.Add("clip", "i32 below", static g => { I32 x = g.Read<I32>("x"), z = default; z.Assign(Nd.Clamp(x, min: 2)); g.Expect(in z); });
        cases.Add("clip", "i32 above", static g => { I32 x = g.Read<I32>("x"), z = default; z.Assign(Nd.Clamp(+x, max: 6)); g.Expect(in z); });
        cases.Add("clip", "i64 both", static g => { I64 x = g.Read<I64>("x"), z = default; z.Assign(Nd.Clamp(x, 2L, 6L)); g.Expect(in z); });
        cases.Add("clip", "u8 both", static g => { U8 x = g.Read<U8>("x"), z = default; z.Assign(Nd.Clamp(x, (byte)2, (byte)6)); g.Expect(in z); });
        cases.Add("clip", "u16 both", static g => { U16 x = g.Read<U16>("x"), z = default; z.Assign(Nd.Clamp(x, (ushort)2, (ushort)6)); g.Expect(in z); });
        cases.Add("clip", "u32 both", static g => { U32 x = g.Read<U32>("x"), z = default; z.Assign(Nd.Clamp(x, 2u, 6u)); g.Expect(in z); });
        cases.Add("clip", "u64 both", static g => { U64 x = g.Read<U64>("x"), z = default; z.Assign(Nd.Clamp(x, 2UL, 6UL)); g.Expect(in z); });
        cases.Add("isclose", "f64 specials", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(Nd.IsClose(x, y)); g.Expect(in z); });
        cases.Add("isclose", "f64 NaN equal", static g => { D x = g.Read<D>("x"); M z = default; z.Assign(Nd.IsClose(x, +x, equalNaN: true)); g.Expect(in z); });
        cases.Add("isclose", "f64 near", static g => { D x = g.Read<D>("x"); M z = default; z.Assign(Nd.IsClose(x, x * (1 + 3e-5))); g.Expect(in z); });
        cases.Add("isclose", "f64 wide", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"); M z = default; z.Assign(Nd.IsClose(x, y, rtol: 0.5, atol: 2)); g.Expect(in z); });
        cases.Add("isclose", "f64 scalar", static g => { D x = g.Read<D>("x"); M z = default; z.Assign(Nd.IsClose(x, 1, atol: 0.6)); g.Expect(in z); });
        cases.Add("nan_to_num", "f16 specials", static g => { H x = g.Read<H>("x"), z = default; z.Assign(Nd.NanToNum(x)); g.Expect(in z); });
        cases.Add("nan_to_num", "f32 specials", static g => { F x = g.Read<F>("x"), z = default; z.Assign(Nd.NanToNum(x)); g.Expect(in z); });
        cases.Add("nan_to_num", "f64 specials", static g => { D x = g.Read<D>("x"), z = default; z.Assign(Nd.NanToNum(x)); g.Expect(in z); });
        cases.Add("nan_to_num", "f32 of a quotient", static g => { F x = g.Read<F>("x"), y = g.Read<F>("y"), z = default; z.Assign(Nd.NanToNum(x / y)); g.Expect(in z); });
        cases.Add("nan_to_num", "f64 of a quotient", static g => { D x = g.Read<D>("x"), y = g.Read<D>("y"), z = default; z.Assign(Nd.NanToNum(x / y)); g.Expect(in z); });
    }
}
