using System.Reflection;

namespace Tensors.Golden.Tests;

/// <summary>Sections of a page of documentation that tests write: <c>UPDATE_SNAPSHOTS=1</c> renews them, else they must be current.</summary>
internal sealed class DocumentSection(string file)
{
    private static readonly Lock Writing = new();

    public static DocumentSection Coverage { get; } = new("coverage.md");

    /// <summary>Where the repository lies.</summary>
    public static string Repository { get; } = typeof(DocumentSection).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Repository").Value!;

    /// <summary>Compares what follows a heading, up to the next one.</summary>
    public void Check(string heading, string content)
    {
        string path = Path.Combine(Repository, "docs", file);
        bool update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        lock (Writing)
        {
            string text = File.ReadAllText(path);
            int from = text.IndexOf(heading + "\n", StringComparison.Ordinal);
            string before = from < 0 ? text.TrimEnd() + "\n\n" : text[..from];
            int next = from < 0 ? -1 : text.IndexOf("\n## ", from, StringComparison.Ordinal);
            string now = $"{before}{heading}\n\n{content.ReplaceLineEndings("\n").Trim()}\n{(next < 0 ? "" : text[next..])}";
            if (update)
                File.WriteAllText(path, now);
            else
                Assert.True(text == now, $"docs/{file} is not current (UPDATE_SNAPSHOTS=1 writes it): {FirstDifference(text, now)}");
        }
    }

    private static string FirstDifference(string old, string now)
    {
        string[] a = old.Split('\n'), b = now.Split('\n');
        int line = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(n => a[n] != b[n], Math.Min(a.Length, b.Length));
        return $"line {line + 1} is '{a.ElementAtOrDefault(line)}', should be '{b.ElementAtOrDefault(line)}'";
    }
}
