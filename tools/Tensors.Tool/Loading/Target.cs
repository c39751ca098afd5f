namespace Tensors.Tool.Loading;

/// <summary>What a path on the command line stands for.</summary>
internal enum TargetKind
{
    Project,
    Solution,
    Assembly,
    Report,
}

/// <summary>A path and its kind.</summary>
internal sealed record Target(string Path, TargetKind Kind)
{
    /// <summary>Finds out what a path is. A folder stands for the one project or solution in it.</summary>
    /// <exception cref="ToolException">There is nothing, or nothing that can be read.</exception>
    public static Target Of(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return OfFolder(path, full);
        }

        if (!File.Exists(full))
        {
            throw new ToolException($"{path}: there is no such file or folder");
        }

        return System.IO.Path.GetExtension(full).ToLowerInvariant() switch
        {
            ".csproj" => new(full, TargetKind.Project),
            ".sln" or ".slnx" => new(full, TargetKind.Solution),
            ".dll" or ".exe" => new(full, TargetKind.Assembly),
            ".json" => new(full, TargetKind.Report),
            _ => throw new ToolException($"{path}: not a project (.csproj), solution (.sln, .slnx), assembly (.dll) or report (.json)"),
        };
    }

    private static Target OfFolder(string shown, string folder)
    {
        foreach (string[] patterns in new[] { new[] { "*.csproj" }, ["*.sln", "*.slnx"] })
        {
            string[] found = [.. patterns.SelectMany(p => Directory.EnumerateFiles(folder, p)).Order(StringComparer.Ordinal)];
            if (found.Length == 1)
            {
                return Of(found[0]);
            }

            if (found.Length > 1)
            {
                throw new ToolException($"{shown}: there is more than one project or solution; name one of {string.Join(", ", found.Select(System.IO.Path.GetFileName))}");
            }
        }

        throw new ToolException($"{shown}: no project or solution in this folder");
    }
}
