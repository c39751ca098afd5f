using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Rewrites the body of a function over scalars or over vectors. Both use the runtime's own operations, so that a vector and the scalars of its
/// tail have the same bits; a conditional becomes a selection, so both of its branches are computed.</summary>
internal sealed class FunctionTranslator(SemanticModel model, ElementSpec element, bool overVectors, CancellationToken cancel)
{
    private readonly HashSet<string> _needs = [];

    /// <summary>What could not be translated.</summary>
    public SyntaxNode? Fault { get; private set; }

    /// <summary>What it is, in words.</summary>
    public string FaultText { get; private set; } = "";

    /// <summary>Operator structs whose vector form is used.</summary>
    public IEnumerable<string> Needs => _needs.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The statements; null where something cannot be translated, or has no vector form.</summary>
    public List<string>? Body(MethodDeclarationSyntax method)
    {
        List<string> lines = [];
        if (method.ExpressionBody is { } arrow)
        {
            lines.Add($"return {Value(arrow.Expression)};");
        }
        else if (method.Body is { } block)
        {
            foreach (StatementSyntax statement in block.Statements)
            {
                Statement(statement, lines);
            }
        }
        else
        {
            Fail(method, "a method without a body");
        }

        return Fault is null ? lines : null;
    }

    private void Statement(StatementSyntax statement, List<string> lines)
    {
        switch (statement)
        {
            case LocalDeclarationStatementSyntax { IsConst: true }:
                break; // Its uses are constants.
            case LocalDeclarationStatementSyntax local:
                foreach (VariableDeclaratorSyntax variable in local.Declaration.Variables)
                {
                    bool condition = (model.GetDeclaredSymbol(variable, cancel) as ILocalSymbol)?.Type.SpecialType == SpecialType.System_Boolean;
                    string type = overVectors ? "V" : condition ? "bool" : element.CSharp;
                    string name = Name(variable.Identifier);
                    lines.Add(variable.Initializer is { } initializer
                        ? $"{type} {name} = {(condition ? Condition(initializer.Value) : Value(initializer.Value))};"
                        : $"{type} {name};");
                }

                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment }:
                string left = Name(target.Identifier);
                string right = Value(assignment.Right);
                string? sign = assignment.OperatorToken.Text is ['+' or '-' or '*' or '/', '='] text ? text.Substring(0, 1) : null;
                if (sign is null && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression))
                {
                    Fail(assignment, $"the assignment '{assignment.OperatorToken.Text}'");
                }

