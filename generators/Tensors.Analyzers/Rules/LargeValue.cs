using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3003: a large tensor on the stack: as a local, a by-value parameter, a return value, a hole of an interpolated string.</summary>
internal static class LargeValue
{
    public const string Id = "NDT3003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Large tensor on the stack",
        "{0} puts {1} on the stack (a thread has 1 MiB to 8 MiB, and the limit set here is {2}). {3}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A tensor is a value: locals, by-value parameters and return values are copies on the stack, and a stack that overflows ends the process. The limit is set with tensors_stack_limit in .editorconfig.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, string what, long bytes, long limit, string advice) =>
        Diagnostic.Create(Descriptor, location, what, Wording.Bytes(bytes), Wording.Bytes(limit), advice);
}
