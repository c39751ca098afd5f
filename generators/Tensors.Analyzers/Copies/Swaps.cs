using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Copies;

/// <summary>Recognises <c>var t = a; a = b; b = t;</c>: a reference instead of the local would break it, and a DoubleBuffer does it for 0 B.</summary>
internal static class Swaps
{
    /// <summary>Whether a local is the third variable of a swap.</summary>
    public static bool IsThird(SyntaxNode declarator) =>
        declarator is VariableDeclaratorSyntax { Initializer.Value: { } first, Identifier.ValueText: var name, Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax statement } }
        && Following(statement) is var (a, b) && Same(a.Left, first) && Same(a.Right, b.Left) && b.Right is IdentifierNameSyntax { Identifier.ValueText: var last } && last == name;

    /// <summary>Whether an assignment is the second or third step of a swap, whose first step has the message.</summary>
    public static bool Contains(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Syntax.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement)
        {
            return false;
        }

        int index = block.Statements.IndexOf(statement);
        return Enumerable.Range(1, 2).Any(back => index >= back && block.Statements[index - back] is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } && IsThird(variables[0]));
    }

    private static (AssignmentExpressionSyntax First, AssignmentExpressionSyntax Second)? Following(LocalDeclarationStatementSyntax statement)
    {
        if (statement.Parent is not BlockSyntax block)
        {
            return null;
        }

        int index = block.Statements.IndexOf(statement);
        return index + 2 < block.Statements.Count
            && block.Statements[index + 1] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } first }
            && block.Statements[index + 2] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } second }
            ? (first, second) : null;
    }

    private static bool Same(SyntaxNode a, SyntaxNode b) => SyntaxFactory.AreEquivalent(a, b);
}
