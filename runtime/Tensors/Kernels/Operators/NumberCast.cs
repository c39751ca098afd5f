using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>Conversions from an element type that is known to the JIT but not to the compiler: <c>x.Cast&lt;float&gt;()</c> names the target only,
/// and a constraint on the source has no place in that call. The comparisons of types are decided while compiling, one line remains.</summary>
internal static class NumberCast
{
    /// <summary>A way to treat what the target cannot hold.</summary>
    internal interface IMode
    {
        static abstract T Convert<S, T>(S value)
            where S : INumberBase<S>
            where T : INumberBase<T>;
    }

    /// <summary>As in C#, unchecked.</summary>
    internal readonly struct Truncating : IMode
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Convert<S, T>(S value)
            where S : INumberBase<S>
            where T : INumberBase<T>
            => T.CreateTruncating(value);
    }

    /// <summary>The nearest.</summary>
    internal readonly struct Saturating : IMode
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Convert<S, T>(S value)
            where S : INumberBase<S>
            where T : INumberBase<T>
            => T.CreateSaturating(value);
    }

    /// <summary>An exception.</summary>
    internal readonly struct Checked : IMode
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Convert<S, T>(S value)
            where S : INumberBase<S>
            where T : INumberBase<T>
            => T.CreateChecked(value);
    }

    /// <summary>Converts one element.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="S"/> is no element type of the library's own.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T To<S, T, M>(S value)
        where S : unmanaged
        where T : unmanaged, INumberBase<T>
        where M : IMode
    {
        if (typeof(S) == typeof(bool))
            return Unsafe.BitCast<S, bool>(value) ? T.One : T.Zero;
        if (typeof(S) == typeof(sbyte))
            return M.Convert<sbyte, T>(Unsafe.BitCast<S, sbyte>(value));
        if (typeof(S) == typeof(byte))
            return M.Convert<byte, T>(Unsafe.BitCast<S, byte>(value));
        if (typeof(S) == typeof(short))
            return M.Convert<short, T>(Unsafe.BitCast<S, short>(value));
        if (typeof(S) == typeof(ushort))
            return M.Convert<ushort, T>(Unsafe.BitCast<S, ushort>(value));
        if (typeof(S) == typeof(int))
            return M.Convert<int, T>(Unsafe.BitCast<S, int>(value));
        if (typeof(S) == typeof(uint))
            return M.Convert<uint, T>(Unsafe.BitCast<S, uint>(value));
        if (typeof(S) == typeof(long))
            return M.Convert<long, T>(Unsafe.BitCast<S, long>(value));
        if (typeof(S) == typeof(ulong))
            return M.Convert<ulong, T>(Unsafe.BitCast<S, ulong>(value));
        if (typeof(S) == typeof(Half))
            return M.Convert<Half, T>(Unsafe.BitCast<S, Half>(value));
        if (typeof(S) == typeof(float))
            return M.Convert<float, T>(Unsafe.BitCast<S, float>(value));
        if (typeof(S) == typeof(double))
            return M.Convert<double, T>(Unsafe.BitCast<S, double>(value));
        if (typeof(S) == typeof(Complex))
            return M.Convert<Complex, T>(Unsafe.BitCast<S, Complex>(value));
        throw Unknown<S>();
    }

    private static NotSupportedException Unknown<S>() => new($"elements of type {typeof(S).Name} do not convert: Cast knows bool, the integers, Half, float, double and Complex");
}
