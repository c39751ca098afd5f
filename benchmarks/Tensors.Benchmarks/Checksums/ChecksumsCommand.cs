using System.Globalization;
using System.Security.Cryptography;
using Tensors.Benchmarks.Peers;
using Tensors.Benchmarks.Peers.Contestants;

namespace Tensors.Benchmarks.Checksums;

/// <summary><c>--checksums</c>: every case of <c>--peers</c> once in every <see cref="Way"/>, and one checksum for all of them.</summary>
internal static class ChecksumsCommand
{
    public const string Usage = """
        --checksums [--filter WORD] [--also FILE]... [--against FILE] [--write FILE]
          --filter WORD    the cases whose name contains the word; without it all but those of 8192 x 8192
          --also FILE      another build of this program: Tensors.Benchmarks.dll of a Debug build, or an executable
          --against FILE   fails where a checksum is not the one in FILE, made by --write on any machine
          --write FILE     writes the checksums, a case a line
        """;

    /// <summary>Exit code 0: one checksum a case. 1: more, or not the expected one. 2: the command line cannot be read.</summary>
    public static int Start(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string filter = "";
        string? against = null, write = null;
        var ways = new List<Way>(Way.Standard);
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--filter" when i + 1 < args.Length: filter = args[++i]; break;
                case "--also" when i + 1 < args.Length && File.Exists(args[i + 1]): ways.Add(new(args[++i], Build: args[i])); break;
                case "--against" when i + 1 < args.Length && File.Exists(args[i + 1]): against = args[++i]; break;
                case "--write" when i + 1 < args.Length: write = args[++i]; break;
                default:
                    Console.Error.WriteLine($"--checksums: cannot read '{string.Join(' ', args[i..])}', or there is no such file");
                    Console.Error.WriteLine(Usage);
                    return 2;
            }
        }

        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        int failures = 0;
        foreach (Way way in ways)
        {
            int before = failures, cases = 0;
            foreach ((string name, string sum) in Run(way, filter))
            {
                cases++;
                if (sums.TryAdd(name, sum) || sums[name] == sum) continue;
                failures++;
                Console.WriteLine($"DIFFERS {name}: {sum} with {way.Name}, {sums[name]} before");
            }
            if (cases == 0)
            {
                Console.Error.WriteLine($"--filter {filter}: no case has that in its name");
                return 2;
            }
            Console.WriteLine($"{way.Name}: {cases} cases, {failures - before} differ");
        }
        if (against is not null) failures += Differing(File.ReadAllLines(against), sums, against);
        if (write is not null) File.WriteAllLines(write, sums.Select(s => $"{s.Key}\t{s.Value}"));
        Console.WriteLine($"{sums.Count} cases in {ways.Count} ways, {failures} differ");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>How many lines of an earlier run have another checksum than this one; cases that only one of both has do not count.</summary>
    public static int Differing(IEnumerable<string> lines, IReadOnlyDictionary<string, string> sums, string file)
    {
        int differing = 0;
        foreach (string[] words in lines.Select(l => l.Split('\t')).Where(w => w.Length == 2))
        {
            if (!sums.TryGetValue(words[0], out string? sum) || sum == words[1]) continue;
            differing++;
            Console.WriteLine($"DIFFERS {words[0]}: {sum} here, {words[1]} in {file}");
        }
        return differing;
    }

    private static IEnumerable<(string Name, string Sum)> Run(Way way, string filter)
    {
        string self = Environment.ProcessPath!, program = way.Build ?? typeof(ChecksumsCommand).Assembly.Location;
        string[] serve = ["--serve", ServeCommand.Own, .. way.Cores is { } cores ? [cores.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>()];
        bool hosted = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        string host = !hosted ? program : Path.GetFileNameWithoutExtension(self) == "dotnet" ? self : "dotnet";
        using Contestant ours = Contestant.StartAlone(way.Name, host, hosted ? [program, .. serve] : serve, way.Environment);
        string file = Path.GetTempFileName();
        int done = 0;
        (string Name, string Variant)[] cases = [.. ours.Cases.Where(c => c.Name.Contains(filter, StringComparison.OrdinalIgnoreCase) && (filter.Length > 0 || !c.Name.Contains("8192")))];
        foreach ((string name, string variant) in cases)
        {
            double[] result = ours.Open(name, variant, file);
            ours.Close();
            if (!Console.IsOutputRedirected) Console.Write($"\r{way.Name}: {++done}/{cases.Length}   \r");
            yield return (variant.Length == 0 ? name : $"{name} {variant}", Of(result));
        }
    }

    /// <summary>The first 64 bits of SHA-256 of the bits, the sign of NaN aside: which NaN an operation gives is the processor's affair.</summary>
    public static string Of(double[] result)
    {
        var bytes = new byte[result.Length * sizeof(double)];
        Buffer.BlockCopy(Array.ConvertAll(result, static x => double.IsNaN(x) ? double.NaN : x), 0, bytes, 0, bytes.Length);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }
}
