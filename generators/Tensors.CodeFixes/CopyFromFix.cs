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

/// <summary>NDT3011: <c>b = a;</c> becomes <c>b.CopyFrom(in a);</c>, which is the same copy and says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CopyFromFix))]
[Shared]
public sealed class CopyFromFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(CopiedByAssignment.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(CopiedByAssignment.HasCopyFrom)
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } assignment)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Copy with CopyFrom", cancel => ReplaceAsync(context.Document, assignment, cancel), nameof(CopyFromFix)), diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, AssignmentExpressionSyntax assignment, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        ArgumentSyntax source = SyntaxFactory.Argument(assignment.Right.WithoutTrivia())
            .WithRefKindKeyword(SyntaxFactory.Token(SyntaxKind.InKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        ExpressionSyntax call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, assignment.Left.WithoutTrivia(), SyntaxFactory.IdentifierName("CopyFrom")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(source)));
        return document.WithSyntaxRoot(root.ReplaceNode(assignment, call.WithTriviaFrom(assignment)));
    }
}
