using System.Globalization;
using Tensors.Benchmarks.Peers.Cases;

namespace Tensors.Benchmarks.Peers;

/// <summary>What the command line of <c>--peers</c> asks for.</summary>
internal sealed record PeersOptions(bool Quick, bool Install, string[] Filter, string? Gate, int Rounds, string Output)
{
    public const string Usage = """
        --peers [--quick] [--filter WORD,...] [--gate FILE] [--install] [--rounds N] [--output FOLDER]
          --quick          a choice of cases and fewer rounds: under two minutes once the peers are built
          --filter WORDS   families by name (fused, matmul), or cases whose name contains a word that has a dot (fused.chain10, .f64.)
          --gate FILE      fails when a ratio to the best peer is more than 10% under the one in FILE, a results.json
          --install        installs the Debian packages of the peers with apt-get first
          --rounds N       rounds a case, 11 (quick: 5)
          --output FOLDER  where RESULTS.md, results.json and the charts go: benchmarks (filtered or quick: out/peers)
        """;

    /// <summary>Reads the command line; on an error, says which and gives null.</summary>
    public static PeersOptions? Parse(string[] args, string repository, TextWriter errors)
    {
        bool quick = false, install = false;
        string[] filter = [];
        string? gate = null, output = null;
        int? rounds = null;
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--quick": quick = true; break;
                case "--install": install = true; break;
                case "--filter" when i + 1 < args.Length: filter = args[++i].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries); break;
                case "--gate" when i + 1 < args.Length: gate = args[++i]; break;
                case "--output" when i + 1 < args.Length: output = args[++i]; break;
                case "--rounds" when i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out int n) && n is > 0 and < 1000:
                    rounds = n;
                    i++;
                    break;
                default:
                    errors.WriteLine($"--peers: cannot read '{args[i]}'");
                    errors.WriteLine(Usage);
                    return null;
            }
        }
        foreach (string word in filter)
        {
            if (CaseList.All.Any(c => Picks(word, c))) continue;
            errors.WriteLine($"--filter {word}: no family and no case of that name; the families are {string.Join(", ", CaseList.Families)}");
            return null;
        }
        if (gate is not null && !File.Exists(gate))
        {
            errors.WriteLine($"--gate {gate}: there is no such file; a full run writes benchmarks/results.json");
            return null;
        }
        output ??= Path.Combine(repository, quick || filter.Length > 0 ? "out/peers" : "benchmarks");
        return new(quick, install, filter, gate, rounds ?? (quick ? 5 : 11), output);
    }

    /// <summary>Whether the run has the case.</summary>
    public bool Wants(Case one) => (!Quick || one.Quick || Filter.Any(w => w.Contains('.'))) && (Filter.Length == 0 || Filter.Any(w => Picks(w, one)));

    private static bool Picks(string word, Case one) =>
        word.Contains('.') ? one.Name.Contains(word, StringComparison.OrdinalIgnoreCase) : one.Family.Equals(word, StringComparison.OrdinalIgnoreCase);
}
