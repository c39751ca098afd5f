using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Says what each statement costs (NDT3000). Not run at all unless switched on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CostLineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CostLine.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation).HasRuntime)
            {
                start.RegisterOperationBlockAction(Check);
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context)
    {
        if (context.OwningSymbol is not IMethodSymbol method)
        {
            return;
        }

        CostWalker? walker = null;
        foreach (IOperation block in context.OperationBlocks.Where(static b => b is not IAttributeOperation))
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                // Statements that do something themselves; those that hold others say it of those.
                if (operation is IExpressionStatementOperation or IVariableDeclarationGroupOperation or IReturnOperation { ReturnedValue: not null })
                {
                    walker ??= CostEngine.Of(context.Compilation).WalkerOf(method, context.OperationBlocks);
                    if (CostLine.At(operation.Syntax.GetLocation(), walker.Walk(operation)) is { } diagnostic)
                    {
                        context.ReportDiagnostic(diagnostic);
                    }
                }
            }
        }
    }
}
