using System.Text;

namespace Tensors.Lift;

/// <summary>The indexers of <c>Target</c>, one set a rank: elements by integers and indices, parts by ranges and by slices.</summary>
internal static class TargetForms
{
    public static string Render()
    {
        StringBuilder text = new("""
            /// <content>The indexers, one set a rank.</content>
            public readonly ref partial struct Target<G, T>
            {

            """);
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            Element(text, rank, "int", "Offset({0}, i{0})");
            Element(text, rank, "Index", "Offset({0}, i{0}.GetOffset(G.Dim({0})))");
            Part(text, rank, $"Ranges{rank}<G>", Ranks.Each(rank, "Range r{0}"), "A range leaves its axis or is empty.", $$"""
                            {{Ranks.Each(rank, "nint o{0} = RangeBounds.Resolve<G>({0}, r{0}, out int n{0}) * ShapeFacts<G>.Step({0});", "\n            ")}}
                            return new(new(in Unsafe.Add(ref _first, {{Ranks.Each(rank, "o{0}", " + ")}}), new Ranges{{rank}}<G>({{Ranks.Each(rank, "n{0}")}})));
                """);
            string layout = $"Layout{rank}<UnitNone>";
            Part(text, rank, $"Leading<G, {layout}>", Ranks.Each(rank, "Slice s{0}"), "A range leaves its axis or is empty.", $$"""
                            {{layout}} layout = default;
                            nint offset = 0;
                            {{string.Join("\n            ", Enumerable.Range(0, rank).Reverse().Select(axis => $"offset += Axis(ref layout, {axis}, s{axis});"))}}
                            return new(new(in Unsafe.Add(ref _first, offset), new Leading<G, {{layout}}>(layout)));
                """);
        }

        return text.ToString().TrimEnd() + "\n}\n";
    }

    private static void Element(StringBuilder text, int rank, string type, string offset) => text.Append($$"""
            /// <summary>A reference to one element of a tensor of rank {{rank}}.</summary>
            /// <exception cref="IndexOutOfRangeException">An index is outside its axis.</exception>
            public ref T this[{{Ranks.Each(rank, type + " i{0}")}}]
            {
                [MethodImpl(AggressiveInlining)]
                get
                {
                    Demand({{rank}});
                    return ref Unsafe.Add(ref _first, {{Ranks.Each(rank, offset, " + ")}});
                }
            }


        """);

    private static void Part(StringBuilder text, int rank, string layout, string parameters, string error, string body) => text.Append($$"""
            /// <summary>The part that the {{(layout[0] == 'R' ? "ranges" : "slices")}} select; axes that are not mentioned are whole.</summary>
            /// <exception cref="ArgumentOutOfRangeException">{{error}}</exception>{{(layout[0] == 'R' ? "" : "\n    /// <exception cref=\"IndexOutOfRangeException\">An index is outside its axis.</exception>")}}
            [ShapeRule(ShapeRule.Slice), MemoryCost(MemoryCost.View)]
            public Part<T, {{layout}}> this[{{parameters}}]
            {
                [MethodImpl(AggressiveInlining)]
                get
                {
                    DemandAtLeast({{rank}});
        {{body}}
                }
            }


        """);
}
