using System.Text.Json;
using Tensors.Tool.Model;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>The report of a real project, in all its forms.</summary>
[Collection(TerrainCollection.Name)]
public sealed class ReportTests(TerrainReport terrain)
{
    private const long Cells = 344 * 403;
    private const long World = (2 * Cells) + Cells + (4 * 4 * Cells) + (4 * 344 * 404) + (4 * 345 * 403);

    [Fact]
    public void Types_HaveTheirShapesAndBytes()
    {
        ProjectReport project = Assert.Single(terrain.Report.Projects);
        Assert.Equal(["Terrain.EastFlow", "Terrain.Field", "Terrain.Shade", "Terrain.SouthFlow", "Terrain.Survey"], project.Types.Select(static t => t.Name));
        TensorEntry field = project.Types.Single(static t => t.Name == "Terrain.Field");
        Assert.Equal(("float", 4 * Cells, Cells, "heap", "rowMajor"), (field.DType, field.Bytes, field.Elements, field.Placement, field.Order));
        Assert.Equal([new AxisEntry(344, "Rows"), new AxisEntry(403, "Cols")], field.Axes);
        Assert.StartsWith("../../shapes.json:", field.At);
        Assert.StartsWith("World.cs:", project.Types.Single(static t => t.Name == "Terrain.EastFlow").At);
    }

    [Fact]
    public void Holders_AddUp()
    {
        ProjectReport project = Assert.Single(terrain.Report.Projects);
        HolderEntry world = project.Holders.Single(static h => h.Name == "Terrain.World"), simulation = project.Holders.Single(static h => h.Name == "Terrain.Simulation");
        Assert.Equal((World, HolderEntry.Struct, false), (world.Bytes, world.Kind, world.Root));
        Assert.Equal((HolderEntry.Class, true), (simulation.Kind, simulation.Root));
        Assert.InRange(simulation.Bytes, World + (2 * 2 * 4 * Cells), World + (2 * 2 * 4 * Cells) + 4096);
        Assert.Equal("Terrain.World", simulation.Parts.Single(static p => p.Name == "_world").Holds);
        Assert.All(project.Holders, static h => Assert.Equal(h.Bytes, h.Parts.Sum(static p => p.Bytes)));
        Assert.Equal(project.Holders.Where(static h => h.Root).Sum(static h => h.Bytes), project.Footprint);
    }

    [Fact]
    public void Methods_HaveTheCostsOfTheSample()
    {
        ProjectReport project = Assert.Single(terrain.Report.Projects);
        MethodEntry step = project.Methods.Single(static m => m.Name.StartsWith("Terrain.Flood.Step(", StringComparison.Ordinal));
        Assert.Equal("Terrain.Flood.Step(ref World, in Field, in Field, ref Field, float)", step.Name);
        Assert.Equal((0L, 0L, 0L), (step.Alloc!.Bytes, step.Temp!.Bytes, step.Stack!.Bytes));
        Assert.Empty(step.Unknowns);
        Assert.True(step.Traffic!.Bytes > 20 * 4 * Cells);
        Assert.Contains(step.Largest, static p => p.At.StartsWith("Flood.cs:", StringComparison.Ordinal) && p.Resource == Resources.Traffic);
        MethodEntry flood = project.Methods.Single(static m => m.Name.StartsWith("Terrain.Scenario.Flood(", StringComparison.Ordinal));
        Assert.NotEmpty(flood.Unknowns);
    }

    [Fact]
    public async Task Json_IsAsTheSchemaSays()
    {
        Schema schema = Schema.Of((await Support.Tool.Run("report", "--schema")).Expect(ExitCode.Good).Output);
        JsonElement report = JsonDocument.Parse(await File.ReadAllTextAsync(terrain.Json)).RootElement;
        Assert.Empty(schema.Faults(report));

        // The check itself checks.
        JsonElement wrong = JsonDocument.Parse("""{ "version": 2, "source": 1, "projects": [{ "name": "x" }], "more": 0 }""").RootElement;
        Assert.Contains("$ has more, which is not described", schema.Faults(wrong));
        Assert.Contains("$.projects[0] has no footprint", schema.Faults(wrong));
        Assert.Contains("$.version is not 1", schema.Faults(wrong));
    }

