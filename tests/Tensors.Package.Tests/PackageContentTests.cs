using System.IO.Compression;
using System.Xml.Linq;
using Tensors.Package.Tests.Support;

namespace Tensors.Package.Tests;

/// <summary>One package carries everything, and nothing that a user would not want.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Package_CarriesExactlyWhatAUserNeeds()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackagePath);
        string[] files = [.. package.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/Tensors.Analyzers.dll",
                "analyzers/dotnet/cs/Tensors.CodeFixes.dll",
                "analyzers/dotnet/cs/Tensors.Generators.dll",
                "buildTransitive/Tensors.props",
                "buildTransitive/Tensors.targets",
                "lib/net10.0/Tensors.dll",
                "lib/net10.0/Tensors.xml",
                "schemas/shapes.schema.json",
            ],
            files);
    }

    [Fact]
    public void Package_DependsOnNoOther()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PackagePath);
        using Stream nuspec = package.GetEntry("Tensors.nuspec")!.Open();
        XElement[] elements = [.. XDocument.Load(nuspec).Descendants()];

        Assert.DoesNotContain(elements, e => e.Name.LocalName == "dependency");
        Assert.Contains(elements, e => e.Name.LocalName == "license" && e.Value == "MIT");
        Assert.Contains(elements, e => e.Name.LocalName == "readme" && e.Value == "README.md");
    }

    private static bool IsOurs(string entry) =>
        !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal)
        && !entry.EndsWith(".nuspec", StringComparison.Ordinal) && entry != "[Content_Types].xml";
}
