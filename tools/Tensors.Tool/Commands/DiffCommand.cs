using System.CommandLine;
using Tensors.Tool.Comparing;
using Tensors.Tool.Model;

namespace Tensors.Tool.Commands;

/// <summary><c>tensors diff OLD NEW</c>: what grew, by how much, where.</summary>
internal static class DiffCommand
{
    private const string Gate = "--fail-on-growth";

    public static Command Make(Screen screen)
    {
        var old = new Argument<string>("OLD") { Description = "A report in JSON, or a project, solution or assembly" };
        var @new = new Argument<string>("NEW") { Description = "The same, later" };
        var growth = new Option<string?>(Gate)
        {
            Description = "Exit code 1 where the footprint, a holder, a type, or a method's Alloc, Temp or Stack grew by more: 1% of what it was, or 64KiB. "
                + "What is new is measured against the old footprint; what is not known any more, or grows in every round of a loop, is always too much",
            HelpName = "LIMIT",
        };
        var traffic = new Option<bool>("--traffic") { Description = "Count bytes read and written for that, too" };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write [default: the standard output]", HelpName = "FILE" };
        var inputs = new Inputs();
        var command = new Command("diff", "What grew between two reports, as Markdown") { old, @new, growth, traffic, output };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            GrowthLimit? limit = parsed.GetValue(growth) is { } text ? GrowthLimit.Parse(text, Gate) : null;
            Report before = await inputs.Read(parsed.GetRequiredValue(old), parsed, all: false, screen, cancel);
            Report after = await inputs.Read(parsed.GetRequiredValue(@new), parsed, all: false, screen, cancel);
            IReadOnlyList<Change> changes = ReportDiff.Of(before, after);
            IReadOnlyList<Change> exceeding = limit is null ? [] : GrowthGate.Exceeding(changes, limit, before.Footprint, parsed.GetValue(traffic));
            string markdown = DiffMarkdown.Write(before, after, changes, limit, exceeding);
            if (parsed.GetValue(output) is { } file)
            {
                await File.WriteAllTextAsync(file, markdown, cancel);
            }
            else
            {
                await screen.Out.WriteAsync(markdown);
            }

            foreach (Change change in exceeding)
            {
                string by = change.IsLost ? "is not known any more" : change.GrowthPerRound > 0 ? "grew in every round of a loop of unknown length" : $"grew by {Output.Text.Bytes(change.Growth)}";
                screen.Warn($"{change.Name}: {(change.Subject == Subject.Method ? Output.Text.Title(change.Resource) + " " : "")}{by}; {limit} is allowed");
            }

            return exceeding.Count > 0 ? ExitCode.Broken : ExitCode.Good;
        });
        return command;
    }
}
