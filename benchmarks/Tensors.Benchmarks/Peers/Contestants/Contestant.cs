using System.Diagnostics;
using System.Globalization;

namespace Tensors.Benchmarks.Peers.Contestants;

/// <summary>A running program that works on cases when it is asked to: the other end of the protocol of <c>benchmarks/peers/README.md</c>.</summary>
internal sealed class Contestant : IDisposable
{
    private readonly Process _process;
    private int _items = 1;

    private Contestant(string name, Process process, IReadOnlyList<(string Name, string Variant)> cases) => (Library, _process, Cases) = (name, process, cases);

    /// <summary>The library's name.</summary>
    public string Library { get; }

    /// <summary>What it can do.</summary>
    public IReadOnlyList<(string Name, string Variant)> Cases { get; }

    /// <summary>Operations in a call of the open case: the same for all, or they do not do the same.</summary>
    public int Items => _items;

    /// <summary>Starts a program and asks what it can do. A program has one case open at a time, so one with several variants is started once for each.</summary>
    /// <exception cref="ContestantException">It does not start, or does not speak the protocol.</exception>
    public static IReadOnlyList<Contestant> Start(string name, string program, params string[] arguments)
    {
        Contestant first = StartOne(name, program, arguments);
        string[] variants = [.. first.Cases.Select(c => c.Variant).Distinct()];
        return [.. variants.Select((v, i) => (i == 0 ? first : StartOne(name, program, arguments)).Only(v))];
    }

    /// <summary>Starts a program once, for all variants: one case is open at a time.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">A variable of its environment, as <c>NAME=value</c>; null for none.</param>
    /// <exception cref="ContestantException">It does not start, or does not speak the protocol.</exception>
    public static Contestant StartAlone(string name, string program, string[] arguments, string? environment) => StartOne(name, program, arguments, environment);

    private Contestant Only(string variant) => new(Library, _process, [.. Cases.Where(c => c.Variant == variant)]);

    private static Contestant StartOne(string name, string program, string[] arguments, string? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (environment?.Split('=', 2) is [var variable, var value]) start.Environment[variable] = value;
        foreach (string threads in (string[])["OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"]) start.Environment[threads] = "1";
        // Calls are counted from the first on, not after 100 ms of quiet: the same code in the end, sooner.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new ContestantException(name, e.Message);
        }
        var cases = new List<(string, string)>();
        process.StandardInput.WriteLine("list");
        process.StandardInput.Flush();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line == "end") return new(name, process, cases);
            string[] words = line.Split('\t');
            if (words.Length != 2) throw new ContestantException(name, $"lists '{line}'");
            cases.Add((words[0], words[1]));
        }
        throw new ContestantException(name, "ended before it listed its cases");
    }

    /// <summary>What the report calls a variant.</summary>
    public static string Display(string library, string variant) => variant.Length == 0 ? library : variant[0] == '=' ? variant[1..] : $"{library} {variant}";

    /// <summary>Opens a case, runs it once and gives its sampled result.</summary>
    public double[] Open(string name, string variant, string file)
    {
        _items = int.Parse(Ask($"open\t{name}\t{variant}\t{file}")[1], CultureInfo.InvariantCulture);
        byte[] bytes = File.ReadAllBytes(file);
        File.Delete(file);
        var result = new double[bytes.Length / sizeof(double)];
        Buffer.BlockCopy(bytes, 0, result, 0, bytes.Length);
        return result;
    }

    /// <summary>Warms up and finds how many calls fill a turn.</summary>
    public void Size(double nanoseconds) => Ask(string.Create(CultureInfo.InvariantCulture, $"size\t{nanoseconds}"));

    /// <summary>One turn: nanoseconds of an operation, and the bytes taken by a call where they are counted.</summary>
    public (double Nanoseconds, double? Bytes) Turn()
    {
        string[] words = Ask("run");
        return (double.Parse(words[1], CultureInfo.InvariantCulture), words[2] == "-" ? null : double.Parse(words[2], CultureInfo.InvariantCulture));
    }

    /// <summary>Frees the operands.</summary>
    public void Close() => Ask("close");

    public void Dispose()
    {
        try
        {
            if (!_process.HasExited)
            {
                _process.StandardInput.WriteLine("quit");
                _process.StandardInput.Close();
                if (!_process.WaitForExit(2000)) _process.Kill();
            }
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It has ended by itself.
        }
        _process.Dispose();
    }

    private string[] Ask(string question)
    {
        try
        {
            _process.StandardInput.WriteLine(question);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            throw new ContestantException(Library, $"has ended before '{question.Replace('\t', ' ')}'");
        }
        string? answer = _process.StandardOutput.ReadLine();
        if (answer is null) throw new ContestantException(Library, $"ended at '{question.Replace('\t', ' ')}'");
        string[] words = answer.Split(' ');
        return words[0] == "ok" ? words : throw new ContestantException(Library, answer);
    }
}

/// <summary>A contestant that cannot go on with a case.</summary>
internal sealed class ContestantException(string contestant, string message) : Exception($"{contestant}: {message}");
