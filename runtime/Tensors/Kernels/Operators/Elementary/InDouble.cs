using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>A function of floats that is evaluated in double and rounded once: within 0.51 ULP, at half the lanes.</summary>
internal readonly struct InDouble<K> : IUnaryKernel<float>
    where K : struct, IUnaryKernel<double>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x)
        where V : struct, ILane<V, float>
        => V.Widened<K>(x);
}

/// <summary>A function of pairs of floats that is evaluated in double and rounded once.</summary>
internal readonly struct PairInDouble<K> : IBinaryKernel<float>
    where K : struct, IBinaryKernel<double>
{
    [MethodImpl(AggressiveInlining)]
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, float>
        => V.Widened<K>(x, y);
}
