using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>Finds the dimension a name stands for.</summary>
internal static class DimLookup
{
    /// <summary>The dimension called <paramref name="name"/>, seen from a declaration: first one of the same shapes file, then one of an enclosing
    /// namespace, then the only one of that name anywhere; null where there is none or several.</summary>
    public static DimSpec? Find(string name, TensorDraft from, EquatableArray<DimSpec> dims)
    {
        string simple = name.Substring(name.LastIndexOf('.') + 1);
        DimSpec[] candidates = dims
            .Where(dim => dim.Host.Name == simple && (dim.Host.FullName == name || dim.Host.FullName.EndsWith("." + name, StringComparison.Ordinal)))
            .ToArray();
        if (candidates.Length <= 1)
        {
            return candidates.FirstOrDefault();
        }

        if (from.FromFile && candidates.FirstOrDefault(dim => dim.File == from.File) is { } sameFile)
        {
            return sameFile;
        }

        for (string space = from.Host.Namespace; ; space = space.Substring(0, Math.Max(space.LastIndexOf('.'), 0)))
        {
            string full = space.Length == 0 ? name : space + "." + name;
            if (candidates.FirstOrDefault(dim => dim.Host.FullName == full) is { } near)
            {
                return near;
            }

            if (space.Length == 0)
            {
                return null;
            }
        }
    }
}
