using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>A fused statement: its distinct operands, what has to hold for them to be that few, and its operations in the order of the algebra.</summary>
/// <param name="Site">The statement.</param>
/// <param name="Operands">The path of each distinct operand in the tree.</param>
/// <param name="Chain">The type of the operands together.</param>
/// <param name="Conditions">What is checked before the statement runs as it is planned here.</param>
/// <param name="Vectors">Of vectors: statements, an operation each, that end in the result.</param>
/// <param name="Scalars">Of one element: as few statements as can be, since of a choice only one side may be computed.</param>
internal sealed record FusionPlan(
    FusionSite Site, IReadOnlyList<string> Operands, string Chain, IReadOnlyList<string> Conditions, IReadOnlyList<string> Vectors, IReadOnlyList<string> Scalars);

/// <summary>Makes straight-line code of a tree.</summary>
internal static class FusionPlanner
{
    // What is memory or a number can be compared; all else is loaded as often as it is written.
    private static readonly HashSet<string> s_comparable = ["Leaf", "View", "Const", "MaskLeaf", "MaskView"];

    public static FusionPlan Plan(FusionSite site)
    {
        Operands operands = new();
        operands.Find(site.Tree, "");
        Operand[] all = [.. operands.All];
        for (int i = 0; i < all.Length; i++)
        {
            all[i].Place = Place(i, all.Length);
        }

        Writer vectors = new(operands, site.Element, vector: true), scalars = new(operands, site.Element, vector: false);
        vectors.Lines.Add($"return {vectors.Write(site.Tree, "", last: true)};");
        scalars.Lines.Add($"return {scalars.Write(site.Tree, "", last: true)};");
        string chain = all.Skip(1).Aggregate(all[0].Tree.Type, static (head, last) => $"Operands<{head}, {last.Tree.Type}>");
        return new(site, [.. all.Select(static one => one.Path)], chain, operands.Conditions, vectors.Lines, scalars.Lines);
    }

    private static string Place(int i, int count) =>
        count == 1 ? "" : string.Concat(Enumerable.Repeat(".Head", count - 1 - Math.Max(i, 1))) + (i == 0 ? ".Head" : ".Last");

    private sealed class Operand(TreeSpec tree, string path)
    {
        public TreeSpec Tree => tree;

        public string Path => path;

        public string Place { get; set; } = "";

        public int Uses { get; set; } = 1;
    }

    /// <summary>The leaves of a tree, those that are taken to be one put together.</summary>
    private sealed class Operands
    {
        private readonly Dictionary<(string Type, string Written), Operand> _known = [];
        private readonly Dictionary<string, Operand> _byPath = new(StringComparer.Ordinal);

        public List<Operand> All { get; } = [];

        public List<string> Conditions { get; } = [];

        public Operand At(string path) => _byPath[path];

        public void Find(TreeSpec tree, string path)
        {
            if (tree.Operands.Count > 0)
            {
                if (tree.Kind == "Compare")
                {
                    Conditions.Add($"Fusion.Is(ref tree{path}.Operation, {tree.Operation})");
                }

                for (int i = 0; i < tree.Operands.Count; i++)
                {
                    Find(tree.Operands[i], Down(path, i));
                }
            }
            else if (tree.Literal is not null)
            {
                Conditions.Add($"Fusion.Is(ref tree{path}, {tree.Literal})");
            }
            else if (s_comparable.Contains(tree.Kind) && _known.TryGetValue((tree.Type, tree.Written), out Operand? known))
            {
                known.Uses++;
                _byPath.Add(path, known);
                Conditions.Add($"Fusion.Same(ref tree{path}, ref tree{known.Path})");
            }
            else
            {
                Operand operand = new(tree, path);
                All.Add(operand);
                _byPath.Add(path, operand);
                _known[(tree.Type, tree.Written)] = operand;
            }
        }
    }

    /// <summary>Writes the operations of a tree.</summary>
    private sealed class Writer(Operands operands, string element, bool vector)
    {
        private readonly Dictionary<Operand, string> _held = [];
        private int _steps;

        public List<string> Lines { get; } = [];

        public string Write(TreeSpec tree, string path, bool last = false)
        {
            if (tree.Operands.Count == 0)
            {
                return Leaf(tree, path);
            }

            string[] parts = [.. tree.Operands.Select((operand, i) => Write(operand, Down(path, i)))];
            if (!vector)
            {
                return Scalar(tree, parts);
            }

            string call = Vector(tree, parts);
            if (last)
            {
                return call;
            }

            Lines.Add($"V t{_steps} = {call};");
            return $"t{_steps++}";
        }

        private string Vector(TreeSpec tree, string[] parts) => tree.Kind switch
        {
            "Where" => $"V.Select({parts[0]}, {parts[1]}, {parts[2]})",
            "MaskBinary" => $"{tree.Operation}.Invoke<V, {element}>({parts[0]}, {parts[1]})",
            "MaskNot" => $"~{parts[0]}",
            _ => $"{tree.Operation}.Invoke({string.Join(", ", parts)})",
        };

        private static string Scalar(TreeSpec tree, string[] parts) => tree.Kind switch
        {
            "Where" => $"({parts[0]} ? {parts[1]} : {parts[2]})",
            "MaskBinary" => $"(({tree.Operation}.Invoke({parts[0]} ? 1UL : 0, {parts[1]} ? 1UL : 0) & 1) != 0)",
            "MaskNot" => $"!{parts[0]}",
            _ => $"{tree.Operation}.Invoke({string.Join(", ", parts)})",
        };

        // What is used once is loaded where it is: a variable for it would cost the compiler's code a register and a move.
        private string Leaf(TreeSpec tree, string path)
        {
            if (tree.Literal is { } literal)
            {
                return vector ? $"V.Create({literal})" : literal;
            }

            Operand operand = operands.At(path);
            string load = $"n{operand.Place}." + (!vector ? "At<A>(r, c)" : tree.IsMask ? $"Mask<V, {element}, A>(r, c)" : "Load<V, A>(r, c)");
            if (operand.Uses == 1)
            {
                return load;
            }

            if (!_held.TryGetValue(operand, out string? name))
            {
                name = $"x{_held.Count}";
                _held.Add(operand, name);
                Lines.Add($"{(vector ? "V" : tree.IsMask ? "bool" : element)} {name} = {load}; // {tree.Written}");
            }

            return name;
        }
    }

    private static string Down(string path, int operand) => $"{path}.Operand{operand + 1}";
}
