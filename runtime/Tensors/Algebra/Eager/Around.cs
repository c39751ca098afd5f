using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The plane <typeparamref name="A"/> seen from an operand that has one axis more, <typeparamref name="K"/> places before its last.</summary>
internal readonly struct Around<A, K> : IPlane
    where A : IPlane
    where K : struct, IDigit
{
    /// <inheritdoc/>
    public static int Col
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => A.Col < K.Value ? A.Col : A.Col + 1;
    }

    /// <inheritdoc/>
    public static int Row
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => A.Row < K.Value ? A.Row : A.Row + 1;
    }
}
