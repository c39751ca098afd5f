using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NumpyMemory.Scenarios;

[NdShape(1000, 4000, typeof(byte))] public partial struct ByteView;

/// <summary>A copy is asked for, by <c>new Owned&lt;T&gt;(in x)</c> or <c>Assign</c>, and never happens because of a dtype or an order that one did not think of.</summary>
internal static class Copying
{
    [Numpy("a.copy()", Copy), Numpy("np.array(a)", Copy), Numpy("copy.deepcopy(a)", Copy), Numpy("a.astype(np.float32)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> Whole(ref Given g) => new(in g.A);

    [Numpy("a.copy(order='F')", Copy), MemoryBudget(Temp = 0)]
    public static Owned<FMap> ToColumnMajor(ref Given g)
    {
        var copy = new Owned<FMap>();
        copy.Value.Assign(g.A);
        return copy;
    }

    // Another name for the same memory is a ref.
    [Numpy("np.asarray(a)", View), Numpy("np.array(a, copy=False)", View), Numpy("a.astype(np.float32, copy=False)", View), MemoryBudget(Temp = 0)]
    public static float SameMemory(ref Given g)
    {
        ref readonly Map same = ref g.A;
        return same[0, 0];
    }

    [Numpy("np.copyto(dst, a)", Into), MemoryBudget(Temp = 0)]
    public static void IntoAnother(ref Given g) => g.C.CopyFrom(in g.A);

    [Numpy("np.copyto(dst_f64, a_f32)", Into), MemoryBudget(Temp = 0)]
    public static void IntoDoubles(ref Given g) => g.F64.Assign(g.A.E.Cast<double>());

    [Numpy("a.astype(np.float64)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Doubles> ToDoubles(ref Given g)
    {
        var copy = new Owned<Doubles>();
        copy.Value.Assign(g.A.E.Cast<double>());
        return copy;
    }

    [Numpy("a.astype(np.float16)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Halves> ToHalves(ref Given g)
    {
        var copy = new Owned<Halves>();
        copy.Value.Assign(g.A.E.Cast<Half>());
        return copy;
    }

    [Numpy("a.astype(np.int32)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Ints> ToInts(ref Given g)
    {
        var copy = new Owned<Ints>();
        copy.Value.Assign(g.A.E.Cast<int>());
        return copy;
    }

    [Numpy("a.astype(np.uint8)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Bytes> ToBytes(ref Given g)
    {
        var copy = new Owned<Bytes>();
        copy.Value.Assign(g.A.E.Cast<byte>());
        return copy;
    }

    [Numpy("a.astype(bool)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Mask> ToBools(ref Given g)
    {
        var copy = new Owned<Mask>();
        copy.Value.Assign(g.A != 0f);
        return copy;
    }

    // The bytes as they are under another type: as sharp a tool as NumPy's view.
    [Numpy("a.view(np.int32)", View), MemoryBudget(Temp = 0)]
    public static int BitsAsInts(ref Given g)
    {
        ref readonly Ints bits = ref Unsafe.As<Map, Ints>(ref g.A);
        return bits[0, 0];
    }

    [Numpy("a.view(np.uint8)", View), MemoryBudget(Temp = 0)]
    public static byte BitsAsBytes(ref Given g)
    {
        ref readonly ByteView bits = ref Unsafe.As<Map, ByteView>(ref g.A);
        return bits[0, 3999];
    }

    [Numpy("a.byteswap()", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> Byteswap(ref Given g)
    {
        var swapped = new Owned<Map>();
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<float, int>(g.A.AsReadOnlySpan()), MemoryMarshal.Cast<float, int>(swapped.Value.AsSpan()));
        return swapped;
    }

    [Numpy("a.byteswap(inplace=True)", InPlace), MemoryBudget(Temp = 0)]
    public static void ByteswapInPlace(ref Given g)
    {
        Span<int> bits = MemoryMarshal.Cast<float, int>(g.C.AsSpan());
        BinaryPrimitives.ReverseEndianness(bits, bits);
    }

    [Numpy("a.tobytes()", Copy), MemoryBudget(Temp = 0)]
    public static byte[] ToByteArray(ref Given g)
    {
        var bytes = new byte[4_000_000];
        MemoryMarshal.AsBytes(g.A.AsReadOnlySpan()).CopyTo(bytes);
        return bytes;
    }

    [Numpy("a.tolist()", Copy), MemoryBudget(Temp = 0)]
    public static float[][] ToJagged(ref Given g)
    {
        var rows = new float[1000][];
        for (int i = 0; i < 1000; i++)
        {
            rows[i] = new float[1000];
            g.A.AsReadOnlySpan().Slice(1000 * i, 1000).CopyTo(rows[i]);
        }

        return rows;
    }
}
