namespace Tensors.Benchmarks.Contests;

/// <summary>Inputs that are the same in every run.</summary>
internal static class Numbers
{
    /// <summary>Fills with numbers between 0.5 and 1.5: no zeros, no denormals, nothing that cancels out.</summary>
    public static void Fill(Span<float> values, uint seed)
    {
        uint state = seed * 2654435761u + 1;
        for (int i = 0; i < values.Length; i++)
        {
            state = state * 1664525u + 1013904223u;
            values[i] = 0.5f + (state >> 8) * (1f / (1 << 24));
        }
    }
}
