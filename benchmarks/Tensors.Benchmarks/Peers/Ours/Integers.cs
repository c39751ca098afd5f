namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Wrapping addition, and saturating: wider, then the nearest value that fits.</summary>
internal static class Integers
{
    public static void AddTo(Book book)
    {
        book.Add("ints.add.i32.64x64", () => Of<I64x64, I64x64, I64x64, int, int>(static w => w.C.Assign(w.A + w.B), -1000, 1000));
        book.Add("ints.add.i16.64x64", () => Of<S64x64, S64x64, S64x64, short, short>(static w => w.C.Assign(w.A + w.B), -1000, 1000));
        book.Add("ints.add.u8.64x64", () => Of<B64x64, B64x64, B64x64, byte, byte>(static w => w.C.Assign(w.A + w.B), 0, 128));
        book.Add("ints.add-saturating.i16.64x64", () => Of<S64x64, S64x64, S64x64, short, short>(static w => w.C.Assign((w.A.E.Cast<int>() + w.B.E.Cast<int>()).CastSaturating<short>()), -32768, 32768));
        book.Add("ints.add-saturating.u8.64x64", () => Of<B64x64, B64x64, B64x64, byte, byte>(static w => w.C.Assign((w.A.E.Cast<short>() + w.B.E.Cast<short>()).CastSaturating<byte>()), 0, 256));
        book.Add("ints.add.i32.1000x1000", () => Of<I1000x1000, I1000x1000, I1000x1000, int, int>(static w => w.C.Assign(w.A + w.B), -1000, 1000));
        book.Add("ints.add.i16.1000x1000", () => Of<S1000x1000, S1000x1000, S1000x1000, short, short>(static w => w.C.Assign(w.A + w.B), -1000, 1000));
        book.Add("ints.add.u8.1000x1000", () => Of<B1000x1000, B1000x1000, B1000x1000, byte, byte>(static w => w.C.Assign(w.A + w.B), 0, 128));
        book.Add("ints.add-saturating.i16.1000x1000", () => Of<S1000x1000, S1000x1000, S1000x1000, short, short>(static w => w.C.Assign((w.A.E.Cast<int>() + w.B.E.Cast<int>()).CastSaturating<short>()), -32768, 32768));
        book.Add("ints.add-saturating.u8.1000x1000", () => Of<B1000x1000, B1000x1000, B1000x1000, byte, byte>(static w => w.C.Assign((w.A.E.Cast<short>() + w.B.E.Cast<short>()).CastSaturating<byte>()), 0, 256));
    }

    private static OpenCase Of<X, Y, Z, T, U>(Action<Three<X, Y, Z>> run, double low = -1, double high = 1, double? low2 = null, double? high2 = null)
        where X : unmanaged
        where Y : unmanaged
        where Z : unmanaged
        where T : unmanaged, System.Numerics.INumberBase<T>
        where U : unmanaged, System.Numerics.INumberBase<U>
    {
        var world = Three<X, Y, Z>.Filled<T>(low, high, low2, high2);
        return new(() => run(world), () => Sample.Of<U>(Operand.Elements<Z, U>(ref world.C)), world);
    }
}
