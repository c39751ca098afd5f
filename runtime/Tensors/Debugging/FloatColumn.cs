using System.Globalization;
using System.Text;

namespace Tensors;

/// <summary>Numbers with a fraction as NumPy prints them: one notation and one width for all, at most eight digits behind the point, never
/// more than tell a number from its neighbours.</summary>
/// <remarks>NumPy's rule: scientific from 1e8 on, below 1e-4, and where the largest is more than 1000 times the smallest.</remarks>
internal static class FloatColumn
{
    private const int Precision = 8;

    /// <summary>Formats all values to words of one width.</summary>
    /// <param name="values">The values, exactly.</param>
    /// <param name="shortest">The shortest text of each in its own type, invariant culture.</param>
    /// <param name="dtype">Their type: the ratio of largest to smallest is taken in it, as NumPy does.</param>
    /// <param name="plus">Whether positive numbers carry a sign.</param>
    public static string[] Format(ReadOnlySpan<double> values, ReadOnlySpan<string> shortest, DType dtype, bool plus)
    {
        var numbers = new DecimalDigits[values.Length];
        for (int i = 0; i < values.Length; i++)
            numbers[i] = double.IsFinite(values[i]) ? DecimalDigits.Of(values[i], shortest[i]) : default;
        string[] words = new string[values.Length];
        if (IsScientific(values, dtype))
            Scientific(values, numbers, plus, words);
        else
            Positional(values, numbers, plus, words);
        PadLeft(words);
        return words;
    }

    /// <summary>One number alone, as NumPy prints a scalar: all its digits, positional from 1e-4 up to 1e16.</summary>
    /// <param name="value">The value, exactly.</param>
    /// <param name="shortest">Its shortest text in its own type.</param>
    /// <param name="zeroFraction">Whether an integer shows ".0".</param>
    public static string FormatScalar(double value, string shortest, bool zeroFraction)
    {
        if (!double.IsFinite(value))
            return NonFinite(value, plus: false);
        DecimalDigits number = DecimalDigits.Of(value, shortest);
        double size = Math.Abs(value);
        if (size != 0 && (size < 1e-4 || size >= 1e16))
        {
            string fraction = number.Digits.Length > 1 ? "." + number.Digits[1..] : "";
            return Sign(number, plus: false) + number.Digits[0] + fraction + ExponentText(number.Exponent, 2);
        }

        string text = Sign(number, plus: false) + IntegerPart(number);
        string behind = FractionPart(number);
        return behind.Length > 0 ? $"{text}.{behind}" : zeroFraction ? text + ".0" : text;
    }

    private static bool IsScientific(ReadOnlySpan<double> values, DType dtype)
    {
        double max = 0;
        double min = double.PositiveInfinity;
        foreach (double value in values)
        {
            if (!double.IsFinite(value) || value == 0)
                continue;
            max = Math.Max(max, Math.Abs(value));
            min = Math.Min(min, Math.Abs(value));
        }

        if (max == 0)
            return false;
        double ratio = dtype switch
        {
            DType.Float16 => (double)((Half)max / (Half)min),
            DType.Float32 => (float)max / (float)min,
            _ => max / min,
        };
        return max >= 1e8 || min < 1e-4 || ratio > 1000;
    }

    private static void Positional(ReadOnlySpan<double> values, DecimalDigits[] numbers, bool plus, string[] words)
    {
        // Points stand in one column: the fractions are padded behind, the integers before. Without numbers there is no fraction.
        string[] fractions = new string[numbers.Length];
        int width = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                continue;
            numbers[i] = numbers[i].AtMost(numbers[i].Exponent + 1 + Precision);
            fractions[i] = FractionPart(numbers[i]);
            width = Math.Max(width, fractions[i].Length);
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            words[i] = double.IsFinite(values[i])
                ? $"{Sign(numbers[i], plus)}{IntegerPart(numbers[i])}.{fractions[i].PadRight(width)}"
                : NonFinite(values[i], plus);
        }
    }

    private static void Scientific(ReadOnlySpan<double> values, DecimalDigits[] numbers, bool plus, string[] words)
    {
        int precision = 0;
        int exponentDigits = 2;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!double.IsFinite(values[i]))
                continue;
            DecimalDigits shown = numbers[i].AtMost(Precision + 1);
            precision = Math.Max(precision, shown.Digits.Length - 1);
            exponentDigits = Math.Max(exponentDigits, Math.Abs(shown.Exponent) >= 100 ? 3 : 2);
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                words[i] = NonFinite(values[i], plus);
                continue;
            }

            DecimalDigits number = numbers[i].AtMost(Precision + 1).Exactly(precision + 1);
            words[i] = $"{Sign(number, plus)}{number.Digits[0]}.{number.Digits[1..]}{ExponentText(number.Exponent, exponentDigits)}";
        }
    }

    private static string IntegerPart(DecimalDigits number) =>
        number.Exponent < 0 ? "0"
        : number.Digits.Length > number.Exponent ? number.Digits[..(number.Exponent + 1)]
        : number.Digits.PadRight(number.Exponent + 1, '0');

    private static string FractionPart(DecimalDigits number) =>
        number.Digits == "0" ? ""
        : number.Exponent < 0 ? new string('0', -number.Exponent - 1) + number.Digits
        : number.Digits.Length > number.Exponent + 1 ? number.Digits[(number.Exponent + 1)..]
        : "";

    private static string ExponentText(int exponent, int digits) =>
        (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static string Sign(DecimalDigits number, bool plus) => number.Negative ? "-" : plus ? "+" : "";

    private static string NonFinite(double value, bool plus) =>
        double.IsNaN(value) ? (plus ? "+nan" : "nan") : value < 0 ? "-inf" : plus ? "+inf" : "inf";

    private static void PadLeft(string[] words)
    {
        int width = 0;
        foreach (string word in words)
            width = Math.Max(width, word.Length);
        for (int i = 0; i < words.Length; i++)
            words[i] = words[i].PadLeft(width);
    }
}
