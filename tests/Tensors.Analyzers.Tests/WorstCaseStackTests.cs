using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>NDT3014 to NDT3016 and NDT3023: frames, chains of calls, threads, recursion.</summary>
public class WorstCaseStackTests
{
    private const string Shapes = """
        using System.Threading; using System.Threading.Tasks; using System.Runtime.CompilerServices;
        [NdShape(300, 300, typeof(float))] public partial struct Map;
        [NdShape(1000, typeof(float))] public partial struct Row;
        [NdShape(3, typeof(float), Components = "XYZ")] public partial struct Vec3;

        """;

    // Three maps of 360,000 B on one chain: more than a thread of 1 MiB has.
    private const string Overflows = Shapes + """
        static class Game
        {
            static void Main()
            {
                var thread = new Thread(Step, 1 << 20);
                thread.Start();
                thread.Join();
            }

            static void Step()
            {
                Map height = default;
                height.Fill(1f);
                Console.WriteLine(Blur(in height));
            }

            static float Blur(in Map height)
            {
                Map once = default;
                once.Assign(height * 0.5f);
                return Sharpen(in once);
            }

            static float Sharpen(in Map once)
            {
                Map twice = default;
                twice.Assign(once * 3f);
                return twice.Max();
            }
        }
        """;

    private static readonly string Fixed = Overflows.Replace("Map twice = default;", "using var owner = new Owned<Map>(); ref var twice = ref owner.Value;");

    [Fact]
    public void AProgramThatOverflowsItsThreadIsRejected()
    {
        Diagnostic found = Assert.Single(Ours(Overflows, "NDT3015"));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Equal("new Thread(Step, 1 << 20)", found.Text());
        Assert.Equal(
            "The thread of 'new Thread(Step, 1 << 20)' overflows its stack: up to 1,145,536 B (1.09 MiB) needed (1,080,000 B (1.03 MiB) of tensors, 65,536 B (64 KiB) for everything else), "
            + "1,048,576 B (1 MiB) allowed, 96,960 B (94.69 KiB) over: Step 360,000 B -> Blur 360,000 B -> Sharpen 360,000 B. "
            + "Largest: Program.cs:16: local 'height' 300 x 300 float: 360,000 B (351.56 KiB) stack; cheapest fix: take a reference (ref var height = ref ...), or hold it in an Owned<Map>: 0 B of stack.",
            found.Message());
        Assert.Empty(Ours(Fixed, "NDT3015"));
    }

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public void WithoutTheRuleItOverflowsAndAfterTheFixItRuns(OptimizationLevel level)
    {
        Running.Outcome before = Running.Run(Analysis.Compile([("Program.cs", Overflows)], out _), level);
        Assert.NotEqual(0, before.ExitCode);
        Assert.Contains("Stack overflow", before.Errors);
        Running.Outcome after = Running.Run(Analysis.Compile([("Program.cs", Fixed)], out _), level);
        Assert.Equal((0, "1.5"), (after.ExitCode, after.Output.Trim()));
    }

