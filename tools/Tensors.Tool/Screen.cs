using Spectre.Console;

namespace Tensors.Tool;

/// <summary>The two streams: results go to one, progress and complaints to the other, so that a result can be piped.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, warnings, errors.</param>
internal sealed record Screen(TextWriter Out, TextWriter Error)
{
    // Tables in a file or a pipe are not wrapped at the 80 columns that a terminal without a size is taken for.
    private const int WidthOfPipe = 160;

    public static Screen OfProcess { get; } = new(Console.Out, Console.Error);

    /// <summary>For tables; colours only on a terminal.</summary>
    public IAnsiConsole Table => Make(Out, isTerminal: ReferenceEquals(Out, Console.Out) && !Console.IsOutputRedirected);

    public void Warn(string text) => Error.WriteLine($"tensors: {OneLine(text)}");

    /// <summary>Runs something that takes time. A terminal shows that it runs.</summary>
    public async Task<T> Busy<T>(string what, Func<Action<string>, Task<T>> work)
    {
        if (!ReferenceEquals(Error, Console.Error) || Console.IsErrorRedirected)
        {
            return await work(static _ => { });
        }

        return await Make(Error, isTerminal: true).Status().StartAsync(Markup.Escape(what), context => work(text => context.Status(Markup.Escape(text))));
    }

    private static IAnsiConsole Make(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = WidthOfPipe;
        }

        return console;
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
