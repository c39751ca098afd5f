using System.Reflection;
using Tensors.Docs;

string root = typeof(ApiReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Repository").Value!;
string folder = Path.Combine(root, "docs", "api");
bool check = args.Contains("--check");
int stale = 0;
foreach ((string name, string text) in ApiPages.Of(ApiReader.Read(root)))
{
    string path = Path.Combine(folder, name);
    if (File.Exists(path) && File.ReadAllText(path) == text)
        continue;
    stale++;
    Console.WriteLine($"{(check ? "old" : "wrote")} docs/api/{name}");
    if (!check)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(path, text);
    }
}

Console.WriteLine(stale == 0 ? "docs/api is current" : check ? $"{stale} pages are old: dotnet run --project tools/Tensors.Docs" : $"{stale} pages written");
return check && stale > 0 ? 1 : 0;
