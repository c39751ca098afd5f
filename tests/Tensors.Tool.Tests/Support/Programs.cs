using Microsoft.CodeAnalysis;
using Tensors.Tool.Loading;
using Tensors.Tool.Model;
using Tensors.Tool.Output;
using Tensors.Tool.Reading;

namespace Tensors.Tool.Tests.Support;

/// <summary>Small programs, compiled in memory.</summary>
internal static class Programs
{
    public const string Game = """
        namespace Game;
        [NdShape(100, 100, typeof(float))] public partial struct Map;
        [NdShape(100, typeof(float))] public partial struct Row;
        public struct World { public Map Now, Next; public Row Rain; }
        public static class Simulation
        {
            [MemoryBudget(Alloc = 0, Temp = "40 KiB")]
            public static void Step(ref World w)
            {
                w.Now.Assign(w.Now * 0.5f + w.Rain);
                w.Now.At[1.., ..].Assign(w.Now[..^1, ..]);
            }
            [MemoryBudget(Temp = 100)] public static void Wide(ref World w) => w.Now.At[1.., ..].Assign(w.Now[..^1, ..]);
            public static void Unknown(Action a, ref World w) { a(); w.Now.Fill(1f); }
            public static void Rounds(int n) { for (int i = 0; i < n; i++) { var made = new Owned<World>(); made.Dispose(); } }
            public static float Still(in Row r) => r[3];
        }
        public sealed class Level
        {
            private readonly Owned<World> _world = new();
            private readonly float[] _samples = new float[1000];
            public static Row Shared;
        }
        """;

    public const long WorldBytes = (2 * 40_000) + 400;

    public static LoadedProgram Load(string source)
    {
        Compilation compilation = Analysis.Compile([("Program.cs", source)], out _);
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return new LoadedProgram("Game", compilation, Directory.GetCurrentDirectory(), [], null);
    }

    public static Report Report(string source, bool all = false) => new(Model.Report.CurrentVersion, "Game.csproj", [ReportReader.Read(Load(source), all)]);

    /// <summary>A report as a file.</summary>
    public static string Write(DirectoryInfo folder, string name, Report report)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, ReportJson.Write(report));
        return path;
    }
}
