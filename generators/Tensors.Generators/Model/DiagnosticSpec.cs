namespace Tensors.Generators.Model;

/// <summary>A diagnostic to report: its id, where, and what its message format is filled with.</summary>
internal sealed record DiagnosticSpec(string Id, LocationSpec? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticSpec Of(string id, LocationSpec? location, params string[] arguments) => new(id, location, new(arguments));
}
