using System.Text;

namespace Tensors.Lift;

/// <summary>Renders the lifted files: <c>Generic.*.cs</c> for operands that are expressions, <c>{DType}.cs</c> for operands that are declared
/// tensors, since C# infers an element type neither through a constraint nor through a conversion.</summary>
internal static class Lifter
{
    private const string Head = """
        // Written by tools/Tensors.Lift from its catalogue; do not edit.
        #nullable enable

        using System.Numerics;
        using System.Runtime.CompilerServices;

        namespace Tensors;


        """;

    public static IEnumerable<(string Name, string Text)> Files()
    {
        yield return ("Generic.Operators.cs", Head + GenericForms.Operators());
        yield return ("Generic.Functions.cs", Head + GenericForms.Functions());
        foreach (ElementType type in Catalog.Types)
        {
            yield return ($"{type.Name}.Operators.cs", Head + TypedForms.Operators(type));
            yield return ($"{type.Name}.Functions.cs", Head + TypedForms.Functions(type));
            yield return ($"{type.Name}.Mutators.cs", Head + Mutators.Render(type));
            yield return ($"{type.Name}.Structure.cs", Head + StructuralForms.Render(type));
        }
    }

    /// <summary>One member: documentation, shape rule, signature and body.</summary>
    public static void Member(StringBuilder text, string doc, string rule, string signature, string body)
        => text.Append($"""
                    /// <summary>{doc}</summary>
                    [ShapeRule(ShapeRule.{rule}), MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static {signature} => {body};


            """);
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
