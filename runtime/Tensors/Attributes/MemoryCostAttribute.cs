namespace Tensors;

/// <summary>States what an operation costs in memory. For analyzers and for readers of the documentation; no effect at run time. On a type it holds
/// for every member without one of its own, <c>ToString</c> excepted: text is always allocated.</summary>
/// <param name="cost">The cost.</param>
/// <remarks>
/// <para>Amounts are formulas over type constants, in bytes:</para>
/// <code>
/// formula   product, or products with + or - between them
/// product   terms with * or / between them
/// term      123                a number
///           result             the bytes of the result
///           this               the bytes of the receiver (of an operator of assignment: its target)
///           x                  the bytes of the argument for the parameter x
///           length(x)          the elements of this, of the result or of an argument
///           along(x)           the elements of x along the axis that the argument axis names
///           sizeof(T)          the bytes of one T: a type parameter of the method or of its type
///           overlap(formula)   the formula where the operation reads, displaced, what it writes; else 0
///           nested(formula)    0 where the operation is the whole of an assignment whose target has its shape; else the formula
///           computed(x)        the bytes of the argument x where that is computed (a + b), 0 where it lies in memory (a, a[1..], Nd.MatMul(a, b))
///           factors(x)         the scratch of an elimination: of n by n matrices x, n * n elements and n rows of 4 bytes; 0 up to n = 4
///           factors(x, y)      and of its right sides y besides, as many elements as one of them has
///           ?                  not known before the program runs; <see cref="Reason"/> says why
///           ( formula )
/// </code>
/// <para>A method with this attribute is taken at its word: analyzers do not look into its body.</para>
/// </remarks>
/// <example><code>
/// [MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
/// public void Assign&lt;N&gt;(Expr&lt;float, N&gt; value)
///
/// [MemoryCost(MemoryCost.Alloc, Bytes = "sizeof(T)", Managed = "56")]
/// public Owned()
/// </code></example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = false)]
public sealed class MemoryCostAttribute(MemoryCost cost) : Attribute
{
    /// <summary>The cost.</summary>
    public MemoryCost Cost { get; } = cost;

    /// <summary>N, as a formula. Of <see cref="MemoryCost.Alloc"/> and <see cref="MemoryCost.Copy"/>: the bytes outside the collector's heap that live on,
    /// "result" where nothing is said. Of <see cref="MemoryCost.View"/>: the bytes it retains, those of its tensors where nothing is said.</summary>
    public string? Bytes { get; set; }

    /// <summary>Bytes on the collector's heap, as a formula; none where nothing is said.</summary>
    public string? Managed { get; set; }

    /// <summary>Scratch alive during the operation, as a formula; none where nothing is said.</summary>
    public string? Temp { get; set; }

    /// <summary>Bytes of the operation's own stack frames, as a formula; where nothing is said they are too few to count (below 1 KiB).</summary>
    public string? Stack { get; set; }

    /// <summary>Why: layout, dtype or ownership for a <see cref="MemoryCost.Copy"/>, or what makes an amount unknown.</summary>
    public string? Reason { get; set; }
}
