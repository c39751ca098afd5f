using System.Diagnostics;

namespace Tensors.Tests.Algebra;

/// <summary>The lifted operators are what the tool writes from its catalogue today.</summary>
public sealed class LiftedFilesTests
{
    [Fact]
    public async Task LiftedFiles_AreUpToDate()
    {
        string root = Root();
        var start = new ProcessStartInfo("dotnet", ["run", "--project", Path.Combine(root, "tools", "Tensors.Lift"), "--", "--check"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0 && output.Contains("up to date"), output + await errors);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tensors.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("no Tensors.sln above the tests");
    }
}
