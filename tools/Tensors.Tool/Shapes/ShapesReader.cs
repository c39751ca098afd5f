using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing;
using Tensors.Generators.Parsing.Json;
using Tensors.Generators.Planning;

namespace Tensors.Tool.Shapes;

/// <summary>What a shapes file declares, by the generator's own parser and rules.</summary>
/// <param name="Tensors">Those that are complete.</param>
/// <param name="Dims">Named axes.</param>
/// <param name="Faults">In the compiler's words, with places.</param>
internal sealed record ShapesContent(IReadOnlyList<TensorSpec> Tensors, IReadOnlyList<DimSpec> Dims, IReadOnlyList<Diagnostic> Faults)
{
    /// <summary>Faults that would break a build. A dimension that is not in the file may be declared in source, which is not read here.</summary>
    public bool IsBroken => Faults.Any(static f => f.Severity == DiagnosticSeverity.Error && f.Id != FileDiagnostics.UnknownDim.Id);
}

/// <summary>Reads shapes files.</summary>
internal static class ShapesReader
{
    /// <exception cref="ToolException">There is no file, or it is too large to be one.</exception>
    public static ShapesContent Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new ToolException($"{path}: there is no such file");
        }

        // A character is four bytes at the most.
        if (file.Length > 4L * JsonReader.MaxLength)
        {
            throw new ToolException($"{path}: {Output.Text.Bytes(file.Length)} are no shapes file; {Output.Text.Bytes(JsonReader.MaxLength)} is the most");
        }

        return Parse(path, File.ReadAllText(path));
    }

    public static ShapesContent Parse(string path, string text)
    {
        ShapesFile file = ShapesFileParser.Parse(path, SourceText.From(text), string.Empty);
        MergedFiles merged = FileMerge.Merge([file], EquatableArray<string>.From([]));
        Parsed<TensorSpec>[] all = [.. merged.Tensors.Select(t => DeclarationRules.Check(t, merged.Dims))];
        return new ShapesContent(
            [.. all.Select(static t => t.Value).OfType<TensorSpec>()],
            [.. merged.Dims],
            [.. merged.Diagnostics.Concat(all.SelectMany(static t => t.Diagnostics)).Select(DiagnosticReporter.ToDiagnostic)]);
    }
}