    [Fact]
    public async Task Table_ShowsAllParts()
    {
        string table = (await Support.Tool.Run("report", terrain.Json)).Expect(ExitCode.Good).Output;
        Assert.All(new[] { "Declared tensors", "Holders", "Methods", "Rows 344 x Cols 403", "554,528", "Terrain.Flood.Step", "17.4 MiB" }, word => Assert.Contains(word, table));
        Assert.DoesNotContain('\u001b', table);
    }

    /// <summary>docs/reports holds what the sample's report is today. UPDATE_REPORTS=1 writes it anew.</summary>
    [Theory]
    [InlineData("json", "terrain.json")]
    [InlineData("markdown", "terrain.md")]
    [InlineData("html", "terrain.html")]
    public Task CommittedReport_IsCurrent(string format, string name) => IsCurrent(terrain.Json, "samples/Terrain", format, name);

    /// <summary>The larger sample takes long to read: its committed report is written anew by UPDATE_REPORTS=1, and otherwise held against the built
    /// assembly, whose types are those of the source.</summary>
    [Fact]
    public async Task CommittedReportOfNumpyMemory_HasTheTypesOfTheAssembly()
    {
        string folder = Repository.Path("samples", "NumpyMemory"), json = System.IO.Path.Combine(terrain.Folder, "numpy-memory.json"), committed = Repository.Path("docs", "reports", "numpy-memory.json");
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") == "1")
        {
            (await Support.Tool.Run("report", folder, "--no-restore", "-c", Repository.Configuration, "--format", "json", "-o", json)).Expect(ExitCode.Good);
            await IsCurrent(json, "samples/NumpyMemory", "markdown", "numpy-memory.md");
            await IsCurrent(json, "samples/NumpyMemory", "json", "numpy-memory.json");
            await IsCurrent(json, "samples/NumpyMemory", "html", "numpy-memory.html");
        }

        (await Support.Tool.Run("report", System.IO.Path.Combine(folder, "bin", Repository.Configuration, "net10.0", "NumpyMemory.dll"), "--format", "json", "-o", json)).Expect(ExitCode.Good);
        ProjectReport built = Assert.Single(Output.ReportJson.Read(json).Projects), kept = Assert.Single(Output.ReportJson.Read(committed).Projects);
        Assert.Equal(built.Types.Select(static t => (t.Name, t.Shape, t.DType, t.Bytes)), kept.Types.Select(static t => (t.Name, t.Shape, t.DType, t.Bytes)));
        Schema schema = Schema.Of((await Support.Tool.Run("report", "--schema")).Output);
        Assert.Empty(schema.Faults(JsonDocument.Parse(await File.ReadAllTextAsync(committed)).RootElement));
    }

    private static async Task IsCurrent(string json, string sample, string format, string name)
    {
        string now = (await Support.Tool.Run("report", json, "--format", format)).Expect(ExitCode.Good).Output;
        string path = Repository.Path("docs", "reports", name);
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") == "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, now);
        }

        Assert.True(File.Exists(path) && (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n") == now, $"docs/reports/{name} is not what 'tensors report {sample}' says today: run these tests with UPDATE_REPORTS=1 and look at the difference");
    }

    [Fact]
    public async Task Assembly_SaysTheSameOfTypes_AndWhatItCannotSay()
    {
        string assembly = Repository.Path("samples", "Terrain", "bin", Repository.Configuration, "net10.0", "Terrain.dll"), json = System.IO.Path.Combine(terrain.Folder, "assembly.json");
        (await Support.Tool.Run("report", assembly, "--format", "json", "-o", json)).Expect(ExitCode.Good);
        ProjectReport built = Assert.Single(Output.ReportJson.Read(json).Projects), source = Assert.Single(terrain.Report.Projects);
        Assert.Equal(ProjectReport.FromAssembly, built.From);
        Assert.Equal(source.Types.Select(static t => (t.Name, t.Bytes, t.Shape, t.DType)), built.Types.Select(static t => (t.Name, t.Bytes, t.Shape, t.DType)));
        Assert.Equal(World, built.Holders.Single(static h => h.Name == "Terrain.World").Bytes);
        Assert.Contains(built.Notes, static n => n.Contains("Bodies are not looked into", StringComparison.Ordinal));
    }
}
