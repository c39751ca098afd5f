namespace Tensors.Tool.Model;

/// <summary>What can be counted and limited, as reports spell it.</summary>
internal static class Resources
{
    public const string Alloc = "alloc";

    public const string Temp = "temp";

    public const string Stack = "stack";

    public const string Traffic = "traffic";

    public const string Footprint = "footprint";
}

/// <summary>Sums that stay at the largest long instead of wrapping.</summary>
internal static class Count
{
    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;
}
