using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Docs;

/// <summary>XML documentation as Markdown of one line.</summary>
internal static partial class DocText
{
    /// <summary>The documentation of a symbol, with <c>inheritdoc</c> followed where it names its source.</summary>
    public static XElement? Of(ISymbol symbol, Compilation compilation, int depth = 0)
    {
        string? xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        XElement root;
        try
        {
            root = XElement.Parse(xml.TrimStart().StartsWith("<member", StringComparison.Ordinal) || xml.TrimStart().StartsWith("<doc", StringComparison.Ordinal) ? xml : $"<member>{xml}</member>");
        }
        catch (XmlException)
        {
            return null;
        }

        XElement? inherited = root.Element("inheritdoc");
        if (inherited is not null && depth < 4)
        {
            ISymbol? source = inherited.Attribute("cref") is { } cref ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref.Value, compilation) : Implemented(symbol);
            return source is null ? root : Of(source, compilation, depth + 1);
        }

        return root;
    }

    /// <summary>The text of an element, empty where there is none.</summary>
    public static string Line(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        foreach (XNode node in element.Nodes())
            Append(text, node);
        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    private static void Append(StringBuilder text, XNode node)
    {
        switch (node)
        {
            case XText plain:
                text.Append(plain.Value.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal));
                break;
            case XElement { Name.LocalName: "c" } code:
                text.Append('`').Append(code.Value).Append('`');
                break;
            case XElement { Name.LocalName: "code" } block:
                text.Append('`').Append(Spaces().Replace(block.Value, " ").Trim()).Append('`');
                break;
            case XElement { Name.LocalName: "paramref" or "typeparamref" } name:
                text.Append('`').Append(name.Attribute("name")?.Value).Append('`');
                break;
            case XElement { Name.LocalName: "see" or "seealso" } see:
                text.Append(see.Attribute("langword") is { } word ? $"`{word.Value}`" : see.Attribute("href") is { } link ? $"[{(see.Value.Length > 0 ? see.Value : link.Value)}]({link.Value})" : $"`{ShortName(see.Attribute("cref")?.Value ?? see.Value)}`");
                break;
            case XElement other:
                text.Append(' ');
                foreach (XNode inner in other.Nodes())
                    Append(text, inner);
                text.Append(' ');
                break;
        }
    }

    /// <summary>The last part of a documentation id: <c>M:Tensors.Nd.Sum``2(...)</c> is Sum.</summary>
    public static string ShortName(string cref)
    {
        string name = cref.Length > 1 && cref[1] == ':' ? cref[2..] : cref;
        int end = name.IndexOfAny(['(', '`', '{']);
        name = end < 0 ? name : name[..end];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static ISymbol? Implemented(ISymbol symbol) => symbol.ContainingType?.AllInterfaces.SelectMany(static i => i.GetMembers())
        .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
