using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tensors.Analyzers.Tests;

/// <summary>Runs a program in a process of its own: for what would end the test's.</summary>
internal static class Running
{
    public readonly record struct Outcome(int ExitCode, string Output, string Errors);

    public static Outcome Run(Compilation compilation, OptimizationLevel level)
    {
        string folder = Directory.CreateTempSubdirectory("tensors-run-").FullName;
        try
        {
            string program = Path.Combine(folder, "Program.dll");
            var options = ((CSharpCompilation)compilation).Options.WithOutputKind(OutputKind.ConsoleApplication).WithOptimizationLevel(level);
            var emitted = compilation.WithOptions(options).Emit(program);
            Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
            string runtime = typeof(IShape).Assembly.Location;
            File.Copy(runtime, Path.Combine(folder, Path.GetFileName(runtime)));
            File.WriteAllText(Path.Combine(folder, "Program.runtimeconfig.json"),
                $$"""{ "runtimeOptions": { "tfm": "net{{Environment.Version.Major}}.0", "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
            var start = new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
            start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(60_000), "the program does not end");
            return new Outcome(process.ExitCode, output, errors.Result);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
