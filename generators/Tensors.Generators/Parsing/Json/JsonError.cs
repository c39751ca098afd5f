namespace Tensors.Generators.Parsing.Json;

/// <summary>What keeps a text from being JSON, and where.</summary>
internal sealed record JsonError(string Message, int Start, int Length, bool IsLimit = false);
