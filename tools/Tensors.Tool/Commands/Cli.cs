using System.CommandLine;
using System.CommandLine.Parsing;

namespace Tensors.Tool.Commands;

/// <summary>The command line. A mistake in it, or in a file it names, is one line on the error stream and exit code 2.</summary>
internal static class Cli
{
    /// <summary>The whole command, for a process or a test.</summary>
    public static async Task<int> Run(string[] args, Screen screen)
    {
        RootCommand root = Root(screen);
        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);

        // An option that does not exist would be taken for a path.
        string? strange = parsed.Tokens.FirstOrDefault(static t => t is { Type: TokenType.Argument } && t.Value.StartsWith("--", StringComparison.Ordinal))?.Value ?? parsed.UnmatchedTokens.FirstOrDefault();
        if (strange is not null || parsed.Errors.Count > 0)
        {
            string what = strange is not null ? $"'{strange}' is no command or option here" : parsed.Errors[0].Message;
            screen.Warn($"{what} ('tensors {Path(parsed)}--help' says more)");
            return ExitCode.BadInput;
        }

        // Paths are taken from what lies there: the empty one is nowhere.
        if (args.Any(string.IsNullOrWhiteSpace))
        {
            screen.Warn($"an argument is empty: a path or name is missing there ('tensors {Path(parsed)}--help' says more)");
            return ExitCode.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Out, Error = screen.Error });
        }
        catch (ToolException e)
        {
            screen.Warn(e.Message);
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            screen.Warn(e.Message);
            return ExitCode.BadInput;
        }
    }

    private static RootCommand Root(Screen screen)
    {
        (Command Command, (string Arguments, string What)[] Examples)[] commands =
        [
            (ReportCommand.Make(screen), [("Game.csproj", "every type, holder, budget and method cost, as tables"), ("Game.csproj --format html -o m.html", "the same as a page")]),
            (CheckCommand.Make(screen), [("Game.csproj --max-footprint 64MiB", "a limit for a build; exit code 1 when it is broken")]),
            (DiffCommand.Make(screen), [("main.json Game.csproj", "what grew, as Markdown for a pull request")]),
            (ExplainCommand.Make(screen), [("Flood.cs:46", "what one line costs")]),
            (ShapesCommand.Make(screen), [("from terrain.npy", "declarations from NumPy files")]),
        ];
        (string Line, string What)[] lines = [.. commands.SelectMany(static c => c.Examples.Select(e => ($"tensors {c.Command.Name} {e.Arguments}", e.What)))];
        int width = lines.Max(static l => l.Line.Length);
        var root = new RootCommand($"""
            What a program keeps in tensors, known before it runs: counted by the compiler from types alone.

            {string.Join("\n", lines.Select(l => $"  {l.Line.PadRight(width)}  {l.What}"))}

            Exit codes: 0 good, 1 a limit is broken, 2 the input cannot be read.
            """);
        Array.ForEach(commands, c => root.Add(c.Command));
        return root;
    }

    private static string Path(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
