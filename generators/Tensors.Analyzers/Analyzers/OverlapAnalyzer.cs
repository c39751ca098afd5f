using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Finds assignments that certainly need a Temp, and says its bytes (NDT3006). What cannot be decided here is decided at run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlapAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(OverlapNeedsTemp.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.ShapeRule is not null)
            {
                start.RegisterOperationBlockAction(c => Check(c, known));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, KnownTypes known)
    {
        BlockScope? scope = null;
        Evaluator? evaluator = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                // Whoever writes without an order has decided.
                if (operation is IInvocationOperation { TargetMethod.Name: "AssignUnordered" } || Writes.Of(operation, known) is not var (destination, value))
                {
                    continue;
                }

                scope ??= new BlockScope(context.OperationBlocks);
                evaluator ??= new Evaluator(known, scope);
                CheckWrite(context, known, operation, destination, value, evaluator, scope);
            }
        }
    }

    private static void CheckWrite(OperationBlockAnalysisContext context, KnownTypes known, IOperation node, IOperation destination, IOperation value, Evaluator evaluator, BlockScope scope)
    {
        // What does not compile costs nothing.
        if (!evaluator.Evaluate(node).Faults.IsEmpty || evaluator.Value(destination) is not { Shape: { Length: { } length } } target || ElementTypes.SizeOf(target.Element) is not { } size)
        {
            return;
        }

        if (new OverlapSearch(known, evaluator, scope).Find(destination, value, moved: false, lazily: true) is { Hazard: Hazard.Certain, Read: { } read })
        {
            context.ReportDiagnostic(OverlapNeedsTemp.At(node.Syntax.GetLocation(), read, new Operand(destination, target), length * size));
        }
    }
}
