using Microsoft.CodeAnalysis;
using Tensors.Analyzers.Engine;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3006: an assignment that reads, displaced, what it overwrites; it is evaluated into a Temp first.</summary>
internal static class OverlapNeedsTemp
{
    public const string Id = "NDT3006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Assignment reads what it overwrites",
        "{0} reads, displaced, what is written to {1}: the answer is NumPy's, and costs a Temp of {2} while it runs. Two buffers (DoubleBuffer<T>) cost no Temp; AssignUnordered takes none where the order does not matter.",
        Descriptors.Memory,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Every element is computed from the old values. Where source and destination are the same memory, displaced, the result waits in scratch memory until all is read.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic At(Location location, IOperation leaf, Operand destination, long bytes) =>
        Diagnostic.Create(Descriptor, location, Wording.Quote(leaf), Wording.Describe(destination), Wording.Bytes(bytes));
}
