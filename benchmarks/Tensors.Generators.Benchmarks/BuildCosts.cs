using System.Diagnostics;

namespace Tensors.Generators.Benchmarks;

/// <summary>What a build of a whole project takes, by the compiler of the SDK as a build calls it: with the analyzers, and with them skipped, in turns.</summary>
internal static class BuildCosts
{
    public static bool Print(int shapes, int lines, int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tensors-build-");
        try
        {
            return Measure(folder.FullName, shapes, lines, rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Measure(string folder, int shapes, int lines, int rounds)
    {
        List<string> sources = [Write("Usings.cs", "global using System; global using Tensors;"), Write("Shapes.cs", Project.Shapes(shapes))];
        sources.AddRange(Project.Files(shapes, lines).Select((text, i) => Write($"Steps{i}.cs", text)));
        string dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string compiler = Latest(Path.Combine(dotnet, "sdk"), Path.Combine("Roslyn", "bincore", "csc.dll"));
        string references = Path.GetDirectoryName(Latest(Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine("ref", "net10.0", "System.Runtime.dll")))!;
        string own = AppContext.BaseDirectory;
        string[] arguments =
        [
            "-nostdlib+", "-target:library", "-optimize+", "-debug:portable", "-deterministic+", "-nullable:enable", "-langversion:14", "-nologo",
            $"-out:{Path.Combine(folder, "Game.dll")}",
            .. Directory.GetFiles(references, "*.dll").Select(static r => $"-r:{r}"),
            $"-r:{Path.Combine(own, "Tensors.dll")}",
            .. Directory.GetFiles(own, "Scriban*.dll").Append(Path.Combine(own, "Tensors.Generators.dll")).Select(static a => $"-analyzer:{a}"),
            .. sources,
        ];
        string response = Write("game.rsp", string.Join('\n', arguments.Select(static a => $"\"{a}\"")));

        // The analyzers' assembly also holds the generator of the constants, which runs where analyzers are skipped: without is without the assembly.
        List<Cost> skipped = [], analyzed = [];
        for (int i = 0; i <= rounds; i++)
        {
            Cost without = Run(dotnet, compiler, response), with = Run(dotnet, compiler, response, $"-analyzer:{Path.Combine(own, "Tensors.Analyzers.dll")}");
            if (i > 0)
            {
                skipped.Add(without);
                analyzed.Add(with);
            }

            Console.Error.Write($"\rbuild {i + 1} of {rounds + 1}");
        }

        Console.Error.WriteLine();
        Console.WriteLine($"\nA build of {shapes} shapes and {lines:N0} lines by the compiler of the SDK, medians of {rounds}");
        Table.Head();
        Table.Row("without the analyzers", Cost.Median(skipped));
        Table.Row("with the analyzers", Cost.Median(analyzed));
        double[] ratios = [.. analyzed.Zip(skipped, static (a, s) => a.ProcessorMs / s.ProcessorMs).Order()];
        Console.WriteLine($"processor time with over without, medians of pairs: {ratios[ratios.Length / 2]:0.000}");
        return true;

        string Write(string name, string text)
        {
            string path = Path.Combine(folder, name);
            File.WriteAllText(path, text);
            return path;
        }
    }

    private static string Latest(string folder, string inside) =>
        Directory.GetDirectories(folder).Select(d => Path.Combine(d, inside)).Where(File.Exists).OrderByDescending(static f => File.GetLastWriteTimeUtc(f)).FirstOrDefault()
        ?? throw new FileNotFoundException($"The .NET 10 SDK has no {inside} under {folder}: install the SDK to measure builds");

    private static Cost Run(string dotnet, string compiler, string response, params string[] options)
    {
        var start = new ProcessStartInfo(Path.Combine(dotnet, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")) { RedirectStandardOutput = true };
        foreach (string argument in (string[])["exec", compiler, "-noconfig", $"@{response}", .. options])
        {
            start.ArgumentList.Add(argument);
        }

        long from = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();

        // Of a process that has ended nobody says the processor time: the last look counts, a few milliseconds before.
        TimeSpan processor = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                processor = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It ended in between.
            }
        }

        double wall = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        return process.ExitCode == 0 ? new Cost(wall, processor.TotalMilliseconds) : throw new InvalidOperationException(output.GetAwaiter().GetResult());
    }
}
