using Tensors.Benchmarks.Peers;
using Tensors.Benchmarks.Peers.Cases;
using Tensors.Benchmarks.Peers.Contestants;
using Tensors.Benchmarks.Peers.Ours;
using Tensors.Benchmarks.Peers.Referee;
using Tensors.Benchmarks.Peers.Reports;
using Tensors.Benchmarks.Peers.Serving;

namespace Tensors.Benchmarks.Tests;

public class RefereeTests
{
    private static readonly Case s_case = new("fused.saxpy.f32.4x4", 32, 128, 64, 1e-5, 1e-5, true);

    [Fact]
    public void The_majority_is_the_measure_and_a_wrong_result_is_named()
    {
        double[] right = [1, 2, 3], near = [1 + 1e-6, 2, 3], wrong = [1, 2.5, 3.5];
        string?[] differences = Agreement.Check(s_case, [("A", wrong), ("B", right), ("C", near)]);
        Assert.Null(differences[1]);
        Assert.Null(differences[2]);
        Assert.Equal("element 1 of the sample is 2.5, not 2 as with B and 1 others", differences[0]);
    }

    [Fact]
    public void NaN_agrees_with_NaN_only()
    {
        Assert.Null(Agreement.Difference(s_case, [double.NaN, 1], [double.NaN, 1]));
        Assert.NotNull(Agreement.Difference(s_case, [double.NaN, 1], [1, 1]));
        Assert.NotNull(Agreement.Difference(s_case, [1, 1], [double.NaN, 1]));
        Assert.Null(Agreement.Difference(s_case, [double.PositiveInfinity, 1], [double.PositiveInfinity, 1]));
        Assert.NotNull(Agreement.Difference(s_case, [1, 1], [1, 1, 1]));
    }

    /// <summary>Our own server opens every family's smallest case, and the numbers are those of a plain loop over the common data.</summary>
    [Fact]
    public void The_server_speaks_the_protocol_and_our_result_is_that_of_a_plain_loop()
    {
        string file = Path.GetTempFileName();
        try
        {
            var answers = new StringWriter();
            new Server(OwnBook.Create(), new StringReader($"open\tfused.saxpy.f32.4x4\t\t{file}\nclose\nopen\tno.such.f32.case\t\t{file}\nnonsense\nquit\n"), answers).Run();
            Assert.Equal(["ok 1", "ok", "error no such case", "error unknown word nonsense"], answers.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));

            float[] x = new float[16], y = new float[16];
            Data.Fill(x.AsSpan(), 1);
            Data.Fill(y.AsSpan(), 2);
            double[] expected = Sample.Of<float>(x.Select((v, i) => 0.5f * v + y[i]).ToArray());
            byte[] bytes = File.ReadAllBytes(file);
            var actual = new double[bytes.Length / sizeof(double)];
            Buffer.BlockCopy(bytes, 0, actual, 0, bytes.Length);
            Assert.Null(Agreement.Difference(s_case, expected, actual));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Three programs that answer from a script: the two that agree are timed, the third is out.</summary>
    [Fact]
    public void A_program_with_a_wrong_result_is_out_before_anything_is_timed()
    {
        if (!File.Exists("/bin/sh")) return;
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Contestant[] all = [.. Script("Tensors", @"\360\077", 100), .. Script("peer", @"\360\077", 150), .. Script("liar", @"\000\100", 1)];
            CaseResult result = Match.Play(s_case, all, rounds: 3, folder);
            foreach (Contestant contestant in all) contestant.Dispose();

            Assert.Equal(["Tensors", "peer"], result.Timings.Select(t => t.Name));
            Assert.Equal(1.5, result.Ratio);
            Assert.Equal(0, result.Own!.Bytes);
            Excluded liar = Assert.Single(result.Excluded);
            Assert.True(liar.Wrong);
            Assert.StartsWith("element 0 of the sample is 2, not 1", liar.Reason);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_gate_holds_what_was_reached_less_a_tenth()
    {
        var committed = new Dictionary<string, double> { ["a"] = 1.0, ["b"] = 2.0, ["c"] = 1.0, ["gone"] = 1.0 };
        IReadOnlyList<string> fallen = Gate.Fallen(committed, [("a", 0.91), ("b", 1.7), ("c", null), ("new", 0.1)]);
        Assert.Equal(["b: 1.70 of the best peer, committed 2.00", "c: no ratio, committed 1.00"], fallen);
    }

    [Fact]
    public void Unknown_families_files_and_options_are_named()
    {
        Assert.Contains("nonsense: no family", Errors("--filter", "nonsense"));
        Assert.Contains("no-such.json: there is no such file", Errors("--gate", "no-such.json"));
        Assert.Contains("cannot read '--fast'", Errors("--fast"));

        var options = PeersOptions.Parse(["--quick", "--filter", "matmul"], ".", TextWriter.Null)!;
        Assert.All(CaseList.All.Where(options.Wants), c => Assert.True(c.Quick && c.Family == "matmul"));

        static string Errors(params string[] args)
        {
            var errors = new StringWriter();
            Assert.Null(PeersOptions.Parse(args, ".", errors));
            return errors.ToString();
        }
    }

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_a_contestant_of_ours()
    {
        string[] names = [.. CaseList.All.Select(c => c.Name)];
        Assert.Equal(names.Distinct().Order(), names.Order());
        Assert.All(names, n => Assert.Equal(4, n.Split('.').Length));
        Assert.Empty(names.Except(OwnBook.Create().Entries.Select(e => e.Name)));
        Assert.Empty(OwnBook.Create().Entries.Select(e => e.Name).Except(names));
    }

    private static IReadOnlyList<Contestant> Script(string name, string number, int nanoseconds) => Contestant.Start(name, "/bin/sh", "-c", $$"""
        tab=$(printf '\t')
        while IFS="$tab" read -r word a b c; do case "$word" in
          list) printf 'fused.saxpy.f32.4x4\t\nend\n';;
          open) for f in "$a" "$b" "$c"; do case "$f" in /*) printf '\000\000\000\000\000\000{{number}}\000\000\000\000\000\000{{number}}' > "$f";; esac; done; echo ok 1;;
          run) echo ok {{nanoseconds}} 0;;
          quit) exit;;
          *) echo ok 1;;
        esac; done
        """);
}
