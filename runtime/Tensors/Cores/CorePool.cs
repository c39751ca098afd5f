using System.Runtime.ExceptionServices;

namespace Tensors;

/// <summary>Persistent threads that take the chunks of one job at a time, together with the thread that brings it. 0 bytes a job.</summary>
/// <remarks>
/// A job is open from the moment its fields are written until its owner closes the gate; whoever passes the gate meanwhile is counted, and the owner
/// returns only when nobody is inside. So a thread that wakes late finds the gate closed and never sees a job that is over, and a job never waits
/// for a thread that has not come.
/// </remarks>
internal static unsafe class CorePool
{
    /// <summary>More would not fit any machine of today's with one memory.</summary>
    public const int MostThreads = 64;

    // An idle thread looks for work for some 50 us before it sleeps, so that statement after statement finds it awake.
    private const int Looks = 200;
    private const int Open = 1 << 16;

    private static readonly SemaphoreSlim s_bed = new(0);
    private static int s_threads;
    private static int s_sleepers;
    private static int s_taken;

    // The job. Written while the gate is closed and nobody inside, read by those inside.
    private static int s_gate;
    private static int s_next;
    private static int s_chunks;
    private static int s_helpers;
    private static void* s_state;
    private static delegate*<void*, int, void> s_chunk;
    private static ExceptionDispatchInfo? s_failure;

    [ThreadStatic]
    private static bool t_inside;

    /// <summary>Runs chunks 0 to <paramref name="chunks"/> - 1 on the calling thread and whoever of the pool has time, and returns when all are done.
    /// False, and nothing done, on a thread that is inside a chunk and while another thread has the pool.</summary>
    /// <param name="chunk">Runs one chunk; called on several threads at once.</param>
    /// <param name="state">What it gets; may lie on the caller's stack.</param>
    /// <param name="chunks">How many.</param>
    /// <exception cref="Exception">The first that a chunk threw; chunks not yet begun are not run.</exception>
    public static bool TryRun(delegate*<void*, int, void> chunk, void* state, int chunks)
    {
        // Read once: another thread may set it at any time.
        int helpers = Math.Min(Cores.Count, chunks) - 1;
        if (helpers < 1 || t_inside || Interlocked.CompareExchange(ref s_taken, 1, 0) != 0)
        {
            return false;
        }

        ExceptionDispatchInfo? failure;
        try
        {
            s_helpers = helpers;
            Hire();
            s_chunk = chunk;
            s_state = state;
            (s_chunks, s_next, s_failure) = (chunks, 0, null);
            Volatile.Write(ref s_gate, Open);
            try
            {
                Wake();
                TakeChunks();
            }
            finally
            {
                Close();
            }

            failure = s_failure;
            s_failure = null;
        }
        finally
        {
            Volatile.Write(ref s_taken, 0);
        }

        failure?.Throw();
        return true;
    }

    // Nobody enters any more, and those inside have left: only then is the stack that the job lies on given up.
    private static void Close()
    {
        Interlocked.And(ref s_gate, ~Open);
        SpinWait wait = default;
        while (Volatile.Read(ref s_gate) != 0)
        {
            wait.SpinOnce(sleep1Threshold: -1);
        }
    }

    // Threads are made when a job first asks for them, and stay; they keep nothing of the caller's context.
    private static void Hire()
    {
        if (s_threads >= s_helpers)
        {
            return;
        }

        try
        {
            for (; s_threads < s_helpers; s_threads++)
            {
                new Thread(Serve) { IsBackground = true, Name = $"Tensors core {s_threads + 1}" }.UnsafeStart();
            }
        }
        catch (OutOfMemoryException)
        {
            // The system has no more threads: those there are do the work.
        }
    }

    // The interlocked read is a full fence: the gate is seen open by whoever counts itself among the sleepers after it.
    private static void Wake()
    {
        int asleep = Interlocked.CompareExchange(ref s_sleepers, 0, 0);
        if (asleep > 0)
        {
            s_bed.Release(Math.Min(asleep, s_helpers));
        }
    }

    private static void TakeChunks()
    {
        t_inside = true;
        try
        {
            for (int i = Interlocked.Increment(ref s_next) - 1; i < s_chunks; i = Interlocked.Increment(ref s_next) - 1)
            {
                s_chunk(s_state, i);
            }
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref s_failure, ExceptionDispatchInfo.Capture(e), null);
            Volatile.Write(ref s_next, s_chunks);
        }
        finally
        {
            t_inside = false;
        }
    }

    private static void Serve()
    {
        while (true)
        {
            SpinWait wait = default;
            for (int look = 0; look < Looks; look++)
            {
                if (TryEnter())
                {
                    TakeChunks();
                    Interlocked.Decrement(ref s_gate);
                    look = 0;
                    wait.Reset();
                }

                wait.SpinOnce(sleep1Threshold: -1);
            }

            Interlocked.Increment(ref s_sleepers);
            if (Volatile.Read(ref s_gate) < Open)
            {
                s_bed.Wait();
            }

            Interlocked.Decrement(ref s_sleepers);
        }
    }

    // Enters where a job is open, has chunks left, and wants another thread.
    private static bool TryEnter()
    {
        int gate = Volatile.Read(ref s_gate);
        return gate >= Open && gate - Open < Volatile.Read(ref s_helpers) && Volatile.Read(ref s_next) < Volatile.Read(ref s_chunks)
            && Interlocked.CompareExchange(ref s_gate, gate + 1, gate) == gate;
    }
}
