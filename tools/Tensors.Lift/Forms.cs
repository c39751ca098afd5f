using System.Text;

namespace Tensors.Lift;

/// <summary>The members of one operation for given operands, the same for every way the operands can be spelled.</summary>
internal static class Forms
{
    public static void Binary(StringBuilder text, string type, Operation op, Operand x, Operand y)
    {
        string node = $"Binary<{type}, {op.Node}<{type}>, {x.Node}, {y.Node}>";
        Lifter.Member(text, op.Doc, "Broadcast", $"Expr<{type}, {node}> operator {op.Symbol}({x.Parameter} x, {y.Parameter} y)", $"new(new({x.Of("x")}, {y.Of("y")}))");
    }

    public static void Comparison(StringBuilder text, string type, Operation op, Operand x, Operand y)
    {
        string flip = op.Symbol is ">" or ">=" or "!=" ? "true" : "false";
        string node = $"Compare<{type}, {op.Node}<{type}>, {x.Node}, {y.Node}>";
        Lifter.Member(text, op.Doc, "Broadcast", $"Expr<bool, {node}> operator {op.Symbol}({x.Parameter} x, {y.Parameter} y)", $"new(new({x.Of("x")}, {y.Of("y")}, {flip}))");
    }

    public static void Prefix(StringBuilder text, string type, Operation op, Operand x)
        => Lifter.Member(text, op.Doc, "Same", $"Expr<{type}, Unary<{type}, {op.Node}<{type}>, {x.Node}>> operator {op.Symbol}({x.Parameter} x)", $"new(new({x.Of("x")}))");

    public static void Shift(StringBuilder text, string type, Operation op, Operand x)
        => Lifter.Member(text, op.Doc, "Same", $"Expr<{type}, BitShift<{type}, {op.Node}<{type}>, {x.Node}>> operator {op.Symbol}({x.Parameter} x, int count)", $"new(new({x.Of("x")}, count))");

    /// <summary>A function; <paramref name="generics"/> is its type parameter list with brackets, <paramref name="constraints"/> its constraints.</summary>
    public static void Function(StringBuilder text, string type, Operation op, string generics, string constraints, params Operand[] operands)
    {
        string[] names = ["x", "y", "z"];
        string kind = operands.Length switch { 1 => "Unary", 2 => "Binary", _ => "Ternary" };
        string node = $"{kind}<{type}, {op.Node}<{type}>, {string.Join(", ", operands.Select(o => o.Node))}>";
        string parameters = string.Join(", ", operands.Select((o, i) => $"{o.Parameter} {names[i]}"));
        string values = string.Join(", ", operands.Select((o, i) => o.Of(names[i])));
        Lifter.Member(text, op.Doc, operands.Length == 1 ? "Same" : "Broadcast", $"Expr<{type}, {node}> {op.Symbol}{generics}({parameters}){constraints}", $"new(new({values}))");
    }
}
