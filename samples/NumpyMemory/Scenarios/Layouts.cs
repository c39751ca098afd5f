using System.Runtime.CompilerServices;

namespace NumpyMemory.Scenarios;

[NdShape(500_000, typeof(float))] public partial struct FlatHalf;
[NdShape(1000, 1000, 1, typeof(float))] public partial struct Map3;
[NdShape(1, 1000, 1000, typeof(float))] public partial struct Map1;
[NdShape(250, 2, 2, 1000, typeof(float))] public partial struct Quarters;
[NdShape(4, 3, 100, 100, typeof(float))] public partial struct ChannelsFirst;

/// <summary>Reshape, transpose, row- and column-major: the article's hard part. Whether NumPy copies hangs on strides that the program text does not show. Here
/// a shape over the same bytes is a <c>ref</c>, and what is not the same bytes in the same order has to be assigned, to a target with a size.</summary>
internal static class Layouts
{
    [Numpy("a.reshape(500,2000)", View), Numpy("a.shape = (500,2000)", View), MemoryBudget(Temp = 0)]
    public static float Reshape(ref Given g)
    {
        ref readonly Wide wide = ref Unsafe.As<Map, Wide>(ref g.A);
        return wide[499, 1999];
    }

    [Numpy("a.reshape(-1)", View), Numpy("a.ravel()", View), Numpy("a.ravel(order='K')", View), Numpy("a.T.ravel(order='F')", View), Numpy("a.T.ravel(order='K')", View), MemoryBudget(Temp = 0)]
    public static float Ravel(ref Given g)
    {
        ref readonly Flat flat = ref Unsafe.As<Map, Flat>(ref g.A);
        return flat[999_999];
    }

    [Numpy("a.T", View), Numpy("a.transpose(1,0)", View), Numpy("np.swapaxes(a,0,1)", View), Numpy("np.moveaxis(a,0,1)", View), MemoryBudget(Temp = 0)]
    public static float Transpose(ref Given g) => Nd.Max(g.A.Transpose() - g.B);

    [Numpy("np.squeeze(a[None])", View), Numpy("np.ascontiguousarray(a)", View), MemoryBudget(Temp = 0)]
    public static float Squeeze(ref Given g)
    {
        ref readonly Map same = ref g.A;
        return same[0, 0];
    }

    [Numpy("np.expand_dims(a,0)", View), MemoryBudget(Temp = 0)]
    public static float AxisInFront(ref Given g)
    {
        ref readonly Map1 expanded = ref Unsafe.As<Map, Map1>(ref g.A);
        return expanded[0, 999, 999];
    }

    [Numpy("np.atleast_3d(a)", View), Numpy("a[:, None, :]", View), MemoryBudget(Temp = 0)]
    public static float AxisBehind(ref Given g)
    {
        ref readonly Map3 expanded = ref Unsafe.As<Map, Map3>(ref g.A);
        return expanded[999, 999, 0];
    }

    // Every other row in pairs: first the pairs, then the slice.
    [Numpy("a[::2].reshape(250,2,N)", View), MemoryBudget(Temp = 0)]
    public static float PairsOfRows(ref Given g)
    {
        ref readonly Quarters quarters = ref Unsafe.As<Map, Quarters>(ref g.A);
        return quarters[.., .., 0, ..].Sum();
    }

    [Numpy("a[:, :500].reshape(N,500)", View), MemoryBudget(Temp = 0)]
    public static float LeftHalf(ref Given g) => g.A[.., ..500].Sum();

    [Numpy("a[:, ::2].reshape(-1)", View), MemoryBudget(Temp = 0)]
    public static float EveryOtherElement(ref Given g)
    {
        ref readonly Flat flat = ref Unsafe.As<Map, Flat>(ref g.A);
        return flat[(..).By(2)].Sum();
    }

    [Numpy("np.asfortranarray(f)", View), MemoryBudget(Temp = 0)]
    public static float AlreadyColumnMajor(ref Given g)
    {
        ref readonly FMap same = ref g.F;
        return same[0, 0];
    }

