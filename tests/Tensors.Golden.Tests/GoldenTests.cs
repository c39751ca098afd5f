namespace Tensors.Golden.Tests;

/// <summary>Every case of every area.</summary>
public class GoldenTests
{
    public static TheoryData<string> Names => [.. GoldenCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void NumPyGivesTheSameAnswer(string name) => GoldenCases.All[name].Run();
}
