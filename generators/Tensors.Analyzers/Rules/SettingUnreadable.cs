using System.Linq;
using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3013: a limit in <c>.editorconfig</c> that is no size, or a key that is none of ours.</summary>
internal static class SettingUnreadable
{
    public const string Id = "NDT3013";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Setting cannot be read",
        "'{0} = {1}' in .editorconfig sets nothing ({2}): {3}",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Limits are set in bytes, as 65536 or 64 KiB.",
        Descriptors.Pages + Id + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic NoSize(GuardOption option, string text, string file) => Diagnostic.Create(
        Descriptor, Location.None, option.Key, text, For(file), $"a limit is a number of bytes above zero, as 65536, 64 KiB or 1.5 MiB. {option.DefaultText} holds until then.");

    public static Diagnostic NoKey(string key, string text, string file) => Diagnostic.Create(
        Descriptor, Location.None, key, text, For(file), GuardOptions.Nearest(key) is { } nearest ? $"there is no such key; '{nearest}' is near." : $"there is no such key; there are {string.Join(", ", GuardOptions.All.Select(static s => s.Key))}.");

    private static string For(string file) => file.Length == 0 ? "for all files" : $"for {System.IO.Path.GetFileName(file)} and maybe more";
}
