using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests.Copies;

/// <summary>NDT3003 and NDT3007 to NDT3012 inside expressions: each kind of copy, and what looks like one.</summary>
public class CopyRulesTests
{
    private static readonly (string Name, string Code, string Id, string Words)[] Firing =
    [
        // Boxes.
        ("BoxedAsObject", "static object M(ref World w) => w.A;", "NDT3007", "'w.A' becomes 'object': a copy of Map takes 4,000,016 B (3.81 MiB) of the managed heap. Hold it in an Owned<Map>, which is an object, and pass that."),
        ("BoxedAsInterface", "static IFormattable M(ref World w) => w.A;", "NDT3007", "becomes 'IFormattable'"),
        ("BoxedTile", "static object M(in Tile t) => t;", "NDT3007", "8,208 B"),
        ("BoxedByFormat", "static string M(ref World w) => string.Format(\"{0} {1}\", w.Id, w.A);", "NDT3007", "Pass its text: .ToString() reads it in place."),
        ("BoxedByParams", "static string M(ref World w) => string.Format(\"{0} {1} {2} {3}\", 1, 2, 3, w.A);", "NDT3007", "Pass its text"),
        ("BoxedByWriteLine", "static void M(ref World w) => Console.WriteLine(w.A);", "NDT3007", "Pass its text"),
        ("BoxedByAppend", "static void M(ref World w, StringBuilder b) => b.Append(w.A);", "NDT3007", "Pass its text"),
        ("BoxedByEquals", "static bool M(ref World w, object o) => object.Equals(o, w.A);", "NDT3007", "Compare in place: a.Equals(in b)."),
        ("BoxedHash", "static int M(ref World w) => w.GetHashCode();", "NDT3007", "'w.GetHashCode()' runs on a box, as World does not override 'GetHashCode'"),
        ("BoxedType", "static Type M(ref World w) => w.A.GetType();", "NDT3007", "Write typeof(Map)."),
        ("BoxedDelegate", "static Func<float> M(ref Room r) => r.Floor.Last;", "NDT3007", "A delegate to 'Last' keeps 'r.Floor' in a box"),
        ("BoxedInside", "static object Inner<G>(in G g) where G : struct => g; static object M(ref World w) => Inner(in w.A);", "NDT3007", "boxes 'g' of 'Inner' as Map"),

        // The stack.
        ("ThroughFunc", "static float M(ref World w, Func<Map, float> f) => f(w.A);", "NDT3003", "'w.A' is passed by value to 'Func<Map, float>.Invoke' and puts 4,000,000 B (3.81 MiB) on the stack"),
        ("ThroughTypeArgument", "static float Inner<G>(G g) where G : struct => 1f; static float M(ref World w) => Inner(w.A);", "NDT3003", "'w.A' is passed by value to 'ThroughTypeArgument.Inner' and puts"),
        ("ReturnedByTypeArgument", "static G Inner<G>(in G g) where G : struct => throw new Exception(); static float M(ref World w) => Inner(in w.A)[0, 0];", "NDT3003", "'Inner(in w.A)' returns a copy and puts"),
        ("LocalOfTypeArgument", "static float Inner<G>(in G g) where G : struct { G best = g; return 1f; } static float M(ref World w) => Inner(in w.A);", "NDT3003", "With Map, its local 'best' of 'Inner' puts 4,000,000 B"),
        ("LocalTwoCallsDown", "static float Deep<G>(in G g) where G : struct { G best = g; return 1f; } static float Inner<H>(in H h) where H : struct => Deep(in h); static float M(ref World w) => Inner(in w.A);", "NDT3003", "its local 'best' in 'Deep' of 'Inner'"),
        ("LocalTwelveCallsDown", "static float L0<G>(in G g) where G : struct => L1(in g); static float L1<G>(in G g) where G : struct => L2(in g); static float L2<G>(in G g) where G : struct => L3(in g); static float L3<G>(in G g) where G : struct => L4(in g); static float L4<G>(in G g) where G : struct => L5(in g); static float L5<G>(in G g) where G : struct => L6(in g); static float L6<G>(in G g) where G : struct => L7(in g); static float L7<G>(in G g) where G : struct => L8(in g); static float L8<G>(in G g) where G : struct => L9(in g); static float L9<G>(in G g) where G : struct => L10(in g); static float L10<G>(in G g) where G : struct => L11(in g); static float L11<G>(in G g) where G : struct { G best = g; return 1f; } static float M(ref World w) => L0(in w.A);", "NDT3003", "its local 'best' in 'L11' in 'L10'"),
        ("BoxOnACircle", "static float Inner<G>(in G g, int n) where G : struct { object o = g; return n > 0 ? Other(in g, n - 1) : 1f; } static float Other<H>(in H h, int n) where H : struct => Inner(in h, n); static float M(ref World w, in Vec3 v) => Inner(in v, 1) + Other(in w.A, 1);", "NDT3007", "boxes 'g' in 'Inner' of 'Other' as Map"),
        ("LocalOfGenericType", "class Store<T> where T : struct { public int Count(in T t) { T best = t; return 1; } } static int M(ref World w) => new Store<Map>().Count(in w.A);", "NDT3003", "With Map, its local 'best' of 'Count' puts"),
        ("HiddenInGeneric", "static string? Inner<G>(in G g) where G : struct, IFormattable => g.ToString(null, null); static string? M(ref World w) => Inner(in w.A);", "NDT3003", "With Map, the hidden copy of 'g' before 'ToString' of 'Inner' puts"),
        ("ArrayOfTypeArgument", "static int Inner<G>(in G g) where G : struct => new G[3].Length; static int M(ref World w) => Inner(in w.A);", "NDT3004", "'new G[3] in Inner' throws"),
        ("ListOfTypeArgument", "static int Inner<G>(in G g) where G : struct => new List<G>().Count; static int M(ref World w) => Inner(in w.A);", "NDT3004", "Map takes 4,000,000 B"),
        ("Concatenated", "static string M(ref World w) => \"map: \" + w.A;", "NDT3003", "The concatenated 'w.A' puts"),
        ("ConcatenatedInPlace", "static void M(ref World w, ref string s) => s += w.A;", "NDT3003", "The concatenated 'w.A' puts"),
        ("Conditional", "static void M(ref World w, bool c, in Map m) { w.A = c ? w.B : m; }", "NDT3003", "'c ? w.B : m' keeps its value in a temporary and puts 4,000,000 B (3.81 MiB) on the stack (a thread has 1 MiB to 8 MiB, and the limit set here is 16,384 B (16 KiB)). Choose a reference"),
        ("SwitchValue", "static void M(ref World w, int c, in Map m) { w.A = c switch { 0 => w.B, _ => m }; }", "NDT3003", "keeps its value in a temporary"),
        ("WithValue", "static void M(ref World w) { w = w with { Id = 3 }; }", "NDT3003", "Write its fields in place, one by one."),
        ("Initialized", "static void M(ref World w) { w = new World { Id = 3 }; }", "NDT3003", "Write its fields in place"),
        ("Chained", "static void M(ref World w, ref Map m) { m = w.A = w.B; }", "NDT3003", "Assign one after the other."),
        ("TupleArgument", "static void M(ref World w, Action<(Map, int)> f) => f((w.A, 1));", "NDT3003", "'(w.A, 1)' is passed by value"),
        ("TupleLocal", "static void M(ref World w) { var t = (w.A, w.B); }", "NDT3003", "Local 't' puts 8,000,000 B"),
        ("SwappedTuple", "static void M(ref World w) { (w.A, w.B) = (w.B, w.A); }", "NDT3003", "'(w.A, w.B) = (w.B, w.A)' keeps its values in temporaries and puts 8,000,000 B (7.63 MiB) on the stack (a thread has 1 MiB to 8 MiB, and the limit set here is 16,384 B (16 KiB)). Hold both in a DoubleBuffer<Map>: its Flip swaps two pointers, 0 B."),
        ("SwappedByThird", "static void M(ref World w) { var t = w.A; w.A = w.B; w.B = t; }", "NDT3003", "Local 't' puts 4,000,000 B (3.81 MiB) on the stack (a thread has 1 MiB to 8 MiB, and the limit set here is 16,384 B (16 KiB)). Hold both in a DoubleBuffer<Map>"),
        ("StackAllocated", "static void M() { Span<Map> s = stackalloc Map[2]; }", "NDT3003", "'stackalloc' of 2 Map puts 8,000,000 B"),
        ("StackAllocatedTiles", "static void M() { Span<Tile> s = stackalloc Tile[3]; }", "NDT3003", "puts 24,576 B (24 KiB)"),
        ("LambdaParameter", "static Func<Map, float> M() => m => 1f;", "NDT3003", "Parameter 'm' is passed by value"),
        ("LocalFunctionParameter", "static float M() { return F(default); static float F(Map m) => 1f; }", "NDT3003", "Parameter 'm' is passed by value"),
        ("Record", "public sealed record R(Map Heights);", "NDT3003", "A record copies it in its constructor, its property, Deconstruct and Equals: give it the Owned<Map>."),
        ("NullableLocal", "static void M() { Map? m = null; }", "NDT3003", "Local 'm'"),
        ("OutVariable", "static void M(ConcurrentDictionary<int, Map> d) { d.TryGetValue(1, out var m); }", "NDT3003", "Local 'm'"),
        ("LinkedNode", "static void M(LinkedList<Map> l, ref World w) => l.AddLast(w.A);", "NDT3003", "passed by value to 'LinkedList<Map>.AddLast'"),
        ("FromResult", "static Task M(ref World w) => Task.FromResult(w.A);", "NDT3003", "passed by value to 'Task.FromResult'"),

        // Collections.
        ("Added", "static void M(List<Tile> l, in Tile t) => l.Add(t);", "NDT3009", "'Add' copies 8,192 B (8 KiB) into 'List<Tile>'. Declare a tensor with one more axis, or keep an Owned<Tile> for each: a reference of 8 B."),
        ("Enqueued", "static void M(Queue<Tile> l, in Tile t) => l.Enqueue(t);", "NDT3009", "'Enqueue' copies 8,192 B"),
        ("AsKey", "static bool M(Dictionary<Tile, int> d, in Tile t) => d.ContainsKey(t);", "NDT3009", "'ContainsKey' copies 8,192 B (8 KiB) to look it up in"),
        ("ReadByIndex", "static float M(List<Tile> l) => l[2][0, 0];", "NDT3009", "'l[2]' copies 8,192 B (8 KiB) out of 'List<Tile>'. Take a reference: ref var x = ref CollectionsMarshal.AsSpan(l)[i]."),
        ("ArrayInitializer", "static Tile[] M(ref Room r) => new[] { r.Floor, r.Wall };", "NDT3009", "copies 2 x 8,192 = 16,384 B (16 KiB) into 'Tile[]'"),
        ("CollectionExpression", "static List<Tile> M(ref Room r) => [r.Floor];", "NDT3009", "'[r.Floor]' copies 8,192 B (8 KiB) into 'List<Tile>'"),
        ("ImmutableArrayOf", "static object M(ref World w) => ImmutableArray.Create<Map>();", "NDT3004", "'ImmutableArray<Map>' throws"),
        ("EmptyArray", "static int M() => Array.Empty<Map>().Length;", "NDT3004", "'Map[]' throws"),
        ("Queue", "static object M() => new Queue<Map>();", "NDT3004", "'Queue<Map>' throws"),
        ("DictionaryOf", "static object M() => new Dictionary<string, Map>();", "NDT3004", "'Dictionary<string, Map>' throws"),

        // Defensive copies.
        ("ThroughIn", "static int M(in World w) => w.Count();", "NDT3010", "'w.Count()' runs on a copy of 8,000,008 B (7.63 MiB) on the stack, each time: 'w' is an 'in' parameter, and 'Count' is not readonly. Mark it 'readonly', as it writes nothing."),
        ("PropertyThroughIn", "static int M(in World w) => w.Twice;", "NDT3010", "'Twice' is not readonly"),
        ("WritingThroughIn", "static void M(in World w) => w.Step();", "NDT3010", "What it writes is lost with the copy: take a 'ref', or do not write in it."),
        ("ThroughReadonlyField", "sealed class H { private readonly Room _r; public int M() => _r.GetHashCode(); }", "NDT3010", "'_r' is a readonly field"),
        ("ThroughReadonlyLocal", "static int M(ref World w) { ref readonly World x = ref w; return x.Count(); }", "NDT3010", "'x' is a 'ref readonly' local"),
        ("ThroughReadonlyForeach", "static int M(ReadOnlySpan<Room> s) { int n = 0; foreach (ref readonly var r in s) n += r.GetHashCode(); return n; }", "NDT3010", "'r' is a 'ref readonly' local"),
        ("ThroughReadonlyMember", "public struct S { public Tile T; public int N; public int Get() => N; public readonly int Both() => Get(); }", "NDT3010", "'Both' is a readonly member, and 'Get' is not readonly"),
        ("HashThroughIn", "static int M(in World w) => w.GetHashCode();", "NDT3007", "runs on a box"),
        ("QuietTensorMember", "static float M(in Tile t) => t.First();", "NDT3010", "Mark it 'readonly'"),

        // Assignments.
        ("Assigned", "static void M(ref World w) { w.A = w.B; }", "NDT3011", "'w.A = w.B' copies 4,000,000 B (3.81 MiB). CopyFrom says so in words;"),
        ("AssignedWorld", "static void M(ref World w, in World v) { w = v; }", "NDT3011", "'w = v' copies 8,000,008 B (7.63 MiB). Two states that take turns"),
        ("SwappedTiles", "static void M(ref Room r) { (r.Floor, r.Wall) = (r.Wall, r.Floor); }", "NDT3011", "Hold both in a DoubleBuffer<Tile>"),
        ("SwappedTilesByThird", "static void M(ref Room r) { var t = r.Floor; r.Floor = r.Wall; r.Wall = t; }", "NDT3011", "Local 't' copies 8,192 B (8 KiB). Hold both in a DoubleBuffer<Tile>"),
        ("LocalTile", "static void M(ref Room r) { var t = r.Floor; t.Fill(1f); }", "NDT3011", "Local 't' copies 8,192 B (8 KiB). To read or write the original, take a reference (ref var t = ref ...)."),
        ("WalkedByValue", "static float M(Tile[] a) { float s = 0; foreach (var t in a) s += t[0, 0]; return s; }", "NDT3011", "Local 't' copies 8,192 B (8 KiB) each round. Walk a span of them by reference"),

        // Spans.
        ("ToArray", "static float[] M(ref World w) => w.A.AsSpan().ToArray();", "NDT3012", "'w.A.AsSpan().ToArray()' allocates 4,000,000 B (3.81 MiB) on the managed heap for the elements of Map"),
        ("ReadOnlyToArray", "static float[] M(in Map m) => m.AsReadOnlySpan()[10..].ToArray();", "NDT3012", "allocates up to 4,000,000 B"),
        ("ToArrayOfLocal", "static float[] M(in Map m) { var s = m.AsReadOnlySpan(); return s.ToArray(); }", "NDT3012", "4,000,000 B"),
        ("Spread", "static List<float> M(in Map m) => [.. m.AsReadOnlySpan()];", "NDT3012", "4,000,000 B"),

        // Closures and state machines.
        ("CapturedLocal", "static Func<float> M(ref World w) { Tile t = default; return () => t[0, 0]; }", "NDT3008", "Local 't' is captured by a lambda"),
        ("CapturedLarge", "static Func<float> M() { Map m = default; return () => m[0, 0]; }", "NDT3008", "so that 4,000,000 B (3.81 MiB) lie in an object of the managed heap, aligned to 8 bytes. Let it hold the Owned<Map>, a reference of 8 B, and take 'ref' of its Value inside."),
        ("CapturedParameter", "static Func<float> M(Tile t) => () => t[0, 0];", "NDT3008", "Parameter 't' is captured by a lambda"),
        ("CapturedByDelegate", "static Func<float> M(Tile t) { return F; float F() => t[0, 0]; }", "NDT3008", "is captured by the local function 'F'"),
        ("CapturedByCall", "static Func<float> M() { Tile t = default; return () => F(); float F() => t[0, 0]; }", "NDT3008", "is captured by the local function 'F'"),
        ("AcrossAwait", "static async Task<float> M() { Tile t = default; await Task.Yield(); return t[0, 0]; }", "NDT3008", "Local 't' is kept in the state machine of 'M' (line"),
        ("AsyncParameter", "static async Task<float> M(Tile t) { await Task.Yield(); return t[0, 0]; }", "NDT3008", "Parameter 't' is kept in the state machine of 'M'"),
        ("IteratorParameter", "static IEnumerable<float> M(Tile t) { yield return t[0, 0]; }", "NDT3008", "Parameter 't' is kept in the state machine of 'M'"),
        ("AroundALoop", "static async Task M() { Tile t = default; for (int i = 0; i < 3; i++) { t.Fill(i); await Task.Yield(); } }", "NDT3008", "state machine"),
        ("Anonymous", "static object M(ref Room r) => new { r.Floor, N = 1 };", "NDT3008", "is copied into an anonymous object"),
    ];

