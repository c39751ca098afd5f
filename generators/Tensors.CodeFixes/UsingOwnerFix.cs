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

/// <summary>NDT3017: <c>var world = new Owned&lt;World&gt;();</c> becomes <c>using var world = ...</c>. A Dispose that is there already may stay: twice is safe.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UsingOwnerFix))]
[Shared]
public sealed class UsingOwnerFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(OwnerNotDisposed.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? made = root?.FindNode(context.Span, getInnermostNodeForTie: true);

        // A section of a switch takes no using declaration.
        if (made?.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } } }
            && statement.UsingKeyword.IsKind(SyntaxKind.None))
        {
            context.RegisterCodeFix(CodeAction.Create("Dispose it at the end of the block: using", cancel => AddUsingAsync(context.Document, statement, cancel), OwnerNotDisposed.Id), context.Diagnostics);
        }
    }

    private static async Task<Document> AddUsingAsync(Document document, LocalDeclarationStatementSyntax statement, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        LocalDeclarationStatementSyntax changed = statement.WithoutLeadingTrivia()
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(statement.GetLeadingTrivia());
        return document.WithSyntaxRoot(root.ReplaceNode(statement, changed));
    }
}
