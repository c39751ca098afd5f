using Tensors.Tool.Checking;
using Tensors.Tool.Model;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>Limits of the source and of the command line.</summary>
public sealed class CheckTests : IDisposable
{
    private static readonly Lazy<Report> s_game = new(static () => Programs.Report(Programs.Game, all: true));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tensors-check");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ABrokenBudgetOfTheSource_IsTold()
    {
        Run run = (await Check()).Expect(ExitCode.Broken);
        Assert.Contains("broken: Program.cs:13: 'Game.Simulation.Wide(ref World)' breaks its budget: 39,600 B", run.Output);
        Assert.Contains("2 of 3 limits hold, 1 broken", run.Output);
    }

    [Theory]
    [InlineData("--max-footprint", "1MiB", true)]
    [InlineData("--max-footprint", "80KiB", false)]
    [InlineData("--max-footprint", "Game.World=80400", true)]
    [InlineData("--max-footprint", "World=80399", false)]
    [InlineData("--max-footprint", "Map=40000", true)]
    [InlineData("--max-alloc", "Simulation.Step=0", true)]
    [InlineData("--max-alloc", "Rounds=1GiB", false)]
    [InlineData("--max-alloc", "Unknown=1GiB", false)]
    [InlineData("--max-temp", "Step=39600", true)]
    [InlineData("--max-temp", "Step=39599", false)]
    [InlineData("--max-temp", "Game.Simulation.St*=39599", false)]
    [InlineData("--max-temp", "Step(ref World)=39600", true)]
    [InlineData("--max-traffic", "Still=100", true)]
    [InlineData("--max-stack", "Step=0", true)]
    public async Task LimitsOfTheCommandLine_Hold_OrNot(string option, string limit, bool holds)
    {
        Run run = await Check("--allow-unknown-not", option, limit);
        run.Expect(holds ? ExitCode.Good : ExitCode.Broken);
        Assert.Equal(!holds, run.Output.Contains("broken: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsNotKnown_BreaksALimit_UnlessAllowed()
    {
        Run run = (await Check("--allow-unknown-not", "--max-temp", "Unknown=1GiB")).Expect(ExitCode.Broken);
        Assert.Contains("its Temp is not known: ", run.Output);
        (await Check("--allow-unknown", "--max-temp", "Unknown=1GiB")).Expect(ExitCode.Good);
        Run without = (await Check("--allow-unknown", "--max-alloc", "Rounds=1GiB")).Expect(ExitCode.Broken);
        Assert.Contains("without bound", without.Output);
    }

    [Fact]
    public async Task NamesAndSizes_ThatAreNone_AreRefused()
    {
        (await Check("--max-alloc", "Stepp=0")).IsRefused("no method is called 'Stepp'");
        (await Check("--max-alloc", "tep=0")).IsRefused("no method is called 'tep'", "Step(ref World)");
        (await Check("--max-alloc", "=0")).IsRefused("no name before '='");
        (await Check("--max-alloc", "Step=")).IsRefused("is no size");
        (await Check("--max-alloc", "-5")).IsRefused();
        (await Check("--max-footprint", "64 parsecs")).IsRefused("'64 parsecs' is no size");
    }

    [Fact]
    public async Task ACheckOfNothing_IsRefused()
    {
        Report plain = Programs.Report("[NdShape(3, typeof(float))] public partial struct V;");
        (await Support.Tool.Run("check", Programs.Write(_folder, "plain.json", plain))).IsRefused("nothing to check");
    }

    [Fact]
    public void Names_AreMatchedAtDots()
    {
        LimitSpec Limit(string text) => LimitSpec.Parse(Resources.Alloc, text);
        const string step = "Terrain.Flood.Step(ref World, in Field)";
        Assert.All(new[] { "Step=0", "Flood.Step=0", "Terrain.Flood.Step=0", "Terrain.*=0", "T*p=0", "*=0", "0", "Step(ref World, in Field)=0" }, text => Assert.True(Limit(text).Covers(step), text));
        Assert.All(new[] { "tep=0", "Terrain=0", "Flood=0", "Step(=0", "Terrain.Flood=0" }, text => Assert.False(Limit(text).Covers(step), text));
        Assert.True(Limit("Simulation.Volume=0").Covers("Terrain.Simulation.Volume.get"));
        Assert.True(Limit("World=0").Covers("static World"));
    }

    // "--allow-unknown-not" only leaves the source's own broken budget out, so that the limit given is what decides.
    private async Task<Run> Check(params string[] options)
    {
        Report report = s_game.Value;
        if (options.FirstOrDefault() is "--allow-unknown-not" or "--allow-unknown")
        {
            report = report with { Projects = [report.Projects[0] with { Budgets = [] }] };
            options = options[0] == "--allow-unknown-not" ? options[1..] : options;
        }

        return await Support.Tool.Run(["check", Programs.Write(_folder, "game.json", report), .. options]);
    }
}
