using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Elementwise;

/// <summary>Stores that pass the caches by write what the others write: at every distance from an aligned address, rows with gaps, nothing outside.</summary>
[Trait("Width", "All")]
public sealed class StreamTests
{
    [Fact]
    public void Kernels()
    {
        Kernel<byte, Lane128<byte>>();
        Kernel<byte, Lane256<byte>>();
        Kernel<short, Lane256<short>>();
        Kernel<float, Lane128<float>>();
        Kernel<float, Lane256<float>>();
        Kernel<float, Lane512<float>>();
        Kernel<double, Lane256<double>>();
    }

    [Fact]
    public void ADestinationBeyondTheCaches()
    {
        int n = (int)(StreamKernels.Bytes / sizeof(float)) + 5;
        float[] x = GC.AllocateUninitializedArray<float>(n), y = GC.AllocateUninitializedArray<float>(n + 8), d = GC.AllocateUninitializedArray<float>(n + 2);
        for (int i = 0; i < n; i++) x[i] = i & 0xFFFF;
        y.AsSpan().Fill(0.5f);
        d.AsSpan().Fill(-1f);
        View<float, Layout1<UnitLast>> inner = Sweep.Row(d, 1, n);
        Assert.True(StreamKernels.Pay(ref inner));
        AssignDriver.Assign<float, View<float, Layout1<UnitLast>>, Binary<float, Add<float>, View<float, Layout1<UnitLast>>, View<float, Layout1<UnitLast>>>>(
            inner, new(Sweep.Row(x, 0, n), Sweep.Row(y, 3, n)));
        Assert.True(d[0] == -1f && d[^1] == -1f);
        for (int i = 0; i < n; i++)
        {
            if (d[i + 1] != (i & 0xFFFF) + 0.5f) Assert.Fail($"element {i} is {d[i + 1]}");
        }
    }

    private static void Kernel<T, V>()
        where T : unmanaged, System.Numerics.INumber<T>
        where V : struct, ILane<V, T>
    {
        T[] x = Samples.Counting<T>(600, 101);
        for (int start = 0; start < 9; start++)
        {
            foreach (int n in new[] { V.Count, V.Count + 1, (2 * V.Count) - 1, 2 * V.Count, (3 * V.Count) + 2 })
            {
                T[] memory = new T[(3 * (n + 3)) + 20];
                Layout2<UnitLast> layout = default;
                layout.Push(n, 1);
                layout.Push(3, n);
                View<T, Layout2<UnitLast>> rows = new(in x[1], layout);
                StreamKernels.Vectors<T, Binary<T, Add<T>, View<T, Layout2<UnitLast>>, Const<T>>, V, LastPlane>(ref memory[start], n + 3, 3, n, new(rows, new(T.One)));
                T[] expected = new T[memory.Length];
                for (int i = 0; i < 3 * n; i++) expected[start + (i / n * (n + 3)) + (i % n)] = x[1 + i] + T.One;
                Same.All<T>(expected, memory, $"{typeof(V).Name}, 3 rows of {n} from {start}");
            }
        }
    }
}
