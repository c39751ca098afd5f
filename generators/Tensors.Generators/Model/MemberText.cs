namespace Tensors.Generators.Model;

/// <summary>Generated members: the file's name and its text. Kept, since call sites are read against them.</summary>
internal sealed record MemberText(string HintName, string Members);
