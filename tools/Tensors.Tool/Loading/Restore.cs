using System.Diagnostics;

namespace Tensors.Tool.Loading;

/// <summary>Gets a project's packages, as a build would.</summary>
internal static class Restore
{
    private const int ShownLines = 3;

    /// <exception cref="ToolException">It fails, or there is no <c>dotnet</c>.</exception>
    public static async Task Run(string path, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", ["restore", path, "--nologo", "-v", "q"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        // The servers of other builds must not be waited for.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Start(start);
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancel), error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        if (process.ExitCode != 0)
        {
            IEnumerable<string> lines = $"{await output}\n{await error}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(static l => l.Contains("error", StringComparison.Ordinal)).Distinct().Take(ShownLines);
            throw new ToolException($"{path}: 'dotnet restore' failed: {string.Join(" ", lines)}");
        }
    }

    /// <summary>Says what to do where a project was never restored: without its packages nothing compiles.</summary>
    /// <exception cref="ToolException">It was not.</exception>
    public static void Check(string project)
    {
        string folder = Path.GetDirectoryName(project)!;
        if (!File.Exists(Path.Combine(folder, "obj", "project.assets.json")) && !Directory.Exists(Path.Combine(folder, "..", "..", "artifacts", "obj")))
        {
            throw new ToolException($"{project}: not restored, so its packages are not known. Run 'dotnet restore {project}', or leave out --no-restore");
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ToolException($"'dotnet' cannot be started: {e.Message}. The .NET SDK is needed to read projects");
        }
    }
}
