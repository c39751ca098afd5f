namespace Tensors.Generators.Model;

/// <summary>What a parser made of a declaration: a model, or none where it cannot go on, and what is wrong.</summary>
internal sealed record Parsed<T>(T? Value, EquatableArray<DiagnosticSpec> Diagnostics)
    where T : class, IEquatable<T>;
