using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>How much the engine can say about a program.</summary>
public enum Says
{
    /// <summary>Every number is the meters'.</summary>
    Exactly,

    /// <summary>A branch, a bound or an overlap is decided at run time: no number is below the meters'.</summary>
    AtMost,

    /// <summary>Something is named as unknown, and the rest is not above the meters.</summary>
    Unknown,
}

/// <summary>A small program: members of a static class with a method <c>Run</c>.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Says">What the engine is to say of <c>Run</c>.</param>
/// <param name="Code">The members.</param>
/// <param name="Named">With <see cref="Says.Unknown"/>: what is named.</param>
public sealed record Case(string Name, Says Says, string Code, string Named = "")
{
    public override string ToString() => Name;
}

/// <summary>A program's cost twice: by the engine, and by the meters while it runs.</summary>
internal sealed record Metered(Cost Cost, MemoryUse Use)
{
    private const string Shapes = """
        using static Given;
        [NdShape(100, 100, typeof(float))] public partial struct Map;
        [NdShape(100, typeof(float))] public partial struct Row;
        [NdShape(100, 100, typeof(double))] public partial struct Fine;
        [NdShape(100, 100, typeof(bool))] public partial struct Mask;
        [NdShape(100, typeof(long))] public partial struct Places;
        [NdShape(40, 60, typeof(float))] public partial struct Wide;
        [NdShape(60, 40, typeof(float))] public partial struct Tall;
        [NdShape(40, 40, typeof(float))] public partial struct Square;
        [NdShape(3, typeof(float), Components = "XYZ")] public partial struct Vec3;
        public struct Rgb { public byte R, G, B; }
        [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential, Pack = 1)] public struct Packed { public byte Flag; public float X, Y, Z; public long Id; }
        [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit, Size = 40)] public struct Overlaid { [System.Runtime.InteropServices.FieldOffset(0)] public long Whole; [System.Runtime.InteropServices.FieldOffset(4)] public int High; }
        [System.Runtime.CompilerServices.InlineArray(10)] public struct Ten { private short first; }
        [NdShape(5, typeof(Rgb))] public partial struct Pixels;
        [NdShape(5, typeof(Packed))] public partial struct Records;
        [NdShape(5, typeof(Overlaid))] public partial struct Overlays;
        [NdShape(5, typeof(Ten))] public partial struct Tens;
        [NdShape(5, typeof(DateTime))] public partial struct Times;
        [NdShape(5, typeof(TimeSpan))] public partial struct Spans;
        public struct Composed { public Pixels Pixels; public byte One; public Records Records; public Tens Tens; public Times Times; public bool Two; }
        public struct World { public Map A, B, C; public Row Row; public Fine Fine; public Mask Mask; public Places Places; public Wide Wide; public Tall Tall; public Square Square, Other; }
        public static class Given { public static readonly Owned<World> Holder = new(); public static int Seven => Environment.TickCount > -2 ? 7 : 8; }

        """;

    public static Case[] All { get; } = [.. PlainPrograms.All, .. TrickyPrograms.All];

    private readonly record struct Programs(CSharpCompilation Compilation, Assembly Assembly);

    // All programs are one compilation and one assembly: each costs a second or two alone.
    private static readonly Lazy<Programs> Compiled = new(static () =>
    {
        string source = Shapes + string.Concat(All!.Select(static (program, i) => $"public static class Program{i}\n{{\n{program.Code}\n}}\n"));
        CSharpCompilation compilation = Analysis.Compile([("Program.cs", source)], out ImmutableArray<Diagnostic> generated);
        Assert.Empty(generated);
        compilation = compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)).WithAssemblyName("Metered");
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return new Programs(compilation, Assembly.Load(stream.ToArray()));
    });

    public static Metered Of(Case program)
    {
        Programs programs = Compiled.Value;
        string name = "Program" + Array.FindIndex(All, c => c.Name == program.Name);
        IMethodSymbol run = programs.Compilation.GetTypeByMetadataName(name)!.GetMembers("Run").OfType<IMethodSymbol>().Single();
        Cost cost = CostEngine.Of(programs.Compilation).OfMethod(run);
        return new Metered(cost, Measure(programs.Assembly.GetType(name)!.GetMethod("Run")!.CreateDelegate<Action>()));
    }

    internal static MemoryUse Measure(Action run)
    {
        // The first calls compile, and make what is made once in the program's life; a later one may still meet the runtime at work of its own.
        run();
        run();
        MemoryUse least = default;
        for (int i = 0; i < 5; i++)
        {
            MemoryMeasure measure = TensorMemory.Measure();
            run();
            MemoryUse use = measure.Stop();
            least = i == 0 || use.ManagedBytes < least.ManagedBytes ? use : least;
        }

        return least;
    }
}
