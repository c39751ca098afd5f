using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The plane <see cref="LastPlane"/> seen from an operand that has one axis more, <typeparamref name="K"/> places before its last.</summary>
internal readonly struct AroundLast<K> : IPlane
    where K : struct, IDigit
{
    /// <inheritdoc/>
    public static int Col
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => K.Value > 0 ? 0 : 1;
    }

    /// <inheritdoc/>
    public static int Row
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => K.Value > 1 ? 1 : 2;
    }
}
