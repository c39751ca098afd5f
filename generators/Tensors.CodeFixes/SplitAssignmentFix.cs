using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Tensors.Analyzers.Costs;
using Tensors.Analyzers.Rules;

namespace Tensors.CodeFixes;

/// <summary>Brings a Temp inside an assignment to 0 B: <c>x.Assign(Nd.MatMul(a, b) + c);</c> becomes <c>x.Assign(Nd.MatMul(a, b)); x += c;</c>, which gives
/// the same bits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SplitAssignmentFix))]
[Shared]
public sealed class SplitAssignmentFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(BudgetExceeded.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(BudgetExceeded.CauseKey, out string? cause) && cause == nameof(Cause.NestedSplits) && diagnostic.AdditionalLocations.Count > 0
                && diagnostic.AdditionalLocations[0] is { SourceTree: { } tree } place && context.Document.Project.Solution.GetDocument(tree) is { } document
                && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax target } } statement
                && await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model && IsVariable(target.Expression, model, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Assign it, then apply the rest in place: 0 B", cancel => SplitAsync(document, statement, place, cancel), nameof(SplitAssignmentFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> SplitAsync(Document document, ExpressionStatementSyntax statement, Location place, CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        if (root is null || statement.Expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax target, ArgumentList.Arguments: { Count: 1 } arguments } call
            || arguments[0].Expression is not BinaryExpressionSyntax binary || Compound(binary.Kind()) is not { } kind)
        {
            return document;
        }

        bool left = binary.Left.Span.Contains(place.SourceSpan);
        ExpressionSyntax first = (left ? binary.Left : binary.Right).WithoutTrivia(), rest = (left ? binary.Right : binary.Left).WithoutTrivia();
        StatementSyntax assignment = statement
            .WithExpression(call.WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(arguments[0].WithExpression(first)))))
            .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed);
        StatementSyntax inPlace = SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(kind, target.Expression.WithoutTrivia(), rest))
            .WithLeadingTrivia(SyntaxFactory.ElasticMarker)
            .WithTrailingTrivia(statement.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        SyntaxNode changed = statement.Parent is BlockSyntax or SwitchSectionSyntax
            ? root.ReplaceNode(statement, new[] { assignment, inPlace })
            : root.ReplaceNode(statement, SyntaxFactory.Block(assignment, inPlace).WithAdditionalAnnotations(Formatter.Annotation));
        return document.WithSyntaxRoot(changed);
    }

    /// <summary>Whether an expression can be written twice: a local, a parameter, or fields of one.</summary>
    private static bool IsVariable(ExpressionSyntax expression, SemanticModel model, CancellationToken cancel) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsVariable(parenthesized.Expression, model, cancel),
        ThisExpressionSyntax or BaseExpressionSyntax => true,
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancel).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol,
        MemberAccessExpressionSyntax member => model.GetSymbolInfo(member, cancel).Symbol is IFieldSymbol field && (field.IsStatic || IsVariable(member.Expression, model, cancel)),
        _ => false,
    };

    private static SyntaxKind? Compound(SyntaxKind binary) => binary switch
    {
        SyntaxKind.AddExpression => SyntaxKind.AddAssignmentExpression,
        SyntaxKind.SubtractExpression => SyntaxKind.SubtractAssignmentExpression,
        SyntaxKind.MultiplyExpression => SyntaxKind.MultiplyAssignmentExpression,
        SyntaxKind.DivideExpression => SyntaxKind.DivideAssignmentExpression,
        _ => null,
    };
}
