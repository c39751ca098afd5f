using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>Sine, cosine and tangent of doubles: |x| = k pi/2 + r, a polynomial of r, the quadrant's sign.</summary>
/// <remarks>pi/2 is cut into three parts of 29 bits and a rest (Cody and Waite), so that k times a part is exact for k up to 2^24, and r is kept
/// in two doubles. Elements beyond that are reduced one by one, <see cref="LargeReduction"/>.</remarks>
internal static class TrigonometricDouble
{
    private const double Bound = 2.6e7;

    [MethodImpl(AggressiveInlining)]
    public static V Evaluate<V>(V x, TrigonometricFunction function)
        where V : struct, ILane<V, double>
    {
        V a = V.Abs(x);
        V k = (a * V.Create(0.6366197723675814)) + V.Create(ExponentialCore.IntegerDouble);
        k -= V.Create(ExponentialCore.IntegerDouble);
        V r = a - (k * V.Create(1.570796325802803));
        r = Exact<double>.Difference(r, k * V.Create(9.920935774287987e-10), out V rest);
        r = Exact<double>.Difference(r, k * V.Create(2.2517417706346578e-18), out V more);
        rest = (rest + more) - (k * V.Create(3.5215598651832e-27));
        V reduced = r + rest;
        rest = (r - reduced) + rest;

        V far = ~V.LessOrEqual(a, V.Create(Bound));
        return V.Bits(far) == 0 ? Finish(x, reduced, rest, k, function) : Far(x, reduced, rest, k, function);
    }

    /// <summary>Reduces the elements beyond the bound one by one.</summary>
    [MethodImpl(NoInlining | AggressiveOptimization)]
    private static V Far<V>(V x, V r, V rest, V k, TrigonometricFunction function)
        where V : struct, ILane<V, double>
    {
        Span<double> rs = stackalloc double[V.Count];
        Span<double> rests = stackalloc double[V.Count];
        Span<double> ks = stackalloc double[V.Count];
        V.Store(r, ref rs[0], 0);
        V.Store(rest, ref rests[0], 0);
        V.Store(k, ref ks[0], 0);
        for (int i = 0; i < V.Count; i++)
        {
            double a = Math.Abs(V.Get(x, i));
            if (!(a <= Bound))
            {
                ks[i] = LargeReduction.Reduce(a, out rs[i], out rests[i]);
            }
        }

        return Finish(x, V.Load(in rs[0], 0), V.Load(in rests[0], 0), V.Load(in ks[0], 0), function);
    }

    [MethodImpl(AggressiveInlining)]
    private static V Finish<V>(V x, V r, V rest, V k, TrigonometricFunction function)
        where V : struct, ILane<V, double>
    {
        V one = V.Create(1.0);
        V half = V.Create(0.5);
        V sign = V.Create(-0.0);
        V z = r * r;
        V halfSquare = z * half;
        V w = one - halfSquare;
        V zz = z * z;

        V s = V.Create(-0.16666666666666666) + (z * V.Create(0.008333333333333331))
            + (zz * ((V.Create(-0.00019841269841264567) + (z * V.Create(2.7557319218954762e-06)))
            + (zz * ((V.Create(-2.505210610025599e-08) + (z * V.Create(1.6058510875319195e-10))) + (zz * V.Create(-7.585486485235938e-13))))));
        V sineLow = (r * z * s) + (rest * w);

        V c = V.Create(0.041666666666666664) + (z * V.Create(-0.0013888888888887241))
            + (zz * ((V.Create(2.480158729853226e-05) + (z * V.Create(-2.7557317151858866e-07)))
            + (zz * (V.Create(2.0876121534608454e-09) + (z * V.Create(-1.1380868171449914e-11))))));
        V cosineLow = ((one - w) - halfSquare) + ((zz * c) - (r * rest));

        bool cosine = function == TrigonometricFunction.Cosine;

        // The quadrant's number in the low bits: the lowest chooses the function, the next one the sign.
        V quadrant = k + V.Create(cosine ? ExponentialCore.IntegerDouble + 1 : ExponentialCore.IntegerDouble);
        V even = ~V.Less(V.Create(0.0), V.BitsLeft(quadrant, 52) & V.Create(2.2250738585072014e-308));
        V y;
        if (function == TrigonometricFunction.Tangent)
        {
            y = Quotient(r, sineLow, w, cosineLow, even);
        }
        else
        {
            y = V.Select(even, r + sineLow, w + cosineLow) ^ (V.BitsLeft(quadrant, 62) & sign);
        }

        y = cosine ? y : y ^ (x & sign);
        return V.Select(V.Equal(x, x), y, x + x);
    }

    /// <summary>The tangent: sine over cosine in the even quadrants, else -cosine over sine, with the remainder of the division.</summary>
    [MethodImpl(AggressiveInlining)]
    private static V Quotient<V>(V sine, V sineLow, V cosine, V cosineLow, V even)
        where V : struct, ILane<V, double>
    {
        sine = Exact<double>.SumOrdered(sine, sineLow, out sineLow);
        cosine = Exact<double>.SumOrdered(cosine, cosineLow, out cosineLow);
        V numerator = V.Select(even, sine, -cosine);
        V numeratorLow = V.Select(even, sineLow, -cosineLow);
        V divisor = V.Select(even, cosine, sine);
        V divisorLow = V.Select(even, cosineLow, sineLow);
        V q = numerator / divisor;
        V product = Exact.Product(q, divisor, out V rest);
        return q + (((((numerator - product) - rest) + numeratorLow) - (q * divisorLow)) / divisor);
    }
}

/// <summary>Which function of the angle is wanted; a constant where it is used.</summary>
internal enum TrigonometricFunction
{
    /// <summary>The sine.</summary>
    Sine,

    /// <summary>The cosine.</summary>
    Cosine,

    /// <summary>The tangent.</summary>
    Tangent,
}
