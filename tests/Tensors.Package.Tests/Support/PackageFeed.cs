namespace Tensors.Package.Tests.Support;

/// <summary>
/// The package, packed once for all tests into a folder that serves as a package source. Its version is new for every run, so no
/// cache can answer with yesterday's package; what the run left in the machine's package cache is deleted at its end.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private int _projects;

    public PackageFeed()
    {
        Folder = Directory.CreateTempSubdirectory("tensors-package-").FullName;
        Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
        Tool.Dotnet(
            Repository.Root, "pack", Repository.Path("runtime", "Tensors"), "-c", Repository.Configuration, "--no-build", "--nologo",
            "-o", Feed, $"-p:PackageVersion={Version}").ShouldSucceed();
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="under-test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The folder that holds the feed and every project of this run; it lies outside the repository.</summary>
    public string Folder { get; }

    /// <summary>The version under test.</summary>
    public string Version { get; }

    /// <summary>The packed file.</summary>
    public string PackagePath => Path.Combine(Feed, $"Tensors.{Version}.nupkg");

    private string Feed => Path.Combine(Folder, "feed");

    /// <summary>A new empty folder for a test's projects.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Folder, $"{Interlocked.Increment(ref _projects)}-{name}")).FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string cached = Path.Combine(packages, "tensors", Version);
        if (Directory.Exists(cached)) Directory.Delete(cached, recursive: true);
    }
}

/// <summary>All tests share one packed package, and their builds run one after another: two at once would only slow each other down.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "package";
}
