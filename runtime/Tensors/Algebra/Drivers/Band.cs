using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A run of places along one axis of a destination: what one thread writes. View, 0 bytes.</summary>
internal ref struct Band<D> : IRegion
    where D : struct, IRegion, allows ref struct
{
    private readonly int _axis;
    private readonly nint _start;
    private readonly nint _count;
    private D _whole;

    /// <summary><paramref name="count"/> places from <paramref name="start"/> on along axis <paramref name="axis"/>, counted from the last.</summary>
    public Band(D whole, int axis, nint start, nint count)
    {
        _whole = whole;
        _axis = axis;
        _start = start;
        _count = count;
    }

    /// <inheritdoc/>
    public static UnitAxis Unit => D.Unit;

    /// <inheritdoc/>
    public static bool IsDense => false;

    /// <inheritdoc/>
    public static int ElementSize => D.ElementSize;

    /// <inheritdoc/>
    public static bool IsWrittenInParts => D.IsWrittenInParts;

    /// <inheritdoc/>
    public static bool MayRunBackwards => D.MayRunBackwards;

    /// <inheritdoc/>
    public ref byte Origin => ref Unsafe.Add(ref _whole.Origin, _start * _whole.Stride(_axis) * D.ElementSize);

    /// <inheritdoc/>
    public int Rank => _whole.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => k == _axis ? (int)_count : _whole.Dim(k);

    /// <inheritdoc/>
    public nint Stride(int k) => _whole.Stride(k);
}
