using System.Diagnostics;
using System.Text;

namespace Tensors.Package.Tests.Support;

/// <summary>What a finished program left behind: its exit code, and standard output and error in the order they came.</summary>
internal sealed record ToolResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test, showing the whole output, when the program did not end with 0.</summary>
    public ToolResult ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }
}

/// <summary>Starts programs as a user would from a shell: none of the variables that a running build or test host sets reach them.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static ToolResult Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program in a folder; a program that is not done after eight minutes is stopped, and the test fails.</summary>
    public static ToolResult Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(BelongsToTheBuild).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        var output = new StringBuilder();
        void Collect(object _, DataReceivedEventArgs line)
        {
            if (line.Data is not null) lock (output) output.AppendLine(line.Data);
        }

        using Process process = Process.Start(start)!;
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        string command = $"{program} {string.Join(' ', arguments)}";
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} was not done after {Limit}:\n{output}");
        }
        process.WaitForExit();   // the first wait returns before the last lines have come through
        return new ToolResult(command, process.ExitCode, output.ToString());
    }

    private static bool BelongsToTheBuild(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.Ordinal) || name == "DOTNET_HOST_PATH";
}
