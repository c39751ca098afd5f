using Microsoft.CodeAnalysis;

namespace Tensors.Catalogue.Tests;

/// <summary>The operations whose constants are not compared, each with its reason, counted so that none joins them unseen.</summary>
internal static class Exceptions
{
    /// <summary>Operations without a constant for a common reason.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Holds">Which.</param>
    public sealed record Group(string Reason, int Count, Func<IMethodSymbol, bool> Holds);

    public static Group[] Unknown { get; } =
    [
        new("a file and its header", 28, static o => o.ContainingType.Name is "NpyFile" or "NpzReader" or "NpzWriter" or "MappedTensor"),
        new("handles and holders for another library's tensors", 5, static o => o.ContainingType.Name == "DLPack" && o.Name is "Export" or "Import" || o.ContainingType.Name == "ImportedTensor"),
        new("text and what a debugger shows", 9, static o => o.ContainingType.Name is "TensorDebugView" or "TensorFormatter"),
        new("how many listen to an event", 2, static o => o.MethodKind is MethodKind.EventAdd or MethodKind.EventRemove),
        new("the machinery of expressions, whose scratch hangs on their operands", 17, static o => o.Name is "Begin" or "TryEvaluateInto"),
    ];

    /// <summary>Overloads that catch a mistake: calling them is an error that says what to write.</summary>
    public static bool IsHint(IMethodSymbol operation) => operation.GetAttributes().Any(static a => a.AttributeClass!.Name == nameof(ObsoleteAttribute));

    /// <summary>What throws whenever it is called, as documented.</summary>
    public static bool AlwaysThrows(IMethodSymbol operation)
    {
        INamedTypeSymbol type = operation.ContainingType;
        return type.Name == "Throw"
            || operation.Name == "Become" && type.Name is not ("View" or "MaskView")
            || operation.Name == "Load" && type.AllInterfaces.Any(static i => i.Name == "IMaskNode");
    }
}
