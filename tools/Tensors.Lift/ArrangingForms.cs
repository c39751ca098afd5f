using System.Text;

namespace Tensors.Lift;

/// <summary>The functions of declared tensors that build and rearrange: joined, repeated, sorted, taken by index, counted.</summary>
internal static class ArrangingForms
{
    private const string Nested = "MemoryCost.View, Temp = \"nested(result)\"";

    public static string Render(ElementType type)
    {
        StringBuilder text = new();
        string t = type.Keyword;
        text.Append($"/// <summary>Declared tensors of {type.Display}, joined, repeated and rearranged.</summary>\npublic static class {type.Name}Arranging\n{{\n    extension(Nd)\n    {{\n");
        Joined(text, t, "Concat", "Joined", "One behind the other along an axis. 0 bytes as a whole assignment, else Temp.");
        Joined(text, t, "Stack", "Stacked", "As the elements of a new axis. 0 bytes as a whole assignment, else Temp.");
        Line(text, t, "Side by side with itself, so often along each axis. 0 bytes as a whole assignment, else Temp.", "Tile", Nested,
            $"Expr<{t}, Computed<{t}, Tiled<{t}, {Leaf("G", t)}>>> Tile<G>(in G x, params ReadOnlySpan<int> times)", ["G"], $"Nd.Tile({Lift("G", "x", t)}, times)");
        Line(text, t, "Every element along an axis several times. 0 bytes as a whole assignment, else Temp.", "Repeat", Nested,
            $"Expr<{t}, Computed<{t}, Repeated<{t}, {Leaf("G", t)}>>> Repeat<G>(in G x, int times, int axis)", ["G"], $"Nd.Repeat({Lift("G", "x", t)}, times, axis)");
        Line(text, t, "With a border of one width along every axis. 0 bytes as a whole assignment, else Temp.", "Pad", Nested,
            $"Expr<{t}, Computed<{t}, Padded<{t}, {Leaf("G", t)}>>> Pad<G>(in G x, int before, int after, PadMode mode = PadMode.Constant, {t} value = default)", ["G"], $"Nd.Pad({Lift("G", "x", t)}, before, after, mode, value)");
        Line(text, t, "With a border of a width for each axis: [(1, 1), (0, 2)]. 0 bytes as a whole assignment, else Temp.", "Pad", Nested,
            $"Expr<{t}, Computed<{t}, Padded<{t}, {Leaf("G", t)}>>> Pad<G>(in G x, scoped ReadOnlySpan<(int Before, int After)> widths, PadMode mode = PadMode.Constant, {t} value = default)", ["G"], $"Nd.Pad({Lift("G", "x", t)}, widths, mode, value)");
        Line(text, t, "Displaced along one axis; what leaves at one end comes in at the other. 0 bytes.", "AlongAxis", "MemoryCost.View",
            $"Expr<{t}, Shift<{t}, {Leaf("G", t)}>> Roll<G>(in G x, int shift, int axis)", ["G"], $"Nd.Roll({Lift("G", "x", t)}, shift, axis)");
        Line(text, t, "Displaced as one row of elements, the last axis fastest. A Temp of the elements, and one of its size inside a larger expression.", "Same", "MemoryCost.View, Temp = \"nested(result) + result\"",
            $"Expr<{t}, Computed<{t}, Rolled<{t}, {Leaf("G", t)}>>> Roll<G>(in G x, int shift)", ["G"], $"Nd.Roll({Lift("G", "x", t)}, shift)");
        foreach ((string name, string side) in new[] { ("Tril", "below"), ("Triu", "above") })
        {
            Line(text, t, $"The elements on and {side} a diagonal of the last two axes; zero elsewhere. 0 bytes.", "Same", "MemoryCost.View",
                $"Expr<{t}, Triangle<{t}, {Leaf("G", t)}>> {name}<G>(in G x, int k = 0)", ["G"], $"Nd.{name}({Lift("G", "x", t)}, k)");
        }

        Plain(text, "Writes the coordinates of every point of a grid whose axes are given by vectors.", "MemoryCost.Into",
            $"void MeshGrid<G1, G2, X, Y>(in G1 x, in G2 y, ref X gridX, ref Y gridY, MeshIndexing indexing = MeshIndexing.Cartesian)\n            where G1 : struct, ITensor<{t}>\n            where G2 : struct, ITensor<{t}>\n            where X : struct, ITensor<{t}>\n            where Y : struct, ITensor<{t}>",
            $"Nd.MeshGrid({Lift("G1", "x", t)}, {Lift("G2", "y", t)}, ref gridX, ref gridY, indexing)", "Mesh");
        if (type.Can(Traits.Ordered, Catalog.Ordered))
        {
            Ordered(text, type);
        }

        if (type.Can(Traits.Floating, Catalog.Floating))
        {
            Line(text, t, "The piecewise linear function through given points. 0 bytes as a whole assignment, else Temp.", "First", Nested,
                $"Expr<{t}, Computed<{t}, Interpolated<{t}, {Leaf("G1", t)}, {Leaf("G2", t)}, {Leaf("G3", t)}>>> Interp<G1, G2, G3>(in G1 x, in G2 xp, in G3 fp, {t}? left = null, {t}? right = null)", ["G1", "G2", "G3"],
                $"Nd.Interp({Lift("G1", "x", t)}, {Lift("G2", "xp", t)}, {Lift("G3", "fp", t)}, left, right)");
        }

        if (type.Can(Traits.Bitwise, "IBinaryInteger<T>"))
        {
            Plain(text, "How often each number occurs, 0 first; as many as the destination has elements.", "MemoryCost.Into",
                $"void BinCount<G, C>(in G x, ref C counts)\n            where G : struct, ITensor<{t}>\n            where C : struct, ITensor<long>", $"Nd.BinCount({Lift("G", "x", t)}, ref counts)");
        }

        Plain(text, "The elements where a mask is set, in logical order; how many.", "MemoryCost.Into, Temp = \"computed(mask)\"",
            $"long Compress<M, G, V>(Expr<bool, M> mask, in G x, ref V values)\n            where M : IMaskNode, allows ref struct\n            where G : struct, ITensor<{t}>\n            where V : struct, ITensor<{t}>", $"Nd.Compress(mask, {Lift("G", "x", t)}, ref values)");
        Plain(text, "The elements where a mask is set, in logical order; how many.", "MemoryCost.Into",
            $"long Compress<M, G, V>(in M mask, in G x, ref V values)\n            where M : struct, ITensor<bool>\n            where G : struct, ITensor<{t}>\n            where V : struct, ITensor<{t}>", $"Nd.Compress(new Expr<bool, MaskLeaf<M>>(new(in Unsafe.As<M, bool>(ref Unsafe.AsRef(in mask)))), {Lift("G", "x", t)}, ref values)");
        foreach ((string name, string node, string rule, string axis) in Picks)
        {
            Line(text, t, $"{(name == "Take" ? "The slices of an axis that the indices name" : "Elements along an axis, each by an index of its own")}. 0 bytes as a whole assignment, else Temp.", rule, "MemoryCost.View, Temp = \"nested(result) + computed(indices)\"",
                $"Expr<{t}, Computed<{t}, {node}<{t}, TI, {Leaf("G", t)}, NI>>> {name}<G, TI, NI>(in G x, Expr<TI, NI> indices, int axis{axis})\n            where TI : unmanaged, IBinaryInteger<TI>\n            where NI : INode<TI>, allows ref struct", ["G"], $"Nd.{name}({Lift("G", "x", t)}, indices, axis)");
        }

        Close(text);
        foreach ((string index, string indexName) in Indices)
        {
            Indexed(text, type, index, indexName);
        }

        if (type.Can(Traits.Ordered, Catalog.Ordered))
        {
            InPlace(text, type);
        }

        return text.ToString();
    }

