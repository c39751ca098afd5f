namespace Tensors.Generators.Model;

/// <summary>An <c>[assembly: NdAssertSize(...)]</c>.</summary>
/// <param name="Type">The type as written in source from anywhere.</param>
/// <param name="FullName">Its dotted name, as <see cref="HostSpec.FullName"/> has it.</param>
/// <param name="Expected">The bytes asserted.</param>
/// <param name="Actual">The bytes it takes where another assembly declares it; null where this compilation does.</param>
/// <param name="Location">The attribute.</param>
internal sealed record SizeAssertion(string Type, string FullName, long Expected, long? Actual, LocationSpec? Location);

/// <summary>The size of a tensor of this compilation.</summary>
internal sealed record KnownSize(string FullName, long SizeInBytes);

/// <summary>An assertion that holds; a constant in the generated code keeps it.</summary>
internal sealed record SizeGuard(string Type, long Bytes);

/// <summary>The assertions of a compilation, checked.</summary>
internal sealed record CheckedAssertions(EquatableArray<SizeGuard> Guards, EquatableArray<DiagnosticSpec> Diagnostics);
