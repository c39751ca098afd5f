using System.Numerics;
using Tensors.Tests.IO;

namespace Tensors.Tests.Memory;

public class TensorCopyTests
{
    [Fact]
    public void CopyFrom_ATensor_CopiesEveryElementOnASmallStack()
    {
        using var source = new Owned<Map1000>();
        using var target = new Owned<Map1000>();
        new Random(7).NextBytes(RawBytes.Of(ref source.Value));
        var thread = new Thread(() => target.Value.CopyFrom(in source.Value), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(RawBytes.Of(ref source.Value).SequenceEqual(RawBytes.Of(ref target.Value)));

        MemoryMeasure measure = TensorMemory.Measure();
        target.Value.CopyFrom(in source.Value);
        TensorCopy.Copy(in source.Value, ref target.Value);
        Assert.True(measure.Stop().IsZero);
    }

    [Fact]
    public void CopyFrom_Elements_OfEveryDType()
    {
        Check<bool>([true, false, true, true, false, true], static (ref Six<bool> x, bool[] v) => x.CopyFrom(v));
        Check<sbyte>([1, -2, 3, 4, 5, 6], static (ref Six<sbyte> x, sbyte[] v) => x.CopyFrom(v));
        Check<short>([1, -2, 3, 4, 5, 6], static (ref Six<short> x, short[] v) => x.CopyFrom(v));
        Check<int>([1, -2, 3, 4, 5, 6], static (ref Six<int> x, int[] v) => x.CopyFrom(v));
        Check<long>([1, -2, 3, 4, 5, 6], static (ref Six<long> x, long[] v) => x.CopyFrom(v));
        Check<byte>([1, 2, 3, 4, 5, 6], static (ref Six<byte> x, byte[] v) => x.CopyFrom(v));
        Check<ushort>([1, 2, 3, 4, 5, 6], static (ref Six<ushort> x, ushort[] v) => x.CopyFrom(v));
        Check<uint>([1, 2, 3, 4, 5, 6], static (ref Six<uint> x, uint[] v) => x.CopyFrom(v));
        Check<ulong>([1, 2, 3, 4, 5, 6], static (ref Six<ulong> x, ulong[] v) => x.CopyFrom(v));
        Check<Half>([(Half)1, (Half)2, (Half)3, (Half)4, (Half)5, (Half)6], static (ref Six<Half> x, Half[] v) => x.CopyFrom(v));
        Check<float>([1, -2, 3, 4, 5, 6], static (ref Six<float> x, float[] v) => x.CopyFrom(v));
        Check<double>([1, -2, 3, 4, 5, 6], static (ref Six<double> x, double[] v) => x.CopyFrom(v));
        Check<Complex>([1, new(2, -1), 3, 4, 5, 6], static (ref Six<Complex> x, Complex[] v) => x.CopyFrom(v));
    }

    private delegate void Fill<T>(ref Six<T> tensor, T[] values)
        where T : unmanaged;

    private static void Check<T>(T[] values, Fill<T> fill)
        where T : unmanaged
    {
        Six<T> tensor = default;
        fill(ref tensor, values);
        Assert.Equal(values, tensor.ToArray());

        // Longer is fine on the way out, and what lies behind is left alone.
        T[] back = [.. values, .. values];
        Array.Clear(back, 0, values.Length);
        TensorCopy.CopyTo(in tensor, back.AsSpan());
        Assert.Equal([.. values, .. values], back);
        Assert.Throws<ArgumentException>(() => TensorCopy.CopyTo(in tensor, new T[5].AsSpan()));
        Assert.Throws<ArgumentException>(() => fill(ref tensor, new T[5]));
        Assert.Throws<ArgumentException>(() => fill(ref tensor, new T[7]));
        Assert.Equal(values, tensor.ToArray());
    }

    [Fact]
    public void CopyFrom_AListInBrackets_FindsItsDType()
    {
        Six<float> singles = default;
        singles.CopyFrom([1, 2, 3, 4, 5, 6.5f]);
        Assert.Equal(6.5f, singles.F);
        Six<byte> bytes = default;
        bytes.CopyFrom([1, 2, 3, 4, 5, 200]);
        Assert.Equal(200, bytes.F);
    }

    [Fact]
    public void CopyFrom_StructsOfTheUsers_NamesBothTypes()
    {
        Pair<Point> pair = default;
        TensorCopy.CopyFrom<Pair<Point>, Point>(ref pair, [new Point { X = 1 }, new Point { Kind = 9 }]);
        Assert.Equal((1f, 9), (pair.A.X, pair.B.Kind));
        string message = Assert.Throws<ArgumentException>(() => TensorCopy.CopyFrom<Pair<Point>, Point>(ref pair, [])).Message;
        Assert.Equal("the tensor has 2 elements, the span 0", message);
    }

    [Fact]
    public void CopyTo_FromAReadOnlyTensor_OnASmallStack()
    {
        using var source = new Owned<Drawn05>();
        using var target = new Owned<Drawn05>();
        source.Value[255, 511, 255] = 9f;
        var thread = new Thread(() => CopyThroughIn(in source.Value, ref target.Value), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(9f, target.Value[255, 511, 255]);

        Drawn03 one = default;
        one[0] = 3f;
        float[] elements = [0, 7];
        one.CopyTo(elements);
        Assert.Equal([3f, 7f], elements);
        Assert.Throws<ArgumentException>(() => one.CopyTo([]));
    }

    private static void CopyThroughIn(in Drawn05 source, ref Drawn05 target) => source.CopyTo(ref target);
}
