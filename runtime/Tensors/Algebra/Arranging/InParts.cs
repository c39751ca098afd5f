using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>A destination that a computation writes part by part, each part's operands evaluated when its turn comes: what they read may then be written already, also by
/// operands that are otherwise evaluated before anything is written. View, 0 bytes.</summary>
/// <remarks>It holds the sizes of the destination and is not generic over it: a type that grows with every level of a tree is refused by the NativeAOT compiler.</remarks>
internal ref struct InParts<T> : IRegion
    where T : unmanaged
{
    private readonly ref byte _origin;
    private Layout8<UnitNone> _layout;

    private InParts(ref byte origin, Layout8<UnitNone> layout)
    {
        _origin = ref origin;
        _layout = layout;
    }

    /// <summary>A region, asked about by its parts' operands.</summary>
    public static InParts<T> Of<D>(scoped ref D whole)
        where D : IRegion, allows ref struct
        => new(ref whole.Origin, Layouts.Of(ref whole));

    /// <inheritdoc/>
    public static UnitAxis Unit => UnitAxis.None;

    /// <inheritdoc/>
    public static bool IsDense => false;

    /// <inheritdoc/>
    public static int ElementSize => Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static bool MayRunBackwards => true;

    /// <inheritdoc/>
    public static bool IsWrittenInParts => true;

    /// <inheritdoc/>
    public ref byte Origin => ref _origin;

    /// <inheritdoc/>
    public int Rank => _layout.Rank;

    /// <inheritdoc/>
    public int Dim(int k) => _layout.Dim(k);

    /// <inheritdoc/>
    public nint Stride(int k) => _layout.Stride(k);
}
