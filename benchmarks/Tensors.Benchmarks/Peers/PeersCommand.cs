using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Tensors.Benchmarks.Peers.Cases;
using Tensors.Benchmarks.Peers.Contestants;
using Tensors.Benchmarks.Peers.Machine;
using Tensors.Benchmarks.Peers.Referee;
using Tensors.Benchmarks.Peers.Reports;

namespace Tensors.Benchmarks.Peers;

/// <summary><c>--peers</c>: builds every contestant, lets them work side by side, and writes the report.</summary>
internal static class PeersCommand
{
    /// <summary>Exit code 0; 1 when our result was wrong, bytes were taken or the gate failed; 2 when the command line cannot be read.</summary>
    public static int Start(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string repository = typeof(PeersCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Repository").Value!;
        if (PeersOptions.Parse(args, repository, Console.Error) is not { } options) return 2;
        // Read first: the run may write the same file.
        IReadOnlyDictionary<string, double>? committed = options.Gate is { } gate ? JsonReport.Ratios(gate) : null;
        var watch = Stopwatch.StartNew();
        void Say(string text) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:F0} s  {text}");

        if (options.Install && !Install(Say)) return 2;
        string sources = Path.Combine(repository, "benchmarks", "peers"), work = Path.Combine(repository, "out", "peers");
        Directory.CreateDirectory(work);
        var builder = new Builder(sources, Path.Combine(work, "bin"));
        Case[] cases = [.. CaseList.All.Where(options.Wants)];

        (List<(Library Library, string Family, string Program)> programs, List<Excluded> skipped) = Build(builder, sources, [.. cases.Select(c => c.Family).Distinct()], options.Quick, Say);
        Limits? limits = Measure(builder, Say, before: null);
        List<CaseResult> results = PlayAll(cases, programs, options, work, skipped, Say);
        limits = Measure(builder, Say, limits);
        var run = new Results(MachineFacts.Collect(builder), limits, skipped, results, options.Rounds);

        Directory.CreateDirectory(options.Output);
        string charts = Path.Combine(options.Output, "charts");
        string[] drawn = [.. Charts.Draw(run, charts, Console.Out).Select(f => $"charts/{f}")];
        string report = Path.Combine(options.Output, "RESULTS.md");
        string command = $"dotnet run -c Release --project benchmarks/Tensors.Benchmarks -- --peers {string.Join(' ', args)}".Trim();
        File.WriteAllText(report, MarkdownReport.Write(run, command, drawn, [.. LeftOut(results.Count), .. CaseList.NotYet]));
        JsonReport.Write(run, Path.Combine(options.Output, "results.json"));
        Say($"wrote {report}, results.json and {drawn.Length} charts");
        return Verdict(results, committed);
    }

    private static string[] LeftOut(int measured) =>
        measured == CaseList.All.Count ? [] : [$"{CaseList.All.Count - measured} of the {CaseList.All.Count} cases that there are: not in this run, which a full one has"];

    private static int Verdict(List<CaseResult> results, IReadOnlyDictionary<string, double>? committed)
    {
        int code = 0;
        foreach (CaseResult one in results)
        {
            foreach (Excluded e in one.Excluded.Where(e => e.Name == CaseResult.Us))
            {
                Console.WriteLine($"FAILED {one.Case.Name}: {e.Reason}");
                code = 1;
            }
            if (one.Own?.Bytes is not > 0) continue;
            Console.WriteLine($"BYTES  {one.Case.Name}: {one.Own.Bytes:0.#} B a call, 0 is promised");
            code = 1;
        }
        double[] ratios = [.. results.Where(c => c.Ratio is not null).Select(c => c.Ratio!.Value)];
        Console.WriteLine($"{ratios.Length} cases, geometric mean {Results.GeometricMean(ratios):F2} of the best peer, {ratios.Count(r => r < 1 / 1.1)} behind by more than 1.10");
        if (committed is null) return code;
        IReadOnlyList<string> fallen = Gate.Fallen(committed, results.Select(c => (c.Case.Name, c.Ratio)));
        foreach (string line in fallen) Console.WriteLine($"GATE   {line}");
        Console.WriteLine(fallen.Count == 0 ? "gate: no ratio fell by more than 10%" : $"gate: {fallen.Count} ratios fell by more than 10%");
        return fallen.Count == 0 ? code : 1;
    }

    /// <summary>Compiles what the families need, as many at once as there are processors.</summary>
    private static (List<(Library, string, string)> Programs, List<Excluded> Skipped) Build(Builder builder, string sources, string[] families, bool quick, Action<string> say)
    {
        var programs = new List<(Library, string, string)>();
        var skipped = new List<Excluded>();
        var jobs = new List<(Library Library, string Family)>();
        foreach (Library library in Library.All)
        {
            if (quick && library.Name == "Eigen (clang)")
            {
                skipped.Add(new(library.Name, "minutes of compilation, not in the quick run"));
                continue;
            }
            if (builder.Missing(library) is { } why)
            {
                skipped.Add(new(library.Name, $"{why}; Debian: {library.Package}, or --install"));
                say($"skipped: {library.Name}, {why}");
            }
            else if (library.Compiler is null)
                programs.AddRange(families.Select(f => (library, f, "/usr/bin/python3")));
            else
                jobs.AddRange(families.Where(f => File.Exists(Path.Combine(sources, library.Folder, f + ".cpp"))).Select(f => (library, f)));
        }
        int done = 0;
        Parallel.ForEach(jobs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, job =>
        {
            (string? program, string errors) = builder.Build(job.Library, job.Family);
            lock (programs)
            {
                say($"built {++done}/{jobs.Count}: {job.Library.Name} {job.Family}{(program is null ? " FAILED: " + errors : "")}");
                if (program is null) skipped.Add(new($"{job.Library.Name} {job.Family}", $"does not compile: {errors}"));
                else programs.Add((job.Library, job.Family, program));
            }
        });
        return (programs, skipped);
    }