    [Theory]
    [InlineData("static void Main() { Map a = default, b = default, c = default; }", "'Main'", "Main 1,080,000 B")]
    [InlineData("static void Main() { if (Environment.TickCount > 0) { Map a = default; } else { Map b = default; } Map c = default; }", "'Main'", "Main 1,080,000 B")]
    [InlineData("static void Main() { Map a = default; Twice(a); } static void Twice(Map m) { Map n = m; }", "'Main'", "Main 360,000 B -> Twice 720,000 B")]
    [InlineData("static void Main() { Map a = Make(); } static Map Make() { Map m = default; return m; }", "'Main'", "Main 720,000 B -> Make 720,000 B")]
    [InlineData("static void Main() { Map a = default; Keep<Map>(); } static void Keep<T>() where T : struct { T x = default, y = default; }", "'Main'", "Main 360,000 B -> Keep 720,000 B")]
    [InlineData("static void Main() { A(); B(); } [MethodImpl(MethodImplOptions.AggressiveInlining)] static void A() { Map a = default, b = default; } [MethodImpl(MethodImplOptions.AggressiveInlining)] static void B() { Map a = default; }", "'Main'", "Main 1,080,000 B")]
    [InlineData("static void Main() => Task.Run(() => { Map a = default, b = default, c = default; });", "The thread of 'Task.Run(", "lambda 1,080,000 B")]
    [InlineData("static void Main() => ThreadPool.QueueUserWorkItem(Work); static void Work(object? _) { Map a = default, b = default, c = default; }", "The thread of 'ThreadPool.QueueUserWorkItem(Work)'", "Work 1,080,000 B")]
    [InlineData("static void Main() { var t = new Thread(() => { Map a = default; }, 256 * 1024); }", "The thread of 'new Thread(", "lambda 360,000 B")]
    [InlineData("static void Main() { Action a = () => { Map a = default, b = default, c = default; }; Call(a); } static void Call(Action x) => x();", "'Main'", "lambda 1,080,000 B")]
    [InlineData("static void Main() { Map m = default; new Deep().Run(); } abstract class Base { public abstract void Run(); } class Flat : Base { public override void Run() { } } class Deep : Base { public override void Run() { Map a = default, b = default; } }", "'Main'", "Main 360,000 B -> Run 720,000 B")]
    [InlineData("static void Main() { Map m = default; Go(new Deep()); } static void Go(IRun r) => r.Run(); interface IRun { void Run(); } class Flat : IRun { public void Run() { } } class Deep : IRun { public void Run() { Map a = default, b = default; } }",
        "'Main'", "Decided at run time: 'r.Run()' is the largest of 2 bodies")]
    [InlineData("static void Main() { Map m = default; m.Fill(1f); void Inner() { Map a = default, b = default; } Inner(); }", "'Main'", "Main 360,000 B -> Inner 720,000 B")]
    [InlineData("static void Main() { Box b = new(); b[2]++; } class Box { public int this[int i] { get { Map a = default, b = default, c = default; return i; } set { } } }", "'Main'", "1,080,000 B")]
    [InlineData("static async Task Main() { Map a = default, b = default, c = default; a.Fill(b.Max() + c.Max()); await Task.Delay(1); }", "'Main'", "1,080,000 B")]
    [InlineData("static void Main() { Map m = default; _ = new Holder(); } class Holder { float x = Make().Max(); static Map Make() { Map a = default; return a; } }", "'Main'", "Main 360,000 B -> new Holder 360,000 B -> Make 720,000 B")]
    public void TheDeepestChainIsNamed(string members, string what, string chain)
    {
        string message = Assert.Single(Ours(Shapes + "static class Game { " + members + " }", "NDT3015", entry: true)).Message();
        Assert.StartsWith(what, message);
        Assert.Contains(chain, message);
    }

    [Theory]
    [InlineData("static void Main() { A(); B(); } static void A() { Map a = default, b = default; } static void B() { Map a = default, b = default; }")]
    [InlineData("static async Task Main() { Map a = default; a.Fill(1f); await Task.Delay(1); Map b = default; b.Fill(2f); await Task.Delay(1); Map c = default; c.Fill(1f); await Task.Delay(1); Console.WriteLine(a.Max() + b.Max() + c.Max()); }")]
    [InlineData("static void Main() { foreach (int i in Count()) { } } static IEnumerable<int> Count() { Map a = default, b = default, c = default; yield return 1; a.Fill(b.Max() + c.Max()); yield return 2; }")]
    [InlineData("static void Main() { Box b = new(); b[2] = 1; b.Size = 3; } class Box { public int this[int i] { get { Map a = default, b = default, c = default; return i; } set { } } public int Size { get { Map a = default, b = default, c = default; return 0; } set { } } }")]
    [InlineData("static void Main() { new Thread(() => { Map a = default, b = default, c = default; }, 2 << 20).Start(); }")]
    [InlineData("static void Main() { int size = Environment.ProcessorCount << 20; new Thread(() => { Map a = default, b = default, c = default; }, size).Start(); }")]
    [InlineData("static void Main() { Map a = default, b = default; var t = new Thread(() => { Map a = default, b = default; }); }")]
    [InlineData("static void Main() { Map a = default, b = default, c = default; Action f = () => a.Fill(1f); }")]
    [InlineData("static void Main() { using var m = new Owned<Map>(); ref var a = ref m.Value; ref var b = ref a; Use(in a, ref b); } static void Use(in Map a, ref Map b) => b.Assign(a * 2f);")]
    [InlineData("static void Main() { Map m = default; IRun r = new Flat(); Go(new Flat()); } static void Go(Flat r) => r.Run(); interface IRun { void Run(); } sealed class Flat : IRun { public void Run() { } } class Deep : IRun { public void Run() { Map a = default, b = default; } }")]
    public void FitsIntoItsStack(string members) => Assert.Empty(Ours(Shapes + "static class Game { " + members + " }", "NDT3015", entry: true));

