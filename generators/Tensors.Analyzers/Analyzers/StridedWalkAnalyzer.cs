using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Operands of large elementwise expressions that lie across the memory order of the destination (NDT3021). A plain copy into the other order is how one
/// mends that, and is not reported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StridedWalkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(StridedWalk.Descriptor);

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
        foreach (IOperation operation in context.OperationBlocks.SelectMany(static b => b.DescendantsAndSelf()))
        {
            if (Writes.Of(operation, known) is not var (destination, value))
            {
                continue;
            }

            scope ??= new BlockScope(context.OperationBlocks);
            evaluator ??= new Evaluator(known, scope);
            long limit = GuardOptions.Strided.In(context.Options, operation.Syntax.SyntaxTree);
            if (new StridedOperands(known, scope, evaluator).Find(destination, value, limit) is { } found && evaluator.Evaluate(operation).Faults.IsEmpty)
            {
                Amount traffic = CostEngine.Of(context.Compilation).WalkerOf(context.OwningSymbol as IMethodSymbol, context.OperationBlocks).Walk(operation).Traffic;
                context.ReportDiagnostic(StridedWalk.At(found.Operand, found.Stride, Amount.Multiply(found.Length, StridedWalk.CacheLine), found.Bytes, traffic, found.Advice));
            }
        }
    }
}
