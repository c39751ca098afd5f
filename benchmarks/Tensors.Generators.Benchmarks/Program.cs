using System.Diagnostics;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tensors;
using Tensors.Generators;

// What declarations cost the compiler: cold, after an unrelated edit, after an edit of one declaration, and how much text they become.
int count = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1000;
CSharpParseOptions parse = new(LanguageVersion.Preview);
string[] dtypes = ["float", "double", "int", "short", "byte", "bool"];

SyntaxTree Declarations(int seed) => CSharpSyntaxTree.ParseText(
    "using Tensors;\nnamespace Game;\n" + string.Concat(Enumerable.Range(0, count).Select(i => i % 10 == 0
        ? $"[NdShape({2 + (i % 3)}, typeof(float))] public partial struct T{i};\n"
        : $"[NdShape({100 + i}, {(i == 5 ? seed : 50 + (i % 7))}, typeof({dtypes[i % dtypes.Length]}))] public partial struct T{i};\n")),
    parse,
    "Shapes.cs");

CSharpCompilation compilation = CSharpCompilation.Create(
    "Game",
    [Declarations(1), CSharpSyntaxTree.ParseText("// unrelated", parse, "Other.cs")],
    [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ITensor<>).Assembly.Location)],
    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
_ = compilation.GetDiagnostics();

GeneratorDriver driver = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: parse);
(double, double) cold = Time(() => driver = driver.RunGenerators(compilation));
GeneratorRunResult result = driver.GetRunResult().Results[0];

CSharpCompilation unrelated = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], CSharpSyntaxTree.ParseText("// edited", parse, "Other.cs"));
(double, double) afterUnrelated = Time(() => driver = driver.RunGenerators(unrelated));
CSharpCompilation changed = unrelated.ReplaceSyntaxTree(unrelated.SyntaxTrees[0], Declarations(2));
(double, double) afterOne = Time(() => driver = driver.RunGenerators(changed));
GeneratorDriver second = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: parse);
(double, double) warm = Time(() => second = second.RunGenerators(compilation));

CSharpCompilation output = compilation.AddSyntaxTrees(result.GeneratedSources.Select(s => s.SyntaxTree));
int errors = 0;
(double, double) compile = Time(() => errors = output.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error));
int[] lines = [.. result.GeneratedSources.Select(s => s.SourceText.Lines.Count(l => s.SourceText.ToString(l.Span).Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal))).Order()];

Console.WriteLine($"{count} declared shapes, {result.GeneratedSources.Length} generated files");
Console.WriteLine("| Measure                                   |   Wall ms | Processor ms |");
Console.WriteLine("| ----------------------------------------- | --------: | -----------: |");
Row("first run of the process", cold);
Row("first run, templates and JIT warm", warm);
Row("run after an unrelated edit", afterUnrelated);
Row("run after an edit of one declaration", afterOne);
Row("binding and checking all of it", compile);
Console.WriteLine($"lines a shape, comments aside: median {lines[lines.Length / 2]}, most {lines[^1]}");
return errors == 0 && result.Diagnostics.IsEmpty ? 0 : 1;

static void Row(string name, (double Wall, double Processor) time) => Console.WriteLine($"| {name,-41} | {time.Wall,9:N0} | {time.Processor,12:N0} |");

// Processor time of all threads: on a machine with other work the clock on the wall says little.
static (double Wall, double Processor) Time(Action action)
{
    using Process process = Process.GetCurrentProcess();
    TimeSpan before = process.TotalProcessorTime;
    long start = Stopwatch.GetTimestamp();
    action();
    double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    process.Refresh();
    return (wall, (process.TotalProcessorTime - before).TotalMilliseconds);
}
