using System.Globalization;

namespace Tensors.Tool.Comparing;

/// <summary>How much something may grow: a part of what it was, or bytes.</summary>
/// <param name="Percent">Null where it is bytes.</param>
/// <param name="Bytes">Null where it is a part.</param>
internal sealed record GrowthLimit(decimal? Percent, long? Bytes)
{
    private const decimal Most = 1_000_000;

    /// <exception cref="ToolException">It is neither.</exception>
    public static GrowthLimit Parse(string text, string option)
    {
        string trimmed = text.Trim();
        if (!trimmed.EndsWith('%'))
        {
            return new GrowthLimit(null, SizeText.Parse(text, option));
        }

        return decimal.TryParse(trimmed[..^1].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= Most
            ? new GrowthLimit(percent, null)
            : throw new ToolException($"{option}: '{text}' is no growth; write 0%, 1%, 2.5%, or a size such as 64KiB");
    }

    /// <summary>Whether growing from <paramref name="basis"/> by <paramref name="growth"/> bytes is too much.</summary>
    public bool IsExceeded(long basis, long growth) => Percent is { } percent ? growth > (decimal)basis * percent / 100 : growth > Bytes;

    public override string ToString() => Percent is { } percent ? percent.ToString(CultureInfo.InvariantCulture) + "%" : Output.Text.Bytes(Bytes!.Value);
}
