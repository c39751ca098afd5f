namespace Tensors;

/// <summary>Units of memory for budgets: <c>MaxBytes = 4 * MiB</c>. They are <see cref="long"/>, so that products past 2 GiB do not overflow.</summary>
public static class ByteUnits
{
    /// <summary>1,024 bytes.</summary>
    public const long KiB = 1024;

    /// <summary>1,048,576 bytes.</summary>
    public const long MiB = 1024 * KiB;

    /// <summary>1,073,741,824 bytes.</summary>
    public const long GiB = 1024 * MiB;
}
