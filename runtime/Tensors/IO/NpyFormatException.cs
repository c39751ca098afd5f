namespace Tensors;

/// <summary>A <c>.npy</c> file that is malformed or does not hold the tensor asked for. The message is one line: the file, what was
/// expected, what was found, and the way out where there is one.</summary>
public sealed class NpyFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file's path, or a word for the stream.</param>
    /// <param name="problem">What is wrong with it.</param>
    public NpyFormatException(string file, string problem)
        : base($"{file}: {OneLine(problem)}") => File = file;

    /// <summary>The file's path as the caller gave it, or a word for the stream.</summary>
    public string File { get; }

    // Parts of the file are quoted in messages: they must stay one line, and a line a person reads.
    internal static string OneLine(string problem) => Shown(problem, 400);

    /// <summary>A name from a file.</summary>
    internal static string Quoted(string name) => Shown(name, 100);

    private static string Shown(string text, int limit)
    {
        string shown = text.Length <= limit ? text : string.Concat(text.AsSpan(0, limit), "...");
        return shown.Any(char.IsControl) ? new string([.. shown.Select(c => char.IsControl(c) ? '?' : c)]) : shown;
    }
}
