using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>What is wrong with the input is said in one line, with exit code 2.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tensors-bad");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task NoArguments_AreHelped()
    {
        Run run = (await Support.Tool.Run()).Expect(ExitCode.Good);
        Assert.Contains("tensors report Game.csproj", run.Output);
        Assert.Contains("Exit codes", run.Output);
    }

    [Fact]
    public async Task EveryCommandHasHelp()
    {
        string help = (await Support.Tool.Run("--help")).Output;
        foreach (string command in new[] { "report", "diff", "check", "explain", "shapes" })
        {
            Assert.Contains($"  {command} ", help);
            Assert.Contains("Usage:", (await Support.Tool.Run(command, "--help")).Expect(ExitCode.Good).Output);
        }
    }

    [Fact]
    public async Task TheHelpNamesTheCommandsThereAre()
    {
        string help = (await Support.Tool.Run("--help")).Expect(ExitCode.Good).Output;
        string[] shown = [.. help.Split('\n').Select(static l => l.TrimStart()).Where(static l => l.StartsWith("tensors ", StringComparison.Ordinal)).Select(static l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]).Distinct()];
        Assert.Equal(["check", "diff", "explain", "report", "shapes"], shown.Where(static s => !s.StartsWith('[')).Order(StringComparer.Ordinal));
        Assert.Contains("tensors report Game.csproj                          every type", help);
        foreach (string command in shown.Where(static s => !s.StartsWith('[')))
        {
            (await Support.Tool.Run(command, "--help")).Expect(ExitCode.Good);
        }
    }

    [Fact]
    public async Task EmptyArguments_AreRefused()
    {
        (await Support.Tool.Run("report", "")).IsRefused("an argument is empty", "tensors report --help");
        (await Support.Tool.Run("report", Write("r.json", "{}"), "-o", "")).IsRefused("an argument is empty");
        (await Support.Tool.Run("explain", "", "-p", " ")).IsRefused("an argument is empty");
        (await Support.Tool.Run("shapes", "from", "")).IsRefused("an argument is empty");
    }

    [Fact]
    public async Task UnknownCommandsAndOptions_AreRefused()
    {
        (await Support.Tool.Run("repot")).IsRefused("repot");
        (await Support.Tool.Run("report", "--formt", "json", "x.csproj")).IsRefused("--formt");
        (await Support.Tool.Run("report", "x.csproj", "--format", "pdf")).IsRefused("pdf");
        (await Support.Tool.Run("report")).IsRefused("PATH");
    }

    [Fact]
    public async Task Paths_ThatAreNothing_AreRefused()
    {
        (await Support.Tool.Run("report", Write("a.txt", "x"))).IsRefused("not a project");
        (await Support.Tool.Run("report", Path.Combine(_folder.FullName, "none.csproj"))).IsRefused("no such file");
        (await Support.Tool.Run("report", _folder.FullName)).IsRefused("no project or solution");
        Write("a.csproj", "<Project/>");
        Write("b.csproj", "<Project/>");
        (await Support.Tool.Run("report", _folder.FullName)).IsRefused("more than one", "a.csproj", "b.csproj");
    }

    [Fact]
    public async Task Assemblies_ThatAreNone_AreRefused()
    {
        (await Support.Tool.Run("report", Write("a.dll", "MZ, but not really"))).IsRefused("not a .NET assembly");
        string lonely = Path.Combine(_folder.FullName, "xunit.assert.dll");
        File.Copy(typeof(Assert).Assembly.Location, lonely);
        (await Support.Tool.Run("report", lonely)).IsRefused("Tensors.dll does not lie beside it");
    }

    [Fact]
    public async Task Reports_ThatAreNone_AreRefused()
    {
        (await Support.Tool.Run("report", Write("a.json", "{"))).IsRefused("not a report");
        (await Support.Tool.Run("report", Write("b.json", "{}"))).IsRefused("has no \"version\"");
        (await Support.Tool.Run("report", Write("c.json", """{ "version": 2 }"""))).IsRefused("version 2", "reads version 1");
        (await Support.Tool.Run("report", Write("d.json", """{ "version": 1, "source": "x" }"""))).IsRefused("projects");
        (await Support.Tool.Run("report", Write("e.json", """{ "version": 1, "source": "x", "projects": [null] }"""))).IsRefused("not a report");
        (await Support.Tool.Run("report", Write("f.json", new string('[', 100_000)))).IsRefused("not a report");
    }

    [Fact]
    public async Task AProjectThatWasNotRestored_SaysSo()
    {
        string project = Write("fresh.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        (await Support.Tool.Run("report", project, "--no-restore")).IsRefused("not restored", "dotnet restore");
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
