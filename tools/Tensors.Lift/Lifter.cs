using System.Text;

namespace Tensors.Lift;

/// <summary>The layout of a lifted member.</summary>
internal static class Lifter
{
    /// <summary>One member: documentation, shape rule, memory cost, signature and body.</summary>
    public static void Member(StringBuilder text, string doc, string rule, string signature, string body, string? cost = null, string attribute = "")
        => text.Append($"""
                    /// <summary>{doc}</summary>
                    [ShapeRule(ShapeRule.{rule}), MemoryCost({cost ?? Cost(rule)}), MethodImpl(MethodImplOptions.AggressiveInlining){attribute}]
                    public static {signature} => {body};


            """);

    // An expression is a view of its operands until it is assigned; what is evaluated once, before the loop, says its Temp.
    private static string Cost(string rule) => rule switch
    {
        "Scalar" or "Dot" => "MemoryCost.Value",
        "MatMul" => "MemoryCost.View, Temp = \"nested(result) + computed(x) + computed(y)\"",
        "VecDot" or "TensorDot" or "Inner" or "Outer" or "Kron" or "Cross" => "MemoryCost.View, Temp = \"nested(result)\"",
        "Trace" => "MemoryCost.View, Temp = \"nested(result)\"",
        "Determinant" => "MemoryCost.View, Temp = \"nested(result) + factors(x)\"",
        "Square" => "MemoryCost.View, Temp = \"nested(result) + factors(x, x)\"",
        "Solve" => "MemoryCost.View, Temp = \"nested(result) + factors(x, y)\"",
        "SquareInto" => "MemoryCost.Into, Temp = \"factors(x, x)\"",
        "SolveInto" => "MemoryCost.Into, Temp = \"factors(x, y)\"",
        _ => "MemoryCost.View",
    };
}

/// <summary>An operand of a lifted member.</summary>
/// <param name="Parameter">Its parameter type.</param>
/// <param name="Node">Its node type.</param>
/// <param name="Value">Its node, given the parameter's name as {0}.</param>
internal sealed record Operand(string Parameter, string Node, string Value)
{
    /// <summary>An expression whose tree is <paramref name="node"/>.</summary>
    public static Operand Expression(string type, string node) => new($"Expr<{type}, {node}>", node, "{0}.Node");

    /// <summary>A scalar.</summary>
    public static Operand Scalar(string type) => new(type, $"Const<{type}>", $"new Const<{type}>({{0}})");

    /// <summary>A declared tensor of type <paramref name="tensor"/>.</summary>
    public static Operand Tensor(string type, string tensor)
        => new($"in {tensor}", $"Leaf<{tensor}, {type}>", $"new Leaf<{tensor}, {type}>(in Unsafe.As<{tensor}, {type}>(ref Unsafe.AsRef(in {{0}})))");

    public string Of(string name) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Value, name);
}
