using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Tensors.Generators.Tests.Support;

/// <summary>Runs the generator as the compiler does. Every run is made twice, the second time on a compilation with an unrelated file more: nothing
/// may be computed anew, and no object of the compiler may be kept in a model.</summary>
internal static class GeneratorHarness
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    // As the package's build files set it.
    private static readonly CSharpParseOptions s_intercepting = s_parse.WithFeatures([new("InterceptorsNamespaces", ";Tensors.Intercepted")]);

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ITensor<>).Assembly.Location)];

    private const string Usings = "global using System; global using Tensors; global using static Tensors.ByteUnits;";

    /// <summary>Runs over sources and shapes files.</summary>
    /// <param name="source">C# source.</param>
    /// <param name="files">Paths and texts of additional files.</param>
    /// <param name="rootNamespace">The build property.</param>
    /// <param name="references">Images of other assemblies.</param>
    /// <param name="name">The assembly's name; one of its own by default.</param>
    /// <param name="optimised">An optimised build, with interceptors.</param>
    public static GeneratorResult Run(
        string source, (string Path, string Text)[]? files = null, string rootNamespace = "Root", byte[][]? references = null, string? name = null, bool optimised = false)
    {
        CSharpCompilation compilation = Compile(source, optimised).AddReferences((references ?? []).Select(image => MetadataReference.CreateFromImage(image)));
        compilation = compilation.WithAssemblyName(name ?? compilation.AssemblyName);
        GeneratorDriver driver = Driver(files ?? [], rootNamespace, optimised).RunGenerators(compilation);
        GeneratorDriverRunResult first = driver.GetRunResult();
        if (first.Results[0].Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        CSharpCompilation edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("// an unrelated file", (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "Unrelated.cs"));
        GeneratorRunResult second = driver.RunGenerators(edited).GetRunResult().Results[0];
        AssertCached(second);
        AssertPlainData(second);
        CSharpCompilation output = compilation.AddSyntaxTrees(first.GeneratedTrees);
        return new(output, first.Diagnostics, first.Results[0].GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), references ?? []);
    }

    /// <summary>A driver that tracks its steps.</summary>
    public static GeneratorDriver Driver((string Path, string Text)[] files, string rootNamespace, bool optimised = false) => CSharpGeneratorDriver.Create(
        [new TensorGenerator().AsSourceGenerator()],
        files.Select(file => (AdditionalText)new TextFile(file.Path, file.Text)),
        optimised ? s_intercepting : s_parse,
        new BuildOptions(rootNamespace),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>A compilation of one file, with the usings that the package adds.</summary>
    public static CSharpCompilation Compile(string source, bool optimised = false) => CSharpCompilation.Create(
        "Generated" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(source, optimised ? s_intercepting : s_parse, "Test.cs"), CSharpSyntaxTree.ParseText(Usings, optimised ? s_intercepting : s_parse, "Usings.cs")],
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            optimizationLevel: optimised ? OptimizationLevel.Release : OptimizationLevel.Debug));

    private static void AssertCached(GeneratorRunResult run)
    {
        IEnumerable<(string Step, IncrementalStepRunReason Reason)> reasons =
            from step in run.TrackedSteps.Concat(run.TrackedOutputSteps)
            where step.Key is not ("Compilation" or "ParseOptions" or "compilationUnit_ForAttribute" or "compilationUnitAndGlobalAliases_ForAttribute" or "compilationAndGroupedNodes_ForAttributeWithMetadataName"
                or "individualFileGlobalAliases_ForAttribute" or "collectedGlobalAliases_ForAttribute" or "allUpGlobalAliases_ForAttribute" or "result_ForAttributeWithMetadataName" or "result_ForAttributeInternal")
            from executed in step.Value
            from output in executed.Outputs
            select (step.Key, output.Reason);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, one => Assert.True(one.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{one.Step} was {one.Reason}"));
    }

    private static void AssertPlainData(GeneratorRunResult run)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        string[] own = [.. typeof(TensorGenerator).Assembly.GetType("Tensors.Generators.TrackingNames")!.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];
        foreach (string name in own.Where(run.TrackedSteps.ContainsKey))
        {
            foreach (object value in run.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                Walk(name, value, seen);
            }
        }
    }

    private static void Walk(string step, object? value, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Type type = value.GetType();
        Assert.False(type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ?? false, $"{step} keeps a {type}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(step, item, seen);
            }
        }

        for (Type? at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (FieldInfo field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(step, field.GetValue(value), seen);
            }
        }
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class BuildOptions(string rootNamespace) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider
    {
        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GlobalOptions { get; } = new Options(rootNamespace);

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string rootNamespace) : Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.RootNamespace" ? rootNamespace : null;
            return value is not null;
        }
    }
}

/// <summary>What a run produced.</summary>
internal sealed record GeneratorResult(CSharpCompilation Output, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<string, string> Sources, byte[][] References)
{
    /// <summary>Asserts that nothing was reported and that the whole compiles without a warning; documentation of generated members included.</summary>
    public GeneratorResult AssertClean()
    {
        Assert.Empty(Diagnostics);
        HashSet<string> generated = [.. Output.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).Select(tree => tree.FilePath)];
        Assert.Empty(Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && (d.Id != "CS1591" || generated.Contains(d.Location.SourceTree?.FilePath ?? ""))));
        return this;
    }

    /// <summary>The compiled whole.</summary>
    public byte[] Emit()
    {
        using MemoryStream image = new();
        CSharpCompilationOptions options = Output.Options.WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]);
        Assert.Empty(Output.WithOptions(options).Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return image.ToArray();
    }

    /// <summary>Runs a static method without parameters of the compiled whole.</summary>
    public object? Invoke(string type, string method)
    {
        AssemblyLoadContext context = new(null, isCollectible: false);
        foreach (byte[] reference in References)
        {
            context.LoadFromStream(new MemoryStream(reference));
        }

        Assembly assembly = context.LoadFromStream(new MemoryStream(Emit()));
        return assembly.GetType(type)!.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null);
    }
}
