using System.Globalization;
using Tensors.Analyzers.Rules;
using Tensors.Tool.Model;

namespace Tensors.Tool.Output;

/// <summary>Numbers as people read them, in the words of the compiler's messages.</summary>
internal static class Text
{
    /// <summary>"4,000,000 B (3.81 MiB)".</summary>
    public static string Bytes(long bytes) => Wording.Bytes(bytes);

    /// <summary>"4,000,000".</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"3.81 MiB".</summary>
    public static string Short(long bytes) => Generators.Planning.ByteText.Rounded(bytes);

    /// <summary>"3.81 MiB", "≤ 3.81 MiB", "0 + 1.5 KiB a round", "?".</summary>
    public static string Short(AmountEntry? amount)
    {
        if (amount is null)
        {
            return "?";
        }

        string most = amount.AtMost ? "≤ " : string.Empty;
        return amount switch
        {
            { PerRound: 0 } => most + Short(amount.Bytes),
            { Bytes: 0 } => $"{most}{Short(amount.PerRound)} a round",
            _ => $"{most}{Short(amount.Bytes)} + {Short(amount.PerRound)} a round",
        };
    }

    /// <summary>The same, where a part of it is not known.</summary>
    public static string Short(MethodEntry method, string resource) => Short(method.Of(resource)) + (method.Of(resource) is not null && method.IsOpen(resource) ? " + ?" : string.Empty);

    /// <summary>"alloc" as "Alloc".</summary>
    public static string Title(string resource) => resource.Length == 0 ? resource : char.ToUpperInvariant(resource[0]) + resource[1..];
}
