using System.Text;

namespace Tensors.Lift;

/// <summary>What builds and rearranges, for declared masks: their bytes are moved as those of any other tensor are.</summary>
internal static class MaskForms
{
    private const string Nested = "MemoryCost.View, Temp = \"nested(result)\"";

    private static readonly (string Keyword, string Name)[] s_indices = [("int", "Int32"), ("long", "Int64")];

    public static string Render()
    {
        StringBuilder text = new();
        text.Append("/// <summary>Declared masks, joined, repeated, taken and chosen.</summary>\npublic static class BooleanArranging\n{\n    extension(Nd)\n    {\n");
        Joined(text, "Concat", "Joined", "One behind the other along an axis.");
        Joined(text, "Stack", "Stacked", "As the elements of a new axis.");
        Moved(text, "Tile", "Tile", "Side by side with itself, so often along each axis.", "Tiled<byte, Leaf<G, byte>>", "params ReadOnlySpan<int> times", "times");
        Moved(text, "Repeat", "Repeat", "Every element along an axis several times.", "Repeated<byte, Leaf<G, byte>>", "int times, int axis", "times, axis");
        Moved(text, "Pad", "Pad", "With a border of one width along every axis.", "Padded<byte, Leaf<G, byte>>", "int before, int after, PadMode mode = PadMode.Constant, bool value = false", "before, after, mode, (byte)(value ? 1 : 0)");
        Line(text, "Displaced along one axis; what leaves at one end comes in at the other. 0 bytes.", "AlongAxis", "MemoryCost.View",
            "Expr<bool, Compare<byte, IsEqual<byte>, Shift<byte, Leaf<G, byte>>, Const<byte>>> Roll<G>(in G x, int shift, int axis)", ["G"], "Truth.Set(Nd.Roll(Truth.Bytes(in x), shift, axis))");
        Line(text, "One mask where another is set, else a third. 0 bytes.", "Broadcast", "MemoryCost.View",
            "Expr<bool, Compare<byte, IsEqual<byte>, Where<byte, MaskLeaf<G1>, Leaf<G2, byte>, Leaf<G3, byte>>, Const<byte>>> Where<G1, G2, G3>(in G1 mask, in G2 x, in G3 y)", ["G1", "G2", "G3"],
            "Truth.Set(Nd.Where(in mask, Truth.Bytes(in x), Truth.Bytes(in y)))");
        Line(text, "One mask where another is set, else a third. 0 bytes.", "Broadcast", "MemoryCost.View",
            "Expr<bool, Compare<byte, IsEqual<byte>, Where<byte, M, Leaf<G1, byte>, Leaf<G2, byte>>, Const<byte>>> Where<M, G1, G2>(Expr<bool, M> mask, in G1 x, in G2 y)", ["G1", "G2"],
            "Truth.Set(Nd.Where(mask, Truth.Bytes(in x), Truth.Bytes(in y)))", "\n            where M : IMaskNode, allows ref struct");
        foreach ((string name, string node, string rule, string axis) in new[] { ("Take", "Taken", "Take", ""), ("TakeAlongAxis", "TakenAlong", "TakeAlong", " = -1") })
        {
            string doc = name == "Take" ? "The slices of an axis that the indices name." : "Elements along an axis, each by an index of its own.";
            Line(text, doc + " 0 bytes as a whole assignment, else Temp.", rule, "MemoryCost.View, Temp = \"nested(result) + computed(indices)\"",
                $"Expr<bool, ComputedMask<Truths<{node}<byte, TI, Leaf<G, byte>, NI>>>> {name}<G, TI, NI>(in G x, Expr<TI, NI> indices, int axis{axis})", ["G"], $"Truth.Of(Nd.{name}(Truth.Bytes(in x), indices, axis))",
                "\n            where TI : unmanaged, IBinaryInteger<TI>\n            where NI : INode<TI>, allows ref struct");
        }

        Close(text);
        foreach ((string index, string indexName) in s_indices)
        {
            text.Append($"\n/// <summary>Declared masks, taken from by indices in declared tensors of {indexName}.</summary>\npublic static class BooleanBy{indexName}\n{{\n    extension(Nd)\n    {{\n");
            foreach ((string name, string node, string rule, string axis) in new[] { ("Take", "Taken", "Take", ""), ("TakeAlongAxis", "TakenAlong", "TakeAlong", " = -1") })
            {
                string doc = name == "Take" ? "The slices of an axis that the indices name." : "Elements along an axis, each by an index of its own.";
                Line(text, doc + " 0 bytes as a whole assignment, else Temp.", rule, Nested,
                    $"Expr<bool, ComputedMask<Truths<{node}<byte, {index}, Leaf<G, byte>, Leaf<I, {index}>>>>> {name}<G, I>(in G x, in I indices, int axis{axis})", ["G"],
                    $"Truth.Of(Nd.{name}(Truth.Bytes(in x), new Expr<{index}, Leaf<I, {index}>>(TensorsOf<{index}>.Lift(in indices)), axis))", $"\n            where I : struct, ITensor<{index}>");
            }

            Close(text);
        }

        return text.ToString();
    }

    private static void Joined(StringBuilder text, string name, string node, string doc)
    {
        string[] parameters = ["x", "y", "z", "w"];
        for (int count = 2; count <= 4; count++)
        {
            string[] tensors = [.. Enumerable.Range(1, count).Select(i => $"G{i}")];
            string nodes = string.Join(", ", tensors.Select(g => $"Leaf<{g}, byte>").Concat(Enumerable.Repeat("Const<byte>", 4 - count)));
            string taken = string.Join(", ", tensors.Select((g, i) => $"in {g} {parameters[i]}"));
            string values = string.Join(", ", tensors.Select((_, i) => $"Truth.Bytes(in {parameters[i]})"));
            Line(text, doc + " 0 bytes as a whole assignment, else Temp.", name, Nested, $"Expr<bool, ComputedMask<Truths<{node}<byte, {nodes}>>>> {name}<{string.Join(", ", tensors)}>({taken}, int axis = 0)", tensors, $"Truth.Of(Nd.{name}({values}, axis))");
        }
    }

    private static void Moved(StringBuilder text, string name, string rule, string doc, string node, string parameters, string arguments) =>
        Line(text, doc + " 0 bytes as a whole assignment, else Temp.", rule, Nested, $"Expr<bool, ComputedMask<Truths<{node}>>> {name}<G>(in G x, {parameters})", ["G"], $"Truth.Of(Nd.{name}(Truth.Bytes(in x), {arguments}))");

    private static void Line(StringBuilder text, string doc, string rule, string cost, string signature, string[] tensors, string body, string more = "")
        => Lifter.Member(text, doc, rule, signature + string.Concat(tensors.Select(g => $"\n            where {g} : struct, ITensor<bool>")) + more + "\n           ", body, cost);

    private static void Close(StringBuilder text)
    {
        text.Length--;
        text.Append("    }\n}\n");
    }
}
