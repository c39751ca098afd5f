using System.Security;

namespace Tensors.Generators.Emitting;

/// <summary>Text of the user's inside a documentation comment.</summary>
internal static class XmlText
{
    /// <summary>Escaped, and on one line.</summary>
    public static string Of(string text) => SecurityElement.Escape(string.Join(" ", text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())));
}
