using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3001: a static assertion that is false, or that only the running program could decide.</summary>
internal static class StaticAssertFails
{
    public const string Id = "NDT3001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Static assertion fails",
        "Static assertion '{0}' {1}",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "StaticAssert.That takes a constant condition that is true; nothing of it is left at run time.",
        Descriptors.Pages + Id + ".md");

    /// <summary>The diagnostic for the condition; null where it holds, or does not compile anyway.</summary>
    public static Diagnostic? Check(IOperation condition, string? message)
    {
        if (condition.Type is null or IErrorTypeSymbol || condition is IInvalidOperation)
        {
            return null;
        }

        string text = condition.Syntax.ToString();
        string suffix = message is null ? "." : $": {message}";
        if (!condition.ConstantValue.HasValue)
        {
            string what = FirstNotConstant(condition) is { } culprit && culprit != condition ? $": {Wording.Quote(culprit)} is known at run time only" : string.Empty;
            return Make(condition, text, $"is not a constant{what}; use constants such as SizeInBytes, Length and Dim0{suffix}");
        }

        if (condition.ConstantValue.Value is true)
        {
            return null;
        }

        return Make(condition, text, FailedComparison(condition) is { } comparison ? $"is false: {Sides(comparison)}{suffix}" : $"is false{suffix}");
    }

    private static Diagnostic Make(IOperation condition, string text, string what) =>
        Diagnostic.Create(Descriptor, condition.Syntax.GetLocation(), text, what);

    /// <summary>The comparison that makes a conjunction false.</summary>
    private static IBinaryOperation? FailedComparison(IOperation condition)
    {
        while (condition is IParenthesizedOperation or IConversionOperation)
        {
            condition = condition is IParenthesizedOperation p ? p.Operand : ((IConversionOperation)condition).Operand;
        }

        if (condition is not IBinaryOperation binary)
        {
            return null;
        }

        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And && binary.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return binary.LeftOperand.ConstantValue is { HasValue: true, Value: false } ? FailedComparison(binary.LeftOperand) : FailedComparison(binary.RightOperand);
        }

        return binary.LeftOperand.ConstantValue.HasValue && binary.RightOperand.ConstantValue.HasValue ? binary : null;
    }

    private static string Sides(IBinaryOperation comparison)
    {
        if (ToLong(comparison.LeftOperand.ConstantValue.Value) is not { } left || ToLong(comparison.RightOperand.ConstantValue.Value) is not { } right)
        {
            return $"the left side is {Plain(comparison.LeftOperand)}, the right side {Plain(comparison.RightOperand)}";
        }

        bool bytes = SpeaksOfBytes(comparison.Syntax);
        string l = bytes ? Wording.Bytes(left) : Wording.Number(left), r = bytes ? Wording.Bytes(right) : Wording.Number(right);
        long difference = left > right ? left - right : right - left;
        string gap = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual ? ", over by "
            : comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual ? ", short by "
            : ", apart by ";
        return $"the left side is {l}, the right side {r}{(difference == 0 ? string.Empty : gap + (bytes ? Wording.Bytes(difference) : Wording.Number(difference)))}";
    }

    private static string Plain(IOperation operation) => Convert.ToString(operation.ConstantValue.Value, CultureInfo.InvariantCulture) ?? "null";

    private static bool SpeaksOfBytes(SyntaxNode comparison) =>
        comparison.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(static n => n.Identifier.ValueText is "KiB" or "MiB" or "GiB" || n.Identifier.ValueText.IndexOf("Bytes", StringComparison.Ordinal) >= 0)
        || comparison.DescendantNodes().Any(static n => n is SizeOfExpressionSyntax);

    private static IOperation? FirstNotConstant(IOperation condition) =>
        condition.Descendants().LastOrDefault(static o => o is IMemberReferenceOperation or IInvocationOperation or ILocalReferenceOperation or IParameterReferenceOperation && !o.ConstantValue.HasValue);

    private static long? ToLong(object? value) => value switch
    {
        int v => v,
        long v => v,
        uint v => v,
        short v => v,
        ushort v => v,
        byte v => v,
        sbyte v => v,
        ulong v when v <= long.MaxValue => (long)v,
        _ => null,
    };
}
