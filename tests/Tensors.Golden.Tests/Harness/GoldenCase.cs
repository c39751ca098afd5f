using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Tensors.Golden.Tests;

/// <summary>One comparison with NumPy, and what it read and expects: the arrays <c>function/name/...</c> of the area's file, or, for inputs that
/// cases share, <c>function/...</c>.</summary>
internal sealed class GoldenCase(string area, string function, string name, Tolerance tolerance, Action<GoldenCase> run, Lazy<NpzArrays> arrays)
{
    private readonly Lock _lock = new();
    private ExceptionDispatchInfo? _failure;
    private bool _ran;

    public string Id => $"{area}/{function}/{name}";

    public string Area => area;

    public string Function => function;

    public Tolerance Tolerance => tolerance;

    /// <summary>The largest distance among all elements compared.</summary>
    public double MaxUlp { get; private set; }

    /// <inheritdoc cref="MaxUlp"/>
    public double MaxRelative { get; private set; }

    /// <summary>How many elements were compared.</summary>
    public long Compared { get; private set; }

    /// <summary>Runs, or repeats what the first run threw.</summary>
    public void Run()
    {
        lock (_lock)
        {
            if (!_ran)
            {
                try
                {
                    run(this);
                    Assert.True(Compared > 0, $"{Id} compared nothing: call Expect");
                }
                catch (Exception e)
                {
                    _failure = ExceptionDispatchInfo.Capture(e);
                }

                _ran = true;
            }
        }

        _failure?.Throw();
    }

    /// <summary>Fills a tensor from an array of the same dtype and shape, in logical order, whatever the order of either.</summary>
    public void Read<G>(string array, ref G tensor)
        where G : struct, ITensor
    {
        NpzArray source = Fitting<G>(array);
        Span<byte> destination = BytesOf(ref tensor);
        int size = G.ElementSize;
        int from = 0;
        foreach (int to in Places<G>(source.Fortran))
        {
            source.Bytes.AsSpan(size * from++, size).CopyTo(destination[(size * to)..]);
        }
    }

    /// <summary>A tensor of any element type filled from an array: what <c>Read</c> does, as a value.</summary>
    public G Read<G>(string array)
        where G : struct, ITensor
    {
        G tensor = default;
        Read(array, ref tensor);
        return tensor;
    }

    /// <summary>The only element of an array: an axis, a count, a bound.</summary>
    public T Value<T>(string array)
        where T : unmanaged
    {
        NpzArray source = Array(array);
        Assert.True(source.Descr == DescrOf(DTypes.Of<T>()) && source.Bytes.Length == Unsafe.SizeOf<T>(), $"{Id}/{array}: not one {typeof(T).Name}, but {Text(source)}");
        return MemoryMarshal.Read<T>(source.Bytes);
    }

    /// <summary>Compares all elements with an array of the same dtype and shape.</summary>
    public void Expect<G>(in G tensor, string array = "out")
        where G : struct, ITensor => Compare(in tensor, Fitting<G>(array), array, ShapeFacts<G>.Length);

    /// <summary>Compares the first <paramref name="count"/> elements of a tensor of rank 1, or rows of one of rank 2, with an array that has just these: what
    /// a function of bounded result found.</summary>
    public void ExpectFirst<G>(in G tensor, long count, string array = "out")
        where G : struct, ITensor
    {
        NpzArray expected = Array(array);
        Assert.True(expected.Descr == DescrOf(G.DType), $"{Id}/{array}: {typeof(G).Name} is {DTypes.Name(G.DType)}, the array is {Text(expected)}");
        Assert.True(expected.Shape.Length == G.Rank && expected.Shape.Skip(1).SequenceEqual(Enumerable.Range(1, G.Rank - 1).Select(static a => G.Dim(a))), $"{Id}/{array}: rows of {typeof(G).Name} are not those of {Text(expected)}");
        Assert.True(G.Rank == 1 || G.Order == Order.RowMajor, $"{Id}/{array}: rows of a column-major tensor do not lie one after the other");
        Assert.True(count == expected.Shape[0], $"{Id}/{array}: {count} found, NumPy finds {expected.Shape[0]}");
        Compare(in tensor, expected with { Fortran = expected.Fortran && G.Rank > 1 }, array, G.Rank == 1 ? count : count * (ShapeFacts<G>.Length / Math.Max(1, G.Dim(0))));
        Compared += count == 0 ? 1 : 0;
    }

    /// <summary>Compares one value with an array of one element.</summary>
    public void ExpectValue<T>(T value, string array = "out")
        where T : unmanaged
    {
        T expected = Value<T>(array);
        Judge(value, expected, array, "()");
    }

