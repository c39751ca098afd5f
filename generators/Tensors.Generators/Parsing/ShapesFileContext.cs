using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Diagnostics;
using Tensors.Generators.Model;
using Tensors.Generators.Parsing.Json;

namespace Tensors.Generators.Parsing;

/// <summary>The file being read: its text for places, its diagnostics, and the checks every property needs.</summary>
internal sealed class ShapesFileContext(string path, SourceText text)
{
    public string Path { get; } = path;

    public List<DiagnosticSpec> Found { get; } = [];

    /// <summary>The place of a value.</summary>
    public LocationSpec Place(JsonNode node) => Place(node.Start, node.End - node.Start);

    /// <summary>Reports at a value, unless a syntax error cut the value short: that has been reported.</summary>
    public void Report(DiagnosticDescriptor rule, JsonNode node, params string[] arguments)
    {
        if (node.IsComplete)
        {
            Report(rule, node.Start, node.End - node.Start, arguments);
        }
    }

    public void Report(DiagnosticDescriptor rule, int start, int length, params string[] arguments) =>
        Found.Add(DiagnosticSpec.Of(rule.Id, Place(start, length), arguments));

    /// <summary>Whether a value is of a kind; reports it where it is not.</summary>
    public bool Expect(JsonNode node, JsonKind kind, string name, string expected)
    {
        if (node.Kind != kind)
        {
            Report(FileDiagnostics.WrongKind, node, name, node.Description, expected);
        }

        return node.Kind == kind;
    }

    /// <summary>The value where it is one of those known; reports it where it is not.</summary>
    public string? OneOf(JsonNode node, string name, params string[] known)
    {
        if (!Expect(node, JsonKind.String, name, "a text"))
        {
            return null;
        }

        string? found = known.FirstOrDefault(k => k == node.Text);
        if (found is null)
        {
            Report(FileDiagnostics.UnknownValue, node, name, node.Text, string.Join(", ", known.Select(k => $"\"{k}\"")));
        }

        return found;
    }

    /// <summary>The members of an object that has fixed properties. Unknown ones are warned of, of repeated ones the first counts.</summary>
    public Dictionary<string, JsonNode> Members(JsonNode node, params string[] known)
    {
        Dictionary<string, JsonNode> members = [];
        foreach (JsonMember member in node.Members)
        {
            string name = member.Name.Text;
            if (!known.Contains(name))
            {
                Report(FileDiagnostics.UnknownProperty, member.Name, name, string.Join(", ", known));
            }
            else if (members.ContainsKey(name))
            {
                Report(FileDiagnostics.Duplicate, member.Name, name, "in the same object");
            }
            else
            {
                members.Add(name, member.Value);
            }
        }

        return members;
    }

    /// <summary>The members of an object whose names are the user's: those that can be C# names, each once.</summary>
    public IEnumerable<JsonMember> Named(JsonNode node, string what)
    {
        HashSet<string> seen = [];
        foreach (JsonMember member in node.Members)
        {
            string name = member.Name.Text;
            if (!SyntaxFacts.IsValidIdentifier(name))
            {
                Report(FileDiagnostics.BadName, member.Name, name, what, "it is no C# identifier");
            }
            else if (!seen.Add(name))
            {
                Report(FileDiagnostics.Duplicate, member.Name, name, "in the same object");
            }
            else
            {
                yield return member;
            }
        }
    }

    private LocationSpec Place(int start, int length)
    {
        int from = Math.Min(start, text.Length);
        TextSpan span = new(from, Math.Min(length, text.Length - from));
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(span);
        return new(Path, span.Start, span.Length, lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}
