using System.Reflection;
using Tensors.Docs;

namespace Tensors.Catalogue.Tests;

/// <summary>The API reference says what the sources say.</summary>
/// <remarks>UPDATE_SNAPSHOTS=1, or <c>dotnet run --project tools/Tensors.Docs</c>, writes it anew.</remarks>
public class ReferenceTests
{
    private static readonly string Root = typeof(ReferenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Repository").Value!;

    private static readonly Lazy<Api> Read = new(static () => ApiReader.Read(Root));

    [Fact]
    public void PagesAreCurrent()
    {
        string folder = Path.Combine(Root, "docs", "api");
        var old = new List<string>();
        foreach ((string name, string text) in ApiPages.Of(Read.Value))
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path) && File.ReadAllText(path) == text)
                continue;
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
                File.WriteAllText(path, text);
            else
                old.Add(name);
        }

        Assert.True(old.Count == 0, $"docs/api is not current, UPDATE_SNAPSHOTS=1 writes it: {string.Join(", ", old)}");
    }

    [Fact]
    public void EveryMemberAndTypeIsDescribed()
    {
        string[] silent = [.. Read.Value.Members.Where(static m => m.Summary.Length == 0).Select(static m => $"{m.Owner}: {m.Call}"), .. Read.Value.Types.Where(static t => t.Summary.Length == 0).Select(static t => t.Name)];
        Assert.True(silent.Length == 0, $"without a summary:\n{string.Join("\n", silent.Take(40))}");
        Assert.Contains(Read.Value.Members, static m => m is { Call: "Nd.Sum(x)", Cost: "Value" });
    }
}
