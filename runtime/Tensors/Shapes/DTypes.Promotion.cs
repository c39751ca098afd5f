namespace Tensors;

// The standard's functions of dtypes: what kind one is, its limits, what goes into what, what comes of two.
public static partial class DTypes
{
    /// <summary>The bytes of one element.</summary>
    /// <param name="dtype">The dtype; not a struct, whose size is its own.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is a struct, or no dtype.</exception>
    public static int ElementSize(DType dtype) => dtype switch
    {
        DType.Bool or DType.Int8 or DType.UInt8 => 1,
        DType.Int16 or DType.UInt16 or DType.Float16 => 2,
        DType.Int32 or DType.UInt32 or DType.Float32 => 4,
        DType.Int64 or DType.UInt64 or DType.Float64 => 8,
        DType.Complex128 => 16,
        _ => throw new ArgumentOutOfRangeException(nameof(dtype), dtype, "a dtype with a size of its own is wanted"),
    };

    /// <summary>The kind of a dtype; <see cref="DTypeKind.None"/> for a struct.</summary>
    /// <param name="dtype">The dtype.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a dtype.</exception>
    public static DTypeKind KindOf(DType dtype) => dtype switch
    {
        DType.Bool => DTypeKind.Bool,
        DType.Int8 or DType.Int16 or DType.Int32 or DType.Int64 => DTypeKind.SignedInteger,
        DType.UInt8 or DType.UInt16 or DType.UInt32 or DType.UInt64 => DTypeKind.UnsignedInteger,
        DType.Float16 or DType.Float32 or DType.Float64 => DTypeKind.RealFloating,
        DType.Complex128 => DTypeKind.ComplexFloating,
        DType.Struct => DTypeKind.None,
        _ => throw new ArgumentOutOfRangeException(nameof(dtype), dtype, "not a dtype"),
    };

    /// <summary>Whether a dtype is of one of the kinds: the standard's <c>isdtype</c>.</summary>
    /// <param name="dtype">The dtype.</param>
    /// <param name="kinds">One kind or several.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a dtype.</exception>
    public static bool IsKind(DType dtype, DTypeKind kinds) => (KindOf(dtype) & kinds) != 0;

    /// <summary>Whether every value of one dtype is one of another, as NumPy counts it: integers of 32 and 64 bits go into float64, though not all of 64 bits are there.
    /// The standard's <c>can_cast</c>; NumPy's with <c>casting="safe"</c>.</summary>
    /// <param name="from">The dtype of the values.</param>
    /// <param name="to">The dtype that is to hold them.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a dtype.</exception>
    public static bool CanCast(DType from, DType to)
    {
        DTypeKind source = KindOf(from), target = KindOf(to);
        if (from == to)
            return true;
        if (source == DTypeKind.None || target is DTypeKind.None or DTypeKind.Bool)
            return false;
        if (source == DTypeKind.Bool)
            return true;
        int size = ElementSize(from), room = ElementSize(to);
        return (source, target) switch
        {
            (DTypeKind.SignedInteger, DTypeKind.SignedInteger) or (DTypeKind.UnsignedInteger, DTypeKind.UnsignedInteger) => size <= room,
            (DTypeKind.UnsignedInteger, DTypeKind.SignedInteger) => size < room,
            (DTypeKind.SignedInteger, DTypeKind.UnsignedInteger) => false,
            (DTypeKind.RealFloating, DTypeKind.RealFloating) => size <= room,

            // Twice the bytes hold an integer in the bits of the fraction; float64 takes the widest, too.
            (DTypeKind.SignedInteger or DTypeKind.UnsignedInteger, DTypeKind.RealFloating) => size < room || room == 8,
            (_, DTypeKind.ComplexFloating) => true,
            _ => false,
        };
    }

    /// <summary>The dtype that values of both go into, by the standard's promotion within a kind: the standard's <c>result_type</c>. Integers of both sorts meet in a
    /// signed one that holds both, reals and complex numbers in complex128.</summary>
    /// <param name="x">One dtype.</param>
    /// <param name="y">The other.</param>
    /// <exception cref="ArgumentException">The standard has no such promotion; the message says what NumPy would take, and its bytes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a dtype.</exception>
    public static DType ResultType(DType x, DType y)
    {
        DTypeKind a = KindOf(x), b = KindOf(y);
        if (x == y)
            return x;
        if (a == b && a != DTypeKind.None)
            return ElementSize(x) > ElementSize(y) ? x : y;
        if ((a | b) == (DTypeKind.RealFloating | DTypeKind.ComplexFloating))
            return DType.Complex128;
        if ((a | b) == DTypeKind.Integral)
        {
            (DType signed, DType unsigned) = a == DTypeKind.SignedInteger ? (x, y) : (y, x);
            DType wide = ElementSize(unsigned) switch { 1 => DType.Int16, 2 => DType.Int32, 4 => DType.Int64, _ => DType.Float64 };
            if (wide != DType.Float64)
                return ElementSize(signed) > ElementSize(wide) ? signed : wide;
        }

        throw NoResult(x, y);
    }

    /// <summary>The limits of a floating or complex type: the standard's <c>finfo</c>.</summary>
    /// <param name="dtype">The dtype.</param>
    /// <exception cref="ArgumentException">It is neither floating nor complex.</exception>
    public static FloatInfo FloatInfo(DType dtype) => dtype switch
    {
        DType.Float16 => new(16, 1.0 / 1024, (double)Half.MaxValue, (double)Half.MinValue, 1.0 / (1 << 14), dtype),
        DType.Float32 => new(32, 1.0 / (1 << 23), float.MaxValue, float.MinValue, 1.17549435082228751e-38, dtype),
        DType.Float64 or DType.Complex128 => new(64, 1.0 / (1L << 52), double.MaxValue, double.MinValue, 2.2250738585072014e-308, DType.Float64),
        _ => throw new ArgumentException($"{Name(dtype)} is neither floating nor complex; for integers there is IntegerInfo", nameof(dtype)),
    };

    /// <summary>The limits of an integer type: the standard's <c>iinfo</c>.</summary>
    /// <param name="dtype">The dtype.</param>
    /// <exception cref="ArgumentException">It is no integer type.</exception>
    public static IntegerInfo IntegerInfo(DType dtype)
    {
        if (!IsKind(dtype, DTypeKind.Integral))
            throw new ArgumentException($"{Name(dtype)} is no integer type; for floating ones there is FloatInfo", nameof(dtype));
        int bits = 8 * ElementSize(dtype);
        return IsKind(dtype, DTypeKind.SignedInteger)
            ? new(bits, (Int128.One << (bits - 1)) - 1, -(Int128.One << (bits - 1)), dtype)
            : new(bits, (Int128.One << bits) - 1, 0, dtype);
    }

    private static ArgumentException NoResult(DType x, DType y)
    {
        if (x == DType.Struct || y == DType.Struct)
            return new ArgumentException($"{Name(x)} and {Name(y)} have no common dtype");
        DType numpy = (x, y) is (DType.Bool, _) ? y : y == DType.Bool ? x : Enum.GetValues<DType>().Where(static d => d is DType.Float16 or DType.Float32 or DType.Float64 or DType.Complex128).First(d => CanCast(x, d) && CanCast(y, d));
        return new ArgumentException($"{Name(x)} and {Name(y)} are of different kinds and the standard has no common dtype; NumPy takes {Name(numpy)}, {ElementSize(numpy)} bytes an element against {ElementSize(x)} and {ElementSize(y)}: cast one of them");
    }
}
