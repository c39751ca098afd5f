namespace Tensors;

/// <summary>States what an operation costs in memory. For analyzers and for readers of the documentation; no effect at run time.</summary>
/// <param name="cost">The cost.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor, AllowMultiple = true, Inherited = false)]
public sealed class MemoryCostAttribute(MemoryCost cost) : Attribute
{
    /// <summary>The cost.</summary>
    public MemoryCost Cost { get; } = cost;

    /// <summary>For <see cref="MemoryCost.Copy"/> and <see cref="MemoryCost.Temp"/>: why. Layout, dtype, ownership or overlap.</summary>
    public string? Reason { get; set; }
}