    [Fact]
    public void TopLevelStatementsAreAnEntryPointAndTheLimitIsSet()
    {
        const string source = "Map a = default; a.Fill(1f);\n[NdShape(300, 300, typeof(float))] public partial struct Map;";
        Assert.Empty(Ours(source, "NDT3015", entry: true));
        Diagnostic found = Assert.Single(Ours(source, "NDT3015", entry: true, ("tensors_thread_stack", "256 KiB")));
        Assert.StartsWith("'Main' overflows its stack: up to 425,536 B (415.56 KiB) needed", found.Message());
        Assert.Equal("Map a = default;", found.Text());
    }

    [Theory]
    [InlineData("static void Walk(int n) { Row r = default; if (n > 0) Walk(n - 1); }", "'Walk' calls itself (Walk -> Walk) and keeps 4,000 B (3.91 KiB) on the stack at every level: the worst-case stack is not known, and 1,048,576 B (1 MiB) hold 262 levels. Largest: local 'r' 1000 float")]
    [InlineData("static void Even(int n) { Row r = default; Odd(n - 1); } static void Odd(int n) { Row r = default, s = default; if (n > 0) Even(n - 1); }", "(Even -> Odd -> Even) and keeps 12,000 B")]
    [InlineData("static void Outer() { void Down(int n) { Row r = default; if (n > 0) Down(n - 1); } Down(9); }", "'Down' calls itself")]
    public void RecursionIsNamedNotGuessed(string members, string words) => Assert.Contains(words, Assert.Single(Ours(Shapes + "static class Game { " + members + " }", "NDT3016")).Message());

    [Theory]
    [InlineData("static void Walk(ref Row r, int n) { if (n > 0) Walk(ref r, n - 1); }")]
    [InlineData("static void Walk(Vec3 v, int n) { Vec3 w = v; if (n > 0) Walk(w, n - 1); }")]
    [InlineData("static void Walk(int n) { Row r = default; Step(n); } static void Step(int n) { if (n > 0) Step(n - 1); }")]
    public void RecursionWithoutTensorsIsNotNamed(string members) => Assert.Empty(Ours(Shapes + "static class Game { " + members + " }", "NDT3016"));

    [Fact]
    public void SmallLocalsAddUp()
    {
        string many = string.Concat(Enumerable.Range(0, 17).Select(static i => $"Row r{i} = default; "));
        string source = Shapes + "static class Game { static void Step() { " + many + "} }";
        Assert.Contains("'Step' keeps 68,000 B (66.41 KiB) on the stack in 17 values, and the limit set here is 65,536 B (64 KiB). Largest: local 'r0' 1000 float: 4,000 B (3.91 KiB) stack; cheapest fix:", Verify.One("NDT3014", source).Message());
        Verify.None(source, ("tensors_frame_limit", "128 KiB"));
        Verify.None(source.Replace("Row r16 = default;", string.Empty));
    }

