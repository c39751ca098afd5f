using Tensors.Tool.Comparing;
using Tensors.Tool.Model;
using Tensors.Tool.Tests.Support;

namespace Tensors.Tool.Tests;

/// <summary>What grew between two programs, by how much, where, and whether that is too much.</summary>
public sealed class DiffTests : IDisposable
{
    private static readonly Lazy<Report> s_before = new(static () => Programs.Report(Programs.Game));

    // One more field; a row twice as long; a scratch that was none; a method gone.
    private static readonly Lazy<Report> s_after = new(static () => Programs.Report(Programs.Game
        .Replace("public Row Rain;", "public Row Rain, Wind;", StringComparison.Ordinal)
        .Replace("w.Now.Assign(w.Now * 0.5f + w.Rain);", "w.Now.Assign(w.Now * 0.5f + w.Wind); w.Now.At[2.., ..].Assign(w.Now[..^2, ..]);", StringComparison.Ordinal)
        .Replace("public static void Rounds(int n)", "public static void Turns(int n)", StringComparison.Ordinal)));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tensors-diff");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void NothingChanged_IsNoChange() => Assert.Empty(ReportDiff.Of(s_before.Value, Programs.Report("\n\n" + Programs.Game)));

    [Fact]
    public void Growth_IsCountedWhereItIs()
    {
        IReadOnlyList<Change> changes = ReportDiff.Of(s_before.Value, s_after.Value);
        Change world = changes.Single(static c => c is { Subject: Subject.Holder, Name: "Game.World" });
        Assert.Equal((Programs.WorldBytes, Programs.WorldBytes + 400, 400L), (world.Before!.Bytes, world.After!.Bytes, world.Growth));
        Assert.Contains("Wind +400 B", world.Where);
        Assert.Contains(changes, static c => c is { Subject: Subject.Footprint, Growth: > 0 });
        Change traffic = changes.Single(static c => c is { Name: "Game.Simulation.Step(ref World)", Resource: Resources.Traffic });
        Assert.Equal(4 * 98 * 400, traffic.Growth);
        Assert.DoesNotContain(changes, static c => c is { Name: "Game.Simulation.Step(ref World)", Resource: Resources.Temp });
        Assert.True(changes.First(static c => c.Name.Contains("Turns", StringComparison.Ordinal)).IsNew);
        Assert.True(changes.First(static c => c.Name.Contains("Rounds", StringComparison.Ordinal)).IsGone);
    }

    [Fact]
    public async Task Gate_FailsWhereTooMuchGrew()
    {
        string before = Programs.Write(_folder, "before.json", s_before.Value), after = Programs.Write(_folder, "after.json", s_after.Value);
        Run good = (await Support.Tool.Run("diff", before, before, "--fail-on-growth", "0%")).Expect(ExitCode.Good);
        Assert.Contains("No type, holder or method changed", good.Output);
        Assert.Contains("Nothing grew by more than 0%", good.Output);

        // The world grew by 0.5 %, the level by 0.47 %; the new method allocates in every round of a loop, which is always too much.
        Run bad = (await Support.Tool.Run("diff", before, after, "--fail-on-growth", "0.48%")).Expect(ExitCode.Broken);
        Assert.Contains("| `Game.World` ✗ | Holder | 78.5 KiB | 78.9 KiB | +400 B (+0.5 %) | Wind +400 B", bad.Output);
        Assert.DoesNotContain("`Game.Level` ✗", bad.Output);
        Assert.Contains("Game.World: grew by 400 B; 0.48% is allowed", bad.Error);
        Assert.Contains("Turns(int): Alloc grew in every round of a loop", bad.Error);
        (await Support.Tool.Run("diff", before, after)).Expect(ExitCode.Good);
    }

    [Theory]
    [InlineData("399", true)]
    [InlineData("400", false)]
    [InlineData("0.4kB", false)]
    [InlineData("0.49%", true)]
    [InlineData("0.5%", false)]
    public void Limits_AreExact(string limit, bool exceeded)
    {
        var change = new Change(Subject.Holder, "x", Resources.Footprint, new AmountEntry(80_000), new AmountEntry(80_400), false, false, "");
        Assert.Equal(exceeded, GrowthGate.Exceeding([change], GrowthLimit.Parse(limit, "--x"), 80_000, traffic: false).Count > 0);
    }

    [Fact]
    public void WhatIsNotKnownAnyMore_IsTooMuch()
    {
        Report now = Programs.Report(Programs.Game.Replace("w.Now.Assign(w.Now * 0.5f + w.Rain);", "Helper.Call(); w.Now.Assign(w.Now * 0.5f + w.Rain);", StringComparison.Ordinal)
            + "public static class Helper { public static Action Call = static () => { }; }");
        IReadOnlyList<Change> changes = ReportDiff.Of(s_before.Value, now);
        Change lost = changes.First(static c => c.Name == "Game.Simulation.Step(ref World)" && c.Resource == Resources.Alloc);
        Assert.True(lost.IsLost);
        Assert.Contains("not known", lost.Where);
        Assert.Contains(lost, GrowthGate.Exceeding(changes, GrowthLimit.Parse("1000%", "--x"), 1, traffic: false));
    }

    [Fact]
    public async Task Input_ThatIsNone_IsRefused()
    {
        string report = Programs.Write(_folder, "a.json", s_before.Value);
        (await Support.Tool.Run("diff", report)).IsRefused();
        (await Support.Tool.Run("diff", report, report, "--fail-on-growth", "much")).IsRefused("--fail-on-growth", "'much'");
        (await Support.Tool.Run("diff", report, report, "--fail-on-growth", "-1%")).IsRefused("'-1%'");
        (await Support.Tool.Run("diff", report, report + ".none")).IsRefused("no such file");
    }
}
