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
    public static FootprintTree Of(ProjectReport project) => new Builder(project).Root(project);

    /// <summary>Builds one tree. A report can be anyone's file: holders that hold each other, or each other's many times over, end somewhere.</summary>
    private sealed class Builder
    {
        // More than a picture shows; fewer than a page is slow to draw.
        private const int MostNodes = 5000;
        private const int MostLevels = 16;

        private readonly Dictionary<string, HolderEntry> _holders = new(StringComparer.Ordinal);
        private readonly Dictionary<string, TensorEntry> _tensors = new(StringComparer.Ordinal);
        private readonly HashSet<string> _path = new(StringComparer.Ordinal);
        private int _nodes;

        public Builder(ProjectReport project)
        {
            foreach (HolderEntry holder in project.Holders)
            {
                _holders.TryAdd(holder.Name, holder);
            }

            foreach (TensorEntry tensor in project.Types)
            {
                _tensors.TryAdd(tensor.Name, tensor);
            }
        }

        public FootprintTree Root(ProjectReport project) => new(
            project.Name, "footprint", project.Footprint, "root",
            Sorted(project.Holders.Where(static h => h.Root && h.Bytes > 0).Select(h => new FootprintTree(h.Name, h.Kind, h.Bytes, h.Kind, PartsOf(h, 1)))));

        /// <summary>What lies in a holder, or in several of it: a double buffer holds two.</summary>
        private IReadOnlyList<FootprintTree> PartsOf(HolderEntry holder, long count)
        {
            if (_nodes >= MostNodes || _path.Count >= MostLevels || !_path.Add(holder.Name))
            {
                return [];
            }

            IReadOnlyList<FootprintTree> parts = Sorted(holder.Parts.Where(static p => p.Bytes > 0).Select(part => Part(part, Times(part.Bytes, count))));
            _path.Remove(holder.Name);
            return parts;
        }

        private FootprintTree Part(PartEntry part, long bytes)
        {
            _nodes++;
            if (part.Holds is { } name && _tensors.TryGetValue(name, out TensorEntry? tensor))
            {
                return new FootprintTree(part.Name, $"{part.Type}: {tensor.Shape} {tensor.DType}", bytes, tensor.DType, []);
            }

            if (part.Holds is { } inner && _holders.TryGetValue(inner, out HolderEntry? holder) && holder.Bytes > 0)
            {
                // The object around a block takes some bytes of its own.
                long count = bytes / holder.Bytes, rest = bytes - (count * holder.Bytes);
                IReadOnlyList<FootprintTree> parts = PartsOf(holder, count);
                IEnumerable<FootprintTree> own = rest > 0 && parts.Count > 0 ? [new FootprintTree("(holder)", "", rest, "other", [])] : [];
                return new FootprintTree(part.Name, part.Type, bytes, holder.Kind, Sorted(parts.Concat(own)));
            }

            return new FootprintTree(part.Name, part.Type, bytes, "other", []);
        }

        private static long Times(long bytes, long count) => count != 0 && bytes > long.MaxValue / count ? long.MaxValue : bytes * count;

        private static IReadOnlyList<FootprintTree> Sorted(IEnumerable<FootprintTree> parts) => [.. parts.OrderByDescending(static p => p.Bytes).ThenBy(static p => p.Name, StringComparer.Ordinal)];
    }
}
