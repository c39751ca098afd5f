using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Tensors.Benchmarks.Peers.Serving;

/// <summary>Answers the referee over standard input and output, as every contestant does; <c>benchmarks/peers/README.md</c> has the words.</summary>
internal sealed class Server(Book book, TextReader input, TextWriter output)
{
    private OpenCase? _work;
    private long _calls = 1;

    /// <summary>Serves until the input ends.</summary>
    public void Run()
    {
        while (input.ReadLine() is { } line)
        {
            string[] words = line.Split('\t');
            if (words[0] == "quit") break;
            string answer;
            try
            {
                answer = Answer(words);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                answer = $"error {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}";
            }
            output.WriteLine(answer);
            output.Flush();
        }
        _work?.Dispose();
    }

    private string Answer(string[] words)
    {
        switch (words[0])
        {
            case "list":
                foreach ((string name, string variant) in book.Entries) output.WriteLine($"{name}\t{variant}");
                return "end";
            case "open":
                _work?.Dispose();
                _work = book.Open(words[1], words[2]);
                if (_work is null) return "error no such case";
                _work.Run();
                File.WriteAllBytes(words[3], MemoryMarshal.AsBytes(_work.Result().AsSpan()));
                return $"ok {_work.Items}";
            case "size":
                _calls = Calibrate(_work!, double.Parse(words[1], CultureInfo.InvariantCulture));
                return $"ok {_calls}";
            case "run":
                return Turn(_work!);
            case "close":
                _work?.Dispose();
                _work = null;
                return "ok";
            default:
                return $"error unknown word {words[0]}";
        }
    }

    private string Turn(OpenCase work)
    {
        if (_calls < 64) work.Run();                     // the caches are someone else's
        MemoryMeasure measure = TensorMemory.Measure();
        double start = ThreadClock.Now();
        Batch(work.Run, _calls);
        double time = ThreadClock.Now() - start;
        MemoryUse taken = measure.Stop();
        double bytes = (double)(taken.ManagedBytes + taken.NativeBytes + taken.TempBytes) / _calls;
        return string.Create(CultureInfo.InvariantCulture, $"ok {time / _calls / work.Items:R} {bytes:R}");
    }

    private static void Batch(Action run, long calls)
    {
        for (long i = 0; i < calls; i++) run();
    }

    /// <summary>Runs until the JIT has long finished with the code and the time of a run has settled, then counts the runs of a turn.</summary>
    private static long Calibrate(OpenCase work, double turn)
    {
        double last = double.MaxValue;
        long compiled = -1;
        for (int attempt = 0, settled = 0; attempt < 60 && settled < 3; attempt++)
        {
            // The JIT counts 30 calls to a level and compiles in the background: instrumented first, optimised then. On a machine that others use
            // it may wait long for a processor: what counts is that nothing more was compiled, three times in a row.
            double start = ThreadClock.Now();
            int calls = 0;
            for (; (calls < 40 && attempt < 3) || ThreadClock.Now() - start < turn; calls++)
            {
                work.Run();
                if (ThreadClock.Now() - start > 100 * turn) break;
            }
            double each = (ThreadClock.Now() - start) / (calls + 1);
            Thread.Sleep(12);
            long now = JitInfo.GetCompiledMethodCount();
            settled = attempt >= 3 && now == compiled && Math.Abs(each - last) < 0.05 * each ? settled + 1 : 0;
            (last, compiled) = (each, now);
        }
        for (long calls = 1; ;)
        {
            double start = ThreadClock.Now();
            Batch(work.Run, calls);
            double time = ThreadClock.Now() - start;
            if (time >= turn) return calls;
            calls = time < turn / 100 ? calls * 16 : (long)(calls * 1.15 * turn / time) + 1;
        }
    }
}
