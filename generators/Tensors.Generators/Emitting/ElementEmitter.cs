using System.Text;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;
using Tensors.Lift;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the extension members of tensors of a user's struct: the same that the runtime has for each of its dtypes, as far as the struct
/// implements the interfaces of generic math.</summary>
internal static class ElementEmitter
{
    // Usings inside the namespace come before types of the global namespace, which may have any name.
    private const string Head = """
        namespace Tensors;

        using global::System;
        using global::System.Runtime.CompilerServices;


        """;

    public static SourceText Emit(ElementPlan plan)
    {
        ElementSpec element = plan.Element;
        ElementType type = new(element.CSharp, element.Lift!.Name, Traits.None)
        {
            Fulfils = [.. element.Fulfils],
            Size = element.Size,
            Display = XmlText.Of(element.Display),
            Modifiers = SourceFile.GeneratedCode + (element.Lift.IsPublic ? "\npublic" : "\ninternal"),
        };
        StringBuilder text = new(plan.Announce ? $"[assembly: global::Tensors.NdElement(typeof({element.CSharp}))]\n\n" : "");
        text.Append(Head);
        text.Append(Mutators.Render(type)).Append('\n').Append(StructuralForms.Render(type));
        if (ReductionForms.Render(type) is { Length: > 0 } reductions)
        {
            text.Append('\n').Append(reductions);
        }

        if (new[] { Catalog.Operators, Catalog.Comparisons, Catalog.Prefixes, Catalog.Shifts }.Any(all => all.Any(type.Can)))
        {
            text.Append('\n').Append(TypedForms.Operators(type));
        }

        if (new[] { Catalog.Unary, Catalog.Binary, Catalog.Ternary }.Any(all => all.Any(type.Can)))
        {
            text.Append('\n').Append(TypedForms.Functions(type));
        }

        return SourceFile.Plain(text.ToString());
    }
}
