using System.Runtime.InteropServices;

namespace Tensors.Tests.Elementary;

/// <summary>The bits of a result depend on its arguments alone: not on the width, not on the neighbours in the vector, not on the machine.</summary>
public sealed class SameBitsTests
{
    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void Widths_AndScalars_GiveTheSameFloats(string name)
    {
        Subject subject = Subject.Named(name);
        float[] x = Arguments.Floats(1 << 14, seed: 11);
        float[] y = Arguments.Floats(1 << 14, seed: 12);
        Shuffle(x, y);
        float[] scalar = new float[x.Length];
        for (int i = 0; i < x.Length; i++) scalar[i] = subject.Of(x[i], y[i]);
        foreach (int width in (int[])[128, 256, 512]) AssertSame<float, uint>(scalar, subject.Vectors(width, x, y), x, y, $"{name}, {width} bits");
    }

    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void Widths_AndScalars_GiveTheSameDoubles(string name)
    {
        Subject subject = Subject.Named(name);
        double[] x = Arguments.Doubles(1 << 14, seed: 13);
        double[] y = Arguments.Doubles(1 << 14, seed: 14);
        Shuffle(x, y);
        double[] scalar = new double[x.Length];
        for (int i = 0; i < x.Length; i++) scalar[i] = subject.Of(x[i], y[i]);
        foreach (int width in (int[])[128, 256, 512]) AssertSame<double, ulong>(scalar, subject.Vectors(width, x, y), x, y, $"{name}, {width} bits");
    }

    /// <summary>The checksums were made once, on x64 with AVX2: every machine and every instruction set must come to them.</summary>
    [Theory]
    [InlineData("Exp", 0xD236D9A029911212UL, 0x59AB2CDD6EA80793UL)]
    [InlineData("Log", 0x8CAE049AE5A8F42DUL, 0x004D04749EC2F851UL)]
    [InlineData("Sin", 0x0E1F9A3D585396F5UL, 0x88B1575DF296D97DUL)]
    [InlineData("Cos", 0x9D0FC3757DBD94FCUL, 0x8143B1F4A2527A5EUL)]
    [InlineData("Tanh", 0x8209D8555E082A2AUL, 0x26D903A5A81E9FA3UL)]
    [InlineData("Sigmoid", 0x8B74159AB6253525UL, 0x47F27B7FB6FC808FUL)]
    [InlineData("Pow", 0x5A31AB9600ECCCA7UL, 0x0DB4B16A71F22EF2UL)]
    [InlineData("Atan2", 0xED88C71DC1CE02D0UL, 0xCB6B1E211558BEC1UL)]
    [InlineData("Hypot", 0x340887760B81EA40UL, 0x2834C8AA885C783EUL)]
    [InlineData("Tan", 0x98A7CD6006F1B1C1UL, 0x1EC93C2BC1CC4AD2UL)]
    [InlineData("Asin", 0xDF2DA87729591603UL, 0x9952A8FA2F7DA8E4UL)]
    [InlineData("Acos", 0xEBC99A94DD2B1D6BUL, 0xBE86F157D87E96FDUL)]
    [InlineData("Atan", 0x11F4EA51BCC9D849UL, 0xE2D180E752A70235UL)]
    [InlineData("Sinh", 0x5E038E4D0A135E17UL, 0x41C5D0400C3159D5UL)]
    [InlineData("Cosh", 0xCE3369565F1D0CC1UL, 0x2FF9B4CF0C8F01ACUL)]
    [InlineData("Asinh", 0xF258C39EE86A57BDUL, 0x8042D9506B2F2960UL)]
    [InlineData("Acosh", 0x32C9CB54C4F903BFUL, 0xD05F9329DD87E49DUL)]
    [InlineData("Atanh", 0x0EAA1435EA98BC65UL, 0x7BF83E38B34B58B1UL)]
    [InlineData("Expm1", 0xDDEB465726A58706UL, 0xF7634AC3B1849037UL)]
    [InlineData("Exp2", 0xF306B9EBB304C1E9UL, 0x8F5CAB443A6F1562UL)]
    [InlineData("Log1p", 0x73591202BAF9AD87UL, 0xB7589E36594D0E50UL)]
    [InlineData("Log2", 0xD349EECFEF995C12UL, 0xB994AE8ABFE91593UL)]
    [InlineData("Log10", 0x38FF452E0A694E30UL, 0x4B77B36737DED5C0UL)]
    [InlineData("LogAddExp", 0xA075DFC09563CA2BUL, 0x3638987DCB5613F9UL)]
    [Trait("Width", "All")]
    public void EveryMachine_GivesTheRecordedBits(string name, ulong floats, ulong doubles)
    {
        Subject subject = Subject.Named(name);
        float[] x = Arguments.Floats(1 << 12, seed: 21);
        float[] y = Arguments.Floats(1 << 12, seed: 22);
        double[] u = Arguments.Doubles(1 << 12, seed: 23);
        double[] v = Arguments.Doubles(1 << 12, seed: 24);
        Assert.Equal(
            $"{floats:X16} {doubles:X16}",
            $"{Checksum<float>(subject.Vectors(256, x, y)):X16} {Checksum<double>(subject.Vectors(256, u, v)):X16}");
    }

    /// <summary>FNV-1a over the bytes.</summary>
    private static ulong Checksum<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte b in MemoryMarshal.AsBytes(values)) hash = (hash ^ b) * 0x100000001B3;
        return hash;
    }

    private static void AssertSame<T, U>(T[] expected, T[] got, T[] x, T[] y, string what)
        where T : unmanaged
        where U : unmanaged
    {
        ReadOnlySpan<U> a = MemoryMarshal.Cast<T, U>(expected);
        ReadOnlySpan<U> b = MemoryMarshal.Cast<T, U>(got);
        for (int i = 0; i < a.Length; i++) Assert.True(a[i].Equals(b[i]), $"{what}: ({x[i]:R}, {y[i]:R}) gave {got[i]:R}, the scalar {expected[i]:R} (bits {b[i]:X}, {a[i]:X})");
    }

    // Near and far arguments side by side in one vector.
    private static void Shuffle<T>(T[] x, T[] y)
    {
        new Random(5).Shuffle(x);
        new Random(6).Shuffle(y);
    }
}
