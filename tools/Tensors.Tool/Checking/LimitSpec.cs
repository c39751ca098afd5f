using System.Text.RegularExpressions;
using Tensors.Tool.Model;

namespace Tensors.Tool.Checking;

/// <summary>One limit of the command line: <c>SIZE</c> for everything, or <c>NAME=SIZE</c>.</summary>
/// <param name="Resource">What is limited.</param>
/// <param name="Pattern">A name, its last parts, or with <c>*</c> for any text; null for everything.</param>
/// <param name="Bytes">The most that is allowed.</param>
internal sealed record LimitSpec(string Resource, string? Pattern, long Bytes)
{
    /// <summary>As it stands on the command line.</summary>
    public string Option => $"--max-{Resource}";

    /// <exception cref="ToolException">The size cannot be read.</exception>
    public static LimitSpec Parse(string resource, string text)
    {
        int equals = text.LastIndexOf('=');
        string option = $"--max-{resource}";
        if (equals < 0)
        {
            return new LimitSpec(resource, null, SizeText.Parse(text, option));
        }

        string pattern = text[..equals].Trim();
        return pattern.Length > 0
            ? new LimitSpec(resource, pattern, SizeText.Parse(text[(equals + 1)..], option))
            : throw new ToolException($"{option}: '{text}' has no name before '='");
    }

    /// <summary>Whether it is about something of this name: "Step", "Flood.Step" and "Terrain.*.Step" are about "Terrain.Flood.Step(ref World)".</summary>
    public bool Covers(string name)
    {
        if (Pattern is null)
        {
            return true;
        }

        string pattern = "(^|[. ])" + Regex.Escape(Pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$";
        return Forms(name).Any(form => Regex.IsMatch(form, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
    }

    // With parameters, for one of several overloads; without; a property for its accessors.
    private static IEnumerable<string> Forms(string name)
    {
        yield return name;
        int end = name.IndexOfAny(['(', '<']);
        string bare = (end < 0 ? name : name[..end]).TrimEnd();
        yield return bare;
        if (bare.EndsWith(".get", StringComparison.Ordinal) || bare.EndsWith(".set", StringComparison.Ordinal))
        {
            yield return bare[..^4];
        }
    }
}
