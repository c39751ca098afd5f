using System.Reflection;
using NPBench;

namespace Tensors.Golden.Tests;

/// <summary>Counts the lines of the programs of samples/NPBench as golden.py counts the originals'.</summary>
/// <remarks>Counted are the private methods, the kernel and its helpers: no empty lines, comments and attributes, and no lines of a brace alone, which Python
/// says by indenting. Declarations are the lines that declare shapes and hold arrays; an original has none, for its arrays come from outside.</remarks>
internal static class SourceLines
{
    private readonly record struct Count(int Lines, int Characters, int Declarations);

    public static string Table()
    {
        var rows = new List<string>();
        int lines = 0, characters = 0, theirLines = 0, theirCharacters = 0, declarations = 0;
        foreach (Entry entry in Suite.All)
        {
            Count ours = Of(entry);
            (int Lines, int Characters) theirs = NumpyResults.CodeOf(entry.Name);
            rows.Add($"| [{entry.Name}](../samples/NPBench/Programs/{entry.Type.Name}.cs) | {theirs.Lines} | {ours.Lines} | {theirs.Characters} | {ours.Characters} | {ours.Declarations} |");
            lines += ours.Lines;
            characters += ours.Characters;
            declarations += ours.Declarations;
            theirLines += theirs.Lines;
            theirCharacters += theirs.Characters;
        }

        return $"""
            Of the functions alone, in both languages without empty lines, comments, docstrings, imports and attributes, and in C# without lines of a brace alone. Characters
            are those that are no blanks: they do not hang on where a line is broken. Declarations are the lines of shapes and arrays, which NumPy takes from outside.

            | Program | NumPy lines | Tensors lines | NumPy characters | Tensors characters | Declarations |
            | --- | ---: | ---: | ---: | ---: | ---: |
            {string.Join('\n', rows)}
            | All | {theirLines} | {lines} | {theirCharacters} | {characters} | {declarations} |
            """;
    }

    private static Count Of(Entry entry)
    {
        string root = typeof(SourceLines).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Repository").Value!;
        int lines = 0, characters = 0, declarations = 0;
        bool inMethod = false, inData = false;
        foreach (string line in File.ReadLines(Path.Combine(root, "samples", "NPBench", "Programs", entry.Type.Name + ".cs")))
        {
            string text = line.Trim();
            bool starts = line.StartsWith("    private static ", StringComparison.Ordinal) && text.Contains('(');
            inMethod |= starts;
            inData |= text.StartsWith("public struct Data", StringComparison.Ordinal);
            if (inMethod && text.Length > 0 && text is not ("{" or "}") && !text.StartsWith("//", StringComparison.Ordinal) && !text.StartsWith('['))
            {
                lines++;
                characters += text.Count(static c => !char.IsWhiteSpace(c));
            }
            else if ((inData && text is not ("{" or "}")) || text.StartsWith("[NdShape", StringComparison.Ordinal))
            {
                declarations++;
            }

            // A member ends at its own depth: with its brace, or as an expression.
            bool ends = line is "    }" || (text.EndsWith('}') && inData) || (starts && text.Contains("=>") && text.EndsWith(';'));
            inMethod &= !ends;
            inData &= !ends;
        }

        Assert.True(lines > 1, $"{entry.Name} has no kernel to count");
        return new Count(lines, characters, declarations);
    }
}
