namespace Tensors;

/// <summary>The limits of a floating type: the standard's <c>finfo</c>. Of a complex type, those of its parts.</summary>
/// <param name="Bits">Bits of a number.</param>
/// <param name="Epsilon">The distance from 1 to the next larger number: NumPy's <c>eps</c>, not .NET's <c>float.Epsilon</c>, which is the smallest subnormal.</param>
/// <param name="Max">The largest finite number.</param>
/// <param name="Min">The smallest finite number.</param>
/// <param name="SmallestNormal">The smallest positive number of full precision.</param>
/// <param name="DType">The type of a real number, or of a part.</param>
[MemoryCost(MemoryCost.Value)]
[method: MemoryCost(MemoryCost.Value)]
public readonly record struct FloatInfo(int Bits, double Epsilon, double Max, double Min, double SmallestNormal, DType DType);

/// <summary>The limits of an integer type: the standard's <c>iinfo</c>.</summary>
/// <param name="Bits">Bits of a number.</param>
/// <param name="Max">The largest number.</param>
/// <param name="Min">The smallest number.</param>
/// <param name="DType">The type.</param>
[MemoryCost(MemoryCost.Value)]
[method: MemoryCost(MemoryCost.Value)]
public readonly record struct IntegerInfo(int Bits, Int128 Max, Int128 Min, DType DType);
