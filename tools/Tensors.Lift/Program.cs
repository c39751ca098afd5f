using Tensors.Lift;

// Usage: dotnet run --project tools/Tensors.Lift [-- --check]
// Writes the lifted operators and functions, and what repeats with the rank; with --check it only compares and fails when a file is out of date.
string root = Repository.Find(AppContext.BaseDirectory);
string folder = Path.Combine(root, "runtime", "Tensors");
bool check = args.Contains("--check");
int stale = 0;
foreach ((string name, string text) in RuntimeFiles.All())
{
    string path = Path.Combine(folder, name);
    if (File.Exists(path) && File.ReadAllText(path) == text)
    {
        continue;
    }

    stale++;
    if (check)
    {
        Console.Error.WriteLine($"{name} is out of date: run dotnet run --project tools/Tensors.Lift");
        continue;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text);
    Console.WriteLine($"wrote {name}");
}

Console.WriteLine(stale == 0 ? "up to date" : $"{stale} files {(check ? "are stale" : "written")}");
return check && stale > 0 ? 1 : 0;
