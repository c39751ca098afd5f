using Tensors.Generators.Tests.Support;

namespace Tensors.Generators.Tests;

/// <summary>Functions of the user's as operations of the algebra.</summary>
public class FunctionTests
{
    [Fact]
    public void Function_Generates_Snapshot()
    {
        GeneratorResult result = GeneratorHarness.Run("""
            public static partial class Curves
            {
                public const float Limit = 2;
                [NdFunction] public static float Smooth(float t) => t * t * (3f - 2 * t);
                [NdFunction] internal static float Mix(float a, float b)
                {
                    float d = a - b;
                    bool far = d > Limit || !(d >= -Limit);
                    d *= 0.5f;
                    return far ? Smooth(d) : MathF.Sqrt(MathF.Abs(d)) + MathF.Max(a, b);
                }
            }
            """).AssertClean();

        Snapshot.Matches("Curves", result.Sources["Curves.SmoothFloat32Operation1.g.cs"] + result.Sources["Curves.MixFloat32Operation2.g.cs"]);
    }

    [Theory]
    [InlineData("float", "a > 1f ? MathF.Sqrt(a * 3f) : -a / 7f", "-2.5f, -1f, 0f, 0.5f, 1f, 1.5f, 2.25f, 3f, 9f, 100f, -0.25f, 7f, 8f, 1.25f, 6f, 2f, 5f")]
    [InlineData("double", "Math.Floor(a) + Math.Min(a, 0.1) * 1e-3", "-2.5, -1, 0, 0.5, 1, 1.5, 2.25, 3, 9, 100, -0.25, 7, 8, 1.25, 6, 2, 5")]
    [InlineData("byte", "(byte)(a * 3 + 1)", "0, 1, 2, 3, 80, 85, 86, 127, 128, 200, 254, 255, 9, 10, 11, 12, 13")]
    [InlineData("int", "a % 7 - a / 2", "0, 1, -2, 3, -80, 85, 86, 127, 128, 200, 254, 2000000000, 9, 10, 11, 12, -2000000000")]
    public void Function_OverTensor_IsTheFunctionOfEachElement(string type, string body, string values)
    {
        GeneratorResult result = GeneratorHarness.Run($$"""
            [NdShape(17, typeof({{type}}))] public partial struct Row;
            public static partial class Functions
            {
                [NdFunction] public static {{type}} F({{type}} a) => {{body}};

                public static string Differences()
                {
                    {{type}}[] values = [{{values}}];
                    Row x = default, y = default;
                    values.CopyTo(x.AsSpan());
                    {{Mutators(type)}}.Assign(ref y, F(x));
                    string wrong = "";
                    for (int i = 0; i < values.Length; i++)
                    {
                        if (!y[i].Equals(F(values[i]))) wrong += $"{values[i]}: {y[i]} for {F(values[i])}; ";
                    }

                    return wrong;
                }
            }
            """).AssertClean();

        Assert.Equal("", result.Invoke("Functions", "Differences"));
    }

    private static string Mutators(string type) => type switch { "float" => "SingleMutators", "double" => "DoubleMutators", "byte" => "ByteMutators", _ => "Int32Mutators" };
}
