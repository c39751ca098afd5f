using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Reads a tree off the type of an expression, with the syntax beside it as far as the two agree. What the syntax says is a guess about which
/// operands are the same one, never a fact.</summary>
internal static class TreeReader
{
    /// <summary>The nodes that are taken apart, and at which type arguments their operands stand.</summary>
    private static readonly Dictionary<string, (int Operation, int[] Operands)> s_inner = new(StringComparer.Ordinal)
    {
        ["Unary"] = (1, [2]),
        ["Binary"] = (1, [2, 3]),
        ["Ternary"] = (1, [2, 3, 4]),
        ["Where"] = (-1, [1, 2, 3]),
        ["Compare"] = (1, [2, 3]),
        ["MaskBinary"] = (0, [1, 2]),
        ["MaskNot"] = (-1, [0]),
    };

    // One operation compares both ways, and which one is a value of it.
    private static readonly Dictionary<string, string> s_comparisons = new(StringComparer.Ordinal)
    {
        ["IsLess<"] = "false",
        ["IsLess>"] = "true",
        ["IsLessOrEqual<="] = "false",
        ["IsLessOrEqual>="] = "true",
        ["IsEqual=="] = "false",
        ["IsEqual!="] = "true",
    };

    /// <summary>The tree of a node's type.</summary>
    public static TreeSpec Read(TypeReader types, INamedTypeSymbol node, ITypeSymbol element, ExpressionSyntax syntax) => new Reading(types, element).Read(node, syntax, "");

    /// <summary>The text of a piece of code, on one line.</summary>
    public static string Text(SyntaxNode node)
    {
        StringBuilder text = new();
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            text.Append(token.Text);
            if (token.TrailingTrivia.Count > 0)
            {
                text.Append(' ');
            }
        }

        return text.Replace('\r', ' ').Replace('\n', ' ').ToString().TrimEnd();
    }

    /// <summary>The operands as they are written, where there are as many.</summary>
    private static ExpressionSyntax[]? Written(ExpressionSyntax syntax, int count)
    {
        List<ExpressionSyntax> written = [];
        switch (syntax)
        {
            case BinaryExpressionSyntax binary:
                written.AddRange([binary.Left, binary.Right]);
                break;
            case PrefixUnaryExpressionSyntax prefix:
                written.Add(prefix.Operand);
                break;
            case InvocationExpressionSyntax call:
                written.AddRange(call.ArgumentList.Arguments.Select(static argument => argument.Expression));
                if (written.Count == count - 1 && call.Expression is MemberAccessExpressionSyntax access)
                {
                    written.Insert(0, access.Expression);
                }

                break;
            default:
                return null;
        }

        return written.Count == count ? [.. written] : null;
    }

    // x.E is x.
    private static string Operand(ExpressionSyntax syntax) =>
        Text(syntax is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "E" } lifted ? lifted.Expression : syntax);

    private sealed class Reading(TypeReader types, ITypeSymbol element)
    {
        public TreeSpec Read(INamedTypeSymbol node, ExpressionSyntax syntax, string path)
        {
            while (syntax is ParenthesizedExpressionSyntax inner)
            {
                syntax = inner.Expression;
            }

            string type = types.Spell(node);
            bool isMask = node.AllInterfaces.Any(static one => one.Name == "IMaskNode");
            if (!s_inner.TryGetValue(node.Name, out (int Operation, int[] Operands) parts) || Operation(node, parts.Operation, syntax, path) is not { } operation)
            {
                string? literal = node.Name == "Const" && path.Length == 0 ? types.Literal(syntax, node.TypeArguments[0]) : null;
                return new(node.Name, type, "", isMask, Operand(syntax) + path, literal, default);
            }

            ExpressionSyntax[]? written = path.Length > 0 ? null : Written(syntax, parts.Operands.Length);
            TreeSpec[] operands = new TreeSpec[parts.Operands.Length];
            for (int i = 0; i < operands.Length; i++)
            {
                operands[i] = node.TypeArguments[parts.Operands[i]] switch
                {
                    INamedTypeSymbol operand when written is null => Read(operand, syntax, $"{path}.{i}"),
                    INamedTypeSymbol operand => Read(operand, written[i], ""),
                    ITypeSymbol other => new("", types.Spell(other), "", false, "", null, default),
                };
            }

            return new(node.Name, type, operation, isMask, "", null, EquatableArray<TreeSpec>.From(operands));
        }

        // Null where the node is loaded as it is: comparisons of another element type, whose vectors have other lanes, and those that no operator writes.
        private string? Operation(INamedTypeSymbol node, int place, ExpressionSyntax syntax, string path)
        {
            if (place < 0)
            {
                return "";
            }

            string operation = types.Spell(node.TypeArguments[place]);
            return node.Name != "Compare" ? operation
                : path.Length == 0
                    && SymbolEqualityComparer.Default.Equals(node.TypeArguments[0], element)
                    && syntax is BinaryExpressionSyntax compare
                    && s_comparisons.TryGetValue(node.TypeArguments[place].Name + compare.OperatorToken.Text, out string? flip)
                    ? $"new {operation}({flip})"
                    : null;
        }
    }
}
