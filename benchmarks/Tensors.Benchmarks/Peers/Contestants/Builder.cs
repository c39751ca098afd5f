using System.Security.Cryptography;
using System.Text;

namespace Tensors.Benchmarks.Peers.Contestants;

/// <summary>Compiles the C++ contestants. A program is kept under <c>out/peers/bin</c> by a hash of its sources, flags and compiler, so that only what changed is built again.</summary>
internal sealed class Builder(string peers, string programs)
{
    private readonly Dictionary<string, string?> _versions = [];

    /// <summary>The version of a compiler; null where it is not installed.</summary>
    public string? Version(string compiler)
    {
        lock (_versions)
        {
            if (!_versions.TryGetValue(compiler, out string? version)) _versions[compiler] = version = Shell.Version(compiler);
            return version;
        }
    }

    /// <summary>Why a library cannot take part; null when it can.</summary>
    public string? Missing(Library library)
    {
        if (library.Compiler is null)
            return Shell.Run("/usr/bin/python3", $"-c \"import {library.Needs}\"").Code == 0 ? null : $"Python has no {library.Needs}";
        if (Version(library.Compiler) is null) return $"there is no compiler {library.Compiler}";
        if (library.Needs.Length == 0) return null;
        if (library.Needs[0] == '/') return File.Exists(library.Needs) ? null : $"{library.Needs} is not there";
        (int code, _, _) = Shell.Run(library.Compiler, $"-fsyntax-only -include {library.Needs} -x c++ /dev/null");
        return code == 0 ? null : $"{library.Compiler} finds no {library.Needs}";
    }

    /// <summary>The program of a library for a family.</summary>
    /// <returns>Its path, or null and what the compiler said.</returns>
    public (string? Program, string Errors) Build(Library library, string family)
    {
        string source = Path.Combine(peers, library.Folder, family + ".cpp");
        string flags = $"{Library.CommonFlags} {library.Flags}".Trim();
        string program = Path.Combine(programs, $"{library.Folder}-{family}-{Key(library, source, flags)}");
        if (File.Exists(program)) return (program, "");
        Directory.CreateDirectory(programs);
        string building = $"{program}.{Environment.ProcessId}.tmp";
        (int code, _, string errors) = Shell.Run(library.Compiler!, $"{flags} \"{source}\" -o \"{building}\" {library.Links}");
        if (code != 0) return (null, errors.Split('\n').FirstOrDefault(l => l.Contains("error")) ?? errors.Split('\n')[0]);
        File.Move(building, program, overwrite: true);
        return (program, "");
    }

    private string Key(Library library, string source, string flags)
    {
        var all = new StringBuilder($"{flags} {library.Links} {Version(library.Compiler!)} {File.ReadAllText(source)}");
        foreach (string folder in (string[])["common", library.Folder])
            foreach (string header in Directory.GetFiles(Path.Combine(peers, folder), "*.h").Order()) all.Append(File.ReadAllText(header));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16];
    }
}
