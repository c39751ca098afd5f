using System.CommandLine;
using System.Globalization;
using Tensors.Tool.Explaining;
using Tensors.Tool.Loading;
using Tensors.Tool.Output;

namespace Tensors.Tool.Commands;

/// <summary><c>tensors explain FILE:LINE</c>: the hint NDT3000 for a terminal.</summary>
internal static class ExplainCommand
{
    public static Command Make(Screen screen)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A source file and a line of it, from 1" };
        var project = new Option<string?>("--project", "-p") { Description = "The project that the file belongs to [default: the one in its folder, or in the nearest above]", HelpName = "PATH" };
        var inputs = new Inputs();
        var command = new Command("explain", "What one line costs, the shapes of its operands, and what its method costs") { place, project };
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            (string file, int line) = Split(parsed.GetRequiredValue(place));
            Target target = Target.Of(parsed.GetValue(project) ?? ProjectOf(file));
            if (target.Kind is not (TargetKind.Project or TargetKind.Solution))
            {
                throw new ToolException($"{target.Path}: lines are explained from source: name a project or a solution");
            }

            Explanation explanation = await screen.Busy($"Reading {Path.GetFileName(target.Path)}", async progress =>
            {
                IReadOnlyList<LoadedProgram> programs = await ProjectLoader.Load(target, inputs.Options(parsed), progress, cancel);
                LoadedProgram program = programs.FirstOrDefault(p => p.Compilation.SyntaxTrees.Any(t => t.FilePath.Equals(file, StringComparison.Ordinal))) ?? programs[0];
                return new Explainer(program).Explain(file, line);
            });
            Write(explanation, screen.Out);
            return ExitCode.Good;
        });
        return command;
    }

    public static void Write(Explanation explanation, TextWriter writer)
    {
        foreach (ExplainedStatement statement in explanation.Statements)
        {
            writer.WriteLine($"{explanation.At}  {statement.Text}");
            writer.WriteLine($"  {statement.Cost}");
            int text = statement.Operands.Select(static o => o.Text.Length).DefaultIfEmpty().Max(), shape = statement.Operands.Select(static o => o.Shape.Length + o.DType.Length + 1).DefaultIfEmpty().Max();
            foreach (ExplainedOperand operand in statement.Operands)
            {
                string bytes = operand.Bytes is { } known ? (known.AtMost ? "up to " : "") + Text.Bytes(known.Bytes) : "?";
                writer.WriteLine($"    {operand.Text.PadRight(text)}  {$"{operand.Shape} {operand.DType}".PadRight(shape)}  {bytes}");
            }

            foreach (string line in statement.Places)
            {
                writer.WriteLine($"  {line}");
            }

            writer.WriteLine();
        }

        if (explanation.Statements.Count == 0)
        {
            string nearby = explanation.Nearby.Count == 0 ? "" : $"; lines of the method that cost something: {string.Join(", ", explanation.Nearby)}";
            writer.WriteLine($"{explanation.At}  no statement here runs{nearby}");
        }

        if (explanation.Method is not null)
        {
            writer.WriteLine($"{explanation.Method}, one call:");
            writer.WriteLine($"  {explanation.Total}");
        }
    }

    private static (string File, int Line) Split(string place)
    {
        int colon = place.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(place[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int line))
        {
            throw new ToolException($"'{place}' is no FILE:LINE, such as Flood.cs:46");
        }

        string file = Path.GetFullPath(place[..colon]);
        return File.Exists(file) ? (file, line) : throw new ToolException($"{place[..colon]}: there is no such file");
    }

    private static string ProjectOf(string file)
    {
        for (string? folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFiles(folder, "*.csproj").Any())
            {
                return folder;
            }
        }

        throw new ToolException($"{file}: no project in its folder or above; name one with --project");
    }
}
