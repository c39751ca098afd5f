namespace Tensors;

/// <summary>Stands before an argument that is passed by name only, as Python's Array API writes it: <c>Nd.Max(x, axis: 0)</c>. A number that comes
/// by place is then never an axis: <c>Nd.Max(x, 0)</c> is the larger of each element and 0, whatever the element type.</summary>
/// <remarks>C# has no such arguments of its own; an optional parameter of a type that nothing converts to makes them. It is never given, has no
/// content, and costs nothing.</remarks>
public readonly struct ByName;
