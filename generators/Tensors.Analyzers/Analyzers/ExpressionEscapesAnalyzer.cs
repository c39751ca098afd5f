using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Finds expressions over locals and by-value parameters that are returned or stored where these are dead (NDT2012). The compiler rejects
/// them too; this says which tensor is meant and what to do.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpressionEscapesAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ExpressionEscapes.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            KnownTypes known = KnownTypes.Of(start.Compilation);
            if (known.Expr is not null)
            {
                start.RegisterOperationBlockAction(c => Check(c, known));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, KnownTypes known)
    {
        BlockScope? scope = null;
        foreach (IOperation block in context.OperationBlocks)
        {
            foreach (IOperation operation in block.DescendantsAndSelf())
            {
                if (operation is IReturnOperation { ReturnedValue: { } returned } && known.IsExpr(Unwrap(returned).Type))
                {
                    scope ??= new BlockScope(context.OperationBlocks);
                    if (Captured.FirstDying(Unwrap(returned), known, scope, static _ => true) is { } dying)
                    {
                        context.ReportDiagnostic(ExpressionEscapes.At(
                            returned.Syntax.GetLocation(), returned, dying, "the method returns", "Assign it into a tensor that the caller passes by ref, or take the tensor by ref"));
                    }
                }
                else if (operation is ISimpleAssignmentOperation { IsRef: false } assignment && known.IsExpr(assignment.Target.Type))
                {
                    CheckStore(context, known, assignment, scope ??= new BlockScope(context.OperationBlocks));
                }
            }
        }
    }

    private static void CheckStore(OperationBlockAnalysisContext context, KnownTypes known, ISimpleAssignmentOperation assignment, BlockScope scope)
    {
        // A slice indexer is written to, not stored in.
        SyntaxNode? home = null;
        switch (assignment.Target)
        {
            case ILocalReferenceOperation { Local: { } target }:
                home = BlockOf(target);
                break;
            case IFieldReferenceOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                break;
            default:
                return;
        }

        bool DiesEarlier(ISymbol symbol) => home is null || (symbol is ILocalSymbol local && BlockOf(local) is { } block && block != home && home.Span.Contains(block.Span));
        if (Captured.FirstDying(assignment.Value, known, scope, DiesEarlier) is { } dying)
        {
            context.ReportDiagnostic(ExpressionEscapes.At(
                assignment.Value.Syntax.GetLocation(), assignment.Value, dying, home is null ? "the method returns" : "its block ends", "Declare the tensor where the expression is kept, or evaluate it with Assign"));
        }
    }

    private static SyntaxNode? BlockOf(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.Length == 0)
        {
            return null;
        }

        SyntaxNode syntax = local.DeclaringSyntaxReferences[0].GetSyntax();
        return syntax.FirstAncestorOrSelf<SyntaxNode>(static n => n is BlockSyntax or SwitchSectionSyntax or ForStatementSyntax or CompilationUnitSyntax or BaseMethodDeclarationSyntax);
    }

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
