using System.Diagnostics;

namespace Tensors.Benchmarks.Peers.Contestants;

/// <summary>Runs a program to its end.</summary>
internal static class Shell
{
    /// <summary>Exit code, output and errors; exit code 127 when there is no such program.</summary>
    public static (int Code, string Output, string Errors) Run(string program, string arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (127, "", $"there is no program '{program}'");
        }
    }

    /// <summary>The first line that a program says about its version; null when there is no such program.</summary>
    public static string? Version(string program)
    {
        (int code, string output, _) = Run(program, "--version");
        return code == 0 ? output.Split('\n')[0].Trim() : null;
    }
}
