namespace Tensors.Tests.Elementary;

/// <summary>Every function is within 2 units in the last place (the promise), and in fact within the measured bound recorded in
/// docs/elementary-functions.md: a change that loses accuracy shows here, long before it breaks the promise.</summary>
public sealed class AccuracyTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Elementary", "Golden");

    /// <summary>Name, bound in float, bound in double: the measured maxima rounded up.</summary>
    public static TheoryData<string, double, double> Bounds => new()
    {
        { "Exp", 0.8, 0.65 },
        { "Log", 0.9, 0.9 },
        { "Sin", 0.9, 0.8 },
        { "Cos", 0.9, 0.8 },
        { "Tanh", 1.4, 1.0 },
        { "Sigmoid", 1.3, 1.1 },
        { "Pow", 0.51, 0.75 },
        { "Atan2", 0.51, 0.75 },
        { "Hypot", 0.51, 1.3 },
        { "Tan", 0.51, 1.0 },
        { "Asin", 0.51, 0.7 },
        { "Acos", 0.51, 0.7 },
        { "Atan", 0.51, 0.7 },
        { "Sinh", 0.51, 1.1 },
        { "Cosh", 0.51, 0.9 },
        { "Asinh", 0.51, 1.1 },
        { "Acosh", 0.51, 0.6 },
        { "Atanh", 0.51, 1.1 },
        { "Expm1", 0.51, 0.75 },
        { "Exp2", 0.51, 0.75 },
        { "Log1p", 0.51, 0.6 },
        { "Log2", 0.51, 0.6 },
        { "Log10", 0.51, 0.6 },
        { "LogAddExp", 0.51, 0.7 },
    };

    /// <summary>Double against values computed with mpmath; Golden/golden.py tells how, and the format.</summary>
    [Theory]
    [MemberData(nameof(Bounds))]
    public void Double_IsWithinItsBound(string name, double _, double bound)
    {
        Subject subject = Subject.Named(name);
        byte[] file = File.ReadAllBytes(Path.Combine(Folder, name + ".bin"));
        int size = (8 * subject.Arity) + 12;
        Assert.True(file.Length / size > 1000);
        double worst = 0;
        string at = "";
        for (int i = 0; i + size <= file.Length; i += size)
        {
            double x = BitConverter.ToDouble(file, i);
            double y = subject.Arity == 2 ? BitConverter.ToDouble(file, i + 8) : 0;
            double nearest = BitConverter.ToDouble(file, i + size - 12);
            double error = Ulp.Error(subject.Of(x, y), nearest, BitConverter.ToSingle(file, i + size - 4));
            if (error > worst) (worst, at) = (error, $"{name}({x:R}, {y:R}) = {subject.Of(x, y):R}, not {nearest:R}");
        }

        Assert.True(worst <= bound, $"{worst:F3} ULP: {at}");
    }

    /// <summary>Float against the platform's double function, whose own error is some 2^-29 of a float's last place.</summary>
    [Theory]
    [MemberData(nameof(Bounds))]
    public void Float_IsWithinItsBound(string name, double bound, double _)
    {
        Subject subject = Subject.Named(name);
        float[] x = Arguments.Floats(1 << 18, seed: 1);
        float[] y = Arguments.Floats(1 << 18, seed: 2);
        float[] got = subject.Vectors(128, x, y);
        double worst = 0;
        string at = "";
        for (int i = 0; i < x.Length; i++)
        {
            double error = Ulp.Error(got[i], subject.Platform(x[i], y[i]));
            if (error > worst) (worst, at) = (error, $"{name}({x[i]:R}, {y[i]:R}) = {got[i]:R}, not {(float)subject.Platform(x[i], y[i]):R}");
        }

        Assert.True(worst <= bound, $"{worst:F3} ULP: {at}");
    }

    /// <summary>Every Half for unary functions, random pairs for binary ones: at most the neighbour of the nearest.</summary>
    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void Half_IsTheNearestOrItsNeighbour(string name)
    {
        Subject subject = Subject.Named(name);
        Random random = new(3);
        int count = subject.Arity == 1 ? 65536 : 200_000;
        int worst = 0;
        for (int i = 0; i < count; i++)
        {
            Half x = BitConverter.UInt16BitsToHalf((ushort)(subject.Arity == 1 ? i : random.Next(65536)));
            Half y = BitConverter.UInt16BitsToHalf((ushort)random.Next(65536));
            Half exact = (Half)subject.Platform((double)x, (double)y);
            Half got = subject.Of(x, y);
            if (Half.IsNaN(exact)) Assert.True(Half.IsNaN(got), $"{name}({x}, {y}) = {got}, not NaN");
            else worst = Math.Max(worst, Ulp.Steps(got, exact));
        }

        Assert.InRange(worst, 0, 1);
    }
}
