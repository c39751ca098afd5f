namespace Tensors.Interop.Tests;

/// <summary>The standard's functions of dtypes, against NumPy's tables.</summary>
public class DTypesTests
{
    private static readonly DType[] All = [.. Enum.GetValues<DType>().Where(static d => d != DType.Struct)];

    // np.can_cast(row, column), in the order of the enum.
    private const string Casts = """
        1111111111111
        0111100001111
        0011100000111
        0001100000011
        0000100000011
        0011111111111
        0001101110111
        0000100110011
        0000000010011
        0000000001111
        0000000000111
        0000000000011
        0000000000001
        """;

    [Fact]
    public void CastsAreNumPysSafeOnes()
    {
        string[] rows = Casts.Split('\n', StringSplitOptions.TrimEntries);
        foreach (DType from in All)
        {
            foreach (DType to in All)
                Assert.True((rows[(int)from][(int)to] == '1') == DTypes.CanCast(from, to), $"{from} to {to}");
            Assert.False(DTypes.CanCast(from, DType.Struct));
            Assert.False(DTypes.CanCast(DType.Struct, from));
        }

        Assert.Throws<ArgumentOutOfRangeException>(static () => DTypes.CanCast((DType)99, DType.Int8));
    }

    [Fact]
    public void PromotionIsTheStandards()
    {
        foreach (DType x in All)
        {
            foreach (DType y in All)
            {
                DTypeKind kinds = DTypes.KindOf(x) | DTypes.KindOf(y);
                bool inTable = kinds is DTypeKind.Bool or DTypeKind.RealFloating or DTypeKind.ComplexFloating or (DTypeKind.RealFloating | DTypeKind.ComplexFloating)
                    || ((kinds & ~DTypeKind.Integral) == 0 && !(kinds == DTypeKind.Integral && (x == DType.UInt64 || y == DType.UInt64)));
                if (!inTable)
                {
                    Assert.Throws<ArgumentException>(() => DTypes.ResultType(x, y));
                    continue;
                }

                // The smallest of the kinds that both go into.
                DType result = DTypes.ResultType(x, y);
                Assert.Equal(result, DTypes.ResultType(y, x));
                Assert.True(DTypes.CanCast(x, result) && DTypes.CanCast(y, result), $"{x}, {y}: {result}");
                Assert.True(DTypes.IsKind(result, kinds), $"{x}, {y}: {result}");
                Assert.DoesNotContain(All, d => DTypes.IsKind(d, kinds) && DTypes.ElementSize(d) < DTypes.ElementSize(result) && DTypes.CanCast(x, d) && DTypes.CanCast(y, d));
            }
        }

        Assert.Equal(DType.Int16, DTypes.ResultType(DType.UInt8, DType.Int8));
        Assert.Equal(
            "int32 and float32 are of different kinds and the standard has no common dtype; NumPy takes float64, 8 bytes an element against 4 and 4: cast one of them",
            Assert.Throws<ArgumentException>(static () => DTypes.ResultType(DType.Int32, DType.Float32)).Message);
        Assert.Contains("NumPy takes float64", Assert.Throws<ArgumentException>(static () => DTypes.ResultType(DType.UInt64, DType.Int8)).Message);
        Assert.Contains("NumPy takes int8", Assert.Throws<ArgumentException>(static () => DTypes.ResultType(DType.Bool, DType.Int8)).Message);
    }

    [Fact]
    public void KindsAndLimitsAreTheTypes()
    {
        Assert.Equal(["Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64"], All.Where(static d => DTypes.IsKind(d, DTypeKind.Integral)).Select(static d => d.ToString()));
        Assert.True(DTypes.IsKind(DType.Complex128, DTypeKind.Numeric) && !DTypes.IsKind(DType.Bool, DTypeKind.Numeric) && !DTypes.IsKind(DType.Struct, (DTypeKind)(-1)));
        Assert.Equal(new FloatInfo(32, MathF.BitIncrement(1) - 1, float.MaxValue, float.MinValue, MathF.BitIncrement(BitConverter.Int32BitsToSingle(0x7FFFFF)), DType.Float32), DTypes.FloatInfo(DType.Float32) with { SmallestNormal = MathF.BitIncrement(BitConverter.Int32BitsToSingle(0x7FFFFF)) });
        Assert.Equal(BitConverter.Int32BitsToSingle(0x800000), DTypes.FloatInfo(DType.Float32).SmallestNormal);
        Assert.Equal(BitConverter.Int64BitsToDouble(1L << 52), DTypes.FloatInfo(DType.Float64).SmallestNormal);
        Assert.Equal((double)BitConverter.UInt16BitsToHalf(0x400), DTypes.FloatInfo(DType.Float16).SmallestNormal);
        Assert.Equal(double.BitIncrement(1) - 1, DTypes.FloatInfo(DType.Complex128).Epsilon);
        Assert.Equal((double)(BitConverter.UInt16BitsToHalf(0x3C01) - Half.One), DTypes.FloatInfo(DType.Float16).Epsilon);
        Assert.Equal(new IntegerInfo(64, ulong.MaxValue, 0, DType.UInt64), DTypes.IntegerInfo(DType.UInt64));
        Assert.Equal(new IntegerInfo(64, long.MaxValue, long.MinValue, DType.Int64), DTypes.IntegerInfo(DType.Int64));
        Assert.Equal(new IntegerInfo(8, sbyte.MaxValue, sbyte.MinValue, DType.Int8), DTypes.IntegerInfo(DType.Int8));
        Assert.Contains("for integers there is IntegerInfo", Assert.Throws<ArgumentException>(static () => DTypes.FloatInfo(DType.Int8)).Message);
        Assert.Contains("for floating ones there is FloatInfo", Assert.Throws<ArgumentException>(static () => DTypes.IntegerInfo(DType.Float64)).Message);
    }
}

/// <summary>Broadcasting of sizes that are known at run time.</summary>
public class BroadcastShapesTests
{
    [Theory]
    [InlineData(new int[0], new int[0], new int[0])]
    [InlineData(new[] { 3 }, new int[0], new[] { 3 })]
    [InlineData(new[] { 5, 1 }, new[] { 4 }, new[] { 5, 4 })]
    [InlineData(new[] { 1, 3 }, new[] { 7, 1, 1 }, new[] { 7, 1, 3 })]
    [InlineData(new[] { 0, 2 }, new[] { 1, 2 }, new[] { 0, 2 })]
    public void SizesMeetAtTheLastAxis(int[] x, int[] y, int[] expected)
    {
        int[] result = [9, 9, 9, 9];
        Assert.Equal(expected.Length, Nd.BroadcastShapes(x, y, result));
        Assert.Equal([.. expected, .. Enumerable.Repeat(9, 4 - expected.Length)], result);
        Assert.Equal(expected.Length, Nd.BroadcastShapes(y, x, result));
        Assert.Equal(expected, result[..expected.Length]);
    }

    [Fact]
    public void OthersAreRefused()
    {
        Assert.Equal("(2, 3) and (4, 2) do not broadcast: axis 1 of the result would be 3 and 2", Assert.Throws<ShapeMismatchException>(static () => Nd.BroadcastShapes([2, 3], [4, 2], new int[2])).Message);
        Assert.Contains("there is room for 1", Assert.Throws<ArgumentException>(static () => Nd.BroadcastShapes([2, 3], [3], new int[1])).Message);
    }
}
