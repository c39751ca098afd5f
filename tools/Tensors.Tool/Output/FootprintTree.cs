using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>The footprint as a tree: roots, their parts, and what lies in those.</summary>
/// <param name="Name">A field's, or a root holder's.</param>
/// <param name="Detail">Type, shape, dtype.</param>
/// <param name="Bytes">Of it and everything below.</param>
/// <param name="Kind">A dtype for tensors, a holder's kind, <c>other</c>.</param>
/// <param name="Parts">Largest first.</param>
internal sealed record FootprintTree(string Name, string Detail, long Bytes, string Kind, IReadOnlyList<FootprintTree> Parts)
{
    // Structs in structs; a class can hold itself.
    private const int MostLevels = 8;

    public static FootprintTree Of(ProjectReport project)
    {
        Dictionary<string, HolderEntry> holders = [];
        foreach (HolderEntry holder in project.Holders)
        {
            holders.TryAdd(holder.Name, holder);
        }

        Dictionary<string, TensorEntry> tensors = project.Types.ToDictionary(static t => t.Name, StringComparer.Ordinal);
        IEnumerable<FootprintTree> roots = project.Holders.Where(static h => h.Root && h.Bytes > 0)
            .Select(h => new FootprintTree(h.Name, h.Kind, h.Bytes, h.Kind, PartsOf(h, 1, holders, tensors, 1)));
        return new FootprintTree(project.Name, "footprint", project.Footprint, "root", Sorted(roots));
    }

    private static IReadOnlyList<FootprintTree> PartsOf(HolderEntry holder, long count, Dictionary<string, HolderEntry> holders, Dictionary<string, TensorEntry> tensors, int level) =>
        Sorted(holder.Parts.Where(static p => p.Bytes > 0).Select(part => Part(part, count * part.Bytes, holders, tensors, level)));

    private static FootprintTree Part(PartEntry part, long bytes, Dictionary<string, HolderEntry> holders, Dictionary<string, TensorEntry> tensors, int level)
    {
        if (part.Holds is { } name && tensors.TryGetValue(name, out TensorEntry? tensor))
        {
            return new FootprintTree(part.Name, $"{part.Type}: {tensor.Shape} {tensor.DType}", bytes, tensor.DType, []);
        }

        if (part.Holds is { } inner && level < MostLevels && holders.TryGetValue(inner, out HolderEntry? holder) && holder.Bytes > 0)
        {
            // A double buffer holds two; the object around a block takes some bytes of its own.
            long count = bytes / holder.Bytes, rest = bytes - (count * holder.Bytes);
            IEnumerable<FootprintTree> own = rest > 0 ? [new FootprintTree("(holder)", "", rest, "other", [])] : [];
            return new FootprintTree(part.Name, part.Type, bytes, holder.Kind, Sorted(PartsOf(holder, count, holders, tensors, level + 1).Concat(own)));
        }

        return new FootprintTree(part.Name, part.Type, bytes, "other", []);
    }

    private static IReadOnlyList<FootprintTree> Sorted(IEnumerable<FootprintTree> parts) => [.. parts.OrderByDescending(static p => p.Bytes).ThenBy(static p => p.Name, StringComparer.Ordinal)];
}