    [Numpy("f.reshape(500,2000,order='F')", View), MemoryBudget(Temp = 0)]
    public static float ReshapeColumnMajor(ref Given g)
    {
        ref readonly FWide wide = ref Unsafe.As<FMap, FWide>(ref g.F);
        return wide[499, 1999];
    }

    // What follows is not the same order of elements, so it is a copy in both.
    [Numpy("f.reshape(500,2000)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Wide> ColumnMajorToWide(ref Given g)
    {
        var copy = new Owned<Wide>();
        Unsafe.As<Wide, Map>(ref copy.Value).Assign(g.F);
        return copy;
    }

    [Numpy("a.reshape(500,2000,order='F')", Copy), MemoryBudget(Temp = 0)]
    public static Owned<FWide> RowMajorToColumnMajorWide(ref Given g)
    {
        var copy = new Owned<FWide>();
        Unsafe.As<FWide, FMap>(ref copy.Value).Assign(g.A);
        return copy;
    }

    [Numpy("a.T.reshape(-1)", Copy), Numpy("a.ravel(order='F')", Copy), Numpy("a.T.flatten()", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Flat> TransposeToFlat(ref Given g)
    {
        var copy = new Owned<Flat>();
        Unsafe.As<Flat, Map>(ref copy.Value).AssignUnordered(g.A.Transpose());
        return copy;
    }

    [Numpy("a.T.reshape(500,2000)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Wide> TransposeToWide(ref Given g)
    {
        var copy = new Owned<Wide>();
        Unsafe.As<Wide, Map>(ref copy.Value).AssignUnordered(g.A.Transpose());
        return copy;
    }

    [Numpy("a.flatten()", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Flat> Flatten(ref Given g) => new(in Unsafe.As<Map, Flat>(ref g.A));

    [Numpy("a[:, :500].reshape(-1)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<FlatHalf> LeftHalfToFlat(ref Given g)
    {
        var copy = new Owned<FlatHalf>();
        Unsafe.As<FlatHalf, Left>(ref copy.Value).Assign(g.A[.., ..500]);
        return copy;
    }

    [Numpy("a[::2].reshape(-1)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<FlatHalf> EveryOtherRowToFlat(ref Given g)
    {
        var copy = new Owned<FlatHalf>();
        Unsafe.As<FlatHalf, Half1000>(ref copy.Value).Assign(g.A[(..).By(2), ..]);
        return copy;
    }

    [Numpy("np.broadcast_to(a[0],(N,N)).reshape(-1)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Flat> StretchedToFlat(ref Given g)
    {
        var copy = new Owned<Flat>();
        Unsafe.As<Flat, Map>(ref copy.Value).AssignUnordered(g.A[0, ..]);
        return copy;
    }

    [Numpy("np.ascontiguousarray(a.T)", Copy), Numpy("np.require(a.T, requirements='C')", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Map> TransposedCopy(ref Given g)
    {
        var copy = new Owned<Map>();
        copy.Value.Assign(g.A.Transpose());
        return copy;
    }

    [Numpy("np.asfortranarray(a)", Copy), MemoryBudget(Temp = 0)]
    public static Owned<FMap> ToColumnMajor(ref Given g)
    {
        var copy = new Owned<FMap>();
        copy.Value.Assign(g.A);
        return copy;
    }

    [Numpy("np.ascontiguousarray(a[:, :500])", Copy), MemoryBudget(Temp = 0)]
    public static Owned<Left> LeftHalfCopied(ref Given g)
    {
        var copy = new Owned<Left>();
        copy.Value.Assign(g.A[.., ..500]);
        return copy;
    }

    [Numpy("NHWC -> NCHW transpose", View), MemoryBudget(Temp = 0)]
    public static float OneChannel(ref Given g) => g.Images[2, .., .., 1].Sum();

    [Numpy("NHWC -> NCHW materialised", Copy), MemoryBudget(Temp = 0)]
    public static Owned<ChannelsFirst> ToChannelsFirst(ref Given g)
    {
        var copy = new Owned<ChannelsFirst>();
        for (int c = 0; c < ChannelsFirst.Dim1; c++)
        {
            copy.Value.At[.., c, .., ..].Assign(g.Images[.., .., .., c]);
        }

        return copy;
    }
}
