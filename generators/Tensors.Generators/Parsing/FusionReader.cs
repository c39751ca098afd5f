using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Finds the statements that are worth a loop of their own, and reads the trees they build off the types of their expressions.</summary>
internal static class FusionReader
{
    /// <summary>The namespace whose interceptors the build files allow.</summary>
    public const string Namespace = "Tensors.Intercepted";

    // Below, the algebra is as fast as a loop by hand.
    private const int LeastOperators = 6;

    private static readonly HashSet<string> s_methods = ["Assign", "AssignUnordered", "AssignParallel"];
    private static readonly HashSet<string> s_reductions = ["Sum", "Prod", "Mean", "Min", "Max", "ArgMin", "ArgMax"];

    /// <summary>Whether a node may be such a statement, decided without the compiler: looking up a statement's types costs a hundred times as much.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access, ArgumentList.Arguments: [{ RefKindKeyword.RawKind: 0 } argument] }
        && access.Name is IdentifierNameSyntax name
        && (access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Nd" } ? s_reductions : s_methods).Contains(name.Identifier.ValueText)
        && argument.Expression.DescendantNodesAndSelf(static one => one is not (AnonymousFunctionExpressionSyntax or BracketedArgumentListSyntax)).Count(IsOperator) >= LeastOperators;

    /// <summary>Whether a compilation is optimised and allows interceptors in <see cref="Namespace"/>.</summary>
    public static bool IsEnabled(Compilation compilation) =>
        compilation.Options.OptimizationLevel == OptimizationLevel.Release
        && compilation.SyntaxTrees.FirstOrDefault()?.Options.Features.TryGetValue("InterceptorsNamespaces", out string? names) == true
        && names!.Split(';').Any(static name => name.Trim() is "Tensors" or Namespace);

    /// <summary>The statements among candidates, in their order.</summary>
    /// <param name="compilation">What the compiler hands to generators.</param>
    /// <param name="candidates">Calls for which <see cref="IsCandidate"/> holds.</param>
    /// <param name="members">What this generator adds: without it the declared types are no tensors.</param>
    /// <param name="cancel">Stops it.</param>
    public static EquatableArray<FusionSite> Read(Compilation compilation, IEnumerable<SyntaxNode> candidates, IEnumerable<string> members, CancellationToken cancel)
    {
        InvocationExpressionSyntax[] calls = [.. candidates.Cast<InvocationExpressionSyntax>().Where(call => compilation.ContainsSyntaxTree(call.SyntaxTree))];
        if (calls.Length == 0)
        {
            return default;
        }

        CSharpParseOptions options = (CSharpParseOptions)calls[0].SyntaxTree.Options;
        Compilation whole = compilation.AddSyntaxTrees(members.Select(text => CSharpSyntaxTree.ParseText(text, options, cancellationToken: cancel)));
        List<FusionSite> sites = [];
        foreach (IGrouping<SyntaxTree, InvocationExpressionSyntax> file in calls.GroupBy(static call => call.SyntaxTree))
        {
            // Files of one content, a source linked twice say, are one and the same to the attribute that names a call: the compiler refuses it.
            if (HasTwin(compilation, file.Key, cancel))
            {
                continue;
            }

            SemanticModel model = whole.GetSemanticModel(file.Key);
            foreach (InvocationExpressionSyntax call in file)
            {
                cancel.ThrowIfCancellationRequested();
                if (Site(model, call, cancel) is { } site)
                {
                    sites.Add(site);
                }
            }
        }

        return EquatableArray<FusionSite>.From(sites);
    }

    private static FusionSite? Site(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancel)
    {
        MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)call.Expression;
        ExpressionSyntax argument = call.ArgumentList.Arguments[0].Expression;
        if (model.GetSymbolInfo(call, cancel).Symbol is not IMethodSymbol { Parameters.Length: 1 } method
            || method.ContainingAssembly is not { Name: "Tensors" }
            || method.Parameters[0].Type is not INamedTypeSymbol { Name: "Expr", TypeArguments: [{ } element, INamedTypeSymbol node] }
            || element.SpecialType is not (>= SpecialType.System_SByte and <= SpecialType.System_Double and not SpecialType.System_Decimal))
        {
            return null;
        }

        bool function = access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Nd" } && method.ContainingType.Name == "Nd";
        ITypeSymbol? receiver = function ? null : model.GetTypeInfo(access.Expression, cancel).Type;
        TypeReader types = new(model, receiver as ITypeParameterSymbol);
        TreeSpec tree = TreeReader.Read(types, node, element, argument);
        string? to = receiver is null ? null : (method.ContainingType.Name == "Part" ? "in " : "ref ") + types.Spell(receiver);
        string result = method.ReturnsVoid ? "void" : types.Spell(method.ReturnType);
        if (function == to is not null || !types.AllSpelled || tree.Operands.Count == 0 || !tree.HasOperand || model.GetInterceptableLocation(call, cancel) is not { } location)
        {
            return null;
        }

        FileLinePositionSpan line = access.Name.GetLocation().GetLineSpan();
        return new(
            $"{Path.GetFileName(line.Path)}, line {line.StartLinePosition.Line + 1}",
            location.GetInterceptsLocationAttributeSyntax(),
            TreeReader.Text(call),
            method.Name,
            to,
            receiver is ITypeParameterSymbol,
            result,
            types.Spell(element),
            tree);
    }

    private static bool HasTwin(Compilation compilation, SyntaxTree tree, CancellationToken cancel) =>
        compilation.SyntaxTrees.Any(other => other != tree && other.Length == tree.Length && other.GetText(cancel).ContentEquals(tree.GetText(cancel)));

    private static bool IsOperator(SyntaxNode node) => node is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or InvocationExpressionSyntax;
}
