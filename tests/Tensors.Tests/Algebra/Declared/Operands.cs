using System.Numerics;
using Tensors.Tests.Algebra.Support;

namespace Tensors.Tests.Algebra.Declared;

[NdShape<bool>(67)] internal partial struct Mask67;

/// <summary>The operands of the declared tensors' tests: pairs of special values, divisors that no integer division refuses.</summary>
internal static class Operands
{
    public static T[] Left<T>(int count)
        where T : unmanaged, INumberBase<T>
    {
        (T[] x, _) = Samples.Pairs<T>();
        return [.. Enumerable.Range(0, count).Select(i => x[(i * 29) % x.Length])];
    }

    public static T[] Right<T>(int count)
        where T : unmanaged, INumberBase<T>
    {
        (_, T[] y) = Samples.Pairs<T>();
        return [.. Enumerable.Range(0, count).Select(i => i % 9 == 0 ? Left<T>(count)[i] : y[(i * 29) % y.Length]).Select(v => Divides(v) ? v : T.CreateTruncating(7))];
    }

    // Neither the value nor its sum with 5 may be 0 or -1, which some integer quotient cannot take.
    private static bool Divides<T>(T v)
        where T : unmanaged, INumberBase<T>
    {
        if (!Scalars.IsInteger<T>()) return true;
        T more = v + T.CreateTruncating(5);
        return !T.IsZero(v) && v != T.Zero - T.One && !T.IsZero(more) && more != T.Zero - T.One;
    }
}
