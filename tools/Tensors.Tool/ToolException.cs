namespace Tensors.Tool;

/// <summary>Something is wrong with what the user gave: one line on the error stream, exit code 2.</summary>
internal sealed class ToolException(string message) : Exception(message);
