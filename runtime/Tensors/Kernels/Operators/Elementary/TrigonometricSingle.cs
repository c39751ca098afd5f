using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Sine and cosine of floats: |x| = k pi/2 + r, a polynomial of r, the quadrant's sign.</summary>
/// <remarks>pi/2 is cut into three parts of 12 bits and a rest (Cody and Waite), so that k times a part is exact for k up to 4096, and r is kept
/// in two floats where the parts nearly cancel. Larger arguments take the double kernel.</remarks>
internal static class TrigonometricSingle
{
    private const float Bound = 6400f;

    [MethodImpl(AggressiveInlining)]
    public static V Evaluate<V>(V x, bool cosine)
        where V : struct, ILane<V, float>
    {
        V a = V.Abs(x);
        V t = (a * V.Create(0.63661975f)) + V.Create(ExponentialCore.IntegerSingle);
        V k = t - V.Create(ExponentialCore.IntegerSingle);
        V r = (a - (k * V.Create(1.5703125f))) - (k * V.Create(0.0004837512969970703f));
        r = Exact<float>.Difference(r, k * V.Create(7.549533620476723e-08f), out V rest);
        rest -= k * V.Create(2.5633440682570896e-12f);
        V reduced = r + rest;
        rest = (r - reduced) + rest;

        V y = Finish(x, reduced, rest, t, cosine);
        V far = ~V.LessOrEqual(a, V.Create(Bound));
        return V.Bits(far) == 0 ? y : V.Select(far, Far(x, cosine), y);
    }

    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static V Far<V>(V x, bool cosine)
        where V : struct, ILane<V, float>
        => cosine ? V.Widened<CosineDouble>(x) : V.Widened<SineDouble>(x);

    [MethodImpl(AggressiveInlining)]
    private static V Finish<V>(V x, V r, V rest, V t, bool cosine)
        where V : struct, ILane<V, float>
    {
        V one = V.Create(1f);
        V half = V.Create(0.5f);
        V sign = V.Create(-0f);
        V z = r * r;
        V halfSquare = z * half;
        V w = one - halfSquare;

        V s = V.Create(-0.16666667f) + (z * (V.Create(0.008333332f) + (z * (V.Create(-0.00019840039f) + (z * V.Create(2.7243782e-06f))))));
        V sine = r + ((r * z * s) + (rest * w));
        V c = V.Create(0.041666664f) + (z * (V.Create(-0.0013888279f) + (z * V.Create(2.4542871e-05f))));
        V cosineValue = w + (((one - w) - halfSquare) + ((z * z * c) - (r * rest)));

        // The quadrant's number stands in the low bits of t: the lowest chooses the function, the next one the sign.
        V quadrant = cosine ? t + one : t;
        V odd = V.Less(V.Create(0f), V.BitsLeft(quadrant, 23) & V.Create(1.17549435e-38f));
        V y = V.Select(odd, cosineValue, sine) ^ (V.BitsLeft(quadrant, 30) & sign);
        return cosine ? y : y ^ (x & sign);
    }
}
