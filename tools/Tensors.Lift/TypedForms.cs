using System.Text;

namespace Tensors.Lift;

/// <summary>The forms in which every operand is a declared tensor or a scalar of one dtype.</summary>
internal static class TypedForms
{
    public static string Operators(ElementType type)
    {
        StringBuilder text = new();
        string t = type.Keyword;
        text.Append($"/// <summary>The operators of declared tensors of {type.Display}, with each other and with scalars.</summary>\n{type.Modifiers} static class {type.Name}Operators\n{{\n");
        text.Append($"    extension<G1, G2>(G1)\n        where G1 : struct, ITensor<{t}>\n        where G2 : struct, ITensor<{t}>\n    {{\n");
        Both(text, type, Operand.Tensor(t, "G1"), Operand.Tensor(t, "G2"));
        text.Length--;
        text.Append($"    }}\n\n    extension<G>(G)\n        where G : struct, ITensor<{t}>\n    {{\n");
        Both(text, type, Operand.Tensor(t, "G"), Operand.Scalar(t));
        Both(text, type, Operand.Scalar(t), Operand.Tensor(t, "G"));
        foreach (Operation op in Catalog.Prefixes.Where(op => type.Can(op)))
        {
            Forms.Prefix(text, t, op, Operand.Tensor(t, "G"));
        }

        foreach (Operation op in Catalog.Shifts.Where(op => type.Can(op)))
        {
            Forms.Shift(text, t, op, Operand.Tensor(t, "G"));
        }

        text.Length--;
        return text.Append("    }\n}\n").ToString();
    }

    public static string Functions(ElementType type)
    {
        StringBuilder text = new();
        string t = type.Keyword;
        Operand g1 = Operand.Tensor(t, "G1");
        Operand g2 = Operand.Tensor(t, "G2");
        Operand g3 = Operand.Tensor(t, "G3");
        Operand s = Operand.Scalar(t);
        text.Append($"/// <summary>The functions of declared tensors of {type.Display}, with each other and with scalars, and of scalars.</summary>\n{type.Modifiers} static class {type.Name}Functions\n{{\n");
        text.Append("    extension(Nd)\n    {\n");
        foreach (Operation op in Catalog.Unary.Where(op => type.Can(op)))
        {
            Function(text, type, op, g1);
            Scalar(text, type, op, 1);
        }

        foreach (Operation op in Catalog.Binary.Where(op => type.Can(op)))
        {
            Function(text, type, op, g1, g2);
            Function(text, type, op, g1, s);
            Function(text, type, op, s, g1);
            Scalar(text, type, op, 2);
        }

        foreach (Operation op in Catalog.Ternary.Where(op => type.Can(op)))
        {
            Function(text, type, op, g1, g2, g3);
            Function(text, type, op, g1, g2, s);
            Function(text, type, op, g1, s, g2);
            Function(text, type, op, g1, s, s);
            Function(text, type, op, s, g1, g2);
            Function(text, type, op, s, s, g1);
            Function(text, type, op, s, g1, s);
            Scalar(text, type, op, 3);
        }

        foreach (Operation op in Catalog.Integers.Where(op => type.Can(op)))
        {
            Function(text, type, op, g1, g2);
            Function(text, type, op, g1, s);
            Function(text, type, op, s, g1);
            Scalar(text, type, op, 2);
        }

        foreach (Operation op in Catalog.Predicates.Where(op => type.Can(op)))
        {
            Forms.Predicate(text, t, op, "<G1>", $"\n            where G1 : struct, ITensor<{t}>\n           ", g1);
            Lifter.Member(text, op.Doc, "Scalar", $"bool {op.Symbol}({t} x)", $"{op.Node}<{t}>.Invoke(x)");
        }

        foreach (Operation op in Catalog.Identities.Where(op => type.Can(op)))
        {
            Forms.Identity(text, t, op, "<G1>", $"\n            where G1 : struct, ITensor<{t}>\n           ", g1);
            Lifter.Member(text, op.Doc, "Scalar", $"{t} {op.Symbol}({t} x)", "x");
        }

        if (type.Fulfils is null && type.Can(Traits.Ordered, Catalog.Ordered))
        {
            Forms.Bounds(text, t, "<G1>", $"\n            where G1 : struct, ITensor<{t}>\n           ", g1);
        }

        if (type.Fulfils is null && type.Can(Traits.Floating, Catalog.Floating))
        {
            string one = $"\n            where G1 : struct, ITensor<{t}>";
            Forms.Close(text, t, "<G1, G2>", $"{one}\n            where G2 : struct, ITensor<{t}>\n           ", g1, g2);
            Forms.Close(text, t, "<G1>", one + "\n           ", g1, s);
        }

        if (type.Name == "Complex")
        {
            ComplexForms.Typed(text, type);
        }

        if (text[^2] == '\n')
        {
            text.Length--;
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static void Both(StringBuilder text, ElementType type, Operand x, Operand y)
    {
        foreach (Operation op in Catalog.Operators.Where(op => type.Can(op)))
        {
            Forms.Binary(text, type.Keyword, op, x, y);
        }

        foreach (Operation op in Catalog.Comparisons.Where(op => type.Can(op)))
        {
            Forms.Comparison(text, type.Keyword, op, x, y);
        }
    }

    internal static void Function(StringBuilder text, ElementType type, Operation op, params Operand[] operands)
    {
        List<string> tensors = [.. operands.Where(o => o.Node.StartsWith("Leaf", StringComparison.Ordinal)).Select(o => o.Parameter[3..])];
        string constraints = string.Concat(tensors.Select(g => $"\n            where {g} : struct, ITensor<{type.Keyword}>"));
        Forms.Function(text, type.Keyword, op, $"<{string.Join(", ", tensors)}>", constraints + "\n           ", operands);
    }

    internal static void Scalar(StringBuilder text, ElementType type, Operation op, int operands)
    {
        string[] names = ["x", "y", "z"];
        string parameters = string.Join(", ", names.Take(operands).Select(n => $"{type.Keyword} {n}"));
        string values = string.Join(", ", names.Take(operands));
        Lifter.Member(text, op.Doc, "Scalar", $"{type.Keyword} {op.Symbol}({parameters})", $"{op.Node}<{type.Keyword}>.Invoke({values})");
    }
}
