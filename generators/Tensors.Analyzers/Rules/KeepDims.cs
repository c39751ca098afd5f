using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>What to write where a reduction would fit if it kept its axes, or did not.</summary>
internal static class KeepDims
{
    /// <summary>The advice for the operands of a broadcast; null where it is not that.</summary>
    public static string? Advice(Operand left, Operand right) => Meets(left, right) ?? Meets(right, left);

    /// <summary>The advice for a value that does not fit its destination; null where it is not that.</summary>
    public static string? Advice(TensorShape destination, Operand value) =>
        value.Value.OtherDims is { } other && Broadcasting.Fit(destination, other) is null ? Words(value, other) : null;

    private static string? Meets(Operand reduced, Operand other)
    {
        if (reduced.Value.OtherDims is not { } shape)
        {
            return null;
        }

        Broadcasting.Join(shape, other.Value.Shape, out Broadcasting.Clash? clash);
        return clash is null ? Words(reduced, shape) : null;
    }

    private static string Words(Operand reduced, TensorShape other)
    {
        if (other.Rank <= reduced.Value.Shape!.Rank)
        {
            return $"Leave out keepDims: the value is then {Wording.Shape(other)}";
        }

        string text = reduced.Operation.Syntax.ToString();
        string call = reduced.Operation.Syntax is InvocationExpressionSyntax && text.EndsWith(")", System.StringComparison.Ordinal) && text.IndexOf('\n') < 0
            ? $"write {text.Substring(0, text.Length - 1)}, keepDims: true)"
            : "write keepDims: true";
        return $"Keep the reduced axis with size 1: {call}, which is {Wording.Shape(other)}";
    }
}