                lines.Add(sign is null ? $"{left} = {right};" : $"{left} = {Operate(sign, left, right, assignment)};");
                break;
            case ReturnStatementSyntax { Expression: { } result }:
                lines.Add($"return {Value(result)};");
                break;
            default:
                Fail(statement, $"the statement '{statement.ToString().Split('\n')[0].Trim()}'");
                break;
        }
    }

    /// <summary>An expression of the element type.</summary>
    private string Value(ExpressionSyntax expression)
    {
        if (model.GetConstantValue(expression, cancel) is { HasValue: true, Value: { } constant and not bool })
        {
            return Literal(constant);
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Value(inner.Expression);
            case IdentifierNameSyntax name when model.GetSymbolInfo(name, cancel).Symbol is ILocalSymbol or IParameterSymbol:
                return Name(name.Identifier);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus:
                return overVectors ? $"(-{Value(minus.Operand)})" : Narrow($"-{Value(minus.Operand)}");
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryPlusExpression } plus:
                return Value(plus.Operand);
            case BinaryExpressionSyntax binary when binary.OperatorToken.Text is "+" or "-" or "*" or "/" or "%":
                return Operate(binary.OperatorToken.Text, Value(binary.Left), Value(binary.Right), binary);
            case ConditionalExpressionSyntax choice:
                return overVectors
                    ? $"V.Select({Condition(choice.Condition)}, {Value(choice.WhenTrue)}, {Value(choice.WhenFalse)})"
                    : $"({Condition(choice.Condition)} ? {Value(choice.WhenTrue)} : {Value(choice.WhenFalse)})";
            case CastExpressionSyntax cast when IsElement(model.GetTypeInfo(cast.Type, cancel).Type) && (IsElement(model.GetTypeInfo(cast.Expression, cancel).Type) || element.Size < 4):
                return Value(cast.Expression);
            case InvocationExpressionSyntax call:
                return Call(call);
            default:
                return Fail(expression, $"'{expression}'");
        }
    }

    private string Operate(string sign, string left, string right, SyntaxNode at)
    {
        if (overVectors && (sign == "%" || (sign == "/" && element.Kind != ElementKind.Float)))
        {
            return Fail(at, "an operation without a vector form");
        }

        return overVectors ? $"({left} {sign} {right})" : Narrow($"{left} {sign} {right}");
    }

    // C# calculates with int below 32 bits; elements wrap at their own width, as vectors do.
    private string Narrow(string text) =>
        element.Kind != ElementKind.Float && element.Size < 4 ? $"unchecked(({element.CSharp})({text}))" : element.Kind == ElementKind.Float ? $"({text})" : $"unchecked({text})";

    /// <summary>An expression of type bool: over vectors a mask.</summary>
    private string Condition(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Condition(inner.Expression);
            case IdentifierNameSyntax name when model.GetSymbolInfo(name, cancel).Symbol is ILocalSymbol { IsConst: false }:
                return Name(name.Identifier);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return $"({(overVectors ? "~" : "!")}{Condition(not.Operand)})";
            case BinaryExpressionSyntax logic when logic.OperatorToken.Text is "&&" or "||" or "&" or "|":
                string sign = overVectors ? logic.OperatorToken.Text.Substring(0, 1) : logic.OperatorToken.Text;
                return $"({Condition(logic.Left)} {sign} {Condition(logic.Right)})";
            case BinaryExpressionSyntax comparison when comparison.OperatorToken.Text is "<" or "<=" or ">" or ">=" or "==" or "!=":
                string left = Value(comparison.Left);
                string right = Value(comparison.Right);
                return !overVectors ? $"({left} {comparison.OperatorToken.Text} {right})" : comparison.OperatorToken.Text switch
                {
                    "<" => $"V.Less({left}, {right})",
                    "<=" => $"V.LessOrEqual({left}, {right})",
                    ">" => $"V.Less({right}, {left})",
                    ">=" => $"V.LessOrEqual({right}, {left})",
                    "==" => $"V.Equal({left}, {right})",
                    _ => $"(~V.Equal({left}, {right}))",
                };
            default:
                return Fail(expression, $"the condition '{expression}'");
        }
    }

    private string Call(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call, cancel).Symbol is not IMethodSymbol method)
        {
            return Fail(call, $"'{call}'");
        }

        ArgumentSyntax? named = call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is not null);
        if (named is not null)
        {
            return Fail(named, "an argument by name");
        }

        string? operation = MathFunctions.Operation(method);
        if (operation is not null)
        {
            operation = $"global::Tensors.{operation}<{element.CSharp}>";
        }
        else if (IsElement(method.ReturnType) && method.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == NdFunctionParser.Attribute))
        {
            operation = $"{Emitting.CSharpNames.Global(SymbolReader.Host(method.ContainingType))}.{NdFunctionParser.OperationName(method, element)}";
        }
        else
        {
            return Fail(call, $"the call of '{method.ContainingType?.Name}.{method.Name}'");
        }

        _needs.Add(operation);
        return $"{operation}.Invoke({string.Join(", ", call.ArgumentList.Arguments.Select(argument => Value(argument.Expression)))})";
    }

    private bool IsElement(ITypeSymbol? type) => type is not null && ElementCatalog.BuiltIn(type) == element;

    private string Literal(object constant)
    {
        constant = constant is char character ? (int)character : constant;
        string text = element.CSharp switch
        {
            "float" => Real(Convert.ToSingle(constant, CultureInfo.InvariantCulture), "float", "f"),
            "double" => Real(Convert.ToDouble(constant, CultureInfo.InvariantCulture), "double", "d"),
            "global::System.Half" => $"(global::System.Half){Real(Convert.ToSingle(constant, CultureInfo.InvariantCulture), "float", "f")}",
            _ => $"unchecked(({element.CSharp})({Convert.ToString(constant, CultureInfo.InvariantCulture)}))",
        };
        return overVectors ? $"V.Create({text})" : text;
    }

    private static string Real(double value, string type, string suffix) =>
        double.IsNaN(value) ? type + ".NaN"
        : double.IsInfinity(value) ? type + (value > 0 ? ".PositiveInfinity" : ".NegativeInfinity")
        : value == 0 && BitConverter.DoubleToInt64Bits(value) < 0 ? "-0" + (suffix == "f" ? ".0f" : ".0")
        : (value < 0 ? "(" : "") + (suffix == "f" ? ((float)value).ToString("G9", CultureInfo.InvariantCulture) : value.ToString("G17", CultureInfo.InvariantCulture)) + suffix + (value < 0 ? ")" : "");

    private static string Name(SyntaxToken identifier) => Emitting.CSharpNames.Escape(identifier.ValueText);

    private string Fail(SyntaxNode at, string text)
    {
        if (Fault is null)
        {
            Fault = at;
            FaultText = text;
        }

        return "default";
    }
}
