using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The plane <see cref="FirstPlane{R}"/> of <typeparamref name="R"/> axes seen from an operand that has one axis more,
/// <typeparamref name="K"/> places before its last.</summary>
internal readonly struct AroundFirst<R, K> : IPlane
    where R : struct, IDigit
    where K : struct, IDigit
{
    /// <inheritdoc/>
    public static int Col
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => R.Value - 1 < K.Value ? R.Value - 1 : R.Value;
    }

    /// <inheritdoc/>
    public static int Row
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => R.Value - 2 < K.Value ? R.Value - 2 : R.Value - 1;
    }
}
