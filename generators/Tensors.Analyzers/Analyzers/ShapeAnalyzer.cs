using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Follows shapes, dtypes and axis names through every body and reports what does not fit: NDT2001 to NDT2010 and NDT2013 to NDT2017, NDT2028 to NDT2030. One walk and one
/// evaluation a body serve all these rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleBook.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.HasRuntime)
            {
                start.RegisterOperationBlockAction(block => Check(block, known));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, KnownTypes known)
    {
        Evaluator? evaluator = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                if (!Evaluator.IsChecked(operation))
                {
                    continue;
                }

                evaluator ??= new Evaluator(known, new BlockScope(context.OperationBlocks));
                foreach (Fault fault in evaluator.Evaluate(operation).Faults)
                {
                    context.ReportDiagnostic(RuleBook.Explain(fault).At(fault.Node.Syntax.GetLocation()));
                }
            }
        }
    }
}
