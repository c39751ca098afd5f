using System.CommandLine;
using Tensors.Tool.Checking;
using Tensors.Tool.Model;
using Tensors.Tool.Reading;

namespace Tensors.Tool.Commands;

/// <summary><c>tensors check PATH</c>: limits for a build, those of the source and those of the command line.</summary>
internal static class CheckCommand
{
    private static readonly (string Resource, string What)[] s_limits =
    [
        (Resources.Footprint, "The most bytes of the program (64MiB), or of one value of a type (World=4MiB). "
            + "A NAME is the last parts of a name, with * for any text: Step, Flood.Step, Terrain.*; one that fits nothing is an error"),
        (Resources.Alloc, "The most bytes that one call takes and keeps, of each method (0) or of those named (Flood.Step=0)"),
        (Resources.Temp, "The most scratch at one time in one call"),
        (Resources.Stack, "The most stack of tensors, structs and stackalloc in one call"),
        (Resources.Traffic, "The most bytes that one call reads and writes"),
    ];

    public static Command Make(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A project, solution, folder, built assembly, or a report in JSON" };
        var open = new Option<bool>("--allow-unknown") { Description = "Pass methods whose cost is not known to the end, where what is known holds" };
        Option<string[]>[] options = [.. s_limits.Select(static l => new Option<string[]>($"--max-{l.Resource}") { Description = l.What, HelpName = "[NAME=]SIZE", Arity = ArgumentArity.OneOrMore })];
        var inputs = new Inputs();
        var command = new Command("check", "Limits for a build: those of [MemoryBudget] in the source and those given here; exit code 1 where one is broken") { path, open };
        Array.ForEach(options, command.Add);
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            LimitSpec[] limits = [.. s_limits.SelectMany((l, i) => (parsed.GetValue(options[i]) ?? []).Select(text => LimitSpec.Parse(l.Resource, text)))];
            Report report = await inputs.Read(parsed.GetRequiredValue(path), parsed, all: true, screen, cancel);
            if (report.Projects.SelectMany(static p => p.Notes).FirstOrDefault(static n => n.StartsWith(ReportReader.DoesNotCompile, StringComparison.Ordinal)) is { } note)
            {
                throw new ToolException(note);
            }

            IReadOnlyList<Finding> findings = Checker.Check(report, limits);
            if (findings.Count == 0)
            {
                throw new ToolException($"{report.Source}: nothing to check: no [MemoryBudget] in the source and no --max-... here");
            }

            return Tell(findings, parsed.GetValue(open), screen);
        });
        return command;
    }

    private static int Tell(IReadOnlyList<Finding> findings, bool allowUnknown, Screen screen)
    {
        // The compiler warns of an open budget of the source and lets it pass; so does this.
        bool IsBroken(Finding finding) => finding.State == BudgetEntry.Broken || (finding.State == BudgetEntry.Open && !finding.FromSource && !allowUnknown);
        Finding[] broken = [.. findings.Where(IsBroken)], open = [.. findings.Where(f => f.State == BudgetEntry.Open && !IsBroken(f))];
        foreach (Finding finding in broken)
        {
            screen.Out.WriteLine($"broken: {finding.Reason?.ReplaceLineEndings(" ") ?? finding.Target}");
        }

        foreach (Finding finding in open)
        {
            screen.Out.WriteLine($"not known: {finding.Reason?.ReplaceLineEndings(" ") ?? finding.Target}");
        }

        int held = findings.Count - broken.Length - open.Length;
        screen.Out.WriteLine($"{held} of {findings.Count} limits hold, {broken.Length} broken, {open.Length} not known to the end");
        return broken.Length > 0 ? ExitCode.Broken : ExitCode.Good;
    }
}
