using Xunit.Abstractions;

namespace Tensors.Interop.Tests.Files;

/// <summary>Files made to do harm: each is refused with one line that says which file and what is wrong, at next to no memory.</summary>
public class HostileTests(ITestOutputHelper output)
{
    // The last 64 KiB of an archive, in which its end is looked for, and the exception with its text.
    private const long Allowed = 256 * 1024;

    [Fact]
    public void EveryHostileFileIsRefusedInOneLine()
    {
        using var folder = new Folder();
        Hostile[] npy = [.. HostileNpy.All()], npz = [.. HostileNpz.All()];
        var failures = new List<string>();
        long most = 0;
        int refused = 0;
        foreach ((Hostile hostile, bool archive) in npy.Select(static h => (h, false)).Concat(npz.Select(static h => (h, true))))
        {
            string path = folder.Write(archive ? "hostile.npz" : "hostile.npy", hostile.Bytes);
            string? wrong = Try(path, hostile, archive, archive ? Archive : Read, ref most);
            if (!archive)
                wrong ??= Try(path, hostile, archive, static p => MappedTensor<F2x3>.Open(p).Dispose(), ref most);
            if (wrong is null)
                refused++;
            else
                failures.Add($"{(archive ? "npz" : "npy")}, {hostile.Name}: {wrong}");
        }

        output.WriteLine($"{refused} of {npy.Length + npz.Length} hostile files refused ({npy.Length} .npy, {npz.Length} .npz), at most {most:N0} B allocated for one");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(npy.Length >= 120 && npz.Length >= 80, $"{npy.Length} .npy, {npz.Length} .npz");
        Assert.True(200 <= npy.Concat(npz).DistinctBy(static h => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(h.Bytes))).Count());

        // What none of these files has done: the good one is still read.
        F2x3 good = F2x3.Full(1);
        NpyFile.Read(folder.Write("good.npy", HostileNpy.Build(HostileNpy.GoodText)), ref good);
        Assert.Equal(default, good);
    }

    private static void Read(string path)
    {
        F2x3 tensor = default;
        NpyFile.Read(path, ref tensor);
    }

    private static void Archive(string path)
    {
        F2x3 tensor = default;
        using var npz = new NpzReader(path);
        npz.Read("x", ref tensor);
    }

    private static string? Try(string path, Hostile hostile, bool archive, Action<string> read, ref long most)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        MemoryMeasure measure = TensorMemory.Measure();
        try
        {
            read(path);
            return "it was read";
        }
        catch (Exception e) when (e is NpyFormatException || (archive && e is KeyNotFoundException))
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            MemoryUse use = measure.Stop();
            most = Math.Max(most, allocated);
            return !e.Message.StartsWith(path, StringComparison.Ordinal) ? $"which file? {e.Message}"
                : e.Message.Any(char.IsControl) ? $"more than a line: {e.Message}"
                : e.Message.Length > path.Length + 1200 ? $"{e.Message.Length} characters"
                : !e.Message.Contains(hostile.Says, StringComparison.Ordinal) ? $"'{e.Message}' does not say '{hostile.Says}'"
                : allocated > Allowed + (4 * Math.Min(hostile.Bytes.Length, 1 << 16)) ? $"{allocated:N0} B allocated"
                : use.NativeBytes + use.TempBytes != 0 ? "native memory was taken"
                : null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }
}
