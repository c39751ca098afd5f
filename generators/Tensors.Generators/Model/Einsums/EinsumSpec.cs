namespace Tensors.Generators.Model;

/// <summary>A parameter as the generated part declares it.</summary>
/// <param name="Text">Its declaration.</param>
/// <param name="Name">As written in source.</param>
/// <param name="First">How generated code calls the first element; the parameter itself where it is a number.</param>
/// <param name="Tensor">Its type where that is no number.</param>
/// <param name="ByReference">Whether it can share memory with another parameter.</param>
internal sealed record EinsumArgument(string Text, string Name, string First, string? Tensor, bool ByReference);

/// <summary>An einsum method to write.</summary>
/// <param name="Arguments">Its operands.</param>
/// <param name="Destination">What it writes; null where it returns the result.</param>
/// <param name="Returned">The type it returns, as written in source from anywhere; null for nothing.</param>
/// <param name="ReturnsTensor">Whether that is a tensor.</param>
/// <param name="Scratch">The parameter that lends memory; null where there is none.</param>
/// <param name="Plan">How it is computed; null where something is wrong, which has been reported: the body then only throws, so that calls still compile.</param>
internal sealed record EinsumSpec(
    HostSpec Host,
    string Keyword,
    string Name,
    string Modifiers,
    string Subscripts,
    string Element,
    int ElementSize,
    bool Accumulate,
    EquatableArray<EinsumArgument> Arguments,
    EinsumArgument? Destination,
    string? Returned,
    bool ReturnsTensor,
    EinsumArgument? Scratch,
    bool StatesCost,
    string Sizes,
    EinsumPlan? Plan,
    ScratchSpec? NewScratch)
{
    /// <summary>The method with the types of its parameters, unique in the compilation.</summary>
    public string Key => $"{Host.FullName}.{Name}({string.Join(", ", Arguments.Concat(new[] { Destination, Scratch }.OfType<EinsumArgument>()).Select(argument => argument.Text))})";
}

/// <summary>A type to generate for scratch: named by a parameter, and declared nowhere.</summary>
internal sealed record ScratchSpec(HostSpec Host, string Keyword, string Name, string Accessibility, long Bytes, string Method);
