using System.Text;

namespace Tensors.Lift;

/// <summary>The makers of views behind the slice indexers and transpositions of declared tensors, one a rank.</summary>
internal static class ViewForms
{
    private static readonly (string Prefix, string Generics, string Type, string View, string Parameter, string Constraints)[] s_kinds =
    [
        ("", "G, T", "T", "View<T, {0}>", "ref readonly T first", "\n        where G : IShape\n        where T : unmanaged"),
        ("Mask", "G", "bool", "MaskView<{0}>", "ref readonly bool first", "\n        where G : IShape"),
    ];

    public static string Windows()
    {
        StringBuilder text = Open("The windows: ranges along every axis.", "[MemoryCost(MemoryCost.View)]\n");
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            foreach (var kind in s_kinds)
            {
                foreach ((string name, string unit, string order) in Units(rank))
                {
                    string layout = $"Window{rank}<{unit}>";
                    string sizes = Backwards(rank, "n{0}") + (rank == 1 ? "" : ", " + Backwards(rank, "ShapeFacts<G>.Step({0})"));
                    text.Append($$"""
                            /// <summary>The window of a {{order}}tensor of rank {{rank}} that the ranges select.</summary>
                            [MethodImpl(AggressiveInlining)]
                            public static Expr<{{kind.Type}}, {{string.Format(null, kind.View, layout)}}> {{kind.Prefix}}Window{{name}}<{{kind.Generics}}>({{kind.Parameter}}, {{Ranks.Each(rank, "Range r{0}")}}){{kind.Constraints}}
                            {
                                {{Ranks.Each(rank, "nint o{0} = RangeBounds.Resolve<G>({0}, r{0}, out int n{0}) * ShapeFacts<G>.Step({0});", "\n        ")}}
                                return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), {{Ranks.Each(rank, "o{0}", " + ")}}), new {{layout}}({{sizes}})));
                            }


                        """);
                }
            }
        }

        return Close(text);
    }

    public static string Slices()
    {
        StringBuilder text = Open("The views that slices select: indices drop their axis, ranges may have steps.");
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            foreach (var kind in s_kinds)
            {
                foreach ((string name, string unit, string what) in new[] { ("Of", "UnitLast", "with the last axis contiguous"), ("OfColumns", "UnitFirst", "with the first axis contiguous"), ("Strided", "UnitNone", "with any strides") })
                {
                    if (rank == 1 && unit == "UnitFirst")
                    {
                        continue;
                    }

                    string layout = $"Layout{rank}<{unit}>";
                    text.Append($$"""
                            /// <summary>The part of a tensor of rank {{rank}} that the slices select, {{what}}.</summary>
                            [MethodImpl(AggressiveInlining)]
                            public static Expr<{{kind.Type}}, {{string.Format(null, kind.View, layout)}}> {{kind.Prefix}}{{name}}<{{kind.Generics}}>({{kind.Parameter}}, {{Ranks.Each(rank, "Slice s{0}")}}){{kind.Constraints}}
                            {
                                {{layout}} layout = default;
                                nint offset = 0;
                                {{string.Join("\n        ", Enumerable.Range(0, rank).Reverse().Select(axis => $"offset += Axis<G, {layout}>(ref layout, {axis}, s{axis});"))}}
                                return new(new(in Unsafe.Add(ref Unsafe.AsRef(in first), offset), layout));
                            }


                        """);
                }
            }
        }

        text.Append("""
                // Resolves one slice, appends its axis unless it is dropped, and returns the offset of its first element.
                [MethodImpl(AggressiveInlining)]
                private static nint Axis<G, L>(ref L layout, int axis, Slice slice)
                    where G : IShape
                    where L : struct, IGrowingLayout
                {
                    (int start, int count, int step) = slice.Resolve(axis, G.Dim(axis));
                    nint stride = ShapeFacts<G>.Step(axis);
                    if (step != 0)
                    {
                        layout.Push(count, stride * step);
                    }

                    return start * stride;
                }

            """);
        return Close(text);
    }

    public static string Transposes()
    {
        StringBuilder text = Open("The views with the axes in reverse.");
        for (int rank = 2; rank <= Ranks.Most; rank++)
        {
            foreach (var kind in s_kinds)
            {
                foreach ((string name, string unit, string order) in new[] { ("", "UnitFirst", "row-major"), ("Columns", "UnitLast", "column-major") })
                {
                    string layout = $"Window{rank}<{unit}>";
                    string sizes = Ranks.Each(rank, "ShapeFacts<G>.Size({0})") + ", " + Ranks.Each(rank, "ShapeFacts<G>.Step({0})");
                    text.Append($$"""
                            /// <summary>A {{order}} tensor of rank {{rank}} with its axes in reverse.</summary>
                            [MethodImpl(AggressiveInlining)]
                            public static Expr<{{kind.Type}}, {{string.Format(null, kind.View, layout)}}> {{kind.Prefix}}Transpose{{name}}{{rank}}<{{kind.Generics}}>({{kind.Parameter}}){{kind.Constraints}}
                                => new(new(in first, new {{layout}}({{sizes}})));


                        """);
                }
            }
        }

        return Close(text);
    }

    private static (string Name, string Unit, string Order)[] Units(int rank)
        => rank == 1 ? [("", "UnitLast", "")] : [("", "UnitLast", "row-major "), ("Columns", "UnitFirst", "column-major ")];

    private static string Backwards(int rank, string pattern)
        => string.Join(", ", Enumerable.Range(0, rank).Reverse().Select(axis => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, axis)));

    private static StringBuilder Open(string what, string attributes = "") => new($$"""
        /// <content>{{what}}</content>
        {{attributes}}public static partial class Views
        {

        """);

    private static string Close(StringBuilder text) => text.ToString().TrimEnd() + "\n}\n";
}
