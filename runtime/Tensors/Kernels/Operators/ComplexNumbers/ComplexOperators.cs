using System.Numerics;
using System.Runtime.CompilerServices;
using static System.Runtime.CompilerServices.MethodImplOptions;

namespace Tensors;

/// <summary>An elementwise operation on a complex number. No vector holds complex numbers.</summary>
[MemoryCost(MemoryCost.Value)]
public interface IComplexOp : IUnaryOp<Complex>
{
    static bool IUnaryOp<Complex>.IsVectorizable => false;

    static V IUnaryOp<Complex>.Invoke<V>(V x) => x;
}

/// <summary>The principal square root, in the right half plane.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexSquareRoot : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Sqrt(x);
}

/// <summary>e^x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexExponential : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Exp(x);
}

/// <summary>e^x - 1, exact near 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexExponentialMinusOne : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Expm1(x);
}

/// <summary>The principal natural logarithm, its imaginary part from -pi to pi.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexLogarithm : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Log(x);
}

/// <summary>The principal natural logarithm of 1 + x, exact near 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexLogarithmOnePlus : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Log1p(x);
}

/// <summary>The principal logarithm to base 2.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexLogarithmBase2 : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Log2(x);
}

/// <summary>The principal logarithm to base 10.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexLogarithmBase10 : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Log10(x);
}

/// <summary>The sine.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexSine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Sin(x);
}

/// <summary>The cosine.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexCosine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Cos(x);
}

/// <summary>The tangent.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexTangent : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Tan(x);
}

/// <summary>The hyperbolic sine.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexHyperbolicSine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Sinh(x);
}

/// <summary>The hyperbolic cosine.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexHyperbolicCosine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Cosh(x);
}

/// <summary>The hyperbolic tangent.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexHyperbolicTangent : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Tanh(x);
}

/// <summary>The principal inverse sine; cuts along the real axis beyond 1 and -1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcSine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Asin(x);
}

/// <summary>The principal inverse cosine; cuts along the real axis beyond 1 and -1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcCosine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Acos(x);
}

/// <summary>The principal inverse tangent; cuts along the imaginary axis beyond i and -i.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcTangent : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Atan(x);
}

/// <summary>The principal inverse hyperbolic sine; cuts along the imaginary axis beyond i and -i.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcHyperbolicSine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Asinh(x);
}

/// <summary>The principal inverse hyperbolic cosine; a cut along the real axis below 1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcHyperbolicCosine : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Acosh(x);
}

/// <summary>The principal inverse hyperbolic tangent; cuts along the real axis beyond 1 and -1.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexArcHyperbolicTangent : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexInverse.Atanh(x);
}

/// <summary>1 / x.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexReciprocal : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => ComplexMath.Reciprocal(x);
}

/// <summary>x / |x|; 0 of 0.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexSign : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => x == Complex.Zero ? Complex.Zero : x / ComplexMath.Modulus(x);
}

/// <summary>The complex conjugate.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexConjugate : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => Complex.Conjugate(x);
}

/// <summary>Both parts to the nearest integer, ties to even.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexRound : IComplexOp
{
    /// <inheritdoc/>
    public static Complex Invoke(Complex x) => new(Math.Round(x.Real), Math.Round(x.Imaginary));
}

/// <summary>x^y, the principal value; small integer powers by multiplication.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexPower : IBinaryOp<Complex>
{
    /// <inheritdoc/>
    public static bool IsVectorizable => false;

    /// <inheritdoc/>
    public static Complex Invoke(Complex x, Complex y) => ComplexMath.Pow(x, y);

    /// <inheritdoc/>
    public static V Invoke<V>(V x, V y)
        where V : struct, ILane<V, Complex>
        => x;
}

/// <summary>The modulus, without overflow on the way.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexModulus : ICastOp<Complex, double>
{
    /// <inheritdoc/>
    public static double Convert(Complex value) => ComplexMath.Modulus(value);
}

/// <summary>The real part.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexReal : ICastOp<Complex, double>
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static double Convert(Complex value) => value.Real;
}

/// <summary>The imaginary part.</summary>
[MemoryCost(MemoryCost.Value)]
public readonly struct ComplexImaginary : ICastOp<Complex, double>
{
    /// <inheritdoc/>
    [MethodImpl(AggressiveInlining)]
    public static double Convert(Complex value) => value.Imaginary;
}