    private static List<CaseResult> PlayAll(Case[] cases, List<(Library Library, string Family, string Program)> programs, PeersOptions options, string work, List<Excluded> skipped, Action<string> say)
    {
        var results = new List<CaseResult>();
        string self = Environment.ProcessPath!, assembly = typeof(PeersCommand).Assembly.Location;
        string[] run = Path.GetFileNameWithoutExtension(self) == "dotnet" ? [assembly] : [];
        string python = Path.Combine(Path.GetDirectoryName(work)!, "..", "benchmarks", "peers", "python", "server.py");
        foreach (IGrouping<string, Case> family in cases.GroupBy(c => c.Family))
        {
            var contestants = new List<Contestant>();
            Enter(CaseResult.Us, () => Contestant.Start(CaseResult.Us, self, [.. run, "--serve", ServeCommand.Own]));
            Enter(".NET", () => Contestant.Start(".NET", self, [.. run, "--serve", ServeCommand.Others]));
            foreach ((Library library, _, string program) in programs.Where(p => p.Family == family.Key).OrderBy(p => Library.All.ToList().IndexOf(p.Library)))
                Enter(library.Name, () => Contestant.Start(library.Name, program, library.Compiler is null ? [Path.GetFullPath(python)] : []));
            foreach (Case one in family)
            {
                int players = contestants.Sum(c => c.Cases.Count(k => k.Name == one.Name));
                double bytes = players * one.Footprint * 1.1 + 4 * one.Footprint, free = Free();
                if (bytes > 0.8 * free)
                {
                    skipped.Add(new(one.Name, $"{players} contestants need {bytes / 1e9:F1} GB, {free / 1e9:F1} GB are free"));
                    say($"{one.Name}: skipped, {players} contestants need {bytes / 1e9:F1} GB, {free / 1e9:F1} GB are free");
                    continue;
                }
                CaseResult result = Match.Play(one, contestants, options.Rounds, work);
                results.Add(result);
                say($"{results.Count}/{cases.Length} {one.Name}: {Summary(result)}");
            }
            foreach (Contestant contestant in contestants) contestant.Dispose();

            void Enter(string name, Func<IReadOnlyList<Contestant>> start)
            {
                try
                {
                    contestants.AddRange(start());
                }
                catch (ContestantException e)
                {
                    skipped.Add(new(name, e.Message));
                    say($"skipped: {e.Message}");
                }
            }
        }
        return results;
    }

    private static string Summary(CaseResult result)
    {
        string wrong = string.Concat(result.Excluded.Select(e => $"; {e.Name} {(e.Wrong ? "WRONG" : "out")}: {e.Reason}"));
        if (result.Own is not { } own) return "no time of ours" + wrong;
        string best = result.BestPeer is { } peer ? $", best peer {peer.Name} {peer.Nanoseconds:G4} ns, ratio {result.Ratio:F2}" : "";
        return $"{own.Nanoseconds:G4} ns{best}{wrong}";
    }

    private static Limits? Measure(Builder builder, Action<string> say, Limits? before)
    {
        if (builder.Version("g++") is null && builder.Version("clang++") is null)
        {
            say("no C++ compiler (g++ or clang++): no C++ peers, and no limits of the machine; Debian: apt-get install g++, or --install");
            return null;
        }
        string compiler = builder.Version("g++") is null ? "clang++" : "g++";
        (string? program, string errors) = builder.Build(new("limits", "limits", compiler, "", "", "", ""), "limits");
        if (program is null)
        {
            say($"the limits of the machine are not measured: {errors}");
            return null;
        }
        say("measuring what a core can do");
        long[] caches = MachineFacts.Caches();
        string output = Shell.Run(program, string.Join(' ', caches)).Output;
        if (before is not null) output += string.Join('\n', before.Values.Select(v => $"{v.Key}\t{v.Value.ToString("R", CultureInfo.InvariantCulture)}"));
        return Limits.Parse(output, caches);
    }

    private static double Free()
    {
        const string Info = "/proc/meminfo";
        if (!File.Exists(Info)) return GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        string line = File.ReadLines(Info).First(l => l.StartsWith("MemAvailable", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }

    private static bool Install(Action<string> say)
    {
        string packages = string.Join(' ', Library.All.SelectMany(l => l.Package.Split(' ')).Append("fonts-dejavu-core").Distinct());
        say($"apt-get install {packages}");
        string root = Environment.UserName == "root" ? "" : "sudo ";
        (int code, _, string errors) = Shell.Run("/bin/sh", $"-c \"{root}apt-get update -qq && DEBIAN_FRONTEND=noninteractive {root}apt-get install -y -qq --no-install-recommends {packages}\"");
        if (code != 0) Console.Error.WriteLine($"--install: apt-get failed: {errors.Split('\n').LastOrDefault(l => l.Length > 0)}");
        return code == 0;
    }
}