    private void Compare<G>(in G tensor, NpzArray expected, string array, long count)
        where G : struct, ITensor
    {
        Span<byte> bytes = BytesOf(ref Unsafe.AsRef(in tensor));
        switch (G.DType)
        {
            case DType.Bool: Compare<G, bool>(bytes, expected, array, count); break;
            case DType.Int8: Compare<G, sbyte>(bytes, expected, array, count); break;
            case DType.Int16: Compare<G, short>(bytes, expected, array, count); break;
            case DType.Int32: Compare<G, int>(bytes, expected, array, count); break;
            case DType.Int64: Compare<G, long>(bytes, expected, array, count); break;
            case DType.UInt8: Compare<G, byte>(bytes, expected, array, count); break;
            case DType.UInt16: Compare<G, ushort>(bytes, expected, array, count); break;
            case DType.UInt32: Compare<G, uint>(bytes, expected, array, count); break;
            case DType.UInt64: Compare<G, ulong>(bytes, expected, array, count); break;
            case DType.Float16: Compare<G, Half>(bytes, expected, array, count); break;
            case DType.Float32: Compare<G, float>(bytes, expected, array, count); break;
            case DType.Float64: Compare<G, double>(bytes, expected, array, count); break;
            case DType.Complex128: Compare<G, Complex>(bytes, expected, array, count); break;
            default: throw new NotSupportedException($"{Id}/{array}: {typeof(G).Name} is a tensor of structs; compare its parts");
        }
    }

    private void Compare<G, T>(Span<byte> bytes, NpzArray expected, string array, long count)
        where G : struct, ITensor
        where T : unmanaged
    {
        ReadOnlySpan<T> answers = MemoryMarshal.Cast<byte, T>(expected.Bytes), values = MemoryMarshal.Cast<byte, T>(bytes);
        int at = 0;
        foreach (int place in Places<G>(expected.Fortran))
        {
            if (at == count)
                break;
            Judge(values[place], answers[at], array, null, Index<G>(at, expected.Fortran));
            at++;
        }
    }

    private void Judge<T>(T got, T expected, string array, string? where, Func<string>? index = null)
        where T : unmanaged
    {
        Compared++;
        Distance distance = Distance.Of(got, expected, tolerance);
        if (!distance.Accepted)
            Assert.Fail($"{Id}: {array}[{where ?? index!()}] is {Shown(got)}, NumPy says {Shown(expected)}: {distance.Ulp:G4} ULP, {distance.Relative:G3} relative; allowed {tolerance}");
        MaxUlp = Math.Max(MaxUlp, distance.Ulp);
        MaxRelative = Math.Max(MaxRelative, distance.Relative);
    }

    private NpzArray Fitting<G>(string array)
        where G : struct, ITensor
    {
        NpzArray found = Array(array);
        Assert.True(
            found.Descr == DescrOf(G.DType) && found.Shape.SequenceEqual(Enumerable.Range(0, G.Rank).Select(static a => G.Dim(a))),
            $"{Id}/{array}: {typeof(G).Name} is {DTypes.Name(G.DType)} ({string.Join(", ", Enumerable.Range(0, G.Rank).Select(static a => G.Dim(a)))}), the array is {Text(found)}");
        return found;
    }

    private NpzArray Array(string array) =>
        arrays.Value.Find($"{function}/{name}/{array}") ?? arrays.Value.Find($"{function}/{array}")
        ?? throw new KeyNotFoundException($"{arrays.Value} has no array {function}/{name}/{array}; golden/{area}.py writes it");

    // Where in memory the elements lie, taken in the order of the file.
    private static IEnumerable<int> Places<G>(bool fortran)
        where G : struct, ITensor
    {
        long length = ShapeFacts<G>.Length;
        for (int at = 0; at < length; at++)
        {
            int place = 0, rest = at;
            for (int k = 0; k < G.Rank; k++)
            {
                int axis = fortran ? k : G.Rank - 1 - k;
                place += rest % G.Dim(axis) * Step<G>(axis);
                rest /= G.Dim(axis);
            }

            yield return place;
        }
    }

    private static int Step<G>(int axis)
        where G : struct, ITensor
    {
        int step = 1;
        for (int other = 0; other < G.Rank; other++)
            step *= (G.Order == Order.RowMajor ? other > axis : other < axis) ? G.Dim(other) : 1;
        return step;
    }

    private static Func<string> Index<G>(int at, bool fortran)
        where G : struct, ITensor => () =>
        {
            int[] index = new int[G.Rank];
            for (int k = 0; k < G.Rank; k++)
            {
                int axis = fortran ? k : G.Rank - 1 - k;
                index[axis] = at % G.Dim(axis);
                at /= G.Dim(axis);
            }

            return string.Join(", ", index);
        };

    private static Span<byte> BytesOf<G>(ref G tensor)
        where G : struct, ITensor => MemoryMarshal.CreateSpan(ref Unsafe.As<G, byte>(ref tensor), checked((int)ShapeFacts<G>.Length * G.ElementSize));

    private static string DescrOf(DType dtype) => dtype switch
    {
        DType.Bool => "|b1",
        DType.Int8 => "|i1",
        DType.Int16 => "<i2",
        DType.Int32 => "<i4",
        DType.Int64 => "<i8",
        DType.UInt8 => "|u1",
        DType.UInt16 => "<u2",
        DType.UInt32 => "<u4",
        DType.UInt64 => "<u8",
        DType.Float16 => "<f2",
        DType.Float32 => "<f4",
        DType.Float64 => "<f8",
        DType.Complex128 => "<c16",
        _ => "a struct",
    };

    private static string Text(NpzArray array) => $"{array.Descr} ({string.Join(", ", array.Shape)})";

    private static string Shown<T>(T value)
        where T : unmanaged => value switch
        {
            float f => FormattableString.Invariant($"{f:R}"),
            double d => FormattableString.Invariant($"{d:R}"),
            _ => FormattableString.Invariant($"{value}"),
        };
}
