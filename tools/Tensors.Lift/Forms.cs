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
        Lifter.Member(text, op.Doc, "Broadcast", $"Expr<bool, {node}> operator {op.Symbol}({x.Parameter} x, {y.Parameter} y)", $"new(new({x.Of("x")}, {y.Of("y")}, new({flip})))");
    }

    public static void Prefix(StringBuilder text, string type, Operation op, Operand x)
    {
        if (op.Node.Length == 0)
        {
            Lifter.Member(text, op.Doc, "Same", $"Expr<{type}, {x.Node}> operator {op.Symbol}({x.Parameter} x)", $"new({x.Of("x")})");
            return;
        }

        Lifter.Member(text, op.Doc, "Same", $"Expr<{type}, Unary<{type}, {op.Node}<{type}>, {x.Node}>> operator {op.Symbol}({x.Parameter} x)", $"new(new({x.Of("x")}))");
    }

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

    /// <summary>A question, whose result is a mask.</summary>
    public static void Predicate(StringBuilder text, string type, Operation op, string generics, string constraints, Operand x)
        => Lifter.Member(text, op.Doc, "Same", $"Expr<bool, Predicate<{type}, {op.Node}<{type}>, {x.Node}>> {op.Symbol}{generics}({x.Parameter} x){constraints}", $"new(new({x.Of("x")}))");

    /// <summary>A function that changes nothing: the operand as an expression.</summary>
    public static void Identity(StringBuilder text, string type, Operation op, string generics, string constraints, Operand x)
        => Lifter.Member(text, op.Doc, "Same", $"Expr<{type}, {x.Node}> {op.Symbol}{generics}({x.Parameter} x){constraints}", $"new({x.Of("x")})");

    /// <summary>The bounds of <c>clip</c> by name, either of them left out.</summary>
    public static void Bounds(StringBuilder text, string type, string generics, string constraints, Operand x)
    {
        Operand bound = Operand.Scalar(type);
        Lifter.Member(
            text,
            "x held above min and below max, NumPy's clip: a bound that is left out does not bind.",
            "Same",
            $"Expr<{type}, Ternary<{type}, Limit<{type}>, {x.Node}, {bound.Node}, {bound.Node}>> Clamp{generics}({x.Parameter} x, ByName named = default, {type}? min = null, {type}? max = null){constraints}",
            $"new(new({x.Of("x")}, new(min ?? Identities.Smallest<{type}>()), new(max ?? Identities.Largest<{type}>())))");
    }

    /// <summary>NumPy's isclose; its allclose is <c>Nd.All</c> of it.</summary>
    public static void Close(StringBuilder text, string type, string generics, string constraints, Operand x, Operand y)
    {
        string node = $"Compare<{type}, Closeness<{type}>, {x.Node}, {y.Node}>";
        string parameters = $"{x.Parameter} x, {y.Parameter} y, double rtol = 1e-5, double atol = 1e-8, bool equalNaN = false";
        string make = $"{x.Of("x")}, {y.Of("y")}, new({Number("rtol")}, {Number("atol")}, equalNaN)";
        Lifter.Member(text, "Whether |x - y| &lt;= atol + rtol |y|; equal infinities are close, and NaN to NaN if you say so.", "Broadcast", $"Expr<bool, {node}> IsClose{generics}({parameters}){constraints}", $"new(new({make}))");

        string Number(string name) => type == "double" ? name : type == "T" ? $"T.CreateTruncating({name})" : $"({type}){name}";
    }

    /// <summary>Two operands of which one at least is an expression.</summary>
    public static Operand[][] Two(string type)
    {
        Operand n1 = Operand.Expression(type, "N1");
        Operand s = Operand.Scalar(type);
        Operand g = Operand.Tensor(type, "G");
        return [[n1, Operand.Expression(type, "N2")], [n1, s], [s, n1], [n1, g], [g, n1]];
    }
}
