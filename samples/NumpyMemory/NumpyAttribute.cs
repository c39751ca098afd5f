namespace NumpyMemory;

/// <summary>The NumPy expression that a scenario is the counterpart of, as the data file spells it, and what ours costs in one word.</summary>
/// <param name="expression">The name of the row in <c>data/numpy-1.24.2.json</c>.</param>
/// <param name="word">What the scenario costs: View, InPlace, Into, Alloc, Copy, Value.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class NumpyAttribute(string expression, MemoryCost word) : Attribute
{
    /// <summary>The name of the row.</summary>
    public string Expression { get; } = expression;

    /// <summary>What the scenario costs.</summary>
    public MemoryCost Word { get; } = word;
}
