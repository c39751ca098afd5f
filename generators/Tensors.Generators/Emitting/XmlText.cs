using System.Security;

namespace Tensors.Generators.Emitting;

/// <summary>Text of the user's inside a documentation comment.</summary>
internal static class XmlText
{
    /// <summary>Escaped, and on one line, by what C# takes for the end of one: behind it the comment would be over.</summary>
    public static string Of(string text) => SecurityElement.Escape(string.Join(" ", text.Split(['\r', '\n', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())));
}
