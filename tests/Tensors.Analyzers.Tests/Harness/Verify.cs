using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Tests;

/// <summary>What tests say about a program.</summary>
internal static class Verify
{
    /// <summary>Exactly one message of ours, with this id, and the compiler says nothing (or <paramref name="theirs"/> errors).</summary>
    public static Diagnostic One(string id, string source, int theirs = 0, params (string Key, string Value)[] options)
    {
        Analysis analysis = Analysis.Of(source, options);
        Assert.Equal(theirs, Count(analysis, theirs));
        Diagnostic only = Single(analysis);
        Assert.True(id == only.Id, $"expected {id}, got {only}");
        return only;
    }

    /// <summary>Exactly one message of ours about a statement of a test class, all of whose statements are compiled together; the compiler says nothing
    /// (or <paramref name="theirs"/> errors).</summary>
    public static Diagnostic OneOf(Type tests, string id, string statement, Func<string, string> program, int theirs = 0)
    {
        Together.Case found = Together.Of(tests, statement, program);
        Assert.True(found.Theirs.Length == theirs, $"expected {theirs} compiler errors, got:\n{string.Join("\n", found.Theirs.AsEnumerable())}");
        Assert.True(found.Ours.Length == 1, $"expected one message, got {found.Ours.Length}:\n{string.Join("\n", found.Ours.AsEnumerable())}");
        Assert.True(id == found.Ours[0].Id, $"expected {id}, got {found.Ours[0]}");
        return found.Ours[0];
    }

    /// <summary>No message of ours, and a program the compiler accepts.</summary>
    public static void None(string source, params (string Key, string Value)[] options)
    {
        Analysis analysis = Analysis.Of(source, options);
        Assert.Equal(0, Count(analysis, 0));
        Assert.True(analysis.Ours.IsEmpty, string.Join("\n", analysis.Ours));
    }

    /// <summary>The text of the diagnostic's place.</summary>
    public static string Text(this Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? string.Empty;

    public static string Message(this Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static Diagnostic Single(Analysis analysis)
    {
        Assert.True(analysis.Ours.Length == 1, $"expected one message, got {analysis.Ours.Length}:\n{string.Join("\n", analysis.Ours)}");
        return analysis.Ours[0];
    }

    private static int Count(Analysis analysis, int expected)
    {
        Assert.True(analysis.Theirs.Length == expected, $"expected {expected} compiler errors, got:\n{string.Join("\n", analysis.Theirs)}");
        return analysis.Theirs.Length;
    }
}
