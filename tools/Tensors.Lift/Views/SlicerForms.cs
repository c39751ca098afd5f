using System.Text;

namespace Tensors.Lift;

/// <summary>The slice indexers of views, one a number of slices: a slice of a view is a view.</summary>
internal static class SlicerForms
{
    public static string Expressions() => Render("public ref partial struct Expr<T, N>", "Expr<T, View<T, Layout8<UnitNone>>>", "View", "this",
        "\n    /// <exception cref=\"InvalidOperationException\">The elements are computed and do not lie in memory: slice the operands.</exception>");

    public static string Parts() => Render("public ref partial struct Part<T, L>", "Part<T, Layout8<UnitNone>>", "Part", "E", "");

    private static string Render(string type, string result, string make, string self, string error)
    {
        StringBuilder text = new($"/// <content>Slices of views.</content>\n{type}\n{{\n");
        for (int count = 1; count <= Ranks.Most; count++)
        {
            text.Append($$"""
                    /// <summary>The part that {{(count == 1 ? "a slice selects" : $"{count} slices select")}}; axes that are not mentioned are whole. View, 0 bytes.</summary>
                    /// <exception cref="ArgumentOutOfRangeException">A range leaves its axis or is empty.</exception>
                    /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>{{error}}
                    [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
                    public readonly {{result}} this[{{Ranks.Each(count, "Slice s{0}")}}]
                        => ViewMaker.{{make}}(ref ViewMaker.First({{self}}, "A slice", out Strided shape), shape.Slice({{Ranks.Each(count, "s{0}")}}));


                """);
        }

        text.Length--;
        return text.Append("}\n").ToString();
    }
}
