namespace Tensors.Interop.Tests.Files;

/// <summary>Files mapped into memory: what is shared, what is refused, and how long it lives.</summary>
public class MappedTensorTests
{
    [Fact]
    public void AMappedFileIsReadWhereItLies()
    {
        using var folder = new Folder();
        using var large = new Owned<Large>();
        large.Value.FillArange(5, 2);
        NpyFile.Write(folder["a.npy"], in large.Value);
        using var mapped = MappedTensor<Large>.Open(folder["a.npy"]);
        Assert.Equal(large.Value[29, 39, 49], mapped.Value[29, 39, 49]);
        Assert.True(mapped.Value.AsReadOnlySpan().SequenceEqual(large.Value.AsReadOnlySpan()));
        Assert.Equal(large.Value.Sum(), mapped.Value.Sum());
        Assert.Contains("opened with MapMode.Read; open it with MapMode.ReadWrite", Assert.Throws<InvalidOperationException>(() => mapped.Writable[0, 0, 0] = 1).Message);
    }

    [Fact]
    public void WritesGoToTheFileOrStayInMemory()
    {
        using var folder = new Folder();
        using (var made = MappedTensor<F2x3>.Create(folder["a.npy"]))
        {
            made.Writable.Assign(made.Value + 2f);
            made.Flush();
            F2x3 meanwhile = default;
            using var other = new FileStream(folder["a.npy"], FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            NpyFile.Read(other, ref meanwhile);
            Assert.Equal(F2x3.Full(2), meanwhile);
        }

        using (var copy = MappedTensor<F2x3>.Open(folder["a.npy"], MapMode.CopyOnWrite))
        {
            copy.Writable[1, 2] = 7;
            Assert.Equal(7, copy.Value[1, 2]);
        }

        using (var again = MappedTensor<F2x3>.Open(folder["a.npy"], MapMode.ReadWrite))
            again.Writable[0, 1] = 3;
        F2x3 read = default;
        NpyFile.Read(folder["a.npy"], ref read);
        Assert.Equal([2, 3, 2, 2, 2, 2], read.AsReadOnlySpan().ToArray());
    }

    [Fact]
    public void AStoredMemberOfAnArchiveIsMapped()
    {
        using var folder = new Folder();
        F2x3 x = F2x3.Arange(1, 1);
        S2x3 s = default;
        using (var npz = new NpzWriter(folder["a.npz"]))
        {
            npz.Add("odd", in s);
            npz.Add("x", in x);
            npz.Save();
        }

        using var mapped = MappedTensor<F2x3>.Open(folder["a.npz"], "x");
        Assert.Equal(x, mapped.Value);
        Assert.Throws<ArgumentException>(() => MappedTensor<F2x3>.Open(folder["a.npz"], "x", MapMode.ReadWrite));
        Assert.Throws<KeyNotFoundException>(() => MappedTensor<F2x3>.Open(folder["a.npz"], "y"));
        Assert.EndsWith("it is deflated, so there is nothing to map; read it with NpzReader.Read, or save it with np.savez", Refused<F2x3>(NpzTests.Golden("deflated.npz"), "float32"));
    }

    [Fact]
    public void WhatCannotBeUsedWhereItLiesIsRefused()
    {
        using var folder = new Folder();
        F2x3 x = default;
        using var stream = new MemoryStream();
        NpyFile.Write(stream, in x);
        byte[] good = stream.ToArray();
        Assert.EndsWith("truncated: expected 24 bytes of elements, found 23", Refused<F2x3>(folder.Write("short.npy", good[..^1])));
        Assert.EndsWith("1 bytes or more follow the last element", Refused<F2x3>(folder.Write("long.npy", [.. good, 0])));
        Assert.Contains("the dtype differs", Refused<I2x3>(folder.Write("type.npy", good)));
        Assert.Contains("expected column-major", Refused<Columns2x3>(folder.Write("order.npy", good)));
        Assert.EndsWith("its bytes are in the other order (>f4), which a mapping cannot turn; read it with NpyFile.Read", Refused<F2x3>(folder.Write("big.npy", [.. good.Select(static b => b == '<' ? (byte)'>' : b)])));

        // One blank fewer: the elements begin at 127.
        int end = Array.IndexOf(good, (byte)'\n');
        byte[] shifted = [.. good[..(end - 1)], .. good[end..]];
        shifted[8]--;
        Assert.Contains("its elements begin at byte 127, which is no multiple of their 4 bytes", Refused<F2x3>(folder.Write("shifted.npy", shifted)));

        B2x3 mask = default;
        using var bools = new MemoryStream();
        NpyFile.Write(bools, in mask);
        byte[] two = bools.ToArray();
        two[^2] = 2;
        Assert.EndsWith("element 4 is 2; a bool is 0 or 1", Refused<B2x3>(folder.Write("bool.npy", two)));

        // Nothing holds the files open.
        foreach (string file in folder.Files)
            File.Delete(file);
    }

    [Fact]
    public void AfterDisposeItIsGone()
    {
        using var folder = new Folder();
        var mapped = MappedTensor<F2x3>.Create(folder["a.npy"]);
        mapped.Dispose();
        mapped.Dispose();
        Assert.True(mapped.IsDisposed);
        Assert.Contains("MappedTensor<F2x3>", Assert.Throws<ObjectDisposedException>(() => mapped.Value[0, 0]).Message);
        Assert.Throws<ObjectDisposedException>(() => mapped.Writable[0, 0] = 1);
        Assert.Throws<ObjectDisposedException>(mapped.Flush);
    }

    private static string Refused<G>(string path)
        where G : unmanaged, ITensor => Assert.Throws<NpyFormatException>(() => MappedTensor<G>.Open(path)).Message;

    private static string Refused<G>(string path, string name)
        where G : unmanaged, ITensor => Assert.Throws<NpyFormatException>(() => MappedTensor<G>.Open(path, name)).Message;
}
