namespace Tensors.Analyzers.Costs;

/// <summary>The words of the runtime's <c>MemoryCost</c>, by the same names and numbers.</summary>
internal enum CostWord
{
    View,
    InPlace,
    Into,
    Alloc,
    Copy,
    Temp,
    Value,
}
