using Microsoft.CodeAnalysis;

namespace Tensors.Analyzers.Rules;

/// <summary>NDT3018: memory of an owner is used after the owner has given it back, or leaves the scope that gives it back.</summary>
internal static class UseAfterDispose
{
    public const string Id = "NDT3018";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Memory is used after its owner was disposed",
        "{0}. {1}.",
        Descriptors.Memory,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A reference, a span or an expression into the block of an owner does not keep it alive: after Dispose it dangles, as after free in C.",
        Descriptors.Pages + Id + ".md");

    public static Diagnostic Returned(Location location, string value, string owner, Location made) =>
        Diagnostic.Create(Descriptor, location, new[] { made }, $"{value} leads into the block of '{owner}', which is disposed when this method returns", $"Return the owner itself (without using), or let the caller pass the tensor by ref");

    public static Diagnostic Used(Location location, string value, string owner, Location disposed) =>
        Diagnostic.Create(Descriptor, location, new[] { disposed }, $"'{value}' leads into the block of '{owner}', which was given back in line {disposed.GetLineSpan().StartLinePosition.Line + 1}", $"Dispose '{owner}' after the last use: using var {owner} = ... does");

    public static Diagnostic Touched(Location location, string owner, string member, Location disposed) =>
        Diagnostic.Create(Descriptor, location, new[] { disposed }, $"'{owner}.{member}' throws ObjectDisposedException: '{owner}' was disposed in line {disposed.GetLineSpan().StartLinePosition.Line + 1}", $"Dispose '{owner}' after the last use: using var {owner} = ... does");
}
