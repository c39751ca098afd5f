namespace Tensors.Analyzers.Tests.Costs;

/// <summary>What a count by eye gets wrong: aliases, branches, generic helpers, lambdas, local functions, recursion.</summary>
internal static class TrickyPrograms
{
    private static Case Tricky(string name, Says says, string body, string more = "", string named = "") =>
        new(name, says, "    public static void Run() { ref var w = ref Holder.Value; " + body + " }\n" + more, named);

    public static Case[] All { get; } =
    [
        Tricky("alias through a ref local", Says.Exactly, "ref var a = ref w.A; ref var b = ref w.A; a.At[1.., ..].Assign(b[..^1, ..]);"),
        Tricky("ref locals to two fields", Says.Exactly, "ref var a = ref w.A; ref var b = ref w.B; a.At[1.., ..].Assign(b[..^1, ..]);"),
        Tricky("ref local to one of two", Says.AtMost, "ref var b = ref (Seven > 0 ? ref w.A : ref w.B); w.A.At[1.., ..].Assign(b[..^1, ..]);"),
        Tricky("parameters that are one tensor", Says.Exactly, "Slide(ref w.A, in w.A);", "static void Slide(ref Map to, in Map from) => to.At[1.., ..].Assign(from[..^1, ..]);"),
        Tricky("parameters that are two tensors", Says.Exactly, "Slide(ref w.A, in w.B);", "static void Slide(ref Map to, in Map from) => to.At[1.., ..].Assign(from[..^1, ..]);"),
        Tricky("parameters handed on", Says.Exactly, "Twice(ref w.A, ref w.B);", "static void Twice(ref Map x, ref Map y) { Slide(ref x, in y); Slide(ref y, in x); } static void Slide(ref Map to, in Map from) => to.At[1.., ..].Assign(from[..^1, ..]);"),
        Tricky("product with parameters", Says.Exactly, "Multiply(ref w.Square, in w.Square, in w.Other);", "static void Multiply(ref Square to, in Square x, in Square y) => to.Assign(Nd.MatMul(x, y));"),
        Tricky("front and back", Says.Exactly, "using var maps = new DoubleBuffer<Map>(); maps.Back.At[1.., ..].Assign(maps.Front[..^1, ..]);"),
        Tricky("bounds at run time", Says.AtMost, "int n = Seven; w.A.At[n.., ..].Assign(w.A[..^n, ..]);"),
        Tricky("combs that interleave", Says.Exactly, "w.A.At[(0..100).By(2), ..].Assign(w.A[(1..100).By(2), ..]);"),
        Tricky("combs that meet nowhere though their spans do", Says.Exactly, "w.A.At[(0..50).By(2), ..].Assign(w.A[(1..100).By(4), ..]);"),
        Tricky("a part in a local", Says.Exactly, "var upper = w.A.At[..50, ..]; upper.Assign(w.A[50.., ..]); upper.Assign(w.B[..50, ..]);"),
        Tricky("a part in a local, displaced", Says.Exactly, "var lower = w.A.At[1.., ..]; lower.Assign(w.A[..^1, ..]);"),
        Tricky("an expression in a local", Says.Exactly, "var mean = Nd.Mean(w.A, axis: 0); w.A.Assign(w.A - mean); w.B.Assign(w.B - mean);"),
        Tricky("a branch", Says.AtMost, "if (Seven > 0) { using var a = new Owned<Map>(); } else { using var b = new Owned<Row>(); }"),
        Tricky("equal branches", Says.Exactly, "if (Seven > 0) { using var a = new Owned<Map>(); } else { using var b = new Owned<Map>(); }"),
        Tricky("a conditional operand", Says.AtMost, "float s = Seven > 0 ? Nd.Sum(Nd.Max(w.A, axis: 0) * 2f) : 0f; w.Row.Fill(s);"),
        Tricky("a generic helper", Says.Exactly, "Slide(ref w.Row); Slide(ref w.Row);", "static void Slide<G>(ref G x) where G : struct, ITensor<float> => x.Assign(Nd.Shift(x, 0, 1, Boundary.Wrap));"),
        Tricky("a generic holder", Says.Exactly, "Make<Map>(); Make<Row>();", "static void Make<T>() where T : unmanaged { using var x = new Owned<T>(); }"),
        Tricky("an extension method", Says.Exactly, "w.A.Slide();", "static void Nothing() { } }\npublic static class More { public static void Slide(this ref Map x) => x.At[1.., ..].Assign(x[..^1, ..]);"),
        Tricky("a local function", Says.Exactly, "Grow(ref w.A); void Grow(ref Map m) { using var copy = new Owned<Map>(in m); m.Assign(copy.Value * 2f); }"),
        Tricky("nested constant loops", Says.Exactly, "for (int i = 0; i < 3; i++) for (int j = 10; j > 0; j -= 4) { byte[] b = new byte[100]; b[i] = (byte)j; }"),
        Tricky("a list with room", Says.Exactly, "var list = new List<double>(101); for (int i = 0; i < 10; i++) for (int j = 0; j < 10; j++) list.Add(i * j); list.Add(7); w.Row.Fill((float)list[50] + list.Count);"),
        Tricky("a list of boxes with room, a round", Says.Exactly, "for (int i = 0; i < 3; i++) { var list = new List<object>(4); for (int j = 0; j < 4; j++) list.Add(j); Keep = list[2]; }", "static object? Keep;"),
        Tricky("a list that outgrows its room", Says.Unknown, "var list = new List<int>(10); for (int i = 0; i < 11; i++) list.Add(i); w.Row.Fill(list.Count);", named: "List.Add"),
        Tricky("a list that somebody else fills", Says.Unknown, "var list = new List<int>(10); Fill(list); list.Add(3);", "static void Fill(List<int> x) { for (int i = 0; i < 10; i++) x.Add(i); }", "List.Add"),
        Tricky("a list without a capacity", Says.Unknown, "var list = new List<int>(); list.Add(3); w.Row.Fill(list.Count);", named: "List.Add"),
        Tricky("a loop of unknown length", Says.Unknown, "for (int i = 0; i < Seven; i++) { byte[] b = new byte[100]; b[i] = 1; }"),
        Tricky("a loop of unknown length without Alloc", Says.Exactly, "for (int i = 0; i < Seven; i++) { w.A.At[1.., ..].Assign(w.A[..^1, ..]); }"),
        Tricky("recursion", Says.Unknown, "Down(3);", "static void Down(int n) { byte[] b = new byte[n + 1]; if (n > 0) Down(n - 1); }", "Down"),
        Tricky("a delegate", Says.Unknown, "Action<int> f = Pick(); f(3);", "static Action<int> Pick() => static n => Keep = new byte[n]; static byte[]? Keep;", "f"),
        Tricky("a lambda that captures", Says.Exactly, "int k = Seven; w.Row.FillFrom(i => i * k);"),
        Tricky("a lambda that allocates", Says.Exactly, "w.Row.FillFrom(static i => new float[4].Length + i);"),
        Tricky("params", Says.Exactly, "Sum(1f, 2f, w.Row[0]);", "static float Sum(params float[] x) => x[0];"),
        Tricky("an interface through a type argument", Says.Exactly, "Call(default(Cheap));", "interface IStep { void Go(); } struct Cheap : IStep { public void Go() { } } static void Call<S>(S s) where S : IStep => s.Go();"),
        Tricky("an interface", Says.Unknown, "Call(Made);", "interface IStep { void Go(); } sealed class Dear : IStep { public void Go() => Keep = new byte[1000]; } static byte[]? Keep; static readonly IStep Made = new Dear(); static void Call(IStep s) => s.Go();", "Go"),
        Tricky("text", Says.Unknown, "string s = w.Row[0].ToString() + \"m\"; Keep = s;", "static string? Keep;"),
        Tricky("a property that allocates", Says.Exactly, "float x = Scale[0] + Scale[1]; w.Row.Fill(x);", "static float[] Scale => new float[2];"),
        Tricky("an auto-property", Says.Exactly, "Level = 3; int l = Level;", "static int Level { get; set; }"),
        Tricky("an early return", Says.AtMost, "for (int i = 0; i < 10; i++) { byte[] b = new byte[8]; if (b.Length + i > Seven + 2) return; }"),
        Tricky("a switch", Says.AtMost, "switch (Seven) { case 7: Keep = new byte[10]; break; case 8: Keep = new byte[1000]; break; default: break; }", "static byte[]? Keep;"),
    ];
}
