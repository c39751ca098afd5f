namespace Tensors.Generators.Model;

/// <summary>A place in a source file or in a shapes file, as plain numbers: zero-based lines and columns, as the compiler counts them.</summary>
internal sealed record LocationSpec(string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
