using System.Globalization;

namespace Tensors;

/// <summary>A finite number in decimal: the fewest digits that tell it from its neighbours of the same type, and as many of the exact value as
/// are asked for. The number is d.ddd x 10^<see cref="Exponent"/>.</summary>
internal readonly struct DecimalDigits
{
    // Where rounding to fewer digits is decided. Beyond, only numbers made for it could differ.
    private const string ExactFormat = "E60";

    private readonly double _value;

    private DecimalDigits(double value, bool negative, string digits, int exponent)
    {
        _value = value;
        Negative = negative;
        Digits = digits;
        Exponent = exponent;
    }

    /// <summary>Whether a minus stands before it, also before zero.</summary>
    public bool Negative { get; }

    /// <summary>The digits without leading or trailing zeros; "0" for zero.</summary>
    public string Digits { get; }

    /// <summary>The power of ten of the first digit; 0 for zero.</summary>
    public int Exponent { get; }

    private bool IsZero => Digits == "0";

    /// <summary>Takes a number apart.</summary>
    /// <param name="value">The number, finite, exactly.</param>
    /// <param name="shortest">Its shortest text that reads back as the same number of its own type, invariant culture.</param>
    public static DecimalDigits Of(double value, string shortest)
    {
        (string digits, int exponent) = Split(shortest);
        digits = digits.TrimEnd('0');
        return digits.Length == 0
            ? new DecimalDigits(value, double.IsNegative(value), "0", 0)
            : new DecimalDigits(value, double.IsNegative(value), digits, exponent);
    }

    /// <summary>The shortest digits, or fewer where that is more than <paramref name="count"/>: then the exact value rounded to so
    /// many, half to even. Trailing zeros are dropped.</summary>
    public DecimalDigits AtMost(int count)
    {
        if (Digits.Length <= count)
            return this;
        DecimalDigits rounded = Rounded(count);
        string digits = rounded.Digits.TrimEnd('0');
        return new DecimalDigits(_value, Negative, digits.Length == 0 ? "0" : digits, digits.Length == 0 ? 0 : rounded.Exponent);
    }

    /// <summary>Exactly <paramref name="count"/> digits: of the exact value where the shortest are fewer.</summary>
    public DecimalDigits Exactly(int count)
    {
        if (IsZero)
            return new DecimalDigits(_value, Negative, new string('0', count), 0);
        return Digits.Length == count ? this : Rounded(count);
    }

    private DecimalDigits Rounded(int count)
    {
        (string exact, int exponent) = Split(_value.ToString(ExactFormat, CultureInfo.InvariantCulture));
        char[] kept = exact[..count].ToCharArray();
        ReadOnlySpan<char> rest = exact.AsSpan(count);
        bool half = rest[0] == '5' && rest[1..].IndexOfAnyExcept('0') < 0;
        bool odd = ((kept[count - 1] - '0') & 1) == 1;
        if (half ? !odd : rest[0] < '5')
            return new DecimalDigits(_value, Negative, new string(kept), exponent);

        int at = count - 1;
        while (at >= 0 && kept[at] == '9')
            kept[at--] = '0';
        if (at >= 0)
            kept[at]++;
        else
            (kept[0], exponent) = ('1', exponent + 1);
        return new DecimalDigits(_value, Negative, new string(kept), exponent);
    }

    // "-12.5E+03" -> ("125", 4); "0.012" -> ("12", -2). Keeps trailing zeros.
    private static (string Digits, int Exponent) Split(string text)
    {
        ReadOnlySpan<char> number = text.AsSpan().TrimStart('-');
        int exponent = 0;
        int e = number.IndexOf('E');
        if (e >= 0)
        {
            exponent = int.Parse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            number = number[..e];
        }

        int point = number.IndexOf('.');
        int integers = point < 0 ? number.Length : point;
        string digits = point < 0 ? number.ToString() : string.Concat(number[..point], number[(point + 1)..]);
        int zeros = digits.AsSpan().IndexOfAnyExcept('0');
        return zeros < 0 ? ("0", 0) : (digits[zeros..], exponent + integers - 1 - zeros);
    }
}
