using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Checks <c>[MemoryBudget]</c> of methods, types and the assembly: NDT5001 to NDT5004. A program without budgets pays a look at its attributes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BudgetAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(BudgetExceeded.Descriptor, CostNotKnown.Descriptor, FootprintExceeded.Descriptor, BudgetUnreadable.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!KnownTypes.Of(start.Compilation).HasRuntime)
            {
                return;
            }

            start.RegisterOperationBlockAction(CheckMethod);
            start.RegisterOperationAction(CheckFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
            start.RegisterSymbolAction(CheckWithoutBody, SymbolKind.Method);
            start.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
            start.RegisterCompilationEndAction(CheckAssembly);
        });
    }

    private static void CheckMethod(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method || Budget.Of(method, context.Compilation, context.CancellationToken) is not { } budget)
        {
            return;
        }

        // The initializers that a constructor runs first are not among its blocks.
        CostEngine engine = CostEngine.Of(context.Compilation);
        Cost cost = method.MethodKind == MethodKind.Constructor ? engine.OfMethod(method) : engine.OfBody(method, context.OperationBlocks.RemoveAll(static b => b is IAttributeOperation));
        string name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name;
        Check(name, cost, budget, context.ReportDiagnostic);
    }

    /// <summary>A function inside a method.</summary>
    private static void CheckFunction(OperationAnalysisContext context)
    {
        (IMethodSymbol function, IOperation? body) = context.Operation switch
        {
            ILocalFunctionOperation local => (local.Symbol, local.Body),
            IAnonymousFunctionOperation lambda => (lambda.Symbol, (IOperation?)lambda.Body),
            _ => throw new System.ArgumentException(context.Operation.Kind.ToString(), nameof(context)),
        };
        if (body is not null && Budget.Of(function, context.Compilation, context.CancellationToken) is { } budget)
        {
            string name = function.MethodKind == MethodKind.LocalFunction ? function.Name : $"the lambda in {context.ContainingSymbol.Name}";
            Check(name, CostEngine.Of(context.Compilation).OfBody(function, ImmutableArray.Create(body)), budget, context.ReportDiagnostic);
        }
    }

    private static void Check(string name, Cost cost, Budget budget, System.Action<Diagnostic> report)
    {
        foreach (BrokenLimit broken in budget.Broken)
        {
            report(BudgetUnreadable.At(broken));
        }

        foreach (Limit limit in budget.Limits.Where(static l => l.Resource is not null))
        {
            if (BudgetExceeded.Check(name, cost, limit) is { } diagnostic)
            {
                report(diagnostic);
            }
        }

        if (CostNotKnown.Check(name, cost, budget) is { } unknown)
        {
            report(unknown);
        }
    }

    /// <summary>A method whose body is elsewhere: its budget cannot be checked, which is said.</summary>
    private static void CheckWithoutBody(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        bool hasBody = !method.IsAbstract && !method.IsExtern && !(method.IsPartialDefinition && method.PartialImplementationPart is null);
        if (hasBody || Budget.Of(method, context.Compilation, context.CancellationToken) is not { } budget)
        {
            return;
        }

        foreach (BrokenLimit broken in budget.Broken)
        {
            context.ReportDiagnostic(BudgetUnreadable.At(broken));
        }

        if (CostNotKnown.Check((method.AssociatedSymbol ?? method).Name, CostEngine.Of(context.Compilation).OfMethod(method), budget) is { } unknown)
        {
            context.ReportDiagnostic(unknown);
        }
    }

    private static void CheckType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Budget.Of(type, context.Compilation, context.CancellationToken) is not { } budget)
        {
            return;
        }

        foreach (BrokenLimit broken in budget.Broken)
        {
            context.ReportDiagnostic(BudgetUnreadable.At(broken));
        }

        Footprint footprint = new Footprints(CostEngine.Of(context.Compilation)).Of(type);
        foreach (Limit limit in budget.Limits)
        {
            if (FootprintExceeded.Check($"'{type.Name}'", footprint.Bytes, footprint.Parts.Select(static p => (Text(p), p.Bytes)), footprint.NotCounted, limit) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void CheckAssembly(CompilationAnalysisContext context)
    {
        if (Budget.Of(context.Compilation.Assembly, context.Compilation, context.CancellationToken) is not { } budget)
        {
            return;
        }

        foreach (BrokenLimit broken in budget.Broken)
        {
            context.ReportDiagnostic(BudgetUnreadable.At(broken));
        }

        var footprints = new Footprints(CostEngine.Of(context.Compilation));
        Footprint statics = footprints.OfStatics(TypesOf(context.Compilation.Assembly.GlobalNamespace));
        (INamedTypeSymbol Type, Footprint Footprint)[] types = budget.Types.Select(t => (t, footprints.Of(t))).ToArray();
        (string Text, long Bytes)[] named = types.Select(static t => ($"'{t.Type.Name}'", t.Footprint.Bytes)).ToArray();
        IFieldSymbol[] notCounted = statics.NotCounted.Concat(types.SelectMany(static t => t.Footprint.NotCounted)).ToArray();
        long needed = named.Aggregate(statics.Bytes, static (sum, n) => Amount.Add(sum, n.Bytes));
        foreach (Limit limit in budget.Limits)
        {
            IEnumerable<(string, long)> parts = statics.Parts.Select(static p => ($"static {Text(p)}", p.Bytes)).Concat(named);
            if (FootprintExceeded.Check($"The assembly '{context.Compilation.AssemblyName}'", needed, parts, notCounted, limit) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static string Text(FootprintPart part) => $"'{part.Field.ContainingType.Name}.{(part.Field.AssociatedSymbol ?? part.Field).Name}' ({part.What})";

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (INamedTypeSymbol nested in TypesOf(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
