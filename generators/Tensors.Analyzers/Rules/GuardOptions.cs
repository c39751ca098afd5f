using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Rules;

/// <summary>A threshold in bytes that <c>.editorconfig</c> sets: <c>65536</c>, <c>64 KiB</c>, <c>1 MiB</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="Default">The bytes where the key is not set, or is no size above zero.</param>
internal sealed record GuardOption(string Key, long Default)
{
    /// <summary>The bytes that hold in a file.</summary>
    public long In(AnalyzerOptions options, SyntaxTree tree) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(Key, out string? text) && ByteSize.Of(text) is > 0 and var set ? set : Default;
}

/// <summary>The thresholds of the guards.</summary>
internal static class GuardOptions
{
    /// <summary>What one local, parameter or return value may take of the stack before we say something.</summary>
    public static readonly GuardOption Stack = new("tensors_stack_limit", 16 * 1024);
}
