using System.Text;

namespace Tensors.Lift;

/// <summary>The functions of complex numbers. Their operators are no generic ones, for generic math has no interface of these functions that
/// <c>Complex</c> implements; and a modulus or a part is of another element type.</summary>
internal static class ComplexForms
{
    private const string Complex = "global::System.Numerics.Complex";

    private static readonly Operation[] s_unary =
    [
        new("Sqrt", "ComplexSquareRoot", Traits.Arithmetic, "", "The principal square root, in the right half plane."),
        new("Exp", "ComplexExponential", Traits.Arithmetic, "", "e^x."),
        new("Expm1", "ComplexExponentialMinusOne", Traits.Arithmetic, "", "e^x - 1, exact near 0."),
        new("Log", "ComplexLogarithm", Traits.Arithmetic, "", "The principal natural logarithm, its imaginary part from -pi to pi."),
        new("Log1p", "ComplexLogarithmOnePlus", Traits.Arithmetic, "", "The principal natural logarithm of 1 + x, exact near 0."),
        new("Log2", "ComplexLogarithmBase2", Traits.Arithmetic, "", "The principal logarithm to base 2."),
        new("Log10", "ComplexLogarithmBase10", Traits.Arithmetic, "", "The principal logarithm to base 10."),
        new("Sin", "ComplexSine", Traits.Arithmetic, "", "The sine."),
        new("Cos", "ComplexCosine", Traits.Arithmetic, "", "The cosine."),
        new("Tan", "ComplexTangent", Traits.Arithmetic, "", "The tangent."),
        new("Sinh", "ComplexHyperbolicSine", Traits.Arithmetic, "", "The hyperbolic sine."),
        new("Cosh", "ComplexHyperbolicCosine", Traits.Arithmetic, "", "The hyperbolic cosine."),
        new("Tanh", "ComplexHyperbolicTangent", Traits.Arithmetic, "", "The hyperbolic tangent."),
        new("Asin", "ComplexArcSine", Traits.Arithmetic, "", "The principal inverse sine; cuts along the real axis beyond 1 and -1."),
        new("Acos", "ComplexArcCosine", Traits.Arithmetic, "", "The principal inverse cosine; cuts along the real axis beyond 1 and -1."),
        new("Atan", "ComplexArcTangent", Traits.Arithmetic, "", "The principal inverse tangent; cuts along the imaginary axis beyond i and -i."),
        new("Asinh", "ComplexArcHyperbolicSine", Traits.Arithmetic, "", "The principal inverse hyperbolic sine; cuts along the imaginary axis beyond i and -i."),
        new("Acosh", "ComplexArcHyperbolicCosine", Traits.Arithmetic, "", "The principal inverse hyperbolic cosine; a cut along the real axis below 1."),
        new("Atanh", "ComplexArcHyperbolicTangent", Traits.Arithmetic, "", "The principal inverse hyperbolic tangent; cuts along the real axis beyond 1 and -1."),
        new("Reciprocal", "ComplexReciprocal", Traits.Arithmetic, "", "1 / x."),
        new("Sign", "ComplexSign", Traits.Arithmetic, "", "x / |x|; 0 of 0."),
        new("Conj", "ComplexConjugate", Traits.Arithmetic, "", "The complex conjugate."),
        new("Round", "ComplexRound", Traits.Arithmetic, "", "Both parts to the nearest integer, ties to even."),
    ];

    private static readonly Operation s_power = new("Pow", "ComplexPower", Traits.Arithmetic, "", "x^y, the principal value; small integer powers by multiplication.");

    private static readonly Operation[] s_parts =
    [
        new("Abs", "ComplexModulus", Traits.Arithmetic, "", "The modulus, without overflow on the way."),
        new("Real", "ComplexReal", Traits.Arithmetic, "", "The real part."),
        new("Imag", "ComplexImaginary", Traits.Arithmetic, "", "The imaginary part."),
    ];

    /// <summary>The forms of expressions, in a static class of their own as those of integers are.</summary>
    public static string Generic()
    {
        StringBuilder text = new();
        text.Append("/// <summary>The functions of complex expressions.</summary>\npublic static class ComplexExpressionFunctions\n{\n    extension(Nd)\n    {\n");
        foreach (Operation op in s_unary)
        {
            Function(text, op, Operand.Expression(Complex, "N1"));
        }

        foreach (Operand[] operands in Forms.Two(Complex))
        {
            Function(text, s_power, operands);
        }

        text.Length--;
        return text.Append("    }\n}\n").ToString();
    }

    /// <summary>The forms of declared tensors and of numbers.</summary>
    public static void Typed(StringBuilder text, ElementType type)
    {
        Operand g1 = Operand.Tensor(Complex, "G1");
        Operand s = Operand.Scalar(Complex);
        foreach (Operation op in s_unary)
        {
            Function(text, op, g1);
            Lifter.Member(text, op.Doc, "Scalar", $"{Complex} {op.Symbol}({Complex} x)", $"{op.Node}.Invoke(x)");
        }

        foreach (Operand[] operands in new Operand[][] { [g1, Operand.Tensor(Complex, "G2")], [g1, s], [s, g1] })
        {
            Function(text, s_power, operands);
        }

        Lifter.Member(text, s_power.Doc, "Scalar", $"{Complex} Pow({Complex} x, {Complex} y)", "ComplexPower.Invoke(x, y)");
        Parts(text, "<G1>", $"\n            where G1 : struct, ITensor<{type.Keyword}>\n           ", g1);
        foreach (Operation op in s_parts)
        {
            Lifter.Member(text, op.Doc, "Scalar", $"double {op.Symbol}({Complex} x)", $"{op.Node}.Convert(x)");
        }
    }

    /// <summary>What is real of a complex number: modulus and parts.</summary>
    public static void Parts(StringBuilder text, string generics, string constraints, Operand x)
    {
        foreach (Operation op in s_parts)
        {
            Lifter.Member(text, op.Doc, "Same", $"Expr<double, Cast<{Complex}, double, {op.Node}, {x.Node}>> {op.Symbol}{generics}({x.Parameter} x){constraints}", $"new(new({x.Of("x")}))");
        }
    }

    private static void Function(StringBuilder text, Operation op, params Operand[] operands)
    {
        string[] names = ["x", "y"];
        string kind = operands.Length == 1 ? "Unary" : "Binary";
        List<string> generics = [];
        StringBuilder constraints = new();
        foreach (Operand operand in operands)
        {
            if (operand.Node.StartsWith("Leaf<", StringComparison.Ordinal))
            {
                generics.Add(operand.Parameter[3..]);
                constraints.Append($"\n            where {generics[^1]} : struct, ITensor<{Complex}>");
            }
            else if (!operand.Node.StartsWith("Const<", StringComparison.Ordinal))
            {
                generics.Add(operand.Node);
                constraints.Append($"\n            where {generics[^1]} : INode<{Complex}>, allows ref struct");
            }
        }

        string node = $"{kind}<{Complex}, {op.Node}, {string.Join(", ", operands.Select(o => o.Node))}>";
        string parameters = string.Join(", ", operands.Select((o, i) => $"{o.Parameter} {names[i]}"));
        string values = string.Join(", ", operands.Select((o, i) => o.Of(names[i])));
        Lifter.Member(text, op.Doc, operands.Length == 1 ? "Same" : "Broadcast", $"Expr<{Complex}, {node}> {op.Symbol}<{string.Join(", ", generics)}>({parameters}){constraints}\n           ", $"new(new({values}))");
    }
}
