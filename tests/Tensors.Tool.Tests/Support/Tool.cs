using Tensors.Tool.Commands;

namespace Tensors.Tool.Tests.Support;

/// <summary>Runs the command in this process.</summary>
internal static class Tool
{
    public static async Task<Run> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await Cli.Run(args, new Screen(output, error));
        return new Run(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}

/// <summary>What a run returned and printed.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public Run Expect(int code)
    {
        Assert.True(Code == code, $"exit code {Code}, expected {code}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Bad input: exit code 2, and one line that says what is wrong.</summary>
    public void IsRefused(params string[] words)
    {
        Expect(ExitCode.BadInput);
        Assert.Single(Error.Trim().Split('\n'));
        Assert.StartsWith("tensors: ", Error);
        Assert.All(words, word => Assert.Contains(word, Error));
    }
}
