namespace Tensors;

/// <summary>Tensors as text. Generated <c>ToString</c> methods call it.</summary>
public static class TensorFormatter
{
    /// <summary>The tensor as NumPy 1.24 prints it with <c>str</c>: rows in brackets, columns aligned, at most eight digits behind the point,
    /// lines of 75 characters, and beyond 1000 elements three at each end of each axis with dots between.</summary>
    /// <typeparam name="G">The declared tensor.</typeparam>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <param name="first">Its first element in memory.</param>
    /// <param name="format">A format of the element type, such as <c>F2</c>; null or empty for NumPy's own. bool has none.</param>
    /// <param name="provider">A culture. Null is the invariant one where there is no format, and the current one where there is one.</param>
    /// <remarks>Reads the shown elements only, and copies no tensor; costs managed memory of some hundred bytes per element shown.</remarks>
    /// <exception cref="FormatException">The element type does not know the format.</exception>
    [MemoryCost(MemoryCost.Alloc, Bytes = "0", Managed = "?", Reason = "text")]
    public static string Format<G, T>(ref readonly T first, string? format, IFormatProvider? provider)
        where G : struct, ITensor<T>
        where T : unmanaged
    {
        Span<int> dims = stackalloc int[G.Rank];
        Span<nint> steps = stackalloc nint[G.Rank];
        for (int axis = 0; axis < G.Rank; axis++)
        {
            dims[axis] = G.Dim(axis);
            steps[axis] = ShapeFacts<G>.Step(axis);
        }

        return TensorText.Format(in first, dims, steps, format, provider);
    }
}
