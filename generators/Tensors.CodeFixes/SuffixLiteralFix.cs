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

/// <summary>NDT2006: <c>0.5</c> becomes <c>0.5f</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuffixLiteralFix))]
[Shared]
public sealed class SuffixLiteralFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DoubleLiteral.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DoubleLiteral.SuffixKey, out string? suffix) && suffix is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                string text = literal.Token.Text.TrimEnd('d', 'D') + suffix;
                context.RegisterCodeFix(
                    CodeAction.Create($"Write {text}", cancel => ReplaceAsync(context.Document, literal, text, cancel), DoubleLiteral.Id), diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, LiteralExpressionSyntax literal, string text, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(literal, SyntaxFactory.ParseExpression(text).WithTriviaFrom(literal)));
    }
}
