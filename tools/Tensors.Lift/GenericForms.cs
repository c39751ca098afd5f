using System.Text;

namespace Tensors.Lift;

/// <summary>The forms in which at least one operand is an expression: the element type is inferred from it.</summary>
internal static class GenericForms
{
    private const string N1 = "N1 : INode<T>, allows ref struct";
    private const string N2 = "N2 : INode<T>, allows ref struct";
    private const string G = "G : struct, ITensor<T>";

    public static string Operators()
    {
        StringBuilder text = new();
        text.Append("/// <summary>The operators of expressions, with each other, with scalars and with declared tensors.</summary>\npublic static class ExpressionOperators\n{\n");
        foreach (Operation op in Catalog.Operators)
        {
            Pair(text, op, comparison: false, op);
        }

        foreach (Operation[] pair in Catalog.Comparisons.Chunk(2))
        {
            Pair(text, pair[0], comparison: true, pair);
        }

        foreach (Operation op in Catalog.Prefixes)
        {
            Block(text, "T, N1", "Expr<T, N1>", op, [N1], () => Forms.Prefix(text, "T", op, Operand.Expression("T", "N1")));
        }

        Block(text, "T, N1", "Expr<T, N1>", Catalog.Shifts[0], [N1], () =>
        {
            foreach (Operation op in Catalog.Shifts)
            {
                Forms.Shift(text, "T", op, Operand.Expression("T", "N1"));
            }
        });
        return Close(text);
    }

    public static string Functions()
    {
        StringBuilder text = new();
        text.Append("/// <content>The functions of expressions, with each other, with scalars and with declared tensors.</content>\npublic static partial class Nd\n{\n");
        Operand n1 = Operand.Expression("T", "N1");
        Operand n2 = Operand.Expression("T", "N2");
        Operand n3 = Operand.Expression("T", "N3");
        Operand g = Operand.Tensor("T", "G");
        Operand g2 = Operand.Tensor("T", "G2");
        Operand s = Operand.Scalar("T");
        foreach (Operation op in Catalog.Unary)
        {
            Function(text, op, n1);
        }

        foreach (Operation op in Catalog.Binary)
        {
            foreach (Operand[] operands in new Operand[][] { [n1, n2], [n1, s], [s, n1], [n1, g], [g, n1] })
            {
                Function(text, op, operands);
            }
        }

        foreach (Operation op in Catalog.Ternary)
        {
            foreach (Operand[] operands in new Operand[][]
            {
                [n1, n2, n3], [n1, n2, s], [n1, s, n2], [n1, s, s], [s, n1, n2], [s, s, n1], [s, n1, s],
                [n1, g, s], [n1, s, g], [g, n1, s], [g, s, n1], [n1, n2, g], [n1, g, n2], [g, n1, n2], [n1, g, g2], [g, n1, g2], [g, g2, n1],
                [s, n1, g], [s, g, n1],
            })
            {
                Function(text, op, operands);
            }
        }

        foreach (Operation op in Catalog.Predicates)
        {
            Forms.Predicate(text, "T", op, "<T, N1>", OfExpression(op.Constraint), n1);
        }

        foreach (Operation op in Catalog.Identities.Where(op => op.Constraint == Catalog.Ordered))
        {
            Forms.Identity(text, "T", op, "<T, N1>", OfExpression(op.Constraint), n1);
        }

        Forms.Bounds(text, "T", "<T, N1>", OfExpression(Catalog.Ordered), n1);
        foreach (Operand[] operands in Forms.Two("T"))
        {
            string[] names = [.. operands.Where(o => o.Node[0] != 'C').Select(o => o.Node[0] == 'L' ? "G" : o.Node)];
            string constraints = string.Concat(names.Select(name => $"\n            where {name} : {(name == "G" ? "struct, ITensor<T>" : "INode<T>, allows ref struct")}"));
            Forms.Close(text, "T", $"<T, {string.Join(", ", names)}>", $"\n            where T : unmanaged, {Catalog.Floating}{constraints}\n           ", operands[0], operands[1]);
        }

        ComplexForms.Parts(text, "<N1>", "\n            where N1 : INode<Complex>, allows ref struct\n           ", Operand.Expression("Complex", "N1"));
        return Close(text);
    }

