using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;

namespace NumpyMemory;

/// <summary>What the meters read while a scenario ran.</summary>
/// <param name="Native">The ledger: bytes of blocks that live on.</param>
/// <param name="Managed">The collector's counter: bytes of objects.</param>
/// <param name="Peak">The ledger: the most bytes of blocks at one time.</param>
/// <param name="Temp">The ledger: the most scratch at one time.</param>
/// <param name="Pages">The system: bytes of memory pages that the process came to hold once every page of the result was written; null where it was not asked.</param>
internal readonly record struct Reading(long Native, long Managed, long Peak, long Temp, long? Pages);

/// <summary>Runs a scenario and reads three meters that know nothing of each other: the ledger of native memory, the garbage collector's counter, and the
/// operating system's count of pages.</summary>
internal static class Meter
{
    /// <summary>Results from here on are looked up in the system's books too; smaller ones would drown in what else a process does.</summary>
    public const long PagesFrom = 8_000_000;

    // More than any scenario allocates of the collector's memory.
    private const long ManagedAtMost = 64_000_000;

    private delegate R Returning<R>(ref Given given);

    private delegate void Doing(ref Given given);

    /// <summary>Runs <paramref name="scenario"/> a few times: the first run also pays for its compilation.</summary>
    public static Reading Read(MethodInfo scenario, Owned<Given> arrays)
    {
        if (scenario.ReturnType == typeof(void))
        {
            var run = scenario.CreateDelegate<Doing>();
            return Read(given => { run(ref given.Value); return 0; }, arrays);
        }

        // A call for each type of result, so that no result is boxed and counted.
        return (Reading)typeof(Meter).GetMethod(nameof(ReadReturning), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(scenario.ReturnType).Invoke(null, [scenario, arrays])!;
    }

    private static Reading ReadReturning<R>(MethodInfo scenario, Owned<Given> arrays)
    {
        var run = scenario.CreateDelegate<Returning<R>>();
        return Read(given => run(ref given.Value), arrays);
    }

    private static Reading Read<R>(Func<Owned<Given>, R> run, Owned<Given> arrays)
    {
        Release(run(arrays));
        Reading least = Once(run, arrays);
        for (int i = 0; i < 2 && least.Managed > 64; i++)
        {
            // The collector counts what a collection leaves unused of the thread's buffer, and the runtime may be at work of its own on this thread: what a
            // scenario takes, it takes every time, and without a collection in between.
            Reading again = WithoutCollection(run, arrays);
            least = again.Managed < least.Managed ? again : least;
        }

        if (least.Native < PagesFrom)
        {
            return least;
        }

        // The middle of three: the collector, and the compiler of these methods, take and give back pages of their own.
        long?[] pages = [OfPages(run, arrays), OfPages(run, arrays), OfPages(run, arrays)];
        Array.Sort(pages);
        return least with { Pages = pages[1] };
    }

    private static Reading Once<R>(Func<Owned<Given>, R> run, Owned<Given> arrays)
    {
        TensorMemory.ResetPeaks();
        long live = TensorMemory.LiveBytes, temp = TensorMemory.TempBytes, managed = GC.GetAllocatedBytesForCurrentThread();
        R result = run(arrays);
        managed = GC.GetAllocatedBytesForCurrentThread() - managed;
        var reading = new Reading(TensorMemory.LiveBytes - live, managed, TensorMemory.PeakBytes - live, TensorMemory.PeakTempBytes - temp, null);
        Release(result);
        return reading;
    }

    private static Reading WithoutCollection<R>(Func<Owned<Given>, R> run, Owned<Given> arrays)
    {
        GC.TryStartNoGCRegion(ManagedAtMost);
        try
        {
            return Once(run, arrays);
        }
        finally
        {
            // Not so any more where a scenario allocated more than that.
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
    }

    private static long? OfPages<R>(Func<Owned<Given>, R> run, Owned<Given> arrays)
    {
        TensorMemory.ReleaseTemp();
        long? before = ProcessPages.Bytes();
        R result = run(arrays);
        Touch(result!);
        long? after = ProcessPages.Bytes();
        Release(result);
        return after - before;
    }

    private static void Release<R>(R result) => (result as IDisposable)?.Dispose();

    /// <summary>Writes into every page: memory that was reserved and not written is nobody's yet.</summary>
    private static void Touch(object owned) => typeof(Meter).GetMethod(nameof(TouchPages), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(owned.GetType().GetGenericArguments()).Invoke(null, [owned]);

    private static void TouchPages<T>(Owned<T> owned)
        where T : unmanaged
    {
        Span<byte> bytes = MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref owned.Value, 1));
        for (int i = 0; i < bytes.Length; i += 4096)
        {
            bytes[i]++;
        }
    }
}