    /// <summary>Expressions with declared tensors of indices.</summary>
    public static string Generic()
    {
        StringBuilder text = new();
        foreach ((string index, string indexName) in Indices)
        {
            text.Append($"/// <summary>Expressions, taken from by declared tensors of {indexName}.</summary>\npublic static class TakenBy{indexName}\n{{\n    extension(Nd)\n    {{\n");
            foreach ((string name, string node, string rule, string axis) in Picks)
            {
                Lifter.Member(text, $"{(name == "Take" ? "The slices of an axis that the indices name" : "Elements along an axis, each by an index of its own")}. 0 bytes as a whole assignment, else Temp.", rule,
                    $"Expr<T, Computed<T, {node}<T, {index}, N, {Leaf("I", index)}>>> {name}<T, N, I>(Expr<T, N> x, in I indices, int axis{axis})\n            where T : unmanaged\n            where N : INode<T>, allows ref struct\n            where I : struct, ITensor<{index}>\n           ",
                    $"Nd.{name}(x, {Lift("I", "indices", index)}, axis)", "MemoryCost.View, Temp = \"nested(result) + computed(x)\"");
            }

            Close(text);
        }

        text.Length--;
        return text.ToString();
    }

    private static readonly (string Keyword, string Name)[] Indices = [("int", "Int32"), ("long", "Int64")];

