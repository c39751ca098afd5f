using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The shown elements of a tensor as words of one width.</summary>
internal static class ElementWords
{
    /// <summary>Formats elements.</summary>
    /// <param name="elements">The elements that are shown, not all of the tensor.</param>
    /// <param name="format">A format of the element type; null for NumPy's.</param>
    /// <param name="provider">A culture; null for the invariant one, which NumPy's output has.</param>
    /// <param name="scalar">Whether the tensor has rank 0: NumPy then shows all digits.</param>
    public static string[] Of<T>(T[] elements, string? format, IFormatProvider? provider, bool scalar)
        where T : unmanaged
    {
        DType dtype = DTypes.Of<T>();
        if (dtype == DType.Bool)
            return Array.ConvertAll(elements, e => !Unsafe.BitCast<T, bool>(e) ? "False" : scalar ? "True" : " True");
        if (!string.IsNullOrEmpty(format) || dtype == DType.Struct)
            return Align(Array.ConvertAll(elements, e => e is IFormattable ? ((IFormattable)e).ToString(format, provider) : e.ToString() ?? ""));

        string[] words = dtype switch
        {
            DType.Complex128 => OfComplex(Array.ConvertAll(elements, static e => Unsafe.BitCast<T, Complex>(e)), scalar),
            DType.Float16 or DType.Float32 or DType.Float64 => OfFloats(elements, dtype, scalar),
            _ => Align(Array.ConvertAll(elements, static e => ((IFormattable)e).ToString(null, CultureInfo.InvariantCulture))),
        };
        return provider is null ? words : Localize(words, NumberFormatInfo.GetInstance(provider));
    }

    private static string[] OfFloats<T>(T[] elements, DType dtype, bool scalar)
        where T : unmanaged
    {
        double[] values = Array.ConvertAll(elements, static e =>
            typeof(T) == typeof(Half) ? (double)Unsafe.BitCast<T, Half>(e)
            : typeof(T) == typeof(float) ? Unsafe.BitCast<T, float>(e)
            : Unsafe.BitCast<T, double>(e));
        string[] shortest = Array.ConvertAll(elements, static e => ((IFormattable)e).ToString(null, CultureInfo.InvariantCulture));
        return scalar
            ? [FloatColumn.FormatScalar(values[0], shortest[0], zeroFraction: true)]
            : FloatColumn.Format(values, shortest, dtype, plus: false);
    }

    private static string[] OfComplex(Complex[] elements, bool scalar)
    {
        double[] real = Array.ConvertAll(elements, static e => e.Real);
        double[] imaginary = Array.ConvertAll(elements, static e => e.Imaginary);
        if (scalar)
            return [OfComplexScalar(real[0], imaginary[0])];
        string[] words = FloatColumn.Format(real, Array.ConvertAll(real, Shortest), DType.Float64, plus: false);
        string[] behind = FloatColumn.Format(imaginary, Array.ConvertAll(imaginary, Shortest), DType.Float64, plus: true);
        for (int i = 0; i < words.Length; i++)
        {
            // The j follows the last digit; padding comes behind it.
            string digits = behind[i].TrimEnd();
            words[i] = $"{words[i]}{digits}j{behind[i][digits.Length..]}";
        }

        return words;
    }

    private static string OfComplexScalar(double real, double imaginary)
    {
        string behind = FloatColumn.FormatScalar(imaginary, Shortest(imaginary), zeroFraction: false);
        if (real == 0 && !double.IsNegative(real))
            return behind + "j";
        string plus = behind[0] == '-' ? "" : "+";
        return $"({FloatColumn.FormatScalar(real, Shortest(real), zeroFraction: false)}{plus}{behind}j)";
    }

    private static string Shortest(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string[] Align(string[] words)
    {
        int width = 0;
        foreach (string word in words)
            width = Math.Max(width, word.Length);
        return Array.ConvertAll(words, word => word.PadLeft(width));
    }

    // The layout stays NumPy's, the point and the minus become the culture's.
    private static string[] Localize(string[] words, NumberFormatInfo numbers)
    {
        if (numbers.NumberDecimalSeparator == "." && numbers.NegativeSign == "-")
            return words;
        return Array.ConvertAll(words, word => word
            .Replace("-", numbers.NegativeSign, StringComparison.Ordinal)
            .Replace(".", numbers.NumberDecimalSeparator, StringComparison.Ordinal));
    }
}
