using System.CommandLine;
using Tensors.Tool.Loading;
using Tensors.Tool.Model;
using Tensors.Tool.Output;
using Tensors.Tool.Reading;

namespace Tensors.Tool.Commands;

/// <summary>The options by which projects are read, and the reading.</summary>
internal sealed class Inputs
{
    public Option<string> Configuration { get; } = new("--configuration", "-c")
    {
        Description = "The configuration whose settings and references count",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "Debug",
    };

    public Option<string?> Framework { get; } = new("--framework", "-f")
    {
        Description = "The target framework of a project that has several [default: its first]",
        HelpName = "TFM",
    };

    public Option<bool> NoRestore { get; } = new("--no-restore")
    {
        Description = "Do not run 'dotnet restore' first: faster, where that has been done",
    };

    public void AddTo(Command command)
    {
        command.Add(Configuration);
        command.Add(Framework);
        command.Add(NoRestore);
    }

    public LoadOptions Options(ParseResult parsed) => new(parsed.GetRequiredValue(Configuration), parsed.GetValue(Framework), !parsed.GetValue(NoRestore));

    /// <summary>A report of whatever a path stands for; one that was written before is read as it is.</summary>
    public async Task<Report> Read(string path, ParseResult parsed, bool all, Screen screen, CancellationToken cancel)
    {
        Target target = Target.Of(path);
        if (target.Kind == TargetKind.Report)
        {
            return ReportJson.Read(target.Path);
        }

        IReadOnlyList<ProjectReport> projects = await screen.Busy($"Reading {Path.GetFileName(target.Path)}", async progress =>
        {
            IReadOnlyList<LoadedProgram> programs = target.Kind == TargetKind.Assembly
                ? [AssemblyLoader.Load(target.Path)]
                : await ProjectLoader.Load(target, Options(parsed), progress, cancel);
            progress("Counting");
            return (IReadOnlyList<ProjectReport>)[.. programs.Select(p => ReportReader.Read(p, all)).OrderBy(static p => p.Name, StringComparer.Ordinal)];
        });
        return new Report(Report.CurrentVersion, Path.GetFileName(target.Path), projects);
    }
}
