namespace Tensors.Generators.Tests.Support;

/// <summary>Compares with a file under Snapshots; <c>UPDATE_SNAPSHOTS=1</c> rewrites it instead.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        string path = Repository.Path("tests", "Tensors.Generators.Tests", "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {path}; run with UPDATE_SNAPSHOTS=1 and review it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
