namespace Tensors;

/// <summary>A holder that was collected without a dispose.</summary>
/// <param name="Owner">The holder's type as its user spells it, <c>Owned&lt;World&gt;</c>.</param>
/// <param name="Bytes">The declared bytes of the memory that stays taken.</param>
[MemoryCost(MemoryCost.Value)]
public readonly record struct TensorLeak(string Owner, long Bytes)
{
    /// <summary>One line that says what happened and what to do.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"Tensors: {Owner} ({Bytes:N0} bytes) was collected without Dispose. Its memory stays taken, since a ref may still point into it; create it with 'using', or dispose it.");
}