    private static readonly (string Name, string Node, string Rule, string Axis)[] Picks = [("Take", "Taken", "Take", ""), ("TakeAlongAxis", "TakenAlong", "TakeAlong", " = -1")];

    private static void Joined(StringBuilder text, string t, string name, string node, string doc)
    {
        string[] parameters = ["x", "y", "z", "w"];
        for (int count = 2; count <= 4; count++)
        {
            string[] tensors = [.. Enumerable.Range(1, count).Select(i => $"G{i}")];
            string[] nodes = [.. tensors.Select(g => Leaf(g, t)), .. Enumerable.Repeat($"Const<{t}>", 4 - count)];
            string taken = string.Join(", ", tensors.Select((g, i) => $"in {g} {parameters[i]}"));
            string values = string.Join(", ", tensors.Select((g, i) => Lift(g, parameters[i], t)));
            Line(text, t, doc, name, Nested, $"Expr<{t}, Computed<{t}, {node}<{t}, {string.Join(", ", nodes)}>>> {name}<{string.Join(", ", tensors)}>({taken}, int axis = 0)", tensors, $"Nd.{name}({values}, axis)");
        }
    }

    private static void Ordered(StringBuilder text, ElementType type)
    {
        string t = type.Keyword;
        Line(text, t, "The elements along one axis in order, NaN last; equals keep theirs. A Temp of two lanes, and one of its size inside a larger expression.", "AlongAxis", $"MemoryCost.View, Temp = \"nested(result) + {2 * type.Size} * along(x)\"",
            $"Expr<{t}, Computed<{t}, Sorted<{t}, {Leaf("G", t)}>>> Sort<G>(in G x, int axis = -1, bool descending = false)", ["G"], $"Nd.Sort({Lift("G", "x", t)}, axis, descending)");
        Line(text, t, "The indices that put the elements along one axis in order, NaN last; equals keep theirs. A Temp of two lanes of elements and two of 32-bit places, and one of its size inside a larger expression.", "AlongAxis", $"MemoryCost.View, Temp = \"nested(result) + {(2 * type.Size) + 8} * along(x)\"",
            $"Expr<long, Computed<long, ArgSorted<{t}, {Leaf("G", t)}>>> ArgSort<G>(in G x, int axis = -1, bool descending = false)", ["G"], $"Nd.ArgSort({Lift("G", "x", t)}, axis, descending)");
        Line(text, t, "The places at which values would stand in a sorted vector. 0 bytes as a whole assignment, else Temp.", "Second", Nested,
            $"Expr<long, Computed<long, Searched<{t}, {Leaf("G1", t)}, {Leaf("G2", t)}>>> SearchSorted<G1, G2>(in G1 sorted, in G2 x, bool right = false)", ["G1", "G2"], $"Nd.SearchSorted({Lift("G1", "sorted", t)}, {Lift("G2", "x", t)}, right)");
        Line(text, t, "The bins that values fall into. 0 bytes as a whole assignment, else Temp.", "First", Nested,
            $"Expr<long, Computed<long, Searched<{t}, {Leaf("G2", t)}, {Leaf("G1", t)}>>> Digitize<G1, G2>(in G1 x, in G2 bins, bool right = false)", ["G1", "G2"], $"Nd.Digitize({Lift("G1", "x", t)}, {Lift("G2", "bins", t)}, right)");
        Line(text, t, "Whether elements are among those of a set; NaN never is. A Temp of the set, and one of the result's size inside a larger expression.", "First", "MemoryCost.View, Temp = \"nested(result) + set\"",
            $"Expr<bool, ComputedMask<Contained<{t}, {Leaf("G1", t)}, {Leaf("G2", t)}>>> IsIn<G1, G2>(in G1 x, in G2 set, bool invert = false)", ["G1", "G2"], $"Nd.IsIn({Lift("G1", "x", t)}, {Lift("G2", "set", t)}, invert)");
        string of = $"\n            where G : struct, ITensor<{t}>", values = $"\n            where V : struct, ITensor<{t}>", x = Lift("G", "x", t);
        string Long(string p) => $"\n            where {p} : struct, ITensor<long>";
        Plain(text, "The distinct elements, ascending; how many. Temp of twice the elements.", "MemoryCost.Into, Temp = \"2 * x\"",
            $"long UniqueValues<G, V>(in G x, ref V values, bool equalNaN = false){of}{values}", $"Nd.UniqueValues({x}, ref values, equalNaN)");
        Plain(text, "The distinct elements, ascending, and how often each occurs; how many. Temp of twice the elements.", "MemoryCost.Into, Temp = \"2 * x\"",
            $"long UniqueCounts<G, V, C>(in G x, ref V values, ref C counts, bool equalNaN = false){of}{values}{Long("C")}", $"Nd.UniqueCounts({x}, ref values, ref counts, equalNaN)");
        Plain(text, "The distinct elements, ascending, and which of them each element is; how many. Temp of twice the elements and two 32-bit numbers each.", "MemoryCost.Into, Temp = \"2 * x + 8 * length(x)\"",
            $"long UniqueInverse<G, V, I>(in G x, ref V values, ref I inverse, bool equalNaN = false){of}{values}{Long("I")}", $"Nd.UniqueInverse({x}, ref values, ref inverse, equalNaN)");
        Plain(text, "The distinct elements, ascending, where each occurs first, which of them each element is, and how often each occurs; how many. Temp of twice the elements and two 32-bit numbers each.", "MemoryCost.Into, Temp = \"2 * x + 8 * length(x)\"",
            $"long UniqueAll<G, V, P, I, C>(in G x, ref V values, ref P indices, ref I inverse, ref C counts, bool equalNaN = false){of}{values}{Long("P")}{Long("I")}{Long("C")}", $"Nd.UniqueAll({x}, ref values, ref indices, ref inverse, ref counts, equalNaN)");
        Plain(text, "How many elements fall into each of equally wide bins; as many bins as the destination has elements.", "MemoryCost.Into",
            $"void Histogram<G, C>(in G x, double low, double high, ref C counts){of}{Long("C")}", $"Nd.Histogram({x}, low, high, ref counts)");
        Plain(text, "The sums of the weights of the elements that fall into each of equally wide bins; as many bins as the destination has elements.", "MemoryCost.Into",
            $"void Histogram<G, W, V>(in G x, double low, double high, in W weights, ref V sums){of}\n            where W : struct, ITensor<{t}>{values}", $"Nd.Histogram({x}, low, high, {Lift("W", "weights", t)}, ref sums)");
        Plain(text, "How many elements fall between edges that ascend.", "MemoryCost.Into",
            $"void Histogram<G, E, C>(in G x, in E edges, ref C counts){of}\n            where E : struct, ITensor<{t}>{Long("C")}", $"Nd.Histogram({x}, {Lift("E", "edges", t)}, ref counts)");
    }

