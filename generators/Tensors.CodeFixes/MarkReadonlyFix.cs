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

/// <summary>NDT3010: a member that writes nothing is marked <c>readonly</c>, and no copy is made before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkReadonlyFix))]
[Shared]
public sealed class MarkReadonlyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DefensiveCopy.Id);

    /// <summary>None: many calls lead to one member.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey(DefensiveCopy.CanBeReadonly) && diagnostic.AdditionalLocations.Count > 0
                && diagnostic.AdditionalLocations[0] is { SourceTree: { } tree } place && context.Document.Project.Solution.GetDocument(tree) is { } document
                && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && root.FindNode(place.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and (MethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Mark '{root.FindToken(place.SourceSpan.Start).Text}' readonly", cancel => MarkAsync(document, member, cancel), nameof(MarkReadonlyFix)), diagnostic);
            }
        }
    }

    private static async Task<Document> MarkAsync(Document document, MemberDeclarationSyntax member, CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(root.ReplaceNode(member, Marked(member)));
    }

    /// <summary>The whole member where it only reads; of a property that can also be set, its getter.</summary>
    private static MemberDeclarationSyntax Marked(MemberDeclarationSyntax member)
    {
        if (member is BasePropertyDeclarationSyntax { AccessorList: { } list } && list.Accessors.Count > 1)
        {
            AccessorDeclarationSyntax getter = list.Accessors[list.Accessors.IndexOf(SyntaxKind.GetAccessorDeclaration)];
            SyntaxToken first = getter.GetFirstToken();
            return member.ReplaceNode(getter, getter.ReplaceToken(first, first.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(Readonly())).WithLeadingTrivia(getter.GetLeadingTrivia()));
        }

        if (member.Modifiers.Count > 0)
        {
            // Before partial, which has to stand last.
            int partial = member.Modifiers.IndexOf(SyntaxKind.PartialKeyword);
            return member.WithModifiers(partial > 0 ? member.Modifiers.Insert(partial, Readonly()) : partial == 0 ? member.Modifiers : member.Modifiers.Add(Readonly()));
        }

        SyntaxToken start = member.GetFirstToken();
        return member.ReplaceToken(start, start.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(Readonly())).WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private static SyntaxToken Readonly() => SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(SyntaxFactory.Space);
}
