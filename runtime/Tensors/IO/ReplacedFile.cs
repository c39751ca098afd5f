namespace Tensors;

/// <summary>A file that is written beside the one it is to replace, and takes its name once it is whole.</summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;
    private bool _kept;

    /// <param name="path">The file to replace, or a new one.</param>
    public ReplacedFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        // Through a link, the file it leads to is replaced and the link stays.
        _target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        _temporary = $"{_target}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>What to write to.</summary>
    public FileStream Stream { get; }

    /// <summary>The file is whole: it takes its name.</summary>
    public void Keep()
    {
        Stream.Dispose();
        File.Move(_temporary, _target, overwrite: true);
        _kept = true;
    }

    /// <summary>Removes what was not kept.</summary>
    public void Dispose()
    {
        if (_kept)
            return;
        Stream.Dispose();
        File.Delete(_temporary);
    }
}