    private static void Indexed(StringBuilder text, ElementType type, string index, string indexName)
    {
        string t = type.Keyword;
        text.Append($"\n/// <summary>Declared tensors of {type.Display}, by indices in declared tensors of {indexName}.</summary>\npublic static class {type.Name}By{indexName}\n{{\n    extension(Nd)\n    {{\n");
        foreach ((string name, string node, string rule, string axis) in Picks)
        {
            Line(text, t, $"{(name == "Take" ? "The slices of an axis that the indices name" : "Elements along an axis, each by an index of its own")}. 0 bytes as a whole assignment, else Temp.", rule, Nested,
                $"Expr<{t}, Computed<{t}, {node}<{t}, {index}, {Leaf("G", t)}, {Leaf("I", index)}>>> {name}<G, I>(in G x, in I indices, int axis{axis})\n            where I : struct, ITensor<{index}>", ["G"], $"Nd.{name}({Lift("G", "x", t)}, {Lift("I", "indices", index)}, axis)");
        }

        foreach ((string name, string doc, string axis) in new[]
        {
            ("Scatter", "Writes slices of an axis by index; of two values for one place the later one stays.", "0"),
            ("ScatterAdd", "Adds to slices of an axis by index; of two values for one place both are added.", "0"),
            ("PutAlongAxis", "Writes elements along an axis, each at an index of its own.", "-1"),
        })
        {
            if (name == "ScatterAdd" && !type.Can(Traits.Arithmetic, Catalog.Addable))
            {
                continue;
            }

            string constraints = $"\n            where G : struct, ITensor<{t}>\n            where I : struct, ITensor<{index}>";
            Plain(text, doc, "MemoryCost.InPlace", $"void {name}<G, I, V>(ref G x, in I indices, in V values, int axis = {axis}){constraints}\n            where V : struct, ITensor<{t}>",
                $"Nd.{name}(ref x, {Lift("I", "indices", index)}, {Lift("V", "values", t)}, axis)", name == "PutAlongAxis" ? "PutAlong" : "Scatter");
            Plain(text, doc, $"MemoryCost.InPlace, Temp = \"{type.Size}\"", $"void {name}<G, I>(ref G x, in I indices, {t} value, int axis = {axis}){constraints}",
                $"Nd.{name}(ref x, {Lift("I", "indices", index)}, new Expr<{t}, Const<{t}>>(new Const<{t}>(value)), axis)", name == "PutAlongAxis" ? "PutAlong" : "Scatter");
        }

        Close(text);
    }

