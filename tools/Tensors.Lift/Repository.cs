namespace Tensors.Lift;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>The folder above <paramref name="start"/> that holds Tensors.sln.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tensors.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Tensors.sln above {start}");
    }
}
