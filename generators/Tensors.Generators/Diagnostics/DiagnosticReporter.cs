using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tensors.Generators.Model;

namespace Tensors.Generators.Diagnostics;

/// <summary>From the plain data of the models back to the compiler's diagnostics.</summary>
internal static class DiagnosticReporter
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId = new[] { typeof(DeclarationDiagnostics), typeof(FileDiagnostics) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
        .ToDictionary(descriptor => descriptor.Id);

    /// <summary>Every rule of the generator.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => s_byId.Values;

    /// <summary>The diagnostic as the compiler wants it.</summary>
    public static Diagnostic ToDiagnostic(DiagnosticSpec spec)
    {
        Location location = spec.Location is { } place
            ? Location.Create(
                place.Path,
                new TextSpan(place.Start, place.Length),
                new LinePositionSpan(new(place.StartLine, place.StartColumn), new(place.EndLine, place.EndColumn)))
            : Location.None;
        return Diagnostic.Create(s_byId[spec.Id], location, [.. spec.Arguments]);
    }
}
