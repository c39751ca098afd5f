using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Engine;
using Tensors.Analyzers.Rules;

namespace Tensors.Analyzers;

/// <summary>Copies inside expressions: to the stack (NDT3003), into boxes (NDT3007) and anonymous objects (NDT3008), through collections (NDT3009, NDT3004),
/// before members that are not readonly (NDT3010), by assignment (NDT3011), out of spans (NDT3012).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CopyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = CopyRules.Descriptors;

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

            var search = new CopySearch(known);
            start.RegisterOperationAction(c => Check(c, search, known), CopySearch.Kinds);
            start.RegisterSyntaxNodeAction(c => CheckStackAlloc(c, known), SyntaxKind.StackAllocArrayCreationExpression, SyntaxKind.ImplicitStackAllocArrayCreationExpression);
        });
    }

    private static void Check(OperationAnalysisContext context, CopySearch search, KnownTypes known)
    {
        foreach (Copy copy in search.Of(context.Operation, context.ContainingSymbol))
        {
            SyntaxTree tree = copy.Node.Syntax.SyntaxTree;
            if (CopyRules.Explain(copy, GuardOptions.Stack.In(context.Options, tree), GuardOptions.Copy.In(context.Options, tree), known) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static void CheckStackAlloc(SyntaxNodeAnalysisContext context, KnownTypes known)
    {
        (ITypeSymbol? element, long? count) = context.Node switch
        {
            StackAllocArrayCreationExpressionSyntax { Type: ArrayTypeSyntax type } explicitly => (
                context.SemanticModel.GetTypeInfo(type.ElementType, context.CancellationToken).Type,
                explicitly.Initializer?.Expressions.Count ?? (context.SemanticModel.GetConstantValue(type.RankSpecifiers[0].Sizes[0], context.CancellationToken) is { HasValue: true, Value: int n } ? n : (long?)null)),
            ImplicitStackAllocArrayCreationExpressionSyntax { Initializer: { } values } => (
                (context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).ConvertedType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault(), values.Expressions.Count),
            _ => (null, (long?)null),
        };
        if (known.Layouts.Of(element) is not { HasTensor: true } layout)
        {
            return;
        }

        // Of unknown length: one at least.
        long bytes = Amount.Multiply(layout.Size, count ?? 1), limit = GuardOptions.Stack.In(context.Options, context.Node.SyntaxTree);
        if (bytes > limit)
        {
            context.ReportDiagnostic(LargeValue.At(
                context.Node.GetLocation(), $"'stackalloc' of {(count is { } elements ? Wording.Number(elements) : "one or more")} {Wording.Type(element!)}", bytes, limit, "Declare a tensor with one more axis and hold it in an Owned<T>"));
        }
    }
}
