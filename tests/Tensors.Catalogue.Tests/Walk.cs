using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Generators;
using Tensors.Silk;

namespace Tensors.Catalogue.Tests;

/// <summary>The walk over the whole catalogue: a program for every operation, all compiled together, counted by the engine and run on the meters.</summary>
internal sealed class Walk
{
    // The methods of one file: the compiler binds files side by side.
    private const int PerFile = 200;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private Walk(int seed) => Seed = seed;

    public int Seed { get; }

    public ImmutableArray<IMethodSymbol> Operations { get; private set; }

    /// <summary>Operations without a program, and why.</summary>
    public Dictionary<IMethodSymbol, string> Missing { get; } = new(SymbolEqualityComparer.Default);

    public ImmutableArray<Metered> Programs { get; private set; }

    /// <summary>The time of the walk's parts, in words.</summary>
    public string Times { get; private set; } = "";

    public static Walk Over(int seed, Func<IMethodSymbol, bool> isExcluded)
    {
        var walk = new Walk(seed);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var times = new StringBuilder();
        void Lap(string what)
        {
            times.Append(CultureInfo.InvariantCulture, $"{what} {clock.Elapsed.TotalSeconds:F1} s; ");
            clock.Restart();
        }

        var given = new Given(seed);
        CSharpCompilation compilation = Declare(given);
        Lap("declared");
        walk.Operations = Catalogue.Tests.Operations.Of(compilation);
        var programs = new List<CalledOnce>();
        foreach (IMethodSymbol operation in walk.Operations.Where(o => !isExcluded(o)))
        {
            try
            {
                programs.AddRange(Synthesizer.Programs(compilation, given, operation, seed));
            }
            catch (NoSynthesizerException missing)
            {
                walk.Missing[operation] = missing.Message;
            }
        }

        Lap("written");
        compilation = Add(compilation, programs);
        var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        if (!emitted.Success)
        {
            compilation = walk.WithoutErrors(compilation, programs, emitted.Diagnostics);
            stream = new MemoryStream();
            emitted = compilation.Emit(stream);
        }

        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(20)));
        Lap("emitted");
        Counted[] counted = Count(compilation, programs);
        Lap("counted");
        walk.Programs = Run(Assembly.Load(stream.ToArray()), programs, counted);
        Lap("run");
        walk.Times = times.ToString();
        return walk;
    }

    private static CSharpCompilation Declare(Given given)
    {
        string beside = Path.GetDirectoryName(typeof(SilkMemory).Assembly.Location)!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Walk",
            [CSharpSyntaxTree.ParseText(given.Source(), ParseOptions, "Given.cs", Encoding.UTF8)],
            [.. Net100.References.All, .. new[] { "Tensors.dll", "Tensors.Silk.dll", "Silk.NET.Core.dll", "Silk.NET.Maths.dll" }.Select(f => MetadataReference.CreateFromFile(Path.Combine(beside, f)))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> said);
        return said.IsEmpty ? (CSharpCompilation)output : throw new InvalidOperationException(string.Join("\n", said));
    }

    private static CSharpCompilation Add(CSharpCompilation compilation, List<CalledOnce> programs)
    {
        var trees = new List<SyntaxTree>();
        for (int first = 0; first < programs.Count; first += PerFile)
        {
            var source = new StringBuilder($"public static class File{first / PerFile}\n{{\n");
            for (int i = first; i < Math.Min(programs.Count, first + PerFile); i++)
                source.Append(Text(programs[i], i));
            trees.Add(CSharpSyntaxTree.ParseText(source.Append("}\n").ToString(), ParseOptions, $"File{first / PerFile}.cs", Encoding.UTF8));
        }

        return compilation.AddSyntaxTrees(trees);
    }

    private static string Text(CalledOnce program, int i)
    {
        string number = i.ToString(CultureInfo.InvariantCulture);
        return program.Beside.Replace("{0}", number, StringComparison.Ordinal)
            + $"    public static unsafe void Run{number}()\n    {{\n        ref var w = ref Given.Holder.Value;\n{program.Body.Replace("{0}", number, StringComparison.Ordinal)}    }}\n";
    }

    /// <summary>Takes out the programs that do not compile: their operations have none.</summary>
    private CSharpCompilation WithoutErrors(CSharpCompilation compilation, List<CalledOnce> programs, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToArray();
        var broken = new HashSet<int>();
        foreach (Diagnostic error in errors)
        {
            SyntaxNode? node = error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan);
            if (node?.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>() is not { } method || !node.SyntaxTree.FilePath.StartsWith("File", StringComparison.Ordinal))
                throw new InvalidOperationException(error.ToString());
            int index = int.Parse(method.Identifier.Text.AsSpan(method.Identifier.Text.StartsWith("Run", StringComparison.Ordinal) ? 3 : 7), CultureInfo.InvariantCulture);
            if (broken.Add(index))
                Missing[programs[index].Operation] = $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)} in {programs[index].Beside}{programs[index].Body}";
        }

        var files = compilation.SyntaxTrees.Where(static t => t.FilePath.StartsWith("File", StringComparison.Ordinal)).ToArray();
        for (int i = programs.Count - 1; i >= 0; i--)
        {
            if (broken.Contains(i))
                programs.RemoveAt(i);
        }

        return Add(compilation.RemoveSyntaxTrees(files), programs);
    }

    private readonly record struct Counted(Cost Cost, bool Binds);

    private static Counted[] Count(CSharpCompilation compilation, List<CalledOnce> programs)
    {
        var counted = new Counted[programs.Count];
        CostEngine engine = CostEngine.Of(compilation);
        Parallel.For(0, (programs.Count + PerFile - 1) / PerFile, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            INamedTypeSymbol type = compilation.GetTypeByMetadataName($"File{file}")!;
            for (int i = file * PerFile; i < Math.Min(programs.Count, (file + 1) * PerFile); i++)
            {
                string number = i.ToString(CultureInfo.InvariantCulture);
                var method = (IMethodSymbol)type.GetMembers("Run" + number).Single();
                ISymbol member = Catalogue.Tests.Operations.MemberOf(programs[i].Operation).OriginalDefinition;
                var bodies = type.GetMembers("Through" + number).Append(method).Cast<IMethodSymbol>().Select(m => engine.Known.Bodies.Of(m)!);
                bool binds = bodies.SelectMany(static b => b.DescendantsAndSelf()).Any(o => SymbolEqualityComparer.Default.Equals(Bindings.Of(o)?.OriginalDefinition, member));
                counted[i] = new Counted(programs[i].Form == "begun" ? Within(engine, method) : engine.OfMethod(method), binds);
            }
        });
        return counted;
    }

    /// <summary>The cost of the statement between the two that switch the meters on and off.</summary>
    private static Cost Within(CostEngine engine, IMethodSymbol method)
    {
        IOperation body = engine.Known.Bodies.Of(method)!;
        IBlockOperation block = body.DescendantsAndSelf().OfType<IBlockOperation>().First();
        return engine.OfStatement(method, [body], block.Operations[^3]);
    }

    private static ImmutableArray<Metered> Run(Assembly assembly, List<CalledOnce> programs, Counted[] counted)
    {
        var metered = new Metered[programs.Count];
        // Once alone: what programs share is made here.
        Type given = assembly.GetType("Given")!;
        _ = given.GetField("Holder")!.GetValue(null);
        var within = given.GetProperty("Use")!.GetMethod!.CreateDelegate<Func<MemoryUse>>();
        Parallel.For(0, (programs.Count + PerFile - 1) / PerFile, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            Type type = assembly.GetType($"File{file}")!;
            for (int i = file * PerFile; i < Math.Min(programs.Count, (file + 1) * PerFile); i++)
            {
                var run = type.GetMethod("Run" + i.ToString(CultureInfo.InvariantCulture))!.CreateDelegate<Action>();
                MemoryUse use = default;
                Exception? thrown = null;
                try
                {
                    use = Meter(run, counted[i].Cost.Managed.Bytes, programs[i].Form == "begun" ? within : null);
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    thrown = exception;
                }

                metered[i] = new Metered(programs[i], counted[i].Binds, counted[i].Cost, use, thrown);
            }
        });
        Directory.Delete((string)given.GetField("Folder")!.GetValue(null)!, recursive: true);
        return [.. metered];
    }

    /// <summary>Runs a program until it takes what it is to take. The first call compiles, and makes what is made once in the program's life; a later one may
    /// still meet the runtime at work of its own, and never takes less than it has to.</summary>
    private static MemoryUse Meter(Action run, long expected, Func<MemoryUse>? within)
    {
        run();
        MemoryUse least = default;
        for (int i = 0; i < 6; i++)
        {
            MemoryMeasure measure = TensorMemory.Measure();
            run();
            MemoryUse use = within is null ? measure.Stop() : within();
            least = i == 0 || use.ManagedBytes < least.ManagedBytes ? use : least;
            if (i > 0 && least.ManagedBytes <= expected)
                break;
        }

        return least;
    }
}
