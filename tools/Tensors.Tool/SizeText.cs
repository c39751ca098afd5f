using Tensors.Analyzers.Costs;

namespace Tensors.Tool;

/// <summary>Sizes on the command line: those that <c>[MemoryBudget]</c> takes.</summary>
internal static class SizeText
{
    /// <exception cref="ToolException">It is no size.</exception>
    public static long Parse(string text, string option) => ByteSize.Of(text) is { } bytes && text.Trim().Length > 0
        ? bytes
        : throw new ToolException($"{option}: '{text}' is no size; write 0, 4096, 64KiB, 1.5MiB or 100MB");
}
