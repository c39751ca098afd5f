namespace Tensors;

/// <summary>A destination that a computation writes part by part, each part's operands evaluated when its turn comes: what they read may then be written already, also by
/// operands that are otherwise evaluated before anything is written. View, 0 bytes.</summary>
internal ref struct InParts<D> : IRegion
    where D : IRegion, allows ref struct
{
    private D _whole;

    /// <summary>The same region, asked about by its parts' operands.</summary>
    public InParts(D whole) => _whole = whole;

    /// <inheritdoc/>
    public static UnitAxis Unit => D.Unit;

    /// <inheritdoc/>
    public static bool IsDense => D.IsDense;

    /// <inheritdoc/>
    public static int ElementSize => D.ElementSize;

    /// <inheritdoc/>
    public static bool MayRunBackwards => D.MayRunBackwards;

    /// <inheritdoc/>
    public static bool IsWrittenInParts => true;

    /// <inheritdoc/>
    public ref byte Origin => ref _whole.Origin;

    /// <inheritdoc/>
    public int Rank => _whole.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => _whole.Dim(k);

    /// <inheritdoc/>
    public nint Stride(int k) => _whole.Stride(k);
}
