using Spectre.Console;

namespace Terrain;

/// <summary>A progress bar on the error stream; nothing at all where that is not a terminal, so that logs stay clean.</summary>
internal static class ProgressBar
{
    /// <summary>Calls <paramref name="step"/> with 0, 1, ... <paramref name="steps"/> - 1 and shows how far that is.</summary>
    public static void Show(string title, int steps, Action<int> step)
    {
        if (Console.IsErrorRedirected)
        {
            Run(steps, step, _ => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(title, maxValue: steps);
                Run(steps, step, done => task.Value = done);
            });
    }

    private static void Run(int steps, Action<int> step, Action<int> report)
    {
        int interval = Math.Max(1, steps / 100);
        for (int i = 0; i < steps; i++)
        {
            step(i);
            if ((i + 1) % interval == 0)
            {
                report(i + 1);
            }
        }

        report(steps);
    }
}
