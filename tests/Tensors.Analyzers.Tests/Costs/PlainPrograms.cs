namespace Tensors.Analyzers.Tests.Costs;

/// <summary>What people write first: each word of the vocabulary, alone.</summary>
internal static class PlainPrograms
{
    private static Case Exact(string name, string body, string more = "") =>
        new(name, Says.Exactly, "    public static void Run() { ref var w = ref Holder.Value; " + body + " }\n" + more);

    public static Case[] All { get; } =
    [
        Exact("elementwise", "w.A.Assign(w.B * 2f + w.C);"),
        Exact("broadcast", "w.A.Assign(w.B + w.Row);"),
        Exact("in place", "w.A += w.B * 0.5f; w.A *= 2f;"),
        Exact("fill", "w.A.Fill(1f); w.Row.FillArange(0f, 1f); w.Square.FillEye();"),
        Exact("fill from indices", "w.A.FillFrom(static (i, j) => i * 2f + j);"),
        Exact("copy into", "w.A.CopyFrom(in w.B); w.B.CopyTo(ref w.C);"),
        Exact("whole reduction", "float s = w.A.Sum() + Nd.Max(w.B * 2f) + Nd.Dot(w.A, w.B); w.Row.Fill(s);"),
        Exact("reduction along an axis, whole", "w.Row.Assign(Nd.Sum(w.A, axis: 0));"),
        Exact("mean along an axis, nested", "w.A.Assign(w.A - Nd.Mean(w.A, axis: 0));"),
        Exact("two reductions nested", "w.Row.Assign(Nd.Sum(w.A, axis: 0) + Nd.Max(w.B, axis: 1));"),
        Exact("reduction of a reduction", "float s = Nd.Sum(Nd.Sum(w.A, axis: 0) * 2f); w.Row.Fill(s);"),
        Exact("index of the extreme along an axis", "w.Places.Assign(Nd.ArgMax(w.A, axis: 1));"),
        Exact("matrix product, whole", "w.Square.Assign(Nd.MatMul(w.Wide, w.Tall));"),
        Exact("matrix product, nested", "w.Square.Assign(Nd.MatMul(w.Wide, w.Tall) + w.Other);"),
        Exact("matrix product of a computed operand", "w.Square.Assign(Nd.MatMul(w.Wide * 2f, w.Tall));"),
        Exact("matrix product of two computed operands", "w.Square.Assign(Nd.MatMul(w.Wide * 2f, w.Tall + 1f) * 0.5f);"),
        Exact("product of a product", "w.Square.Assign(Nd.MatMul(Nd.MatMul(w.Wide, w.Tall), w.Other));"),
        Exact("product of a computed product", "w.Square.Assign(Nd.MatMul(Nd.MatMul(w.Wide, w.Tall) * 2f, w.Other));"),
        Exact("product into its operand", "w.Square.Assign(Nd.MatMul(w.Square, w.Other));"),
        Exact("slices of other tensors", "w.A.At[1..^1, 1..^1].Assign(0.25f * (w.B[..^2, 1..^1] + w.B[2.., 1..^1] + w.B[1..^1, ..^2] + w.B[1..^1, 2..]));"),
        Exact("displaced rows", "w.A.At[1.., ..].Assign(w.A[..^1, ..]);"),
        Exact("rows apart", "w.A.At[..50, ..].Assign(w.A[50.., ..] * 2f);"),
        Exact("a row of the same tensor, broadcast", "w.A.Assign(w.A + w.A[0, ..]);"),
        Exact("transpose of itself", "w.A.Assign(w.A + w.A.Transpose());"),
        Exact("transpose of another", "w.A.Assign(w.B.Transpose() * 2f);"),
        Exact("transpose of an expression, whole", "w.A.Assign(Nd.Transpose(w.B + w.C));"),
        Exact("transpose of an expression, nested", "w.A.Assign(Nd.Transpose(w.B + w.C) + w.C);"),
        Exact("transpose of an expression of the target, nested", "w.A.Assign(Nd.Transpose(w.A + w.B) + w.C);"),
        Exact("transpose of an expression of the target, whole", "w.A.Assign(Nd.Transpose(w.A + w.B));"),
        Exact("transpose of a reduction, nested", "float s = Nd.Sum(Nd.Transpose(Nd.MatMul(w.Wide, w.Tall)) + w.Square); w.Row.Fill(s);"),
        Exact("shift of itself", "w.A.Assign(Nd.Shift(w.A, 0, 1, Boundary.Wrap));"),
        Exact("cast", "w.Fine.Assign(w.A.E.Cast<double>() * 2.0);"),
        Exact("masks", "w.Mask.Assign(w.A > 0.5f); w.A.Assign(Nd.Where(w.Mask, w.B, 0f)); bool any = Nd.Any(w.A < w.B);"),
        Exact("a slice is assigned", "w.A[.., 0] = w.A[.., 1]; w.A[^1, ..] = 1f;"),
        Exact("part arithmetic", "w.A.At[.., 0].Add(w.B[.., 1]); w.A.At[0, ..].Multiply(2f);"),
        Exact("part arithmetic, displaced", "w.A.At[.., 1..].Add(w.A[.., ..^1]);"),
        Exact("a holder", "using var map = new Owned<Map>(); map.Value.Fill(1f);"),
        Exact("a copy", "using var map = new Owned<Map>(in w.A);"),
        Exact("a double buffer", "using var maps = new DoubleBuffer<Row>(); maps.Back.Assign(maps.Front * 0.5f); maps.Flip();"),
        Exact("spans", "w.A.AsSpan().Clear(); float x = w.A.AsReadOnlySpan()[3]; w.Row.CopyFrom(w.Row.AsReadOnlySpan());"),
        Exact("arrays", "float[] a = new float[1000]; w.Row.CopyFrom(a.AsSpan(0, 100)); double[,] b = new double[3, 5]; b[0, 0] = a[3];"),
        Exact("an object and its arrays", "var p = new Particles(); p.Step();", "public sealed class Particles { private readonly float[] x = new float[10], y = new float[20]; private int count = 3; public void Step() { count++; x[0] = y[1] + count; } }"),
        Exact("a copy of a record", "Keep = Kept with { Count = 3 };", "public sealed record Entry(string Name, int Count, long Bytes); public static Entry? Keep; public static readonly Entry Kept = new(\"a\", 1, 2L);"),
        Exact("a box", "object o = w.Row[3]; Keep = o;", "public static object? Keep;"),
        Exact("register types", "Vec3 a = new(1f, 2f, 3f), b = Vec3.Ones; Vec3 c = a + b * 2f; w.Row[0] = c.X;"),
        Exact("elements that are structs", "using var a = new Owned<Pixels>(); using var b = new Owned<Records>(); using var c = new Owned<Overlays>(); using var d = new Owned<Tens>();"),
        Exact("elements of the framework", "using var a = new Owned<Times>(); using var b = new Owned<Spans>();"),
        Exact("tensors of structs, composed", "using var a = new Owned<Composed>(); object o = a.Value.Records[0]; Keep = o;", "public static object? Keep;"),
        Exact("bytes turned around", "System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(System.Runtime.InteropServices.MemoryMarshal.Cast<float, int>(w.A.AsReadOnlySpan()), System.Runtime.InteropServices.MemoryMarshal.Cast<float, int>(w.B.AsSpan()));"),
        Exact("a constant loop", "for (int i = 0; i < 5; i++) { using var map = new Owned<Row>(); map.Value.Fill(i); }"),
        Exact("a helper", "Blur(ref w.A, in w.B);", "static void Blur(ref Map to, in Map from) => to.Assign(from * 0.5f + 1f);"),
        Exact("a helper with a Temp", "Slide(ref w);", "static void Slide(ref World w) { w.A.At[1.., ..].Assign(w.A[..^1, ..]); w.Row.At[1..].Assign(w.Row[..^1]); }"),
    ];
}