    private static void InPlace(StringBuilder text, ElementType type)
        => text.Append($$"""

            /// <summary>Declared tensors of {{type.Display}}, sorted in place.</summary>
            public static class {{type.Name}}SortedInPlace
            {
                /// <summary>Puts the elements along one axis in order, NaN last; equals keep theirs. In place, a Temp of two lanes along the axis.</summary>
                /// <param name="x">The tensor.</param>
                /// <param name="axis">The axis, counted from the first; negative from the last.</param>
                /// <param name="descending">Largest first; NaN stays last.</param>
                /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
                [ShapeRule(ShapeRule.AlongAxis), MemoryCost(MemoryCost.InPlace, Temp = "{{2 * type.Size}} * along(this)")]
                public static void Sort<G>(this ref G x, int axis = -1, bool descending = false)
                    where G : struct, ITensor<{{type.Keyword}}>
                    => LaneSort.Sort(Parts.Of<{{type.Keyword}}, G>(ref x), Nd.FromLast(axis, G.Rank), descending);
            }

            """);

    private static string Leaf(string tensor, string t) => $"Leaf<{tensor}, {t}>";

    private static string Lift(string tensor, string name, string t) => $"new Expr<{t}, Leaf<{tensor}, {t}>>(TensorsOf<{t}>.Lift(in {name}))";

    private static void Close(StringBuilder text)
    {
        text.Length--;
        text.Append("    }\n}\n");
    }

    private static void Line(StringBuilder text, string t, string doc, string rule, string cost, string signature, string[] tensors, string body)
        => Lifter.Member(text, doc, rule, signature + string.Concat(tensors.Select(g => $"\n            where {g} : struct, ITensor<{t}>")) + "\n           ", body, cost);

    private static void Plain(StringBuilder text, string doc, string cost, string signature, string body, string rule = "Bounded")
        => text.Append($"""
                    /// <summary>{doc}</summary>
                    [ShapeRule(ShapeRule.{rule}), MemoryCost({cost}), MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static {signature}
                        => {body};


            """);
}
