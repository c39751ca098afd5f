using NumpyMemory.Scenarios;

namespace NumpyMemory;

/// <summary>More of what is there before a scenario runs: managed arrays, and tensors in blocks of their own.</summary>
internal static class Managed
{
    /// <summary>A million floats.</summary>
    public static readonly float[] Floats = new float[1_000_000];

    /// <summary>A thousand rows of a thousand floats.</summary>
    public static readonly float[][] Jagged = [.. Enumerable.Range(0, 1000).Select(static _ => new float[1000])];

    /// <summary>A state and the next.</summary>
    public static readonly DoubleBuffer<Map> Buffers = new();

    /// <summary>A cube of 40 floats a side.</summary>
    public static readonly Owned<Cube> Cube = new();

    /// <summary>A million packed records.</summary>
    public static readonly Owned<PackedRecords> Records = new();
}
