using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Rules;

namespace Tensors.CodeFixes;

/// <summary>NDT3003: a tensor in a hole of an interpolated string, or joined to a string, becomes its text, which is made in place.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadAsTextFix))]
[Shared]
public sealed class ReadAsTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LargeValue.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
            && root.FindNode(context.Span, getInnermostNodeForTie: true) is ExpressionSyntax { Parent: { } parent } expression && IsText(expression, parent)
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model && IsJoined(parent, model, context.CancellationToken))
        {
            context.RegisterCodeFix(
                CodeAction.Create("Read it in place with ToString", cancel => ReplaceAsync(context.Document, expression, cancel), nameof(ReadAsTextFix)), context.Diagnostics);
        }
    }

    // With a format the culture matters too: that is not mechanical.
    private static bool IsText(ExpressionSyntax expression, SyntaxNode parent) =>
        parent is InterpolationSyntax { FormatClause: null } || parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
        || (parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment && assignment.Right == expression);

    private static bool IsJoined(SyntaxNode parent, SemanticModel model, CancellationToken cancel) =>
        parent is InterpolationSyntax || model.GetTypeInfo(parent, cancel).Type is { SpecialType: SpecialType.System_String };

    private static async Task<Document> ReplaceAsync(Document document, ExpressionSyntax expression, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        ExpressionSyntax receiver = expression.WithoutTrivia();
        if (receiver is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax))
        {
            receiver = SyntaxFactory.ParenthesizedExpression(receiver);
        }

        ExpressionSyntax text = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName("ToString")));
        return document.WithSyntaxRoot(root.ReplaceNode(expression, text.WithTriviaFrom(expression)));
    }
}
