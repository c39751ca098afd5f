namespace Tensors.Interop.Tests;

[NdShape<float>(1)] internal partial struct One;
[NdShape<double>(1, 1, 1)] internal partial struct OneOfThree;
[NdShape<bool>] internal partial struct Truth;

/// <summary>Tensors of one element as numbers.</summary>
public class ConversionTests
{
    [Fact]
    public void OneElementIsAValue()
    {
        One x = default;
        x.Value = 2.5f;
        OneOfThree y = default;
        y.Assign(Nd.Sum(x.E.Cast<double>()) + 1.0);
        Truth t = default;
        t.Assign(true);
        Assert.Equal(2.5f, x[0]);
        Assert.Equal(2, (int)x.Value);
        Assert.Equal(3.5, y.Value);
        Assert.True(t.Value);
    }
}
