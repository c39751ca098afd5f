using System.Text.RegularExpressions;

namespace Tensors.Package.Tests.Docs;

/// <summary>One fenced code block of a page.</summary>
/// <param name="Page">The page's path from the repository's root.</param>
/// <param name="Line">The line of the page, counted from 1, on which the block's text begins.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Note">The words after it: <c>program</c> for a whole program, <c>error NDT2001</c> for one that must not compile.</param>
/// <param name="Text">What stands between the fences.</param>
/// <param name="Context">Code that the page's last <c>&lt;!-- context</c> comment puts, unseen, before its blocks; with its line.</param>
internal sealed partial record CodeBlock(string Page, int Line, string Language, string Note, string Text, (int Line, string Text) Context)
{
    /// <summary>The id of the error that the block has to produce; null for one that compiles.</summary>
    public string? ExpectedError => Note.StartsWith("error ", StringComparison.Ordinal) ? Note["error ".Length..].Trim() : null;

    /// <summary>The line after the block's last.</summary>
    public int End => Line + Text.Count(c => c == '\n');

    /// <summary>All code blocks of a page, in order.</summary>
    public static IEnumerable<CodeBlock> Of(string root, string page)
    {
        (int, string) context = (1, "");
        string[] lines = File.ReadAllLines(Path.Combine(root, page));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "<!-- context")
            {
                int start = i + 1;
                while (lines[++i] != "-->") { }
                context = (start + 1, string.Concat(lines[start..i].Select(l => l + "\n")));
            }
            else if (Fence().Match(lines[i]) is { Success: true } fence)
            {
                int start = i + 1;
                while (lines[++i] != "```") { }
                string text = string.Concat(lines[start..i].Select(l => l + "\n"));
                yield return new CodeBlock(page, start + 1, fence.Groups[1].Value, fence.Groups[2].Value.Trim(), text, context);
            }
        }
    }

    [GeneratedRegex(@"^```(\w+)(.*)$")]
    private static partial Regex Fence();
}
