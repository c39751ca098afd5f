using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing;
using Tensors.Tool.Loading;

namespace Tensors.Tool.Reading;

/// <summary>Where things are, relative to the project's folder and with forward slashes, so that a report is the same on every machine.</summary>
internal sealed class Places
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _fromFiles = new(StringComparer.Ordinal);

    public Places(LoadedProgram program)
    {
        _folder = program.Folder;
        foreach (string path in program.ShapesFiles.Where(File.Exists))
        {
            // The namespace of a file that names none is the project's; the simple name finds those.
            ShapesFile file = ShapesFileParser.Parse(path, SourceText.From(File.ReadAllText(path)), string.Empty);
            foreach (TensorDraft draft in file.Tensors)
            {
                _fromFiles.TryAdd(draft.Host.FullName, $"{Relative(path)}:{(draft.Location?.StartLine ?? 0) + 1}");
            }
        }
    }

    /// <summary>"World.cs:12"; null for what is not in source.</summary>
    public string? Of(ISymbol symbol) => symbol.Locations.FirstOrDefault(static l => l.IsInSource && !IsGenerated(l.SourceTree!)) is { } location
        ? Of(location)
        : _fromFiles.GetValueOrDefault(symbol.ToDisplayString()) ?? _fromFiles.GetValueOrDefault(symbol.Name);

    public string Of(SyntaxNode node) => Of(node.GetLocation());

    public string Of(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return $"{Relative(span.Path)}:{span.StartLinePosition.Line + 1}";
    }

    /// <summary>Whether a generator or the build wrote a file: its costs are not the user's to change.</summary>
    public static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.Length == 0 || tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith(".AssemblyInfo.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".AssemblyAttributes.cs", StringComparison.OrdinalIgnoreCase);

    private string Relative(string path) => Path.IsPathRooted(path) ? Path.GetRelativePath(_folder, path).Replace('\\', '/') : path.Replace('\\', '/');
}
