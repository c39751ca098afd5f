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
using Microsoft.CodeAnalysis.Text;
using Tensors.Analyzers.Rules;

namespace Tensors.CodeFixes;

/// <summary>NDT2005: the operand of the narrower type is cast, <c>w.Counts.E.Cast&lt;float&gt;()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CastOperandFix))]
[Shared]
public sealed class CastOperandFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DTypesMixed.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is not null && diagnostic.Properties.TryGetValue(DTypesMixed.CallKey, out string? call) && call is not null
                && diagnostic.Properties.TryGetValue(DTypesMixed.SpanKey, out string? span) && Operand(root, diagnostic, span) is { } operand)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Cast with {call}", cancel => CastAsync(context.Document, operand, call, cancel), DTypesMixed.Id), diagnostic);
            }
        }
    }

    /// <summary>The operand, which the analyzer gives as an offset into the diagnostic's place and a length.</summary>
    private static ExpressionSyntax? Operand(SyntaxNode root, Diagnostic diagnostic, string? span)
    {
        string[] parts = (span ?? string.Empty).Split(',');
        if (parts.Length != 2 || !int.TryParse(parts[0], out int offset) || !int.TryParse(parts[1], out int length))
        {
            return null;
        }

        var place = new TextSpan(diagnostic.Location.SourceSpan.Start + offset, length);
        return !root.FullSpan.Contains(place) ? null
            : root.FindNode(place, getInnermostNodeForTie: false).DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(e => e.Span == place);
    }

    private static async Task<Document> CastAsync(Document document, ExpressionSyntax operand, string call, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        bool simple = operand is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax;
        string receiver = operand.WithoutTrivia().ToString();
        ExpressionSyntax cast = SyntaxFactory.ParseExpression((simple ? receiver : $"({receiver})") + call).WithTriviaFrom(operand);
        return document.WithSyntaxRoot(root.ReplaceNode(operand, cast));
    }
}