    private static readonly (string Name, string Code)[] Silent =
    [
        ("Registers", "static object M(Vec3 v, List<Vec3> l, Func<Vec3, float> f) { l.Add(v); var a = v; a = l[0]; (a, v) = (v, a); f(a); Func<float> g = () => a[0]; string s = \"x\" + a; return a; }"),
        ("References", "static float M(ref World w, Owned<World> o, in Map m) { ref var a = ref w.A; ref Map b = ref o.Value.B; ref readonly var c = ref m; return a[0, 0] + b[0, 0] + c[0, 0]; }"),
        ("Defaults", "static void M(ref World w) { w.A = default; w = default; w.B = new Map(); w = new World(); }"),
        ("Fields", "sealed class H { private Room _r = new Room(); private readonly Owned<World> _w = new(); private Tile[] _t = new Tile[4]; void Close() => _w.Dispose(); }"),
        ("CopiesInWords", "static void M(ref World w) { w.A.CopyFrom(in w.B); w.A.Assign(w.B * 2f); bool e = w.A.Equals(in w.B); string s = w.A.ToString(); string t = \"x\" + w.A.ToString(); int h = w.A.GetHashCode(); }"),
        ("ReadonlyMembers", "static int M(in World w, in Tile t) => w.Fine() + w.Auto + w.Id + (int)t.Last() + (int)w.A.Sum();"),
        ("WritableMembers", "static int M(ref World w, Room[] r) { w.Step(); int n = w.Count() + w.Twice; foreach (ref var x in r.AsSpan()) x.GetHashCode(); return n + r[0].GetHashCode(); }"),
        ("ArrayElements", "static float M(Tile[] t) { ref var a = ref t[0]; return t[1][0, 0] + a[0, 0] + t[2].Last(); }"),
        ("ByReferenceGeneric", "static float Inner<G>(in G g, ref G h) where G : struct => 1f; static float M(ref World w) => Inner(in w.A, ref w.B);"),
        ("WritableGeneric", "static string? Inner<G>(ref G g) where G : struct, IFormattable => g.ToString(null, null); static string? M(ref World w) => Inner(ref w.A);"),
        ("GenericOfSmall", "static G Inner<G>(G g) where G : struct { G x = g; object o = g; return x; } static Vec3 M(Vec3 v) => Inner(v);"),
        ("CalledLocalFunction", "static float M() { Tile t = default; return F(); float F() => t[0, 0]; }"),
        ("BeforeAwait", "static async Task<float> M() { float f; { Tile t = default; f = t[0, 0]; } await Task.Yield(); return f; }"),
        ("CalledInsideALambda", "static Func<float> M() => () => { Tile t = default; return F(); float F() => t[0, 0]; };"),
        ("InsideALoop", "static async Task M() { for (int i = 0; i < 3; i++) { Tile t = default; t.Fill(i); await Task.Yield(); } }"),
        ("OwnedInClosure", "static Func<float> M(Owned<World> o) => () => o.Value.A[0, 0];"),
        ("NodesAndPairs", "static object M() { var l = new LinkedList<Map>(); var c = Comparer<Map>.Default; return new SortedDictionary<int, Map>(); }"),
        ("SpansElsewhere", "static float[] M(float[] a, ref World w) { var s = w.A.AsSpan(); s.Fill(1f); return a.AsSpan().ToArray(); }"),
        ("SmallSpan", "static float[] M(in Vec3 v) => v.AsReadOnlySpan().ToArray();"),
        ("RefStruct", "static float M(Lens l) { Lens k = l; return k.Under[0, 0]; }"),
        ("Names", "static string M(ref World w) => nameof(w.A) + typeof(Map) + Map.Rank;"),
        ("Patterns", "static bool M(object o) => o is Map;"),
        ("RefConditional", "static float M(ref World w, bool c) { ref var m = ref c ? ref w.A : ref w.B; return m[0, 0]; }"),
        ("GenericDefinition", "static G Inner<G>(G g, List<G> l) where G : struct { G x = g; l.Add(x); return l[0]; }"),
    ];

    private static readonly Lazy<CopyCases> Cases = new(static () => new CopyCases(Firing.Select(static f => (f.Name, f.Code)).Concat(Silent)));

    public static IEnumerable<object[]> Fires => Firing.Select(static f => new object[] { f.Name, f.Id, f.Words });

    public static IEnumerable<object[]> DoesNotFire => Silent.Select(static s => new object[] { s.Name });

    [Theory]
    [MemberData(nameof(Fires))]
    public void SaysWhatIsCopied(string name, string id, string words)
    {
        Diagnostic[] found = Cases.Value.Of(name);
        Assert.True(found.Length == 1 && found[0].Id == id && found[0].Message().Contains(words, StringComparison.Ordinal), $"expected {id} {words}, got:\n{string.Join("\n", found.Select(static d => d.ToString()))}");
    }

    [Theory]
    [MemberData(nameof(DoesNotFire))]
    public void SaysNothing(string name) => Assert.Equal([], Cases.Value.Of(name).Select(static d => d.ToString()));
}