    [Fact]
    public void TheChainIsShownWhereItIsAskedFor()
    {
        const string source = Shapes + "static class Game { static void Main() { Map a = default; Step(); } static Action? Then; static void Step() { Row r = default; Then?.Invoke(); } }";
        Diagnostic found = Assert.Single(Ours(source, "NDT3023", entry: true));
        Assert.Equal("'Main' needs up to 364,000 B (355.47 KiB) of stack for tensors, 1,048,576 B (1 MiB) allowed: Main 360,000 B -> Step 4,000 B; not counted: the delegate in '.Invoke()'", found.Message());
    }

    // What counts 1,080,000 B where it is called.
    private const string Deep = "{ Map a = default, b = default, c = default; ";

    [Theory]
    [InlineData("static void Main() { Node n = new Leaf(); Console.WriteLine(n.ToString()); } abstract class Node { } sealed class Leaf : Node { } class World { public override string ToString() " + Deep + "return string.Empty; } }", false)]
    [InlineData("static void Main() { Dog d = new Dog(); d.Speak(); } abstract class Animal { public abstract void Speak(); } class Dog : Animal { public override void Speak() { } } class Cat : Animal { public override void Speak() " + Deep + "} }", false)]
    [InlineData("static void Main() { Dog d = new Puppy(); d.Speak(); } class Animal { public virtual void Speak() " + Deep + "} } class Dog : Animal { public override void Speak() { } } class Puppy : Dog { }", false)]
    [InlineData("static void Main() { Go(new Rows()); } static void Go(Node<Row> n) => n.Run(); abstract class Node<T> { public abstract void Run(); } class Rows : Node<Row> { public override void Run() { } } class Maps : Node<Map> { public override void Run() " + Deep + "} }", false)]
    [InlineData("static void Main() { IDisposable d = new Quiet(); ((IOther)d).Run(); } interface IOther { void Run(); } class Quiet : IDisposable, IOther { public void Dispose() { } public void Run() { } } class Loud : IDisposable { public void Dispose() " + Deep + "} }", false)]
    [InlineData("static void Main() { Node n = new Leaf(); Console.WriteLine(n.ToString()); } abstract class Node { } class Leaf : Node { public override string ToString() " + Deep + "return string.Empty; } }", true)]
    [InlineData("static void Main() { Puppy d = new Puppy(); d.Speak(); } class Animal { public virtual void Speak() " + Deep + "} } class Dog : Animal { } class Puppy : Dog { }", true)]
    [InlineData("static void Main() { Go(new Derived()); } static void Go(IRun r) => r.Run(); interface IRun { void Run(); } class Base : IRun { public virtual void Run() { } } class Derived : Base { public override void Run() " + Deep + "} }", true)]
    [InlineData("static void Main() { Go(new Late()); } static void Go(IRun r) => r.Run(); interface IRun { void Run(); } class Base { public void Run() " + Deep + "} } class Late : Base, IRun { }", true)]
    [InlineData("static void Main() { INode n = new Leaf(); Console.WriteLine(n.ToString()); } interface INode { } class Base { public override string ToString() " + Deep + "return string.Empty; } } class Leaf : Base, INode { }", true)]
    [InlineData("static void Main() { Go(new Some()); } static void Go(IDisposable d) => d.Dispose(); class Some : IDisposable { public void Dispose() " + Deep + "} }", true)]
    [InlineData("static void Main() { Go(new Leaf<Map>()); } static void Go(Node<Map> n) => n.Run<Map>(); abstract class Node<T> { public abstract void Run<U>() where U : struct; } class Leaf<T> : Node<T> { public override void Run<U>() { U a = default, b = default, c = default; } }", true)]
    public void OnlyBodiesThatTheReceiverCanHaveAreCounted(string members, bool overflows) =>
        Assert.Equal(overflows ? 1 : 0, Ours(Shapes + "static class Game { " + members + " }", "NDT3015", entry: true).Length);

    [Theory]
    [InlineData("abstract class Node { } class World { Node node = null!; public override string ToString() { Row r = default; return node.ToString()!; } }")]
    [InlineData("class Node { public virtual int Depth { get { Row r = default; return 0; } } } class Leaf : Node { public override int Depth { get { Row r = default; return base.Depth; } } }")]
    public void WhatAnotherTypeRunsIsNoRecursion(string types) => Assert.Empty(Ours(Shapes + types, "NDT3016"));

