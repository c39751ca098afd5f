using System.Globalization;
using System.Runtime.CompilerServices;
using Tensors.Tests.IO;
using Tensors.Tests.Memory;

namespace Tensors.Tests.Debugging;

public class TensorFormatterTests
{
    private static string Text<G, T>(ref G tensor, string? format = null, IFormatProvider? provider = null)
        where G : struct, ITensor<T>
        where T : unmanaged => TensorFormatter.Format<G, T>(in Unsafe.As<G, T>(ref tensor), format, provider);

    [Fact]
    public void Rows_AreTheLogicalOnes_InBothOrders()
    {
        Six<int> c = new() { A = 1, B = 2, C = 3, D = 4, E = 5, F = 60 };
        SixF<int> f = new() { A = 1, B = 4, C = 2, D = 5, E = 3, F = 60 };
        Assert.Equal("[[ 1  2  3]\n [ 4  5 60]]", Text<Six<int>, int>(ref c));
        Assert.Equal("[[ 1  2  3]\n [ 4  5 60]]", Text<SixF<int>, int>(ref f));
    }

    [Fact]
    public void Scalar_ShowsAllItsDigits()
    {
        One<double> third = new() { Value = 1.0 / 3 };
        One<bool> yes = new() { Value = true };
        Assert.Equal("0.3333333333333333", Text<One<double>, double>(ref third));
        Assert.Equal("True", Text<One<bool>, bool>(ref yes));
    }

    [Fact]
    public void Format_IsTheElements_AndColumnsStayAligned()
    {
        Six<float> tensor = new() { A = 1, B = -22.5f, C = 1.0f / 3, D = 1000, E = float.NaN, F = 0 };
        Assert.Equal("[[   1.00  -22.50    0.33]\n [1000.00     NaN    0.00]]", Text<Six<float>, float>(ref tensor, "F2", CultureInfo.InvariantCulture));
        Six<byte> bytes = new() { A = 1, B = 255, F = 16 };
        Assert.Equal("[[01 FF 00]\n [00 00 10]]", Text<Six<byte>, byte>(ref bytes, "X2"));
        Six<bool> bools = new() { A = true };
        Assert.Equal("[[ True False False]\n [False False False]]", Text<Six<bool>, bool>(ref bools, "F2"));
        Assert.Throws<FormatException>(() =>
        {
            Six<int> integers = default;
            Text<Six<int>, int>(ref integers, "Q9");
        });
    }

    [Fact]
    public void Provider_ChangesPointAndMinusOnly()
    {
        var culture = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "\u2212" };
        Six<float> tensor = new() { A = 0.5f, B = -1.25f };
        Assert.Equal("[[ 0,5  \u22121,25  0,  ]\n [ 0,    0,    0,  ]]", Text<Six<float>, float>(ref tensor, null, culture));
        Assert.Equal("[[ 0,50 \u22121,25  0,00]\n [ 0,00  0,00  0,00]]", Text<Six<float>, float>(ref tensor, "F2", culture));
    }

    [Fact]
    public void Structs_AreTheirOwnText()
    {
        Pair<Named> pair = new() { A = new Named(5), B = new Named(12) };
        Assert.Equal("[ <5> <12>]", Text<Pair<Named>, Named>(ref pair));
    }

    [Fact]
    public void LargeTensors_AreReadAtTheirEdgesOnly_OnASmallStack()
    {
        using var map = new Owned<Map1000>();
        Span<float> elements = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(RawBytes.Of(ref map.Value));
        elements.Fill(7f);
        elements[^1] = 8f;
        string text = "";
        long managed = 0;
        var thread = new Thread(() =>
        {
            MemoryMeasure measure = TensorMemory.Measure();
            text = Text<Map1000, float>(ref map.Value);
            managed = measure.Stop().ManagedBytes;
        }, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(
            """
            [[7. 7. 7. ... 7. 7. 7.]
             [7. 7. 7. ... 7. 7. 7.]
             [7. 7. 7. ... 7. 7. 7.]
             ...
             [7. 7. 7. ... 7. 7. 7.]
             [7. 7. 7. ... 7. 7. 7.]
             [7. 7. 7. ... 7. 7. 8.]]
            """.ReplaceLineEndings("\n"),
            text);
        Assert.InRange(managed, 1, 256 * 1024);
    }

    private readonly struct Named(int id)
    {
        private readonly int _id = id;

        public override string ToString() => $"<{_id}>";
    }
}
