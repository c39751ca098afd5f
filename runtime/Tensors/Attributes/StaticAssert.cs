using System.Diagnostics;

namespace Tensors;

/// <summary>Assertions that the build checks and the program never runs.</summary>
[MemoryCost(MemoryCost.Value)]
public static class StaticAssert
{
    /// <summary>Demands that a constant condition holds. The analyzer reports a condition that is false or no constant as an error; the call itself
    /// is not compiled into the program.</summary>
    /// <param name="condition">A constant expression, over <c>SizeInBytes</c> and the like.</param>
    /// <param name="message">What to say when it does not hold.</param>
    /// <example><code>StaticAssert.That(HeightMap.SizeInBytes + Profile.SizeInBytes &lt;= 8 * MiB);</code></example>
    [Conditional("TENSORS_NEVER")]
    public static void That(bool condition, string? message = null)
    {
    }
}
