using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Copies;
using Tensors.Analyzers.Rules;

namespace Tensors.CodeFixes;

/// <summary>NDT3003 and NDT3011: a by-value parameter becomes <c>in</c>; a local copied from a variable becomes a <c>ref</c> local.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PassByReferenceFix))]
[Shared]
public sealed class PassByReferenceFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(LargeValue.Id, CopiedByAssignment.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? node = root?.FindNode(context.Span);
        if (node is ParameterSyntax { Modifiers.Count: 0, Default: null, Parent.Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } parameter)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Pass it by 'in'", cancel => ReplaceAsync(context.Document, parameter, ByIn(parameter), cancel), LargeValue.Id + ".in"), context.Diagnostics);
        }
        else if (node is VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: not RefTypeSyntax } declaration } declarator
            && !Swaps.IsThird(declarator)
            && await IsVariableAsync(context.Document, value, context.CancellationToken).ConfigureAwait(false))
        {
            context.RegisterCodeFix(
                CodeAction.Create("Take a reference", cancel => ReplaceAsync(context.Document, declaration, ByRef(declaration, declarator, value), cancel), LargeValue.Id + ".ref"), context.Diagnostics);
        }
    }

    private static ParameterSyntax ByIn(ParameterSyntax parameter) =>
        parameter.WithoutLeadingTrivia()
            .WithModifiers(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.InKeyword).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithLeadingTrivia(parameter.GetLeadingTrivia());

    private static VariableDeclarationSyntax ByRef(VariableDeclarationSyntax declaration, VariableDeclaratorSyntax declarator, ExpressionSyntax value)
    {
        TypeSyntax type = SyntaxFactory.RefType(declaration.Type.WithoutLeadingTrivia())
            .WithRefKeyword(SyntaxFactory.Token(SyntaxKind.RefKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(declaration.Type.GetLeadingTrivia());
        ExpressionSyntax reference = SyntaxFactory.RefExpression(value.WithoutLeadingTrivia())
            .WithRefKeyword(SyntaxFactory.Token(SyntaxKind.RefKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(value.GetLeadingTrivia());
        return declaration.WithType(type).WithVariables(SyntaxFactory.SingletonSeparatedList(
            declarator.WithInitializer(declarator.Initializer!.WithValue(reference))));
    }

    /// <summary>Whether the value is a variable that can be written, so that a reference to it can be taken.</summary>
    private static async Task<bool> IsVariableAsync(Document document, ExpressionSyntax value, CancellationToken cancel)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        return model?.GetSymbolInfo(value, cancel).Symbol switch
        {
            IFieldSymbol field => !field.IsReadOnly && !field.IsConst,
            IParameterSymbol parameter => parameter.RefKind is RefKind.None or RefKind.Ref,
            ILocalSymbol local => local.RefKind != RefKind.RefReadOnly && !local.IsForEach && !local.IsUsing,
            IPropertySymbol property => property.RefKind == RefKind.Ref,
            _ => false,
        };
    }

    private static async Task<Document> ReplaceAsync(Document document, SyntaxNode old, SyntaxNode replacement, CancellationToken cancel)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(old, replacement));
    }
}
