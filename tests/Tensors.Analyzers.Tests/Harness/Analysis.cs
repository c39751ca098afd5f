using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Generators;

namespace Tensors.Analyzers.Tests;

/// <summary>A program as the compiler sees it: the generator has run, the analyzers have run, and what both and the compiler say is at hand.</summary>
internal sealed class Analysis
{
    internal static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IShape).Assembly.Location)];

    internal const string Usings = "global using System; global using System.Collections.Generic; global using Tensors; global using static Tensors.ByteUnits;";

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ShapeAnalyzer).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(static t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    private Analysis(Compilation compilation, ImmutableArray<Diagnostic> ours, ImmutableArray<Diagnostic> theirs)
    {
        Compilation = compilation;
        Ours = ours;
        Theirs = theirs;
    }

    public Compilation Compilation { get; }

    /// <summary>What the generator and the analyzers say, by position.</summary>
    public ImmutableArray<Diagnostic> Ours { get; }

    /// <summary>The compiler's errors.</summary>
    public ImmutableArray<Diagnostic> Theirs { get; }

    /// <summary>Analyses a program of one file. A crash of an analyzer is a failure here, whatever the test asks.</summary>
    public static Analysis Of(string source, params (string Key, string Value)[] options) => OfFiles([("Program.cs", source)], options);

    /// <summary>Analyses a program with a rule switched on that is off by default.</summary>
    public static Analysis WithRule(string id, string source)
    {
        CSharpCompilation compilation = Compile([("Program.cs", source)], out ImmutableArray<Diagnostic> generated);
        var severities = compilation.Options.SpecificDiagnosticOptions.SetItem(id, ReportDiagnostic.Info);
        return OfCompilation(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities)), generated);
    }

    public static Analysis OfFiles((string Path, string Source)[] files, params (string Key, string Value)[] options)
    {
        CSharpCompilation compilation = Compile(files, out ImmutableArray<Diagnostic> generated);
        return OfCompilation(compilation, generated, options);
    }

    public static CSharpCompilation Compile((string Path, string Source)[] files, out ImmutableArray<Diagnostic> generated, params MetadataReference[] more)
    {
        var trees = files.Select(static f => CSharpSyntaxTree.ParseText(f.Source, ParseOptions, f.Path, Encoding.UTF8))
            .Prepend(CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs", Encoding.UTF8));
        CSharpCompilation compilation = Empty.Value.AddSyntaxTrees(trees);
        if (more.Length > 0)
        {
            compilation = compilation.AddReferences(more);
        }

        GeneratorDriver driver = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out generated);
        return (CSharpCompilation)output;
    }

    // Every program starts from this one, so that the referenced assemblies are read once.
    internal static readonly Lazy<CSharpCompilation> Empty = new(static () =>
    {
        CSharpCompilation empty = CSharpCompilation.Create(
            "Game",
            references: References,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        empty.GetTypeByMetadataName("System.Object");
        return empty;
    });

    public static Analysis OfCompilation(Compilation compilation, ImmutableArray<Diagnostic> generated, params (string Key, string Value)[] options)
    {
        var crashes = new List<string>();
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new Options(options)),
            onAnalyzerException: (exception, analyzer, _) => crashes.Add($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);

        // The compiler's and the analyzers' in one go, so that every body is bound once, as in a build.
        ImmutableArray<Diagnostic> found = compilation.WithAnalyzers(Analyzers, settings).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(crashes);
        Assert.DoesNotContain(found, static d => d.Id == "AD0001");

        var ours = found.Where(static d => d.Id.StartsWith("NDT", StringComparison.Ordinal)).Concat(generated).OrderBy(static d => d.Location.SourceTree?.FilePath).ThenBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id);
        return new Analysis(compilation, [.. ours], [.. found.Where(static d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("CS", StringComparison.Ordinal))]);
    }

    private sealed class Options(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Set(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Set(IEnumerable<(string Key, string Value)> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = values.ToDictionary(static v => v.Key, static v => v.Value, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }
}
