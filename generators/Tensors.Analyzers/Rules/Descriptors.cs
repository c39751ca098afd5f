using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>Makes descriptors whose help links lead to the rule's page.</summary>
internal static class Descriptors
{
    private const string Pages = "https://github.com/tensors-dotnet/tensors/blob/main/docs/diagnostics/";

    public const string Shapes = "Tensors.Shapes";

    public const string Memory = "Tensors.Memory";

    public const string Performance = "Tensors.Performance";

    public static DiagnosticDescriptor Make(string id, string title, string message, string category, DiagnosticSeverity severity, string description) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, Pages + id + ".md");
}
