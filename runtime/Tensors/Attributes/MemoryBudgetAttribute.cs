namespace Tensors;

/// <summary>A limit on memory that the compiler checks. Broken, it is an error that says needed, allowed and over, the largest contributors and the
/// cheapest fix. No effect at run time.</summary>
/// <param name="types">On an assembly: the types that count, beside all static fields.</param>
/// <remarks>Sizes are constant numbers of bytes (<c>16 * KiB</c>) or text (<c>"16 KiB"</c>, <c>"1.5 MiB"</c>, <c>"64 kB"</c>, <c>"100 B"</c>). What is not
/// set is not limited. On methods, constructors, properties and operators: <see cref="Alloc"/>, <see cref="Temp"/>, <see cref="Stack"/> and
/// <see cref="Traffic"/>; on types and assemblies <see cref="Footprint"/>.</remarks>
/// <example><code>
/// [MemoryBudget(Alloc = 0, Temp = 16 * KiB, Stack = "64 KiB")]
/// static void Step(ref World w) { ... }
///
/// [MemoryBudget(Footprint = "64 MiB")]
/// public struct World { ... }
/// </code></example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class MemoryBudgetAttribute(params Type[] types) : Attribute
{
    /// <summary>On an assembly: the types that count, beside all static fields.</summary>
    public IReadOnlyList<Type> Types { get; } = types;

    /// <summary>The most bytes one call may take that live on after the statement that takes them: native blocks, and objects on the collector's heap.</summary>
    public object? Alloc { get; set; }

    /// <summary>The most scratch alive at one time during a call.</summary>
    public object? Temp { get; set; }

    /// <summary>The most bytes of tensors, structs and stackalloc on the stack at one time during a call, callees included.</summary>
    public object? Stack { get; set; }

    /// <summary>The most bytes one call may read and write.</summary>
    public object? Traffic { get; set; }

    /// <summary>On a type: the most bytes of one value with what its fields own (arrays of constant length, <see cref="Owned{T}"/>). On an assembly: of all
    /// static fields and of one value of each named type.</summary>
    public object? Footprint { get; set; }
}
