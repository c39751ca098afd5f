using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>The cases of one test class in one compilation, a file each: nearly all that a case costs alone is compiling the declarations it shares
/// with the others.</summary>
internal static class Together
{
    private static readonly ConcurrentDictionary<Type, Lazy<Dictionary<string, Case>>> s_classes = new();

    /// <summary>What is said in the file of one case.</summary>
    /// <param name="Ours">By the generator and the analyzers.</param>
    /// <param name="Theirs">The compiler's errors.</param>
    public sealed record Case(Diagnostic[] Ours, Diagnostic[] Theirs);

    /// <summary>The case of a statement among those of all <c>[InlineData]</c> of a test class that are passed as a parameter named <c>statement</c>.</summary>
    /// <param name="tests">The test class.</param>
    /// <param name="statement">The statement, as the attribute has it.</param>
    /// <param name="program">The whole program of a statement; what stands before <see cref="Mark"/> is compiled once for all, as Program.cs.</param>
    public static Case Of(Type tests, string statement, Func<string, string> program) =>
        s_classes.GetOrAdd(tests, t => new(() => Compile(t, program))).Value[statement];

    /// <summary>What begins the part of a program that differs from case to case.</summary>
    public const string Mark = "\nstatic class Program";

    private static Dictionary<string, Case> Compile(Type tests, Func<string, string> program)
    {
        string[] statements = [.. tests.GetMethods(BindingFlags.Public | BindingFlags.Instance).SelectMany(Statements).Distinct()];
        var files = new List<(string Path, string Source)>();
        for (int i = 0; i < statements.Length; i++)
        {
            string whole = program(statements[i]);
            int at = whole.IndexOf(Mark, StringComparison.Ordinal);
            if (files.Count == 0)
            {
                files.Add(("Program.cs", whole[..at]));
            }

            files.Add(($"Case{i}.cs", whole[at..].Replace(Mark, Mark + i, StringComparison.Ordinal)));
        }

        Analysis analysis = Analysis.OfFiles([.. files]);
        ILookup<string?, Diagnostic> ours = analysis.Ours.ToLookup(static d => d.Location.SourceTree?.FilePath);
        ILookup<string?, Diagnostic> theirs = analysis.Theirs.ToLookup(static d => d.Location.SourceTree?.FilePath);
        Assert.Empty(ours["Program.cs"]);
        Assert.Empty(theirs["Program.cs"]);
        return statements.Select((s, i) => (s, Case: new Case([.. ours[$"Case{i}.cs"]], [.. theirs[$"Case{i}.cs"]]))).ToDictionary(static c => c.s, static c => c.Case);
    }

    private static IEnumerable<string> Statements(MethodInfo method)
    {
        int place = Array.FindIndex(method.GetParameters(), static p => p.Name == "statement");
        return place < 0 ? [] : method.GetCustomAttributesData()
            .Where(static a => a.AttributeType == typeof(InlineDataAttribute))
            .Select(a => (string)((IReadOnlyList<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)[place].Value!);
    }
}
