using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3017: a block of native memory that nobody gives back, on every way out of the method or on some.</summary>
internal static class OwnerNotDisposed
{
    public const string Id = "NDT3017";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Owner is not disposed",
        "{0} is {1}: its {2} stay until the process ends. {3}.",
        Descriptors.Memory,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The block of an owner is freed by Dispose and by nothing else; the finalizer of one that was forgotten reports a leak. An owner that is returned, stored, captured or handed to a method is whoever's has it then.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic Never(Location location, string name, ITypeSymbol type, string bytes) =>
        Diagnostic.Create(Descriptor, location, $"'{name}' ({Wording.Type(type)})", "never disposed", bytes, $"Write 'using var {name} = ...', or hand it on");

    public static Diagnostic Nobody(Location location, ITypeSymbol type, string bytes) =>
        Diagnostic.Create(Descriptor, location, $"This {Wording.Type(type)}", "held by nobody and never disposed", bytes, "Hold it in a local: using var owner = ...");

    public static Diagnostic OnTheWay(Location location, Location exit, string name, ITypeSymbol type, string leaves, string bytes) =>
        Diagnostic.Create(Descriptor, location, new[] { exit }, $"'{name}' ({Wording.Type(type)})", $"not disposed where '{leaves}' in line {exit.GetLineSpan().StartLinePosition.Line + 1} leaves before its Dispose", bytes, $"Write 'using var {name} = ...': that disposes on every way out");
}