    [Theory]
    [InlineData("Money", "x")]
    public void ASumOfTwentyThousandTermsIsReadWithoutAnOverflow(string type, string term)
    {
        string source = Shapes + $$"""
            public struct Money { public long Cents; public static Money operator +(Money a, Money b) => new() { Cents = a.Cents + b.Cents }; }
            static class Game
            {
                static void Main() { Map a = default, b = default; Sum(default!); }
                static {{type}} Sum({{type}} x) { Map a = default; return {{string.Join(" + ", Enumerable.Repeat(term, 20_000))}}; }
            }
            """;
        Assert.Contains("Main 720,000 B -> Sum 360,000 B", Assert.Single(Ours(source, "NDT3015", entry: true)).Message());
    }

    // From Main the circle is entered at A, and B is cut there; a thread that begins in B goes on to C.
    [Fact]
    public void WhatACutLeavesOutCountsFromAnotherRoot()
    {
        const string members = "static bool Go; static void A() { if (Go) B(); C(); } static void B() { P p = default; A(); } static void C() { Q q = default; } static void Main() { A(); new Thread(B).Start(); }";
        const string shapes = "[NdShape(50_000, typeof(float))] public partial struct P; [NdShape(225_000, typeof(float))] public partial struct Q;\n";
        Diagnostic[] found = Ours("using System.Threading;\n" + shapes + "static class Game { " + members + " }", "NDT3015", entry: true);
        Assert.Contains(found, static d => d.Text() == "new Thread(B)" && d.Message().Contains("B 200,000 B -> C 900,000 B"));
    }

    [Theory]
    [InlineData("static void Walk(int n) { Row r = default; if (n > 0) { Walk(n - 1); Walk(n - 2); } }")]
    [InlineData("static void Even(int n) { Row r = default; Odd(n - 1); Odd(n - 2); } static void Odd(int n) { if (n > 0) { Even(n - 1); Even(n - 3); } } static void Main() { new Thread(() => Odd(3)).Start(); Even(2); }")]
    public void ACircleIsNamedOnce(string members) => Assert.Single(Ours(Shapes + "static class Game { " + members + " }", "NDT3016", entry: false));

    [Fact]
    public void MethodsThatAllCallOneAnotherAreSearchedInATimeThatEnds()
    {
        string all = string.Concat(Enumerable.Range(0, 14).Select(static i => $"F{i}(); "));
        string methods = string.Concat(Enumerable.Range(0, 14).Select(i => $"static void F{i}() {{ Row r = default; {all}}} "));
        Diagnostic found = Assert.Single(Ours(Shapes + "static class Game { static void Main() => F0(); " + methods + "}", "NDT3023", entry: true));
        Assert.Contains("'Main' needs up to 56,000 B", found.Message());
        Assert.Contains("circles of too many calls to walk them all", found.Message());
    }

    [Fact]
    public void AStackallocOfRunTimeLengthIsNamed() => Assert.Contains(
        "not counted: 'stackalloc int[Environment.ProcessorCount]' of a length known at run time only",
        Assert.Single(Ours(Shapes + "static class Game { static void Main() { Row r = default; Span<int> s = stackalloc int[Environment.ProcessorCount]; } }", "NDT3023", entry: true)).Message());

    private static Diagnostic[] Ours(string source, string id, bool entry = false, params (string Key, string Value)[] options)
    {
        var compilation = Analysis.Compile([("Program.cs", source)], out var generated);
        var settings = compilation.Options.WithOutputKind(entry ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        settings = settings.WithSpecificDiagnosticOptions(settings.SpecificDiagnosticOptions.SetItem("NDT3023", ReportDiagnostic.Info));
        Analysis analysis = Analysis.OfCompilation(compilation.WithOptions(settings), generated, options);
        Assert.Empty(analysis.Theirs);
        return [.. analysis.Ours.Where(d => d.Id == id)];
    }
}
