using System.Globalization;

namespace Tensors.Tests.Elementary;

/// <summary>Zeros and their signs, infinities, NaN, subnormals, the largest numbers: NumPy's answers, over all pairs for binary functions.</summary>
public sealed class SpecialValueTests
{
    private static string[] Lines { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Elementary", "Golden", "special-values.txt"));

    public static TheoryData<string> NumPyNames => [.. Subject.All.Select(s => s.Name).Where(n => n != "Sigmoid")];

    [Theory]
    [MemberData(nameof(NumPyNames))]
    public void Answers_AreNumPys(string name)
    {
        Subject subject = Subject.Named(name);
        int checkedCount = 0;
        foreach (string line in Lines)
        {
            string[] part = line.Split(' ');
            if (part[0] != name) continue;
            double x = Value(part[1], part[2]);
            double y = subject.Arity == 2 ? Value(part[1], part[3]) : 0;
            double expected = Value(part[1], part[^1]);
            double got = part[1] switch
            {
                "float16" => (double)subject.Of((Half)x, (Half)y),
                "float32" => subject.Of((float)x, (float)y),
                _ => subject.Of(x, y),
            };
            Assert.True(Agrees(part[1], got, expected), $"{line}: {name}({x:R}, {y:R}) gave {got:R}, NumPy {expected:R}");
            checkedCount++;
        }

        Assert.True(checkedCount >= 3 * 27);
    }

    [Fact]
    public void Sigmoid_HasItsLimits()
    {
        Assert.Equal(0.5, Nd.Sigmoid(-0.0));
        Assert.Equal(0.5f, Nd.Sigmoid(0f));
        Assert.Equal(1.0, Nd.Sigmoid(double.PositiveInfinity));
        Assert.Equal(0.0, Nd.Sigmoid(double.NegativeInfinity));
        Assert.Equal(0f, Nd.Sigmoid(float.MinValue));
        Assert.Equal(1f, Nd.Sigmoid(float.MaxValue));
        Assert.True(double.IsNaN(Nd.Sigmoid(double.NaN)));
        Assert.True(float.IsNaN(Nd.Sigmoid(float.NaN)));
    }

    // Zeros, infinities and NaN exactly; other numbers within NumPy's own error, four units in the last place.
    private static bool Agrees(string dtype, double got, double expected)
    {
        if (double.IsNaN(expected) || !double.IsFinite(expected) || expected == 0 || got == 0) return BitConverter.DoubleToInt64Bits(got) == BitConverter.DoubleToInt64Bits(expected) || (double.IsNaN(got) && double.IsNaN(expected));
        return dtype switch
        {
            "float16" => Ulp.Steps((Half)got, (Half)expected) <= 1,
            "float32" => Ulp.Error((float)got, expected) <= 4,
            _ => Ulp.Error(got, expected, 0) <= 4,
        };
    }

    private static double Value(string dtype, string bits)
        => bits == "nan" ? double.NaN : dtype switch
        {
            "float16" => (double)BitConverter.UInt16BitsToHalf(ushort.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            "float32" => BitConverter.UInt32BitsToSingle(uint.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            _ => BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        };
}
