using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Engine;

/// <summary>An operator and the interface of generic math that gives it to tensors of a struct.</summary>
/// <param name="Symbol">The operator.</param>
/// <param name="Interface">The interface: <c>IAdditionOperators</c>.</param>
/// <param name="Arguments">Its type arguments, T for the element type.</param>
internal sealed record MathOperator(string Symbol, string Interface, string Arguments = "T, T, T")
{
    public static MathOperator? Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => new("+", "IAdditionOperators"),
        BinaryOperatorKind.Subtract => new("-", "ISubtractionOperators"),
        BinaryOperatorKind.Multiply => new("*", "IMultiplyOperators"),
        BinaryOperatorKind.Divide => new("/", "IDivisionOperators"),
        BinaryOperatorKind.Remainder => new("%", "IModulusOperators"),
        BinaryOperatorKind.And => new("&", "IBitwiseOperators"),
        BinaryOperatorKind.Or => new("|", "IBitwiseOperators"),
        BinaryOperatorKind.ExclusiveOr => new("^", "IBitwiseOperators"),
        BinaryOperatorKind.LeftShift => new("<<", "IShiftOperators", "T, int, T"),
        BinaryOperatorKind.RightShift => new(">>", "IShiftOperators", "T, int, T"),
        BinaryOperatorKind.LessThan => new("<", "IComparisonOperators", "T, T, bool"),
        BinaryOperatorKind.LessThanOrEqual => new("<=", "IComparisonOperators", "T, T, bool"),
        BinaryOperatorKind.GreaterThan => new(">", "IComparisonOperators", "T, T, bool"),
        BinaryOperatorKind.GreaterThanOrEqual => new(">=", "IComparisonOperators", "T, T, bool"),
        BinaryOperatorKind.Equals => new("==", "IEqualityOperators", "T, T, bool"),
        BinaryOperatorKind.NotEquals => new("!=", "IEqualityOperators", "T, T, bool"),
        _ => null,
    };

    /// <summary>Where the compiler found no operator, it says no kind either: then the syntax tells it.</summary>
    public static MathOperator? Of(ICompoundAssignmentOperation compound) => Of(compound.Syntax.Kind() switch
    {
        SyntaxKind.AddAssignmentExpression => BinaryOperatorKind.Add,
        SyntaxKind.SubtractAssignmentExpression => BinaryOperatorKind.Subtract,
        SyntaxKind.MultiplyAssignmentExpression => BinaryOperatorKind.Multiply,
        SyntaxKind.DivideAssignmentExpression => BinaryOperatorKind.Divide,
        SyntaxKind.ModuloAssignmentExpression => BinaryOperatorKind.Remainder,
        SyntaxKind.AndAssignmentExpression => BinaryOperatorKind.And,
        SyntaxKind.OrAssignmentExpression => BinaryOperatorKind.Or,
        SyntaxKind.ExclusiveOrAssignmentExpression => BinaryOperatorKind.ExclusiveOr,
        _ => BinaryOperatorKind.None,
    });

    public static MathOperator? Of(UnaryOperatorKind kind) => kind switch
    {
        UnaryOperatorKind.Minus => new("-", "IUnaryNegationOperators", "T, T"),
        UnaryOperatorKind.BitwiseNegation => new("~", "IBitwiseOperators"),
        _ => null,
    };

    /// <summary>Whether elements have the operator, with each other.</summary>
    public bool IsOf(ITypeSymbol element) => element.AllInterfaces.Any(face =>
        face.Name == Interface && face.ContainingNamespace is { Name: "Numerics", ContainingNamespace.Name: "System" }
        && KnownTypes.Same(face.TypeArguments[0], element) && (!Arguments.StartsWith("T, T", System.StringComparison.Ordinal) || KnownTypes.Same(face.TypeArguments[1], element)));

    /// <summary>The interface for an element type as it is written in source.</summary>
    public string For(string element) => $"{Interface}<{string.Join(", ", Arguments.Split(new[] { ", " }, System.StringSplitOptions.None).Select(a => a == "T" ? element : a))}>";
}
