using System.Text;

namespace Tensors.Lift;

/// <summary>The views as members: of expressions that lie in memory, and of what is written.</summary>
internal static class MemberForms
{
    private const string View = "Expr<T, View<T, Layout8<UnitNone>>>";
    private const string Mask = "Expr<bool, MaskView<Layout8<UnitNone>>>";
    private const string Part = "Part<T, Layout8<UnitNone>>";

    /// <summary>Of declared tensors lifted by <c>.E</c>, slices and views.</summary>
    public static string Expressions()
    {
        StringBuilder text = new("""
            /// <summary>Views of tensors, slices and views: members that chain. 0 bytes each; declared tensors have the same ones.</summary>
            public static partial class ViewMembers
            {

            """);
        Extension(text, "T, N", "Expr<T, N> x", "T : unmanaged", "INode<T>", View, "ViewList<T>", "View");
        Extension(text, "N", "Expr<bool, N> x", "", "IMaskNode", Mask, "MaskList", "Mask");
        return Close(text, "}\n");
    }

    // Every expression has the views, as it has slices, and those of what is computed are refused in our words (NDT2021). A transpose is one that what is
    // computed really has: the view is only for what lies in memory.
    private static void Extension(StringBuilder text, string parameters, string receiver, string element, string node, string one, string many, string make)
    {
        foreach (bool inMemory in (bool[])[true, false])
        {
            text.Append($"    extension<{parameters}>({receiver})\n");
            text.Append(element.Length == 0 ? "" : $"        where {element}\n");
            text.Append($"        where N : {node}, {(inMemory ? "IRegion, " : "")}allows ref struct\n    {{\n");
            foreach (ViewOperation operation in ViewCatalog.All.Where(o => o.Name == "Transpose" == inMemory))
            {
                Member(text, operation, "        ", one, many, make, "x");
            }

            Close(text, "    }\n\n");
        }
    }

    /// <summary>Of the writable target of a tensor.</summary>
    public static string Targets() => Writable("The views of a whole tensor as destinations.", "public readonly ref partial struct Target<G, T>", "Whole");

    /// <summary>Of writable parts.</summary>
    public static string Parts() => Writable("The views of a part as destinations.", "public ref partial struct Part<T, L>", "E");

    private static string Writable(string content, string type, string self)
    {
        StringBuilder text = new($"/// <content>{content}</content>\n{type}\n{{\n");
        foreach (ViewOperation operation in ViewCatalog.All.Where(static o => !o.Repeats))
        {
            Member(text, operation, "    ", Part, "PartList<T>", "Part", self, "readonly ");
        }

        return Close(text, "}\n");
    }

    private static void Member(StringBuilder text, ViewOperation operation, string indent, string one, string many, string make, string self, string modifier = "")
    {
        string parameters = operation.Parameters.Replace("global::System.", "").Replace("global::Tensors.", "");
        string method = operation.Name == "Ravel" ? "Reshape" : operation.Name;
        string first = $"ref ViewMaker.First({self}, \"{operation.Name}\", out Strided shape)";
        string count = operation.Name == "Split" ? "parts" : "count";
        string pieces = operation.Pieces?.Replace("out int parts", "out int count") ?? "";
        string call = $"shape.{method}({operation.Arguments}{(pieces.Length == 0 ? "" : ", " + pieces)})";
        string body = pieces.Length == 0 ? $"ViewMaker.{make}({first}, {call})" : $"new({first}, {call}, step, {count})";
        text.Append($"{indent}/// <summary>{operation.Doc} View, 0 bytes.</summary>\n");
        if (operation.Error is { } error)
        {
            text.Append($"{indent}/// {error.Replace("global::System.", "").Replace("global::Tensors.", "")}\n");
        }

        text.Append($"{indent}[ShapeRule(ShapeRule.{operation.Rule}), MemoryCost(MemoryCost.View)]\n");
        text.Append($"{indent}public {(self == "Whole" ? "" : modifier)}{(pieces.Length == 0 ? one : many)} {operation.Name}({parameters})\n{indent}    => {body};\n\n");
    }

    private static string Close(StringBuilder text, string end)
    {
        text.Length--;
        return text.Append(end).ToString();
    }
}
