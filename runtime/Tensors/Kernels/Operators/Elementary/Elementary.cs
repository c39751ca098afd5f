using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Leads an elementary function from its generic operator to the kernel of its element type. <c>S</c> is the kernel for float, <c>D</c>
/// the one for double. A scalar is element 0 of a vector, so that it has the same bits.</summary>
/// <remarks>Half is evaluated in float and rounded once more; any other floating-point type is evaluated in double.</remarks>
internal static class Elementary
{
    [MethodImpl(AggressiveInlining)]
    public static V Vector<V, T, S, D>(V x)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where S : struct, IUnaryKernel<float>
        where D : struct, IUnaryKernel<double>
        => typeof(T) == typeof(float) ? V.Call<float, S>(x) : V.Call<double, D>(x);

    [MethodImpl(AggressiveInlining)]
    public static V Vector<V, T, S, D>(V x, V y)
        where V : struct, ILane<V, T>
        where T : unmanaged
        where S : struct, IBinaryKernel<float>
        where D : struct, IBinaryKernel<double>
        => typeof(T) == typeof(float) ? V.Call<float, S>(x, y) : V.Call<double, D>(x, y);

    [MethodImpl(AggressiveInlining)]
    public static T Scalar<T, S, D>(T x)
        where T : unmanaged, IFloatingPointIeee754<T>
        where S : struct, IUnaryKernel<float>
        where D : struct, IUnaryKernel<double>
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(First<S>(Unsafe.BitCast<T, float>(x)));
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(First<D>(Unsafe.BitCast<T, double>(x)));
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>((Half)First<S>((float)Unsafe.BitCast<T, Half>(x)));
        }

        return T.CreateTruncating(First<D>(double.CreateTruncating(x)));
    }

    [MethodImpl(AggressiveInlining)]
    public static T Scalar<T, S, D>(T x, T y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where S : struct, IBinaryKernel<float>
        where D : struct, IBinaryKernel<double>
    {
        if (typeof(T) == typeof(float))
        {
            return Unsafe.BitCast<float, T>(First<S>(Unsafe.BitCast<T, float>(x), Unsafe.BitCast<T, float>(y)));
        }

        if (typeof(T) == typeof(double))
        {
            return Unsafe.BitCast<double, T>(First<D>(Unsafe.BitCast<T, double>(x), Unsafe.BitCast<T, double>(y)));
        }

        if (typeof(T) == typeof(Half))
        {
            return Unsafe.BitCast<Half, T>((Half)First<S>((float)Unsafe.BitCast<T, Half>(x), (float)Unsafe.BitCast<T, Half>(y)));
        }

        return T.CreateTruncating(First<D>(double.CreateTruncating(x), double.CreateTruncating(y)));
    }

    private static float First<S>(float x)
        where S : struct, IUnaryKernel<float>
        => Lane128<float>.Get(S.Invoke(Lane128<float>.Create(x)), 0);

    private static double First<D>(double x)
        where D : struct, IUnaryKernel<double>
        => Lane128<double>.Get(D.Invoke(Lane128<double>.Create(x)), 0);

    private static float First<S>(float x, float y)
        where S : struct, IBinaryKernel<float>
        => Lane128<float>.Get(S.Invoke(Lane128<float>.Create(x), Lane128<float>.Create(y)), 0);

    private static double First<D>(double x, double y)
        where D : struct, IBinaryKernel<double>
        => Lane128<double>.Get(D.Invoke(Lane128<double>.Create(x), Lane128<double>.Create(y)), 0);
}