    /// <summary>What integers have in their own way. <see cref="Functions"/> has the same names with the same parameters for other elements, and C# does not tell
    /// methods of one class apart by their constraints; where those rule the one out, it goes on to the extensions.</summary>
    public static string Integers()
    {
        StringBuilder text = new();
        text.Append("/// <summary>The functions that expressions of integers have, or have in their own way.</summary>\npublic static class IntegerFunctions\n{\n    extension(Nd)\n    {\n");
        Operand n1 = Operand.Expression("T", "N1");
        foreach (Operation op in Catalog.Integers)
        {
            foreach (Operand[] operands in Forms.Two("T"))
            {
                Function(text, op, operands);
            }
        }

        foreach (Operation op in Catalog.Identities.Where(op => op.Constraint != Catalog.Ordered))
        {
            Forms.Identity(text, "T", op, "<T, N1>", OfExpression(op.Constraint), n1);
        }

        text.Length--;
        return text.Append("    }\n}\n").ToString();
    }

    private static string OfExpression(string constraint) => $"\n            where T : unmanaged, {constraint}\n            where N1 : INode<T>, allows ref struct\n           ";

    private static void Pair(StringBuilder text, Operation first, bool comparison, params Operation[] operations)
    {
        Operand n1 = Operand.Expression("T", "N1");
        void Emit(Operand x, Operand y)
        {
            foreach (Operation op in operations)
            {
                if (comparison)
                {
                    Forms.Comparison(text, "T", op, x, y);
                }
                else
                {
                    Forms.Binary(text, "T", op, x, y);
                }
            }
        }

        Block(text, "T, N1, N2", "Expr<T, N1>", first, [N1, N2], () => Emit(n1, Operand.Expression("T", "N2")));
        Block(text, "T, N1", "Expr<T, N1>", first, [N1], () =>
        {
            Emit(n1, Operand.Scalar("T"));
            Emit(Operand.Scalar("T"), n1);
        });
        Block(text, "T, N1, G", "Expr<T, N1>", first, [N1, G], () =>
        {
            Emit(n1, Operand.Tensor("T", "G"));
            Emit(Operand.Tensor("T", "G"), n1);
        });
    }

    private static void Function(StringBuilder text, Operation op, params Operand[] operands)
    {
        List<string> parameters = ["T"];
        StringBuilder constraints = new($"\n            where T : unmanaged, {op.Constraint}");
        foreach (Operand operand in operands)
        {
            string? parameter = operand.Node switch
            {
                "N1" or "N2" or "N3" => operand.Node,
                "Leaf<G, T>" => "G",
                "Leaf<G2, T>" => "G2",
                _ => null,
            };
            if (parameter is not null)
            {
                parameters.Add(parameter);
                constraints.Append($"\n            where {parameter} : {(parameter[0] == 'G' ? "struct, ITensor<T>" : "INode<T>, allows ref struct")}");
            }
        }

        Forms.Function(text, "T", op, $"<{string.Join(", ", parameters)}>", constraints + "\n           ", operands);
    }

    private static void Block(StringBuilder text, string parameters, string receiver, Operation op, string[] constraints, Action members)
    {
        text.Append($"    extension<{parameters}>({receiver})\n        where T : unmanaged, {op.Constraint}\n");
        foreach (string constraint in constraints)
        {
            text.Append($"        where {constraint}\n");
        }

        text.Append("    {\n");
        members();
        text.Length--;
        text.Append("    }\n\n");
    }

    private static string Close(StringBuilder text)
    {
        text.Length--;
        return text.Append("}\n").ToString();
    }
}
