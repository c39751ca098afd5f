using System.Globalization;

namespace Tensors.Generators.Parsing;

/// <summary>Reads budgets: <c>4194304</c>, <c>"4 MiB"</c>, <c>"1.5 GiB"</c>.</summary>
internal static class ByteSize
{
    /// <summary>The bytes; null where the text is no positive size.</summary>
    public static long? Parse(string text)
    {
        string trimmed = text.Trim();
        int digits = 0;
        while (digits < trimmed.Length && (char.IsDigit(trimmed[digits]) || trimmed[digits] is '.' or ',' or '_'))
        {
            digits++;
        }

        decimal? unit = trimmed.Substring(digits).Trim() switch
        {
            "" or "B" => 1,
            "KiB" => 1024,
            "MiB" => 1024 * 1024,
            "GiB" => 1024 * 1024 * 1024,
            _ => null,
        };
        string number = trimmed.Substring(0, digits).Replace(",", "").Replace("_", "");
        if (unit is null || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value > 1e15m)
        {
            return null;
        }

        decimal bytes = value * unit.Value;
        return bytes >= 1 && bytes == decimal.Truncate(bytes) && bytes <= long.MaxValue ? (long)bytes : null;
    }
}
