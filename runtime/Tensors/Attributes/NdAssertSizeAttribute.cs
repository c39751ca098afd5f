namespace Tensors;

/// <summary>States the exact size of a declared tensor; a build error when it differs.</summary>
/// <param name="type">The declared tensor.</param>
/// <param name="bytes">Its size in bytes.</param>
/// <example><code>[assembly: NdAssertSize(typeof(HeightMap), 4_000_000)]</code></example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class NdAssertSizeAttribute(Type type, long bytes) : Attribute
{
    /// <summary>The declared tensor.</summary>
    public Type Type { get; } = type;

    /// <summary>Its size in bytes.</summary>
    public long Bytes { get; } = bytes;
}
