using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    /// <summary>The file of a declared type where others may have the same name but for case, which files cannot: those carry a number of their own.</summary>
    public static string Of(HostSpec host, EquatableArray<string> twins, string part = "") => Of(host.FullName, twins, part);

    /// <summary>The file of a dimension, which no type of the same name takes.</summary>
    public static string OfDim(HostSpec host, EquatableArray<string> twins) => Of(host.FullName + "-dim", twins);

    /// <summary>A file by name.</summary>
    public static string Of(string name, EquatableArray<string> twins, string part = "")
    {
        int place = 0;
        for (int i = 0; i < twins.Count && twins[i] != name; i++)
        {
            place += string.Equals(twins[i], name, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return name + (place > 0 ? $".{place + 1}" : "") + (part.Length > 0 ? "." + part : "") + ".g.cs";
    }

    /// <summary>The names that differ from another one by case only, in a stable order.</summary>
    public static EquatableArray<string> Twins(EquatableArray<KnownSize> tensors, CancellationToken cancel) => Twins(tensors.Select(tensor => tensor.FullName));

    /// <summary>The names that differ from another one by case only, in a stable order.</summary>
    public static EquatableArray<string> Twins(IEnumerable<string> names) => EquatableArray<string>.From(
        names.Distinct(StringComparer.Ordinal)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal));
}
