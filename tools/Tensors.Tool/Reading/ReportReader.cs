using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Costs;
using Tensors.Tool.Loading;
using Tensors.Tool.Model;

namespace Tensors.Tool.Reading;

/// <summary>From a compilation to what a report says of it.</summary>
internal static class ReportReader
{
    /// <summary>How the note starts that says so.</summary>
    public const string DoesNotCompile = "It does not compile";

    private const int ShownErrors = 3;

    /// <param name="program">What was loaded.</param>
    /// <param name="all">Whether methods that have nothing to do with tensors are listed too.</param>
    public static ProjectReport Read(LoadedProgram program, bool all)
    {
        CostEngine engine = CostEngine.Of(program.Compilation);
        var places = new Places(program);
        IAssemblySymbol assembly = program.Assembly ?? program.Compilation.Assembly;
        INamedTypeSymbol[] types = [.. Names.TypesOf(assembly.GlobalNamespace).Where(t => IsOfUser(t, engine.Known.Declared.IsDeclared(t)))];
        IReadOnlyList<IMethodSymbol> methods = program.IsSource ? MethodReader.Written(types) : [];
        var holderReader = new HolderReader(engine, places);
        IReadOnlyList<HolderEntry> holders = holderReader.Read(types, methods);
        IReadOnlyList<MethodEntry> costs = program.IsSource ? new MethodReader(engine, holderReader, places).Read(methods, all) : EmittedCosts.Read(assembly, engine);
        var budgets = new BudgetReader(engine, places);
        return new ProjectReport(
            program.Name,
            program.IsSource ? ProjectReport.FromSource : ProjectReport.FromAssembly,
            holders.Where(static h => h.Root).Aggregate(0L, static (sum, h) => Count.Add(sum, h.Bytes)),
            TensorReader.Read(engine.Known, types, places),
            holders,
            program.IsSource ? budgets.Read(assembly, types, methods) : EmittedCosts.Budgets(budgets.Read(assembly, types, []), types, costs, engine),
            costs,
            [.. Notes(program)]);
    }

    /// <summary>The compiler's errors: costs of code that does not compile are not known.</summary>
    public static IReadOnlyList<string> Errors(LoadedProgram program) => program.IsSource
        ? [.. program.Compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.ToString())]
        : [];

    private static bool IsOfUser(INamedTypeSymbol type, bool isDeclared) =>
        isDeclared || (type.CanBeReferencedByName && (type.Locations.Any(static l => l.IsInMetadata || (l.IsInSource && !Places.IsGenerated(l.SourceTree!)))));

    private static IEnumerable<string> Notes(LoadedProgram program)
    {
        if (!program.IsSource)
        {
            yield return "Read from an assembly: costs are those of methods with a budget, whose numbers the compiler has written into it, and of methods that state them with [MemoryCost]. "
                + "Bodies are not looked into: blocks that methods make are missing, and of classes only the fields count, not the arrays that constructors make.";
        }

        IReadOnlyList<string> errors = Errors(program);
        if (errors.Count > 0)
        {
            yield return $"{DoesNotCompile} ({errors.Count} errors), so numbers are missing: {string.Join(" ", errors.Take(ShownErrors))}";
        }
    }
}
