using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>What methods keep on the stack, one by one (NDT3014) and down the chains of calls from where threads begin (NDT3015, NDT3016, NDT3023). Bodies are
/// read once each, as the compiler hands them out; the chains are searched at the end of the compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StackAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(FrameTooLarge.Descriptor, StackOverflow.Descriptor, StackRecursion.Descriptor, StackLine.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (!known.HasRuntime)
            {
                return;
            }

            var graph = new StackGraph(known);
            start.RegisterOperationBlockAction(c => Take(c, graph));
            start.RegisterCompilationEndAction(c => CheckChains(c, graph));
        });
    }

    private static void Take(OperationBlockAnalysisContext context, StackGraph graph)
    {
        foreach ((IMethodSymbol method, StackNode node) in graph.Add(context.OwningSymbol, context.OperationBlocks))
        {
            CheckFrame(context, graph, method, node);
        }
    }

    private static void CheckFrame(OperationBlockAnalysisContext context, StackGraph graph, IMethodSymbol method, StackNode node)
    {
        if (node.Slots.Count < 2 || method.Locations.FirstOrDefault() is not { SourceTree: { } tree } location)
        {
            return;
        }

        // What is too large alone has a message of its own.
        long each = GuardOptions.Stack.In(context.Options, tree), together = GuardOptions.Frame.In(context.Options, tree), bytes = 0;
        bool hasTensor = false;
        var values = new List<Contribution>();
        foreach (StackSlot slot in node.Slots)
        {
            if (graph.Frames.BytesOf(slot, TypeMap.Empty) is { } size && size <= each)
            {
                values.Add(graph.Frames.At(slot, size, TypeMap.Empty));
                bytes += size;
                hasTensor |= graph.Frames.HasTensor(slot, TypeMap.Empty);
            }
        }

        if (hasTensor && bytes > together)
        {
            context.ReportDiagnostic(FrameTooLarge.At(PlaceOf(method) ?? location, StackOverflow.Name(method), values, bytes, together));
        }
    }

    private static void CheckChains(CompilationAnalysisContext context, StackGraph graph)
    {
        var search = new StackSearch(graph, context.CancellationToken);
        if (context.Compilation.GetEntryPoint(context.CancellationToken) is { } main && PlaceOf(main) is { } start)
        {
            CheckRoot(context, search.Of(main, TypeMap.Empty), start, $"'{StackOverflow.Name(main)}'", null);
        }

        foreach (StackRoot root in graph.Roots.GroupBy(static r => r.Place).Select(static g => g.First()).OrderBy(static r => r.Place.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(static r => r.Place.SpanStart))
        {
            CheckRoot(context, search.Of(root.Methods), root.Place.GetLocation(), $"The thread of {root.What}", root.Bytes);
        }

        // A library has circles without any entry point.
        foreach (IMethodSymbol method in graph.Methods().Where(static m => !m.IsGenericMethod))
        {
            search.Of(method, TypeMap.Empty);
        }

        foreach (StackCycle cycle in search.Cycles)
        {
            if (PlaceOf(cycle.Methods[0]) is { SourceTree: { } tree } place && cycle.Bytes > GuardOptions.Recursion.In(context.Options, tree))
            {
                context.ReportDiagnostic(StackRecursion.At(place, cycle, GuardOptions.ThreadStack.In(context.Options, tree)));
            }
        }
    }

    private static void CheckRoot(CompilationAnalysisContext context, StackUse use, Location place, string what, long? asked)
    {
        long allowed = asked ?? GuardOptions.ThreadStack.In(context.Options, place.SourceTree!);
        if (use.Total > 0 && allowed >= 0 && Amount.Add(use.Total, MemoryLimits.StackReserve) > allowed)
        {
            context.ReportDiagnostic(StackOverflow.At(place, what, use, allowed));
        }
        else if (use.Total > 0 || !use.Unknown.IsEmpty)
        {
            context.ReportDiagnostic(StackLine.At(place, what, use, allowed < 0 ? null : allowed));
        }
    }

    /// <summary>The name of a method; of top-level statements, the first one.</summary>
    private static Location? PlaceOf(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().FirstOrDefault()?.GetLocation(),
        MethodDeclarationSyntax declaration => declaration.Identifier.GetLocation(),
        _ => method.Locations.FirstOrDefault(static l => l.IsInSource),
    };
}
