using System.Text;

namespace Tensors.Docs;

/// <summary>The pages of docs/api: functions, members, types, and a list of the machinery.</summary>
internal static class ApiPages
{
    private const string Note = "<!-- Written by tools/Tensors.Docs from the documentation in runtime/; do not edit. -->\n\n";

    private static readonly string[] DTypes = ["SByte", "Int16", "Int32", "Int64", "Byte", "UInt16", "UInt32", "UInt64", "Half", "Single", "Double", "Complex"];

    /// <summary>File names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Of(Api api)
    {
        ApiMember[] functions = [.. api.Members.Where(static m => m.Place == ApiPlace.Function)];
        ApiMember[] members = [.. api.Members.Where(static m => m.Place == ApiPlace.Member)];
        var ofTypes = api.Members.Where(static m => m.Place == ApiPlace.OfType).ToLookup(static m => m.Owner);
        yield return ("README.md", Index(api, functions, members));
        yield return ("functions.md", Listing("Functions", "Functions of `Nd`. They take expressions and declared tensors alike; what they give is not evaluated until it is assigned, reduced or read.", functions));
        yield return ("members.md", Listing("Members", "What stands behind a dot after a declared tensor, an expression or a part (`x.At[...]`), and the operators.", members));
        yield return ("types.md", Types(api, ofTypes));
        yield return ("machinery.md", Machinery(api));
    }

    private static string Index(Api api, ApiMember[] functions, ApiMember[] members)
    {
        var text = new StringBuilder(Note).Append("# API reference\n\n");
        text.Append("Every public member of the runtime, from its XML documentation. The cost is the one that the compiler counts with: see [memory costs](../memory.md).\n\n");
        text.Append($"- [Functions](functions.md): {functions.Select(static f => f.Name).Distinct().Count()} of `Nd`\n");
        text.Append($"- [Members](members.md): {members.Select(static f => f.Name).Distinct().Count()} of tensors, expressions and parts\n");
        text.Append($"- [Types](types.md): {api.Types.Count(static t => !t.IsMachinery)} that programs name\n");
        text.Append($"- [Machinery](machinery.md): {api.Types.Count(static t => t.IsMachinery)} that the types of expressions are made of\n");
        return text.ToString();
    }

    private static string Listing(string title, string what, ApiMember[] members)
    {
        var text = new StringBuilder(Note).Append($"# {title}\n\n{what}\n\n");
        var names = members.GroupBy(static m => m.Name).OrderBy(static g => g.Key, StringComparer.Ordinal).ToArray();
        text.Append(string.Join(" · ", names.Select(static g => char.IsLetter(g.Key[0]) ? $"[{g.Key}](#{Anchor(g.Key)})" : $"`{g.Key}`"))).Append('\n');
        foreach (IGrouping<string, ApiMember> name in names)
        {
            text.Append($"\n## {(char.IsLetter(name.Key[0]) ? name.Key : $"`{name.Key}`")}\n");
            Entries(text, name);
        }

        return text.ToString();
    }

    private static string Types(Api api, ILookup<string, ApiMember> members)
    {
        var text = new StringBuilder(Note).Append("# Types\n");
        foreach (ApiType type in api.Types.Where(static t => !t.IsMachinery).OrderBy(static t => t.Name, StringComparer.Ordinal))
        {
            text.Append($"\n## {type.Name.Replace("<", "&lt;", StringComparison.Ordinal)}\n\n*{type.Kind}*: {type.Summary}\n");
            if (type.Values.Length > 0)
                text.Append('\n').Append(string.Concat(type.Values.Select(static v => $"- {v}\n")));
            if (type.Kind is not ("enum" or "interface"))
                Entries(text, members[type.Name]);
        }

        return text.ToString();
    }

    private static string Machinery(Api api)
    {
        var text = new StringBuilder(Note).Append("# Machinery\n\nTypes that a debugger, a compiler's message or a profile may show. No program names them.\n\n| Type | What it is |\n| --- | --- |\n");
        foreach (ApiType type in api.Types.Where(static t => t.IsMachinery).OrderBy(static t => t.Name, StringComparer.Ordinal))
            text.Append($"| `{type.Name}` | {type.Summary} |\n");
        return text.ToString();
    }

    // Forms that say the same are one entry; those of the dtypes name them.
    private static void Entries(StringBuilder text, IEnumerable<ApiMember> members)
    {
        foreach (ApiMember[] form in members.GroupBy(static m => (m.Call, m.Owner)).Select(static g => g.ToArray()).OrderBy(static f => f[0].Call.Length).ThenBy(static f => f[0].Call, StringComparer.Ordinal))
        {
            // The generic form says most.
            ApiMember first = form.FirstOrDefault(static m => m.Element.Length == 0) ?? form[0];
            text.Append($"\n**`{first.Call}`**{(first.Returns.Length > 0 ? $" → {first.Returns}" : "")}{(first.Place == ApiPlace.Member ? $" (of a {first.Owner})" : "")}\n\n{first.Summary}\n");
            string[] elements = [.. DTypes.Where(d => form.Any(m => m.Element == d))];
            text.Append('\n');
            if (first.Parameters.Length > 0)
                text.Append($"- Parameters: {first.Parameters}\n");
            if (elements.Length is > 0 and < 12)
                text.Append($"- Elements: {string.Join(", ", elements)}\n");
            if (first.Errors.Length > 0)
                text.Append($"- Errors: {first.Errors}\n");
            if (first.Cost.Length > 0)
                text.Append($"- Memory: {first.Cost}{(first.Rule.Length > 0 ? $"; shape {first.Rule}" : "")}\n");
        }
    }

    private static string Anchor(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
