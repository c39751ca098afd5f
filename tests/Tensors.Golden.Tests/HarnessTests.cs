using System.Numerics;
using Tensors.Golden.Tests.Basics;

namespace Tensors.Golden.Tests;

/// <summary>The harness itself: it must see a wrong answer, and say where it is.</summary>
public class HarnessTests
{
    [Fact]
    public void AWrongElementIsNamed()
    {
        var wrong = Case("f32 specials", default, static g =>
        {
            F4x4 x = g.Read<F4x4>("x"), y = g.Read<F4x4>("y"), z = default;
            z.Assign(x + y);
            z[2, 1] += 8e-8f;
            g.Expect(in z);
        });
        string message = Assert.ThrowsAny<Exception>(wrong.Run).Message;
        Assert.Contains("basics/add/f32 specials: out[2, 1] is ", message);
        Assert.Same(Assert.ThrowsAny<Exception>(wrong.Run).Message, message);
    }

    [Fact]
    public void AnotherShapeOrDtypeIsRefused()
    {
        Assert.Contains("F3x4 is float32 (3, 4), the array is <f4 (4, 4)", Assert.ThrowsAny<Exception>(Case("f32 specials", default, static g => g.Read<F3x4>("x")).Run).Message);
        Assert.Contains("D4x4 is float64 (4, 4), the array is <f4 (4, 4)", Assert.ThrowsAny<Exception>(Case("f32 specials", default, static g => g.Read<D4x4>("x")).Run).Message);
        Assert.Contains("golden/basics.py writes it", Assert.ThrowsAny<Exception>(Case("no such case", default, static g => g.Read<D4x4>("x")).Run).Message);
        Assert.Contains("compared nothing", Assert.ThrowsAny<Exception>(Case("f32 specials", default, static g => g.Read<F4x4>("x")).Run).Message);
    }

    [Fact]
    public void DistancesAreInUnitsOfTheType()
    {
        Assert.Equal(1, Distance.Of(MathF.BitIncrement(1), 1f, default).Ulp);
        Assert.Equal(2, Distance.Of(-double.Epsilon, double.Epsilon, default).Ulp);
        Assert.Equal(3, Distance.Of(BitConverter.Int16BitsToHalf(0x3C03), Half.One, default).Ulp);
        Assert.Equal(1, Distance.Of(float.PositiveInfinity, float.MaxValue, default).Ulp);
        Assert.True(Distance.Of(double.NaN, -double.NaN, default).Accepted);
        Assert.True(Distance.Of(new Complex(double.NaN, 1), new Complex(-double.NaN, 1), default).Accepted);
        Assert.False(Distance.Of(new Complex(1, 0.0), new Complex(1, -0.0), default).Accepted);
        Assert.False(Distance.Of(float.NaN, 1f, new Tolerance(9, 0, 0)).Accepted);
        Assert.False(Distance.Of(-0.0, 0.0, new Tolerance(9, 0, 0)).Accepted);
        Assert.True(Distance.Of(-0.0, 0.0, new Tolerance(0, 1e-9, 0)).Accepted);
        Assert.False(Distance.Of(double.PositiveInfinity, double.MaxValue, new Tolerance(0, 1, 0)).Accepted);
        Assert.True(Distance.Of(1 + 1e-7f, 1f, new Tolerance(1, 0, 0)).Accepted);
        Assert.False(Distance.Of(1 + 5e-7f, 1f, new Tolerance(1, 0, 0)).Accepted);
        Assert.False(Distance.Of(3L, 4L, new Tolerance(0, 1, 1)).Accepted);
    }

    private static GoldenCase Case(string name, Tolerance tolerance, Action<GoldenCase> run) =>
        new("basics", "add", name, tolerance, run, new Lazy<NpzArrays>(static () => NpzArrays.Open(Path.Combine(AppContext.BaseDirectory, "golden", "basics.npz"))));
}
