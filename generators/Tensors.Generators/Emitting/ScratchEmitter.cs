using Microsoft.CodeAnalysis.Text;
using Scriban.Runtime;
using Tensors.Generators.Model;
using Tensors.Generators.Planning;

namespace Tensors.Generators.Emitting;

/// <summary>Writes the scratch types that einsum methods name.</summary>
internal static class ScratchEmitter
{
    private static readonly string[] s_accessibility = ["private", "private protected", "protected", "internal", "protected internal", "public"];

    /// <summary>One type for all methods that name it: as large and as visible as the one that needs most.</summary>
    public static EquatableArray<ScratchSpec> Together(IEnumerable<ScratchSpec> all, CancellationToken cancel) => EquatableArray<ScratchSpec>.From(
        from one in all
        group one by (one.Host.FullName, one.Name) into same
        orderby same.Key.FullName, same.Key.Name
        select same.First() with
        {
            Bytes = same.Max(one => one.Bytes),
            Accessibility = same.Select(one => one.Accessibility).OrderBy(text => Array.IndexOf(s_accessibility, text)).Last(),
            Method = string.Join(", ", same.Select(one => one.Method).Distinct().OrderBy(name => name, StringComparer.Ordinal)),
        });

    public static string Name(ScratchSpec spec) => $"{spec.Host.FullName}.{spec.Name}-scratch";

    public static SourceText Emit(ScratchSpec spec)
    {
        ScriptObject inputs = new()
        {
            ["keyword"] = spec.Keyword,
            ["host"] = CSharpNames.Escape(spec.Host.Name),
            ["name"] = CSharpNames.Escape(spec.Name),
            ["accessibility"] = spec.Accessibility,
            ["generated"] = SourceFile.GeneratedCode,
            ["methods"] = spec.Method,
            ["size"] = spec.Bytes,
            ["size_text"] = $"{ByteText.Exact(spec.Bytes)} bytes",
        };
        return SourceFile.Of(spec.Host, TemplateCatalog.Render(inputs, ["Scratch"]));
    }
}
