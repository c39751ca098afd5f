using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tensors.Package.Tests.Support;

namespace Tensors.Package.Tests;

/// <summary>
/// The main sample as a project of its own that takes its tensors from the package: it builds and publishes without a warning, and a
/// thousand steps leave the same bits however it was compiled. The SIMD widths of one compilation are compared in the runtime's tests.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed partial class TerrainSampleTests(PackageFeed feed)
{
    [Fact]
    public void ThousandSteps_HaveTheSameBitsInDebugReleaseAndNativeAot()
    {
        UserProject sample = NewSample();
        string[] arguments = ["--steps", "1000", "--terrain", Repository.Path("samples", "Terrain", "data", "jacksboro_dem.npy")];

        string[] sums =
        [
            Checksum(sample.BuildAndRun("Debug", arguments)),
            Checksum(sample.BuildAndRun("Release", arguments)),
            Checksum(sample.PublishAndRun("PublishAot=true", arguments)),
            Checksum(sample.PublishAndRun("PublishAot=true;IlcInstructionSet=x86-64-v3", arguments)),
        ];

        Assert.Equal([sums[0], sums[0], sums[0], sums[0]], sums);
    }

    private UserProject NewSample()
    {
        var project = new UserProject(feed, feed.NewFolder("terrain"), "Terrain", properties: "<InvariantGlobalization>true</InvariantGlobalization>");
        string source = Repository.Path("samples", "Terrain");
        foreach (string file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Where(file => !IsBuildOutput(source, file)))
        {
            project.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        }

        // Imported after the project file by itself.
        project.Write("Directory.Build.targets", $"<Project><ItemGroup>{string.Concat(Packages(source))}</ItemGroup></Project>");
        return project.Write("shapes.json", File.ReadAllText(Repository.Path("shapes.json")));
    }

    /// <summary>The packages that the sample's project file names, in the versions of this repository.</summary>
    private static IEnumerable<string> Packages(string source)
    {
        Dictionary<string, string> versions = Items(Repository.Path("Directory.Packages.props"), "PackageVersion")
            .ToDictionary(e => e.Attribute("Include")!.Value, e => e.Attribute("Version")!.Value);
        return Items(Path.Combine(source, "Terrain.csproj"), "PackageReference")
            .Select(e => e.Attribute("Include")!.Value)
            .Select(name => $"<PackageReference Include=\"{name}\" Version=\"{versions[name]}\" />");
    }

    private static IEnumerable<XElement> Items(string file, string name) => XDocument.Load(file).Descendants(name);

    private static bool IsBuildOutput(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static string Checksum(string output)
    {
        Match line = ChecksumLine().Match(output);
        Assert.True(line.Success, $"no checksum in:\n{output}");
        return line.Groups[1].Value;
    }

    [GeneratedRegex("Checksum +([0-9a-f]{16})")]
    private static partial Regex ChecksumLine();
}
