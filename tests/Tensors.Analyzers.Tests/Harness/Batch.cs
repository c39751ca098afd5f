using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>Many small programs in one compilation, a file each: a compilation costs most of what a test takes.</summary>
internal static class Batch
{
    /// <summary>What the analyzers say about each program, with these ids. Every program has to compile.</summary>
    public static Diagnostic[][] Of(string shapes, string[] programs, params string[] ids)
    {
        (string, string)[] files = [("Shapes.cs", shapes), .. programs.Select(static (p, i) => ($"Program{i}.cs", p))];
        Analysis analysis = Analysis.OfFiles(files);
        Assert.True(analysis.Theirs.IsEmpty, string.Join("\n", analysis.Theirs));
        ILookup<string?, Diagnostic> byFile = analysis.Ours.Where(d => ids.Contains(d.Id)).ToLookup(static d => d.Location.SourceTree?.FilePath);
        return [.. programs.Select((_, i) => byFile[$"Program{i}.cs"].ToArray())];
    }

    /// <summary>One message for each program, with these words.</summary>
    public static void Fires(string id, string shapes, Func<string, int, string> program, params (string Code, string Words)[] cases)
    {
        Diagnostic[][] found = Of(shapes, [.. cases.Select((c, i) => program(c.Code, i))], id);
        Assert.All(cases.Zip(found), static c => Assert.Contains(c.First.Words, Assert.Single(c.Second).Message()));
    }

    /// <summary>Not a word about any program.</summary>
    public static void Silent(string[] ids, string shapes, Func<string, int, string> program, params string[] cases)
    {
        Diagnostic[][] found = Of(shapes, [.. cases.Select(program)], ids);
        Assert.All(cases.Zip(found), static c => Assert.True(c.Second.Length == 0, $"{c.First}\n{string.Join("\n", c.Second.AsEnumerable())}"));
    }
}
