using Tensors.Benchmarks.Peers.Cases;
using Tensors.Benchmarks.Peers.Contestants;
using Tensors.Benchmarks.Peers.Reports;

namespace Tensors.Benchmarks.Peers.Referee;

/// <summary>One case between all who can do it: results compared, then rounds of turns, A B C A B C.</summary>
internal static class Match
{
    private const double Turn = 2e6;                 // nanoseconds of processor time
    private const double Slow = 60e6;                // whoever needs longer for a turn takes part in three rounds only
    private const int FewRounds = 3;

    private sealed record Player(Contestant Contestant, string Name, double[] Result)
    {
        public List<double> Times { get; } = [];

        public double? Bytes { get; set; }
    }

    /// <summary>Plays a case.</summary>
    /// <param name="one">The case.</param>
    /// <param name="contestants">Running programs; those that do not have the case sit out.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="folder">Where results are handed over.</param>
    public static CaseResult Play(Case one, IReadOnlyList<Contestant> contestants, int rounds, string folder)
    {
        var players = new List<Player>();
        var outs = new List<Excluded>();
        string file = Path.Combine(folder, $"result-{Environment.ProcessId}.bin");
        foreach (Contestant contestant in contestants)
        {
            foreach ((string name, string variant) in contestant.Cases)
            {
                if (name != one.Name) continue;
                string display = Contestant.Display(contestant.Library, variant);
                try
                {
                    players.Add(new(contestant, display, contestant.Open(name, variant, file)));
                }
                catch (ContestantException e)
                {
                    outs.Add(new(display, e.Message));
                }
            }
        }
        if (players.Count == 0) return new(one, [], outs);

        string?[] differences = Agreement.Check(one, [.. players.Select(p => (p.Name, p.Result))]);
        int items = players[0].Contestant.Items;
        for (int i = 0; i < players.Count; i++)
        {
            string? why = differences[i] ?? (players[i].Contestant.Items != items ? $"does {players[i].Contestant.Items} operations a call, not {items}" : null);
            if (why is not null) outs.Add(new(players[i].Name, why, Wrong: true));
        }
        players.RemoveAll(p => outs.Any(o => o.Name == p.Name));

        foreach (Player player in players.ToArray()) Attempt(player, () => player.Contestant.Size(Turn));
        for (int round = 0; round < rounds; round++)
        {
            foreach (Player player in players.ToArray())
            {
                if (round >= FewRounds && player.Times[^1] * items > Slow) continue;
                Attempt(player, () =>
                {
                    (double time, double? bytes) = player.Contestant.Turn();
                    player.Times.Add(time);
                    player.Bytes = player.Bytes is { } least && bytes is { } now ? Math.Min(least, now) : bytes;
                });
            }
        }
        foreach (Player player in players) player.Contestant.Close();
        return new(one, [.. players.Select(p => new Timing(p.Name, Median(p.Times), Spread(p.Times), p.Bytes, p.Times))], outs);

        void Attempt(Player player, Action step)
        {
            try
            {
                step();
            }
            catch (ContestantException e)
            {
                outs.Add(new(player.Name, e.Message));
                players.Remove(player);
            }
        }
    }

    /// <summary>The middle one.</summary>
    public static double Median(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static double Spread(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length * 3 / 4] - sorted[sorted.Length / 4]) / sorted[sorted.Length / 2];
    }
}
