using System.Text;

namespace Tensors.Lift;

/// <summary>The functions of declared tensors that are not elementwise operations: choice, displacement, products.</summary>
internal static class StructuralForms
{
    public static string Render(ElementType type)
    {
        StringBuilder text = new();
        string t = type.Keyword;
        text.Append($"/// <summary>Choice, displacement and products of declared tensors of {type.Display}.</summary>\n{type.Modifiers} static class {type.Name}Structure\n{{\n    extension(Nd)\n    {{\n");
        Choices(text, t);
        Line(text, "Displaced along one axis: element i is element i - offset. 0 bytes.", "AlongAxis",
            $"Expr<{t}, Shift<{t}, Leaf<G, {t}>>> Shift<G>(in G x, int axis, int offset, Boundary<{t}> boundary)", ["G"], t, $"Nd.Shift({Lift("G", "x", t)}, axis, offset, boundary)");
        Line(text, "The axes in reverse. View, 0 bytes.", "Transpose", $"Expr<{t}, View<{t}, Layout8<UnitNone>>> Transpose<G>(in G x)", ["G"], t, $"TensorsOf<{t}>.Transpose(in x)");
        if (type.Can(Traits.Arithmetic, Catalog.Number))
        {
            Line(text, "The sum of the products. 0 bytes.", "Dot", $"{t} Dot<G1, G2>(in G1 x, in G2 y)", ["G1", "G2"], t, $"Nd.Dot({Lift("G1", "x", t)}, {Lift("G2", "y", t)})");
            Line(text, "The matrix product. 0 bytes as a whole assignment, else Temp.", "MatMul", $"Expr<{t}, Computed<{t}, Product<{t}, Leaf<G1, {t}>, Leaf<G2, {t}>>>> MatMul<G1, G2>(in G1 x, in G2 y)", ["G1", "G2"], t, $"Nd.MatMul({Lift("G1", "x", t)}, {Lift("G2", "y", t)})");
        }

        ProductForms.Render(text, type);
        text.Length--;
        return text.Append("    }\n}\n").ToString();
    }

    private static void Choices(StringBuilder text, string t)
    {
        foreach ((string mask, string maskNode, string maskValue, string? maskParameter, string maskConstraint) in new[]
        {
            ("Expr<bool, M> mask", "M", "mask.Node", "M", "M : IMaskNode, allows ref struct"),
            ("in M mask", "MaskLeaf<M>", "new MaskLeaf<M>(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask)))", "M", "M : struct, ITensor<bool>"),
        })
        {
            foreach ((Operand x, Operand y, string[] parameters) in new (Operand, Operand, string[])[]
            {
                (Operand.Tensor(t, "G1"), Operand.Tensor(t, "G2"), ["G1", "G2"]),
                (Operand.Tensor(t, "G1"), Operand.Scalar(t), ["G1"]),
                (Operand.Scalar(t), Operand.Tensor(t, "G1"), ["G1"]),
                (Operand.Scalar(t), Operand.Scalar(t), []),
            })
            {
                string node = $"Where<{t}, {maskNode}, {x.Node}, {y.Node}>";
                string generics = string.Join(", ", new[] { maskParameter }.Concat(parameters));
                string constraints = $"\n            where {maskConstraint}" + string.Concat(parameters.Select(p => $"\n            where {p} : struct, ITensor<{t}>"));
                Lifter.Member(text, "x where the mask is set, else y. 0 bytes.", "Broadcast", $"Expr<{t}, {node}> Where<{generics}>({mask}, {x.Parameter} x, {y.Parameter} y){constraints}\n           ", $"new(new({maskValue}, {x.Of("x")}, {y.Of("y")}))");
            }
        }
    }

    public static string Lift(string tensor, string name, string t) => $"new Expr<{t}, Leaf<{tensor}, {t}>>(TensorsOf<{t}>.Lift(in {name}))";

    public static void Line(StringBuilder text, string doc, string rule, string signature, string[] tensors, string t, string body, string? cost = null)
        => Lifter.Member(text, doc, rule, signature + string.Concat(tensors.Select(g => $"\n            where {g} : struct, ITensor<{t}>")) + "\n           ", body, cost);
}
