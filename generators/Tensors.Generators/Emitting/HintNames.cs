using Tensors.Generators.Model;

namespace Tensors.Generators.Emitting;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    /// <summary>The file of a declared type: its full name.</summary>
    public static string Of(HostSpec host) => host.FullName + ".g.cs";

    /// <summary>The file of a declared type where others may have the same name but for case, which files cannot: those carry a number of their own.</summary>
    public static string Of(HostSpec host, EquatableArray<string> twins, string part = "")
    {
        int place = 0;
        string name = host.FullName;
        for (int i = 0; i < twins.Count && twins[i] != name; i++)
        {
            place += string.Equals(twins[i], name, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return name + (place > 0 ? $".{place + 1}" : "") + (part.Length > 0 ? "." + part : "") + ".g.cs";
    }

    /// <summary>The names that differ from another one by case only, in a stable order.</summary>
    public static EquatableArray<string> Twins(EquatableArray<KnownSize> tensors, CancellationToken cancel) => EquatableArray<string>.From(
        tensors.Select(tensor => tensor.FullName)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal));
}
