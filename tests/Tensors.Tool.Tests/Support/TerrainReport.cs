using Tensors.Tool.Model;
using Tensors.Tool.Output;

namespace Tensors.Tool.Tests.Support;

/// <summary>The report of samples/Terrain, read once as a user would have it read: through MSBuild, with the generator.</summary>
public sealed class TerrainReport : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tensors-tool");

    internal static string Project { get; } = Repository.Path("samples", "Terrain", "Terrain.csproj");

    internal string Json => System.IO.Path.Combine(_folder.FullName, "terrain.json");

    internal string Folder => _folder.FullName;

    internal Report Report => ReportJson.Read(Json);

    public async Task InitializeAsync()
    {
        Run run = await Tool.Run("report", Project, "--no-restore", "-c", Repository.Configuration, "--format", "json", "-o", Json);
        run.Expect(ExitCode.Good);
        Assert.Equal("", run.Error);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>Tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class TerrainCollection : ICollectionFixture<TerrainReport>
{
    public const string Name = "Terrain";
}
