using System.CommandLine;
using Tensors.Tool.Model;
using Tensors.Tool.Output;

namespace Tensors.Tool.Commands;

/// <summary><c>tensors report PATH</c>: everything that is known of a program's memory.</summary>
internal static class ReportCommand
{
    public static Command Make(Screen screen)
    {
        var path = new Argument<string>("PATH") { Description = "A project, a solution, a folder with one of them, a built assembly, or a report in JSON" };
        var format = new Option<string>("--format") { Description = "How to write it", HelpName = "FORMAT", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown", "html");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write [default: the standard output]", HelpName = "FILE" };
        var all = new Option<bool>("--all") { Description = "List methods that cost nothing or have nothing to do with tensors, too" };
        var schema = new Option<bool>("--schema") { Description = "Print the JSON schema of the JSON format and end" };
        var inputs = new Inputs();
        var command = new Command("report", "Every declared type, holder, budget and method cost") { path, format, output, all, schema };
        path.Arity = ArgumentArity.ZeroOrOne;
        inputs.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(schema))
            {
                await screen.Out.WriteAsync(Resource.Text("report.schema.json"));
                return ExitCode.Good;
            }

            string from = parsed.GetValue(path) ?? throw new ToolException("report needs a PATH: a project, solution, assembly or report");
            Report report = await inputs.Read(from, parsed, parsed.GetValue(all), screen, cancel);
            Write(report, parsed.GetRequiredValue(format), parsed.GetValue(output), screen);
            foreach (string note in report.Projects.Where(static p => p.From == ProjectReport.FromSource).SelectMany(static p => p.Notes))
            {
                screen.Warn(note);
            }

            return ExitCode.Good;
        });
        return command;
    }

    private static void Write(Report report, string format, string? file, Screen screen)
    {
        if (format == "table" && file is null)
        {
            ReportTable.Write(screen.Table, report);
            return;
        }

        string text = format switch
        {
            "json" => ReportJson.Write(report),
            "markdown" => ReportMarkdown.Write(report),
            "html" => ReportHtml.Write(report),
            _ => Plain(report),
        };
        if (file is null)
        {
            screen.Out.Write(text);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }

    private static string Plain(Report report)
    {
        using var writer = new StringWriter();
        ReportTable.Write(new Screen(writer, writer).Table, report);
        return writer.ToString();
    }
}
