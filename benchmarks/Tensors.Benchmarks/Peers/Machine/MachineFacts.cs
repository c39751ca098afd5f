using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Tensors.Benchmarks.Peers.Contestants;

namespace Tensors.Benchmarks.Peers.Machine;

/// <summary>What was measured on: for the head of the report.</summary>
internal static class MachineFacts
{
    /// <summary>Names and values.</summary>
    public static IReadOnlyList<(string Name, string Value)> Collect(Builder builder)
    {
        var facts = new List<(string, string)>
        {
            ("Processor", $"{Processor()}, {Environment.ProcessorCount} processors seen, one thread used"),
            ("Caches", string.Join(", ", Caches().Zip((string[])["L1d", "L2", "L3"], (b, n) => $"{n} {b / 1024} KB"))),
            ("Memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB"),
            ("System", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}"),
            (".NET", $"{RuntimeInformation.FrameworkDescription}, vectors of {Width()} bits, tiered compilation and PGO as by default"),
            ("C++ flags", $"`{Library.CommonFlags}`; fast-math: `-ffast-math` besides"),
        };
        foreach (string compiler in (string[])["g++", "clang++"])
            if (builder.Version(compiler) is { } version) facts.Add((compiler, version));
        foreach (string package in (string[])["libeigen3-dev", "libxtensor-dev", "libopenblas-dev", "libxsmm-dev", "python3-numpy", "python3-numexpr"])
        {
            (int code, string version, _) = Shell.Run("dpkg-query", $"-W -f ${{Version}} {package}");
            if (code == 0) facts.Add((package, version.Trim()));
        }
        foreach (System.Reflection.Assembly assembly in (System.Reflection.Assembly[])[typeof(System.Numerics.Tensors.TensorPrimitives).Assembly, typeof(MathNet.Numerics.Control).Assembly])
            facts.Add((assembly.GetName().Name!, assembly.GetName().Version!.ToString()));
        return facts;
    }

    /// <summary>Bytes of a core's L1 data cache, its L2 and L3; guesses where the system does not tell.</summary>
    public static long[] Caches()
    {
        long[] caches = [32 << 10, 512 << 10, 16 << 20];
        const string Folder = "/sys/devices/system/cpu/cpu0/cache";
        if (!Directory.Exists(Folder)) return caches;
        foreach (string index in Directory.GetDirectories(Folder, "index*"))
        {
            string Read(string file) => File.ReadAllText(Path.Combine(index, file)).Trim();
            if (Read("type") == "Instruction") continue;
            string size = Read("size");
            long unit = size[^1] == 'M' ? 1 << 20 : 1 << 10;
            caches[int.Parse(Read("level"), CultureInfo.InvariantCulture) - 1] = long.Parse(size[..^1], CultureInfo.InvariantCulture) * unit;
        }
        return caches;
    }

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        if (!File.Exists(Info)) return "unknown processor";
        string Of(string key) => File.ReadLines(Info).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "?";
        return $"{Of("model name")} (family {Of("cpu family")}, model {Of("model\t")}, stepping {Of("stepping")})";
    }

    private static int Width() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
}
