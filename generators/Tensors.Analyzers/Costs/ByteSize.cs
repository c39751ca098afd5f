using System.Globalization;

namespace Tensors.Analyzers.Costs;

/// <summary>Reads sizes in budgets: whole numbers of bytes, and text such as <c>"16 KiB"</c>, <c>"1.5 MiB"</c>, <c>"64 kB"</c>.</summary>
internal static class ByteSize
{
    /// <summary>The bytes a constant stands for; null where it is no size.</summary>
    public static long? Of(object? constant) => constant switch
    {
        int v and >= 0 => v,
        long v and >= 0 => v,
        uint v => v,
        short v and >= 0 => v,
        ushort v => v,
        byte v => v,
        sbyte v and >= 0 => v,
        ulong v and <= long.MaxValue => (long)v,
        string text => Parse(text),
        _ => null,
    };

    private static long? Parse(string text)
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
            "kB" => 1000,
            "MB" => 1000 * 1000,
            "GB" => 1000 * 1000 * 1000,
            "KiB" => 1024,
            "MiB" => 1024 * 1024,
            "GiB" => 1024 * 1024 * 1024,
            _ => null,
        };
        string number = trimmed.Substring(0, digits).Replace(",", string.Empty).Replace("_", string.Empty);
        if (unit is null || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) || value > 1e15m)
        {
            return null;
        }

        decimal bytes = value * unit.Value;
        return bytes == decimal.Truncate(bytes) && bytes <= long.MaxValue ? (long)bytes : null;
    }
}
